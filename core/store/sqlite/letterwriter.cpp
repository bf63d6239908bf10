// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/letterwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/review/edits.h"
#include "core/review/wordmarks.h"
#include "core/store/sqlite/eventlog.h"
#include "core/store/sqlite/letterindex.h"
#include "core/store/sqlite/rows.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

QString catalogueText(const FieldCatalogue &catalogue)
{
    QJsonArray fields;
    for (const FieldDefinition &field : catalogue.fields()) {
        fields.append(QJsonObject{{u"pattern"_s, field.pattern},
                                  {u"type"_s, int(field.type)},
                                  {u"label"_s, field.label},
                                  {u"help"_s, field.help},
                                  {u"export"_s, field.exportName}});
    }
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

} // namespace

qint64 extractionNumber(Session &session, const QString &version)
{
    Query known(session.db, "SELECT id FROM extraction WHERE version = ? AND catalogue_hash = ?", version,
                session.catalogue.hash());
    if (known.next())
        return known.integer(0);
    Query(session.db, "INSERT INTO extraction(version, catalogue_hash, catalogue) VALUES (?, ?, ?)", version,
          session.catalogue.hash(), catalogueText(session.catalogue))
        .run();
    return session.db.lastId();
}

namespace {

/// The shortest beginning of the hash, of eight digits or more, that no other letter has.
QString freeShortId(Session &session, const QByteArray &sha256)
{
    const QString digits = QString::fromLatin1(sha256.toHex());
    for (qsizetype length = 8; length < digits.size(); ++length) {
        if (!Query(session.db, "SELECT 1 FROM letter WHERE short_id = ?", digits.first(length)).next())
            return digits.first(length);
    }
    return digits;
}

/// Gives the elements that a record's paths name their rows.
class ElementMaker {
public:
    ElementMaker(Session &session, LetterId letter) : m_session(session), m_letter(letter) {}

    /// The element in which the value of a path stands; none for a field of the letter itself.
    ElementId elementOf(const FieldPath &path)
    {
        const QString pattern = elementPattern(path.pattern());
        return pattern.isEmpty() ? ElementId{} : element(FieldPath(pattern, path.first(), path.second()));
    }

private:
    ElementId element(const FieldPath &path)
    {
        if (const ElementId known = m_known.value(path); known.isValid())
            return known;
        const QString outer = parentPattern(path.pattern());
        const ElementId parent = outer.isEmpty() ? ElementId{} : element(FieldPath(outer, path.first()));
        const int position = outer.isEmpty() ? path.first() : path.second();
        Query(m_session.db,
              "INSERT INTO element(letter, parent, field, position, origin) VALUES (?, nullif(?, 0), ?, ?, ?)",
              m_letter, parent, m_session.fields.number(m_session.db, path.pattern()), position, position)
            .run();
        return *m_known.insert(path, ElementId{m_session.db.lastId()});
    }

    Session &m_session;
    LetterId m_letter;
    QHash<FieldPath, ElementId> m_known;
};

void insertValue(Session &session, LetterId letter, ElementId element, const ExtractedField &field, const Letter &text,
                 const WordMarks &marks)
{
    const FieldState state = machineState(field.value, field.spans, session.catalogue.find(field.path.pattern()), text);
    const auto candidates = field.candidates.isEmpty() ? std::nullopt : std::optional(candidatesText(field.candidates));
    Query(
        session.db,
        "INSERT OR IGNORE INTO value(letter, element, field, machine_value, machine_spans, machine_evidence, confidence, "
        "rule, candidates, evidence, machine_marks) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        letter, element, session.fields.number(session.db, field.path.pattern()),
        storedValue(field.value, field.spans, text), spansText(field.spans), int(state.evidence), field.confidence,
        field.rule, candidates, int(state.evidence), marksOrNull(marks, field.spans))
        .run();
}

LetterId insertLetter(Session &session, const NewLetter &added, BatchId batch, qint64 action)
{
    const LetterId id = insertLetterHead(session, added, batch);
    ElementMaker elements(session, id);
    const WordMarks marks(added.letter);
    for (const ExtractedField &field : added.record.fields)
        insertValue(session, id, elements.elementOf(field.path), field, added.letter, marks);
    for (const Finding &finding : added.record.findings)
        insertFinding(session, id, finding, [&](const FieldPath &path) { return elements.elementOf(path); });
    addEvent(session, GroupId{action}, {{}, id, {}, u"import"_s, {}, {}});
    sumMachine(session, id);
    refreshLetter(session, id, added.letter, IndexText::Yes);
    return id;
}

std::optional<LetterId> knownLetter(Session &session, const QByteArray &sha256)
{
    Query q(session.db, "SELECT id FROM letter WHERE sha256 = ?", sha256);
    return q.next() ? std::optional(LetterId{q.integer(0)}) : std::nullopt;
}

} // namespace

LetterId insertLetterHead(Session &session, const NewLetter &added, BatchId batch)
{
    const Letter &letter = added.letter;
    Query(session.db,
          "INSERT INTO letter(sha256, short_id, batch, extraction, file_name, format, layout) "
          "VALUES (?, ?, nullif(?, 0), ?, ?, ?, ?)",
          letter.sha256, freeShortId(session, letter.sha256), batch, extractionNumber(session, added.extractorVersion),
          letter.fileName, int(letter.format), added.record.layout)
        .run();
    const LetterId id{session.db.lastId()};
    if (!added.original.isEmpty())
        Query(session.db, "INSERT INTO original(letter, bytes) VALUES (?, ?)", id, added.original).run();
    Query(session.db, "INSERT INTO letter_text(letter, text, pages, sum) VALUES (?1, ?2, ?3, imr_sum(?2))", id,
          letter.text, pagesText(letter.pages))
        .run();
    return id;
}

void insertFinding(Session &session, LetterId letter, const Finding &finding, const ElementOfPath &elementOf)
{
    QJsonArray refs;
    for (const FieldPath &path : finding.paths) {
        refs.append(elementOf(path).value);
        refs.append(path.pattern());
    }
    Query(session.db, "INSERT INTO finding(letter, rule, parameters, refs, spans) VALUES (?, ?, ?, ?, ?)", letter,
          finding.rule,
          QString::fromUtf8(
              QJsonDocument(QJsonArray::fromStringList(finding.parameters)).toJson(QJsonDocument::Compact)),
          QString::fromUtf8(QJsonDocument(refs).toJson(QJsonDocument::Compact)), spansText(finding.spans))
        .run();
}

std::optional<QByteArray> marksOrNull(const WordMarks &marks, const TextSpans &spans)
{
    return spans.isEmpty() ? std::nullopt : std::optional(marks.of(spans));
}

QList<AddedLetter> insertLetters(Session &session, const QList<NewLetter> &letters, BatchId batch,
                                 const QString &reviewer)
{
    QList<AddedLetter> added;
    qint64 action = 0;
    for (const NewLetter &letter : letters) {
        if (const auto known = knownLetter(session, letter.letter.sha256)) {
            added.append({*known, true});
            continue;
        }
        if (action == 0) {
            action = addAction(session, u"import"_s, reviewer, {}).value;
        }
        added.append({insertLetter(session, letter, batch, action), false});
    }
    return added;
}

} // namespace imr::sqlite
