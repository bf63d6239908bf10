// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/determinationtable.h"

#include <algorithm>

#include "core/exchange/reviewjson.h"
#include "core/fields/fieldinput.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

constexpr qsizetype leadingColumns = 7;

bool isOfRow(const ReviewField &field, int item)
{
    return !field.path.isItemField() || field.path.first() == item;
}

bool isPersonsWork(ValueState state)
{
    return state != ValueState::Proposed && state != ValueState::Accepted;
}

/// The position of an element among its siblings: of the inner list for an item's field.
int positionOf(const FieldPath &path)
{
    return std::max(path.isItemField() ? path.second() : path.first(), 0);
}

} // namespace

QString checkedBy(const ReviewRecord &record, int item)
{
    int all = 0;
    int byPerson = 0;
    int accepted = 0;
    for (const ReviewField &field : record.fields) {
        if (isOfRow(field, item) && field.now.evidence != EvidenceState::NoneNeeded) {
            ++all;
            byPerson += isPersonsWork(field.now.state) ? 1 : 0;
            accepted += field.now.state == ValueState::Accepted ? 1 : 0;
        }
    }
    if (byPerson + accepted == 0) {
        return u"not"_s;
    }
    if (byPerson + accepted < all) {
        return u"part"_s;
    }
    return accepted > 0 ? u"letter"_s : u"person"_s;
}

QString flatText(const FieldDefinition &field, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: return value.toString();
    case QJsonValue::Object:
    case QJsonValue::Array: return displayText(field, value);
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

DeterminationTable::DeterminationTable(const FieldCatalogue &catalogue)
{
    m_fields.resize(leadingColumns, nullptr);
    for (const FieldDefinition &field : catalogue.fields()) {
        if (field.pattern != u"case.number"_s) {
            m_fields.append(&field);
        }
    }
}

QStringList DeterminationTable::header() const
{
    QStringList names{u"letter_id"_s,  u"case_number"_s, u"item_number"_s, u"review_state"_s,
                      u"checked_by"_s, u"file"_s,        u"layout"_s};
    for (const FieldDefinition *field : m_fields.sliced(leadingColumns)) {
        names.append(field->exportName);
    }
    return names;
}

QList<QStringList> DeterminationTable::rows(const ReviewRecord &record) const
{
    const qsizetype items = record.elementsOf(u"items[]").size();
    if (items == 0) {
        return {row(record, -1)};
    }
    QList<QStringList> rows;
    for (int item = 0; item < items; ++item) {
        rows.append(row(record, item));
    }
    return rows;
}

QStringList DeterminationTable::row(const ReviewRecord &record, int item) const
{
    QStringList cells{record.shortId,
                      record.caseNumber,
                      item < 0 ? QString() : QString::number(item + 1),
                      stateCode(record.state),
                      checkedBy(record, item),
                      record.fileName,
                      record.layout};
    for (const FieldDefinition *field : m_fields.sliced(leadingColumns)) {
        cells.append(cell(record, *field, item));
    }
    return cells;
}

QString DeterminationTable::cell(const ReviewRecord &record, const FieldDefinition &field, int item) const
{
    QStringList values;
    for (const ReviewField &candidate : record.fields) {
        if (candidate.path.pattern() != field.pattern || !isOfRow(candidate, item)
            || candidate.now.value.isUndefined()) {
            continue;
        }
        // The attributes of list elements keep their places, so that they stand beside what they belong to.
        const qsizetype at = field.isList() ? values.size() : positionOf(candidate.path);
        values.resize(std::max(values.size(), at + 1));
        values[at] = flatText(field, candidate.now.value);
    }
    return values.join(u" | "_s);
}

} // namespace imr
