// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/letterindex.h"

#include <algorithm>

#include <QMap>

#include "core/fields/fieldinput.h"
#include "core/review/derived.h"
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

/// Derived values are no edits of anybody: they are written without events.
void writeDerived(Session &session, ReviewRecord &record, const DerivedValue &derived)
{
    const ReviewField *field = record.find(derived.ref);
    const bool isNew = !field || derived.value != field->machineValue;
    Query(session.db,
          "INSERT INTO value(letter, element, field, changed, value, spans) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
          "ON CONFLICT DO UPDATE SET changed = ?4, value = ?5, spans = ?6, marks = NULL, "
          "evidence = CASE ?4 WHEN 1 THEN 4 ELSE machine_evidence END",
          record.letter, derived.ref.element, session.fields.number(session.db, derived.ref.pattern), isNew,
          isNew ? storedValue(derived.value, {}, {}) : std::nullopt, isNew ? std::optional(u"[]"_s) : std::nullopt)
        .run();
    if (!field) {
        ReviewField added;
        added.ref = derived.ref;
        record.fields.append(added);
    }
    FieldState &now = std::ranges::find(record.fields, derived.ref, &ReviewField::ref)->now;
    now.value = derived.value;
    now.spans = isNew ? TextSpans{} : field->machineSpans;
}

void deriveValues(Session &session, ReviewRecord &record)
{
    for (const DerivedValue &derived : derivedValues(record, session.catalogue)) {
        const ReviewField *field = record.find(derived.ref);
        const QJsonValue now = field ? field->now.value : QJsonValue(QJsonValue::Undefined);
        if (now != derived.value)
            writeDerived(session, record, derived);
    }
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

ElementId itemOf(ElementId element, const ReviewRecord &record)
{
    const auto found = std::ranges::find(record.elements, element, &ReviewElement::id);
    if (found == record.elements.end())
        return {};
    return found->pattern == u"items[]" ? found->id : found->parent;
}

/// Element, field and text of each value that can be searched for.
QMap<std::pair<qint64, QString>, QString> facetsOf(const Session &session, const ReviewRecord &record)
{
    QMap<std::pair<qint64, QString>, QString> facets;
    for (const ReviewField &field : record.fields) {
        const FieldDefinition *definition = session.catalogue.find(field.ref.pattern);
        if (field.now.value.isUndefined() || (definition && definition->type == FieldType::LongText))
            continue;
        const QString text = facetText(field.now.value, definition);
        if (!text.isEmpty())
            facets.insert({field.ref.element.value, field.ref.pattern}, text);
    }
    return facets;
}

void writeFacets(Session &session, const ReviewRecord &record)
{
    Query(session.db, "DELETE FROM facet WHERE letter = ?", record.letter).run();
    const auto facets = facetsOf(session, record);
    for (auto facet = facets.constBegin(); facet != facets.constEnd(); ++facet) {
        Query(session.db, "INSERT INTO facet(letter, element, field, item, value) VALUES (?, ?, ?, ?, ?)",
              record.letter, facet.key().first, session.fields.number(session.db, facet.key().second),
              itemOf({facet.key().first}, record), facet.value())
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

qint64 startOf(const Passage &passage, QStringView text)
{
    return charactersIn(text.first(passage.span.start));
}

QString sectionKey(qint64 item, int kind, qint64 start)
{
    return u"%1 %2 %3"_s.arg(item).arg(kind).arg(start);
}

void writeUnit(Session &session, LetterId letter, qint64 unit, ElementId item, qint64 rest,
               const QList<Passage> &passages, const QString &text)
{
    Query(session.db, "INSERT INTO unit(id, letter, item, rest) VALUES (?, ?, ?, ?)", unit, letter, item, rest).run();
    for (const Passage &passage : passages) {
        Query(session.db, "INSERT OR IGNORE INTO section(unit, kind, start, length) VALUES (?, ?, ?, ?)", unit,
              int(passage.kind), startOf(passage, text),
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

QString facetText(const QJsonValue &value, const FieldDefinition *definition)
{
    constexpr qsizetype longest = 160; // whole passages are for the full text
    const bool isCitation = definition && definition->type == FieldType::Citation;
    const QString text = isCitation ? displayText(*definition, value) : value.toVariant().toString();
    if (text.isEmpty() || text.size() > longest)
        return {};
    return foldedWords(text);
}

void dropFromIndex(Session &session, LetterId letter)
{
    Query(session.db, "DELETE FROM facet WHERE letter = ?", letter).run();
    dropUnits(session, letter);
}

bool isIndexCurrent(Session &session, const ReviewRecord &record, const Letter &text)
{
    QMap<std::pair<qint64, QString>, QString> held;
    Query facets(session.db,
                 "SELECT c.element, f.pattern, c.value FROM facet c JOIN field f ON f.id = c.field WHERE c.letter = ?",
                 record.letter);
    while (facets.next())
        held.insert({facets.integer(0), facets.text(1)}, facets.text(2));
    QStringList wanted;
    for (const Passage &passage : passagesOf(record, text))
        wanted.append(sectionKey(passage.item.value, int(passage.kind), startOf(passage, text.text)));
    QStringList sections;
    Query q(session.db, "SELECT u.item, s.kind, s.start FROM section s JOIN unit u ON u.id = s.unit WHERE u.letter = ?",
            record.letter);
    while (q.next())
        sections.append(sectionKey(q.integer(0), q.number(1), q.integer(2)));
    wanted.removeDuplicates(); // a unit holds a passage once
    wanted.sort();
    sections.sort();
    return held == facetsOf(session, record) && wanted == sections;
}

void refreshLetter(Session &session, LetterId letter, const Letter &text, IndexText indexText)
{
    ReviewRecord record = readRecord(session, letter, text);
    deriveValues(session, record);
    writeHead(session, record);
    writeFacets(session, record);
    if (indexText == IndexText::Yes)
        writeUnits(session, record, text);
}

} // namespace imr::sqlite
