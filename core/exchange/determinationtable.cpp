// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/determinationtable.h"

#include <algorithm>

#include <QSet>

#include "core/exchange/reviewjson.h"
#include "core/fields/fieldinput.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

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

/// Whether a row of the table can hold more than one value of the field.
bool isRepeated(const FieldDefinition &field, ExportRows rows)
{
    if (rows == ExportRows::Determinations && field.isItemField()) {
        return true;
    }
    return field.pattern.sliced(field.isItemField() ? 7 : 0).contains(u"[]");
}

QString lastReviewer(const ExportedLetter &letter, const FieldRef &ref, QDateTime &time, QString &reason)
{
    const auto newest = std::ranges::find_if(letter.history.rbegin(), letter.history.rend(),
                                             [&](const Event &event) { return event.ref == ref; });
    if (newest == letter.history.rend()) {
        return {};
    }
    time = newest->time;
    reason = newest->reason;
    return newest->reviewer;
}

/// The page and the characters of a value's first words, counted as the JSON counts.
QStringList placeOf(const ReviewField &field, const CodePointIndex &index)
{
    if (field.now.spans.isEmpty()) {
        return {QString(), QString(), QString()};
    }
    const TextSpan &span = field.now.spans.first();
    return {QString::number(span.page), QString::number(index.codePoint(span.start)),
            QString::number(index.codePoint(span.end))};
}

TableColumn leading(const QString &name, const QString &meaning, FieldType type = FieldType::Text)
{
    return {name, nullptr, type, meaning};
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
    case QJsonValue::Bool: return value.toBool() ? u"TRUE"_s : u"FALSE"_s;
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: return value.toString();
    case QJsonValue::Object:
    case QJsonValue::Array: return displayText(field, value);
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText: return u"text"_s;
    case FieldType::Date: return u"date"_s;
    case FieldType::Integer: return u"integer"_s;
    case FieldType::Number: return u"number"_s;
    case FieldType::Boolean: return u"boolean"_s;
    case FieldType::Choice: return u"choice"_s;
    case FieldType::Citation: return u"citation"_s;
    }
    return {};
}

DeterminationTable::DeterminationTable(const FieldCatalogue &catalogue, ExportRows rows, const QStringList &chosen)
    : m_catalogue(catalogue), m_rows(rows), m_chosen(chosen.begin(), chosen.end())
{
    m_columns = {leading(u"letter_id"_s, u"The letter: the first digits of its content's SHA-256."_s),
                 leading(u"case_number"_s, u"The IMR case number; empty where the letter has none."_s)};
    if (rows == ExportRows::Determinations) {
        m_columns.append(leading(u"items"_s, u"The number of disputed items."_s, FieldType::Integer));
    } else {
        m_columns.append(leading(u"item_number"_s, u"The disputed item, from 1; empty for values of the whole case."_s,
                                 FieldType::Integer));
    }
    m_columns += {leading(u"review_state"_s, u"How far the letter is: new, in work, verified, set aside."_s),
                  leading(u"checked_by"_s,
                          u"How the row's values were checked: person, letter (as a whole), part, not."_s),
                  leading(u"file"_s, u"The name of the letter's file."_s),
                  leading(u"layout"_s, u"The form of the letter, A to F."_s)};
    addColumns(catalogue, chosen);
}

void DeterminationTable::addColumns(const FieldCatalogue &catalogue, const QStringList &chosen)
{
    if (m_rows == ExportRows::Values) {
        m_columns += {leading(u"column"_s, u"The field, by its column name."_s),
                      leading(u"position"_s, u"The place in the list, from 1."_s, FieldType::Integer),
                      leading(u"value"_s, u"The value."_s),
                      leading(u"value_state"_s, u"proposed, accepted, confirmed, corrected, absent, unreadable."_s),
                      leading(u"evidence"_s, u"located, ambiguous, not in text, outside, none needed."_s),
                      leading(u"page"_s, u"The page of the value's first words."_s, FieldType::Integer),
                      leading(u"start"_s, u"Their first character in the letter's text, from 0."_s, FieldType::Integer),
                      leading(u"end"_s, u"The character after their last."_s, FieldType::Integer),
                      leading(u"quote"_s, u"These words."_s),
                      leading(u"machine_value"_s, u"What the program had found."_s),
                      leading(u"confidence"_s, u"The probability that this is right, 0 to 1."_s, FieldType::Number),
                      leading(u"reviewer"_s, u"Who changed the value last."_s),
                      leading(u"time"_s, u"When, UTC."_s),
                      leading(u"reason"_s, u"Why, where a reason was given."_s)};
    }
    m_leading = m_columns.size();
    if (m_rows == ExportRows::Values) {
        return;
    }
    const QSet<QString> wanted(chosen.begin(), chosen.end());
    if (!wanted.isEmpty()) {
        m_columns.removeIf([&](const TableColumn &column) {
            return (column.name == u"file"_s || column.name == u"layout"_s) && !wanted.contains(column.name);
        });
        m_leading = m_columns.size();
    }
    for (const FieldDefinition &field : catalogue.fields()) {
        if (field.pattern != u"case.number"_s && (wanted.isEmpty() || wanted.contains(field.exportName))) {
            m_columns.append(
                {field.exportName, &field, isRepeated(field, m_rows) ? FieldType::Text : field.type, field.help});
        }
    }
}

QStringList DeterminationTable::columnNames(const FieldCatalogue &catalogue)
{
    QStringList names{u"file"_s, u"layout"_s};
    for (const FieldDefinition &field : catalogue.fields()) {
        if (field.pattern != u"case.number"_s) {
            names.append(field.exportName);
        }
    }
    return names;
}

QStringList DeterminationTable::header() const
{
    QStringList names;
    for (const TableColumn &column : m_columns) {
        names.append(column.name);
    }
    return names;
}

QList<QStringList> DeterminationTable::rows(const ExportedLetter &letter) const
{
    if (m_rows == ExportRows::Values) {
        return valueRows(letter);
    }
    Values values;
    for (const ReviewField &field : letter.record.fields) {
        if (!field.now.value.isUndefined()) {
            values[field.path.pattern()].append(&field);
        }
    }
    const qsizetype items = letter.record.elementsOf(u"items[]").size();
    if (items == 0 || m_rows == ExportRows::Determinations) {
        return {row(letter.record, values, -1)};
    }
    QList<QStringList> rows;
    for (int item = 0; item < items; ++item) {
        rows.append(row(letter.record, values, item));
    }
    return rows;
}

QStringList DeterminationTable::leadingCells(const ReviewRecord &record, int item) const
{
    const bool isWhole = m_rows == ExportRows::Determinations;
    const qsizetype number = isWhole ? record.elementsOf(u"items[]").size() : item + 1;
    QStringList cells{record.shortId, record.caseNumber, isWhole || item >= 0 ? QString::number(number) : QString(),
                      stateCode(record.state), checkedBy(record, item)};
    if (m_chosen.isEmpty() || m_rows == ExportRows::Values || m_chosen.contains(u"file"_s)) {
        cells.append(record.fileName);
    }
    if (m_chosen.isEmpty() || m_rows == ExportRows::Values || m_chosen.contains(u"layout"_s)) {
        cells.append(record.layout);
    }
    return cells;
}

QStringList DeterminationTable::row(const ReviewRecord &record, const Values &values, int item) const
{
    QStringList cells = leadingCells(record, item);
    const qsizetype items = record.elementsOf(u"items[]").size();
    for (const TableColumn &column : m_columns.sliced(m_leading)) {
        const bool isJoined = m_rows == ExportRows::Determinations && column.field->isItemField();
        cells.append(isJoined ? joinedItems(values, column, items) : cell(values, column, item));
    }
    return cells;
}

QString DeterminationTable::joinedItems(const Values &values, const TableColumn &column, qsizetype items) const
{
    QStringList cells;
    for (int item = 0; item < items; ++item) {
        cells.append(cell(values, column, item));
    }
    return std::ranges::all_of(cells, &QString::isEmpty) ? QString() : cells.join(u" | "_s);
}

QString DeterminationTable::cell(const Values &values, const TableColumn &column, int item) const
{
    const FieldDefinition &field = *column.field;
    QStringList texts;
    for (const ReviewField *value : values.value(field.pattern)) {
        if (!isOfRow(*value, item)) {
            continue;
        }
        // The attributes of list elements keep their places, so that they stand beside what they belong to.
        const qsizetype at = field.isList() ? texts.size() : positionOf(value->path);
        texts.resize(std::max(texts.size(), at + 1));
        texts[at] = flatText(field, value->now.value);
    }
    const bool isTruth = field.type == FieldType::Boolean && (item >= 0 || !field.isItemField());
    // In a joined cell the items are parted by the bar, and the elements of one item's list otherwise.
    const bool isInner = m_rows == ExportRows::Determinations && field.isItemField();
    return texts.isEmpty() && isTruth ? u"FALSE"_s : texts.join(isInner ? u"; "_s : u" | "_s);
}

QList<QStringList> DeterminationTable::valueRows(const ExportedLetter &letter) const
{
    QList<QStringList> rows;
    const CodePointIndex index(letter.letter.text);
    for (const ReviewField &field : letter.record.fields) {
        const FieldDefinition *const definition = m_catalogue.find(field.path.pattern());
        const bool isAnswered = !field.now.value.isUndefined() || isPersonsWork(field.now.state);
        if (!definition || !isAnswered || (!m_chosen.isEmpty() && !m_chosen.contains(definition->exportName))) {
            continue;
        }
        const FieldPath &path = field.path;
        const int position = path.isItemField() ? path.second() : path.first();
        QDateTime time;
        QString reason;
        const QString reviewer = lastReviewer(letter, field.ref, time, reason);
        QStringList row = leadingCells(letter.record, path.isItemField() ? path.first() : -1);
        row += {definition->exportName, position < 0 ? QString() : QString::number(position + 1),
                flatText(*definition, field.now.value), stateCode(field.now.state), evidenceCode(field.now.evidence)};
        row += placeOf(field, index);
        row += {field.quote,
                flatText(*definition, field.machineValue),
                field.machineValue.isUndefined() ? QString() : QString::number(field.confidence, 'g', 6),
                reviewer,
                time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString(),
                reason};
        rows.append(row);
    }
    return rows;
}

QJsonArray DeterminationTable::schema() const
{
    QJsonArray fields;
    for (const TableColumn &column : m_columns) {
        const bool isNumber = column.type == FieldType::Integer || column.type == FieldType::Number
                              || column.type == FieldType::Boolean;
        QJsonObject field{{u"name"_s, column.name},
                          {u"type"_s, isNumber ? typeName(column.type) : u"string"_s},
                          {u"description"_s, column.meaning}};
        if (column.type == FieldType::Boolean) {
            field.insert(u"trueValues"_s, QJsonArray{u"TRUE"_s});
            field.insert(u"falseValues"_s, QJsonArray{u"FALSE"_s});
        }
        if (column.field) {
            field.insert(u"title"_s, column.field->label);
            field.insert(u"path"_s, column.field->pattern);
            field.insert(u"kind"_s, typeName(column.field->type));
        }
        if (column.field && column.type == FieldType::Choice) {
            QJsonArray choices;
            for (const FieldChoice &choice : column.field->choices) {
                choices.append(choice.value);
            }
            field.insert(u"constraints"_s, QJsonObject{{u"enum"_s, choices}});
        }
        fields.append(field);
    }
    return fields;
}

} // namespace imr
