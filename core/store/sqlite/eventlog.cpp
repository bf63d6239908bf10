// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/eventlog.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/review/edits.h"
#include "core/review/wordmarks.h"
#include "core/store/sqlite/rows.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

struct ElementRow {
    LetterId letter;
    ElementId parent;
    qint64 field = 0;
    int position = 0;
    bool isRemoved = false;
};

ElementRow elementRow(Session &session, ElementId element)
{
    Query q(session.db, "SELECT letter, coalesce(parent, 0), field, position, removed FROM element WHERE id = ?",
            element);
    if (!q.next())
        fail(ErrorCode::NoSuchElement, QString::number(element.value));
    return {{q.integer(0)}, {q.integer(1)}, q.integer(2), q.number(3), q.number(4) != 0};
}

void moveSiblings(Session &session, const ElementRow &row, int from, int by)
{
    Query(session.db,
          "UPDATE element SET position = position + ? WHERE letter = ? AND coalesce(parent, 0) = ? AND field = ? "
          "AND removed = 0 AND position >= ?",
          by, row.letter, row.parent, row.field, from)
        .run();
}

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// Paths as of now, also of what was removed.
class Paths {
public:
    Paths(Session &session, LetterId letter)
    {
        Query q(session.db, "SELECT id, coalesce(parent, 0), position FROM element WHERE letter = ?", letter);
        while (q.next())
            m_elements.insert(q.integer(0), {q.integer(1), q.number(2)});
    }
    FieldPath of(const FieldRef &ref) const
    {
        if (!ref.element.isValid())
            return FieldPath(ref.pattern);
        const auto [parent, position] = m_elements.value(ref.element.value);
        return parent == 0 ? FieldPath(ref.pattern, position)
                           : FieldPath(ref.pattern, m_elements.value(parent).second, position);
    }

private:
    QHash<qint64, std::pair<qint64, int>> m_elements;
};

/// The letter's state is told in the place of a value.
FieldState letterStateOf(const QString &snapshot)
{
    FieldState state;
    state.value = QJsonDocument::fromJson(snapshot.toUtf8()).object().value(u"letter"_s);
    return state;
}

FieldState machineStateOf(Session &session, LetterId letter, const FieldRef &ref, const Letter &text)
{
    Query q(session.db,
            "SELECT v.machine_value, v.machine_spans, v.machine_evidence, v.machine_marks FROM value v "
            "JOIN field f ON f.id = v.field WHERE v.letter = ? AND v.element = ? AND f.pattern = ?",
            letter, ref.element, ref.pattern);
    FieldState state;
    if (!q.next())
        return state;
    state.spans = WordMarks(text).check(spansOf(q.text(1)), q.bytes(3)).spans;
    state.value = valueOf(q.isNull(0) ? std::nullopt : std::optional(q.text(0)), state.spans, text);
    state.evidence = EvidenceState(q.number(2));
    return state;
}

} // namespace

GroupId addAction(Session &session, const QString &kind, const QString &reviewer, LetterId letter, GroupId undoes)
{
    Query(session.db,
          "INSERT INTO action(time, reviewer, kind, letter, undoes, sum) VALUES (?1, ?2, ?3, nullif(?4, 0), "
          "nullif(?5, 0), imr_sum(?1, ?2, ?3, nullif(?4, 0), nullif(?5, 0)))",
          timeText(session.clock.now()), reviewer, kind, letter, undoes)
        .run();
    return {session.db.lastId()};
}

void addEvent(Session &session, GroupId group, const EventRow &event, const QString &reason)
{
    const qint64 field = event.isAboutLetter() ? 0 : session.fields.number(session.db, event.ref.pattern);
    Query(session.db,
          "INSERT INTO event(action, letter, element, field, kind, before, after, reason, sum) "
          "VALUES (?1, ?2, ?3, nullif(?4, 0), ?5, ?6, ?7, ?8, imr_sum(?1, ?2, ?3, nullif(?4, 0), ?5, ?6, ?7, ?8))",
          group, event.letter, event.ref.element, field, event.kind, orNull(event.before), orNull(event.after), reason)
        .run();
}

QList<EventRow> eventsOf(Session &session, GroupId group)
{
    Query q(session.db,
            "SELECT e.id, e.letter, e.element, coalesce(f.pattern, ''), e.kind, e.before, e.after FROM event e "
            "LEFT JOIN field f ON f.id = e.field WHERE e.action = ? ORDER BY e.id",
            group);
    QList<EventRow> events;
    while (q.next())
        events.append({{q.integer(0)}, {q.integer(1)}, {{q.integer(2)}, q.text(3)}, q.text(4), q.text(5), q.text(6)});
    return events;
}

void writeState(Session &session, LetterId letter, const FieldRef &ref, const FieldState &state, const Letter &text)
{
    const FieldState machine = machineStateOf(session, letter, ref, text);
    const bool isChanged = state.value != machine.value || state.spans != machine.spans;
    const auto value = isChanged ? storedValue(state.value, state.spans, text) : std::nullopt;
    const auto spans = isChanged ? std::optional(spansText(state.spans)) : std::nullopt;
    const auto marks = isChanged && !state.spans.isEmpty() ? std::optional(WordMarks(text).of(state.spans))
                                                           : std::nullopt;
    Query(
        session.db,
        "INSERT INTO value(letter, element, field, changed, value, spans, state, evidence, outside_source, marks, version) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1) ON CONFLICT DO UPDATE SET changed = ?4, value = ?5, "
        "spans = ?6, state = ?7, evidence = ?8, outside_source = ?9, marks = ?10, version = version + 1",
        letter, ref.element, session.fields.number(session.db, ref.pattern), isChanged, value, spans, int(state.state),
        int(state.evidence), orNull(state.outsideSource), marks)
        .run();
}

void sumMachine(Session &session, LetterId letter)
{
    Query(session.db,
          "UPDATE letter SET machine_sum = coalesce((SELECT sum(imr_sum(element, field, machine_value, machine_spans, "
          "machine_evidence, confidence, rule, candidates)) FROM value v WHERE v.letter = letter.id "
          "AND (v.rule <> '' OR v.machine_value IS NOT NULL OR v.machine_spans <> '[]')), 0) WHERE id = ?",
          letter)
        .run();
}

void sealLetter(Session &session, LetterId letter)
{
    for (const char *sql :
         {"UPDATE value SET machine_marks = imr_marks((SELECT text FROM letter_text t WHERE t.letter = value.letter), "
          "machine_spans), marks = imr_marks((SELECT text FROM letter_text t WHERE t.letter = value.letter), spans) "
          "WHERE letter = ?",
          "UPDATE action SET sum = imr_sum(time, reviewer, kind, letter, undoes) WHERE sum IS NULL "
          "AND id IN (SELECT action FROM event WHERE letter = ?)",
          "UPDATE event SET sum = imr_sum(action, letter, element, field, kind, before, after, reason) "
          "WHERE sum IS NULL AND letter = ?"})
        Query(session.db, sql, letter).run();
    sumMachine(session, letter);
}

QString elementSnapshot(bool isRemoved, int position)
{
    return u"{\"position\":%1,\"removed\":%2}"_s.arg(position).arg(isRemoved ? u"true"_s : u"false"_s);
}

void writeElement(Session &session, ElementId element, const QString &snapshot)
{
    const ElementRow row = elementRow(session, element);
    const QJsonObject wanted = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    const bool isRemoved = wanted.value(u"removed"_s).toBool();
    const int position = wanted.value(u"position"_s).toInt();
    if (row.isRemoved == isRemoved && (isRemoved || row.position == position))
        return;
    if (!row.isRemoved && !isRemoved) // it moves: its place is closed before the new one is opened
        moveSiblings(session, row, row.position + 1, -1);
    if (!isRemoved)
        moveSiblings(session, row, position, 1);
    Query(session.db, "UPDATE element SET removed = ?, position = ? WHERE id = ?", isRemoved,
          isRemoved ? row.position : position, element)
        .run();
    if (isRemoved)
        moveSiblings(session, row, row.position + 1, -1);
}

QString readElement(Session &session, ElementId element)
{
    const ElementRow row = elementRow(session, element);
    return elementSnapshot(row.isRemoved, row.position);
}

QList<Event> readHistory(Session &session, LetterId letter, const FieldRef &ref)
{
    const Letter text = readLetterText(session, letter);
    const Paths paths(session, letter);
    Query q(
        session.db,
        "SELECT e.id, a.time, a.reviewer, e.element, coalesce(f.pattern, ''), e.kind, coalesce(e.before, ''), "
        "coalesce(e.after, ''), e.reason, a.id, coalesce(a.undoes, 0) FROM event e JOIN action a ON a.id = e.action "
        "LEFT JOIN field f ON f.id = e.field WHERE e.letter = ?1 "
        "AND (?3 = '' OR (e.element = ?2 AND f.pattern = ?3) OR e.kind = 'import') ORDER BY e.id DESC",
        letter, ref.element, ref.pattern);
    QList<Event> history;
    while (q.next()) {
        Event event{{q.integer(0)},
                    timeOf(q.text(1)),
                    q.text(2),
                    letter,
                    {{q.integer(3)}, q.text(4)},
                    {},
                    q.text(5),
                    {},
                    {},
                    q.text(8),
                    {q.integer(9)},
                    {q.integer(10)}};
        event.path = paths.of(event.ref);
        const EventRow row{event.id, letter, event.ref, event.kind, q.text(6), q.text(7)};
        if (event.kind == u"import") {
            event.ref = ref;
            event.path = ref.pattern.isEmpty() ? FieldPath() : paths.of(ref);
            event.after = ref.pattern.isEmpty() ? FieldState() : machineStateOf(session, letter, ref, text);
            if (!ref.pattern.isEmpty() && event.after.value.isUndefined())
                continue; // the import gave this one no value
        } else if (row.isAboutLetter()) {
            event.before = letterStateOf(row.before);
            event.after = letterStateOf(row.after);
        } else if (row.isAboutElement()) {
            const bool isTold = !history.isEmpty() && history.last().group == event.group
                                && history.last().ref == event.ref;
            if (isTold)
                continue; // by the value that was added together with its element
        } else {
            event.before = stateOf(row.before, text);
            event.after = stateOf(row.after, text);
        }
        history.append(event);
    }
    return history;
}

} // namespace imr::sqlite
