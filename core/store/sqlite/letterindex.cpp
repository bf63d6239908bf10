// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/letterindex.h"

#include <algorithm>

#include "core/fields/fieldinput.h"
#include "core/review/edits.h"
#include "core/review/waiting.h"
#include "core/search/textmatcher.h"
#include "core/store/sqlite/passages.h"
#include "core/store/sqlite/rows.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

QString valueText(const ReviewRecord &record, const QString &pattern)
{
    const ReviewField *field = record.find(FieldRef{{}, pattern});
    return field ? field->now.value.toString() : QString();
}

QStringList decisionsOf(const ReviewRecord &record)
{
    QStringList decisions;
    for (const ReviewElement &item : record.elementsOf(u"items[]")) {
        const ReviewField *decision = record.find(FieldRef{item.id, u"items[].decision"_s});
        decisions.append(decision ? decision->now.value.toString() : QString());
    }
    return decisions;
}

/// The case's outcome follows the items, unless the letter states it or a person did.
void deriveOutcome(Session &session, ReviewRecord &record)
{
    const QString pattern = u"case.outcome"_s;
    const ReviewField *field = record.find(FieldRef{{}, pattern});
    const bool isOwn = field && (!field->now.spans.isEmpty() || field->now.state > ValueState::Accepted);
    const QString outcome = outcomeOf(decisionsOf(record));
    if (isOwn || (field ? field->now.value.toString() == outcome : outcome.isEmpty()))
        return;
    const QJsonValue value = outcome.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(outcome);
    const bool isChanged = !field || value != field->machineValue;
    Query(session.db,
          "INSERT INTO value(letter, element, field, changed, value, spans) VALUES (?1, 0, ?2, ?3, ?4, '[]') "
          "ON CONFLICT DO UPDATE SET changed = ?3, value = ?4, spans = '[]'",
          record.letter, session.fields.number(session.db, pattern), isChanged,
          isChanged ? storedValue(value, {}, {}) : std::nullopt)
        .run();
    if (!field) {
        ReviewField added;
        added.ref.pattern = pattern;
        added.path = FieldPath(pattern);
        record.fields.append(added);
    }
    std::ranges::find(record.fields, FieldRef{{}, pattern}, &ReviewField::ref)->now.value = value;
}

void writeHead(Session &session, const ReviewRecord &record)
{
    const QStringList decisions = decisionsOf(record);
    QStringList specialties;
    for (const ReviewField &field : record.fields) {
        if (field.ref.pattern == u"reviewer.specialties[]" && !field.now.value.isUndefined())
            specialties.append(field.now.value.toString());
    }
    Query(
        session.db,
        "UPDATE letter SET case_number = ?, decision_date = ?, specialty = ?, items = ?, overturned = ?, waiting = ?, "
        "findings = ? WHERE id = ?",
        valueText(record, u"case.number"_s), valueText(record, u"case.decision_date"_s), specialties.join(u", "_s),
        int(decisions.size()), int(decisions.count(u"Overturned"_s)), countWaiting(session.catalogue, record).waiting,
        int(std::ranges::count(record.findings, QString(), &Finding::settledBy)), record.letter)
        .run();
}

QString facetText(const ReviewField &field, const FieldDefinition *definition)
{
    constexpr qsizetype longest = 160; // whole passages are for the full text
    const bool isCitation = definition && definition->type == FieldType::Citation;
    const QString text = isCitation ? displayText(*definition, field.now.value)
                                    : field.now.value.toVariant().toString();
    if (text.isEmpty() || text.size() > longest)
        return {};
    return foldedWords(text);
}

ElementId itemOf(ElementId element, const ReviewRecord &record)
{
    const auto found = std::ranges::find(record.elements, element, &ReviewElement::id);
    if (found == record.elements.end())
        return {};
    return found->pattern == u"items[]" ? found->id : found->parent;
}

void writeFacets(Session &session, const ReviewRecord &record)
{
    Query(session.db, "DELETE FROM facet WHERE letter = ?", record.letter).run();
    for (const ReviewField &field : record.fields) {
        const FieldDefinition *definition = session.catalogue.find(field.ref.pattern);
        if (field.now.value.isUndefined() || (definition && definition->type == FieldType::LongText))
            continue;
        const QString text = facetText(field, definition);
        if (text.isEmpty())
            continue;
        Query(session.db, "INSERT INTO facet(letter, element, field, item, value) VALUES (?, ?, ?, ?, ?)",
              record.letter, field.ref.element, session.fields.number(session.db, field.ref.pattern),
              itemOf(field.ref.element, record), text)
            .run();
    }
}

void dropUnits(Session &session, LetterId letter)
{
    // An external-content index must be told what it held, while the view still says so.
    Query(
        session.db,
        "INSERT INTO unit_index(unit_index, rowid, summary, request, claims_guideline, imr_guideline, rationale, other) "
        "SELECT 'delete', id, summary, request, claims_guideline, imr_guideline, rationale, other FROM unit_text "
        "WHERE id IN (SELECT id FROM unit WHERE letter = ?)",
        letter)
        .run();
    Query(session.db, "DELETE FROM section WHERE unit IN (SELECT id FROM unit WHERE letter = ?)", letter).run();
    Query(session.db, "DELETE FROM unit WHERE letter = ?", letter).run();
}

/// SQL counts characters where we count UTF-16 units.
qsizetype charactersIn(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar unit) { return unit.isLowSurrogate(); });
}

void writeUnit(Session &session, LetterId letter, qint64 unit, ElementId item, qint64 rest,
               const QList<Passage> &passages, const QString &text)
{
    Query(session.db, "INSERT INTO unit(id, letter, item, rest) VALUES (?, ?, ?, ?)", unit, letter, item, rest).run();
    for (const Passage &passage : passages) {
        Query(session.db, "INSERT OR IGNORE INTO section(unit, kind, start, length) VALUES (?, ?, ?, ?)", unit,
              int(passage.kind), qint64(charactersIn(QStringView(text).first(passage.span.start))),
              qint64(charactersIn(QStringView(text).sliced(passage.span.start, passage.span.length()))))
            .run();
    }
    Query(session.db,
          "INSERT INTO unit_index(rowid, summary, request, claims_guideline, imr_guideline, rationale, other) "
          "SELECT id, summary, request, claims_guideline, imr_guideline, rationale, other FROM unit_text WHERE id = ?",
          unit)
        .run();
}

qint64 nextUnit(Session &session)
{
    Query q(session.db, "SELECT coalesce(max(id), 0) + 1 FROM unit");
    q.next();
    return q.integer(0);
}

void writeUnits(Session &session, const ReviewRecord &record, const Letter &text)
{
    dropUnits(session, record.letter);
    const qint64 rest = nextUnit(session);
    qint64 unit = rest;
    QList<ElementId> items{ElementId{}};
    for (const ReviewElement &item : record.elementsOf(u"items[]"))
        items.append(item.id);
    const QList<Passage> passages = passagesOf(record, text);
    for (const ElementId item : std::as_const(items)) {
        QList<Passage> own;
        std::ranges::copy_if(passages, std::back_inserter(own),
                             [&](const Passage &passage) { return passage.item == item; });
        writeUnit(session, record.letter, unit++, item, rest, own, text.text);
    }
}

} // namespace

void refreshLetter(Session &session, LetterId letter, const Letter &text, IndexText indexText)
{
    ReviewRecord record = readRecord(session, letter, text);
    deriveOutcome(session, record);
    writeHead(session, record);
    writeFacets(session, record);
    if (indexText == IndexText::Yes)
        writeUnits(session, record, text);
}

} // namespace imr::sqlite
