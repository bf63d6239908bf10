// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>

#include "core/review/wordmarks.h"
#include "core/review/waiting.h"
#include "core/store/sqlite/rows.h"
#include "core/store/sqlite/session.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

using Elements = QHash<ElementId, ReviewElement>;

void readHead(Session &session, ReviewRecord &record)
{
    Query q(session.db, "SELECT case_number, short_id, file_name, layout, state FROM letter WHERE id = ?",
            record.letter);
    if (!q.next())
        fail(ErrorCode::CaseNotFound, QString::number(record.letter.value));
    record.caseNumber = q.text(0);
    record.shortId = q.text(1);
    record.fileName = q.text(2);
    record.layout = q.text(3);
    record.state = LetterState(q.number(4));
}

Elements readElements(Session &session, ReviewRecord &record)
{
    Elements elements;
    Query q(
        session.db,
        "SELECT e.id, coalesce(e.parent, 0), f.pattern, e.position FROM element e JOIN field f ON f.id = e.field "
        "LEFT JOIN element p ON p.id = e.parent WHERE e.letter = ? AND e.removed = 0 AND coalesce(p.removed, 0) = 0 "
        "ORDER BY f.pattern, e.parent, e.position",
        record.letter);
    while (q.next()) {
        const ReviewElement element{{q.integer(0)}, {q.integer(1)}, q.text(2), q.number(3)};
        record.elements.append(element);
        elements.insert(element.id, element);
    }
    return elements;
}

FieldPath pathOf(const FieldRef &ref, const Elements &elements)
{
    if (!ref.element.isValid())
        return FieldPath(ref.pattern);
    const ReviewElement element = elements.value(ref.element);
    if (!element.parent.isValid())
        return FieldPath(ref.pattern, element.position);
    return FieldPath(ref.pattern, elements.value(element.parent).position, element.position);
}

std::optional<QString> textOrNull(const Query &q, int column)
{
    return q.isNull(column) ? std::nullopt : std::optional(q.text(column));
}

/// What a value's words are now; counts what moved or was lost.
class EvidenceCheck {
public:
    EvidenceCheck(ReviewRecord &record, const Letter &letter) : m_record(record), m_marks(letter) {}

    /// Whether all words were found.
    bool check(TextSpans &spans, const QByteArray &marks) const
    {
        const CheckedSpans checked = m_marks.check(spans, marks);
        spans = checked.spans;
        m_hasMoved = m_hasMoved || checked.hasMoved;
        return !checked.isLost;
    }
    void count(bool isLost)
    {
        m_record.lost += isLost ? 1 : 0;
        m_record.moved += !isLost && m_hasMoved ? 1 : 0;
        m_hasMoved = false;
    }

private:
    ReviewRecord &m_record;
    WordMarks m_marks;
    mutable bool m_hasMoved = false;
};

ReviewField fieldOf(const Query &q, const Letter &letter, EvidenceCheck &evidence)
{
    ReviewField field;
    field.ref = {{q.integer(0)}, q.text(1)};
    field.machineSpans = spansOf(q.text(3));
    bool isWhole = evidence.check(field.machineSpans, q.bytes(14));
    field.machineValue = valueOf(textOrNull(q, 2), field.machineSpans, letter);
    field.confidence = q.real(4);
    field.rule = q.text(5);
    field.candidates = candidatesOf(q.text(6));
    const bool isChanged = q.number(7) != 0;
    field.now.spans = isChanged ? spansOf(q.text(9)) : field.machineSpans;
    isWhole = isChanged ? evidence.check(field.now.spans, q.bytes(15)) : isWhole;
    field.now.value = isChanged ? valueOf(textOrNull(q, 8), field.now.spans, letter) : field.machineValue;
    field.now.state = ValueState(q.number(10));
    field.now.evidence = isWhole ? EvidenceState(q.number(11)) : EvidenceState::NotInText;
    field.now.outsideSource = q.text(12);
    field.version = q.integer(13);
    evidence.count(!isWhole);
    if (!field.now.spans.isEmpty())
        field.quote = letter.quote(field.now.spans.first());
    return field;
}

/// What a person confirmed is held in the events too, should the words that said it be lost.
void recallValue(Session &session, LetterId letter, const Letter &text, ReviewField &field)
{
    Query q(session.db,
            "SELECT e.after FROM event e JOIN field f ON f.id = e.field WHERE e.letter = ? AND e.element = ? "
            "AND f.pattern = ? AND e.after IS NOT NULL ORDER BY e.id DESC LIMIT 1",
            letter, field.ref.element, field.ref.pattern);
    if (q.next())
        field.now.value = stateOf(q.text(0), text).value;
}

void sortByCatalogue(QList<ReviewField> &fields, const FieldCatalogue &catalogue)
{
    QHash<QString, qsizetype> order;
    for (const FieldDefinition &definition : catalogue.fields())
        order.insert(definition.pattern, order.size());
    std::ranges::stable_sort(fields, {}, [&](const ReviewField &field) {
        return std::tuple(order.value(field.path.pattern(), order.size()), field.path.first(), field.path.second());
    });
}

void readFields(Session &session, ReviewRecord &record, const Elements &elements, const Letter &letter)
{
    EvidenceCheck evidence(record, letter);
    Query q(
        session.db,
        "SELECT v.element, f.pattern, v.machine_value, v.machine_spans, v.confidence, v.rule, v.candidates, v.changed, "
        "v.value, v.spans, v.state, v.evidence, v.outside_source, v.version, v.machine_marks, v.marks "
        "FROM value v JOIN field f ON f.id = v.field WHERE v.letter = ?",
        record.letter);
    while (q.next()) {
        const ElementId element{q.integer(0)};
        if (element.isValid() && !elements.contains(element))
            continue; // of a removed element
        ReviewField field = fieldOf(q, letter, evidence);
        const bool isPersons = field.now.state == ValueState::Confirmed || field.now.state == ValueState::Corrected;
        if (isPersons && field.now.value.isUndefined())
            recallValue(session, record.letter, letter, field);
        field.path = pathOf(field.ref, elements);
        record.fields.append(std::move(field));
    }
    sortByCatalogue(record.fields, session.catalogue);
}

/// The reason with which a person confirmed the value, if that was the last thing done to it.
QString confirmedBecause(Session &session, LetterId letter, const FieldRef &ref)
{
    const qint64 field = session.fields.find(session.db, ref.pattern);
    Query q(session.db,
            "SELECT e.kind, e.reason, coalesce(a.undoes, 0) FROM event e JOIN action a ON a.id = e.action "
            "WHERE e.letter = ? AND e.element = ? AND e.field = ? ORDER BY e.id DESC LIMIT 1",
            letter, ref.element, field);
    if (!q.next())
        return {};
    if (q.text(0) == u"confirm")
        return q.text(1);
    if (q.text(0) != u"redo")
        return {};
    Query original(session.db,
                   "SELECT reason FROM event WHERE action = ? AND element = ? AND field = ? AND kind = 'confirm'",
                   q.integer(2), ref.element, field);
    return original.next() ? original.text(0) : QString();
}

void readFindings(Session &session, ReviewRecord &record, const Elements &elements)
{
    Query q(session.db, "SELECT rule, parameters, refs, spans FROM finding WHERE letter = ? ORDER BY id",
            record.letter);
    while (q.next()) {
        Finding finding;
        finding.rule = q.text(0);
        for (const QJsonValue &parameter : QJsonDocument::fromJson(q.text(1).toUtf8()).array())
            finding.parameters.append(parameter.toString());
        const QJsonArray refs = QJsonDocument::fromJson(q.text(2).toUtf8()).array();
        bool isAbout = refs.isEmpty();
        for (qsizetype i = 0; i + 1 < refs.size(); i += 2) {
            const FieldRef ref{{refs.at(i).toInteger()}, refs.at(i + 1).toString()};
            if (ref.element.isValid() && !elements.contains(ref.element))
                continue;
            isAbout = true;
            finding.paths.append(pathOf(ref, elements));
            if (finding.settledBy.isEmpty())
                finding.settledBy = confirmedBecause(session, record.letter, ref);
        }
        finding.spans = spansOf(q.text(3));
        if (isAbout)
            record.findings.append(finding);
    }
}

/// Candidates and findings keep no marks of their own: their places hold as long as the text is the one they were found in.
void dropUnsurePlaces(Session &session, ReviewRecord &record, const Letter &text)
{
    Query q(session.db, "SELECT 1 FROM letter_text WHERE letter = ? AND sum IS NOT imr_sum(?)", record.letter,
            text.text);
    if (!q.next())
        return;
    for (ReviewField &field : record.fields) {
        for (Candidate &candidate : field.candidates)
            candidate.spans.clear();
    }
    for (Finding &finding : record.findings)
        finding.spans.clear();
}

void readLinked(Session &session, ReviewRecord &record)
{
    if (record.caseNumber.isEmpty())
        return;
    Query q(session.db,
            "SELECT id, short_id, decision_date, state FROM letter WHERE case_number = ? COLLATE NOCASE AND id <> ? "
            "ORDER BY decision_date, id",
            record.caseNumber, record.letter);
    while (q.next())
        record.linked.append({{q.integer(0)}, q.text(1), q.text(2), LetterState(q.number(3))});
}

/// What was verified together with its letter, without having been looked at, says so.
void acceptWithLetter(ReviewRecord &record, const FieldCatalogue &catalogue)
{
    if (record.state != LetterState::Verified)
        return;
    for (ReviewField &field : record.fields) {
        const FieldDefinition *definition = catalogue.find(field.ref.pattern);
        const bool isProposed = field.now.state == ValueState::Proposed && !field.now.value.isUndefined();
        if (isProposed && (!definition || !doubtOf(*definition, &field, record)))
            field.now.state = ValueState::Accepted;
    }
}

} // namespace

qint64 FieldNames::find(Connection &db, const QString &pattern)
{
    if (const auto known = m_numbers.constFind(pattern); known != m_numbers.constEnd())
        return *known;
    Query q(db, "SELECT id FROM field WHERE pattern = ?", pattern);
    if (!q.next())
        return 0;
    return m_numbers.insert(pattern, q.integer(0)).value();
}

qint64 FieldNames::number(Connection &db, const QString &pattern)
{
    if (const qint64 known = find(db, pattern))
        return known;
    Query(db, "INSERT INTO field(pattern) VALUES (?)", pattern).run();
    return m_numbers.insert(pattern, db.lastId()).value();
}

Letter readLetterText(Session &session, LetterId id)
{
    Query q(
        session.db,
        "SELECT l.file_name, l.sha256, l.format, t.text, t.pages FROM letter l JOIN letter_text t ON t.letter = l.id "
        "WHERE l.id = ?",
        id);
    if (!q.next())
        fail(ErrorCode::CaseNotFound, QString::number(id.value));
    Letter letter;
    letter.fileName = q.text(0);
    letter.sha256 = q.bytes(1);
    letter.format = LetterFormat(q.number(2));
    letter.text = q.text(3);
    letter.pages = pagesOf(q.text(4));
    return letter;
}

ReviewRecord readRecord(Session &session, LetterId letter, const Letter &text)
{
    ReviewRecord record;
    record.letter = letter;
    readHead(session, record);
    const Elements elements = readElements(session, record);
    readFields(session, record, elements, text);
    readFindings(session, record, elements);
    dropUnsurePlaces(session, record, text);
    readLinked(session, record);
    acceptWithLetter(record, session.catalogue);
    return record;
}

} // namespace imr::sqlite
