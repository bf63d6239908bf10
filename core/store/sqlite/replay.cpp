// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/replay.h"

#include <optional>

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "core/review/derived.h"
#include "core/review/wordmarks.h"
#include "core/store/sqlite/eventlog.h"
#include "core/store/sqlite/letterindex.h"
#include "core/store/sqlite/rows.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

using Place = std::pair<qint64, qint64>; ///< element and field

/// One letter's events, applied anew.
class Replay {
public:
    Replay(Session &session, LetterId letter)
        : m_session(session), m_letter(letter), m_text(readLetterText(session, letter))
    {
    }

    QStringList run()
    {
        readMachineValues();
        readElementOrigins();
        applyEvents();
        compareValues();
        compareElements();
        compareState();
        return m_problems;
    }

    /// Writes what the events make where it differs. Whether anything did.
    bool mend()
    {
        const bool differs = !run().isEmpty();
        for (auto wrong = m_wrong.constBegin(); wrong != m_wrong.constEnd(); ++wrong)
            writeState(m_session, m_letter, wrong.key(), wrong.value(), m_text);
        for (auto element = m_wrongElements.constBegin(); element != m_wrongElements.constEnd(); ++element)
            writeElement(m_session, ElementId{element.key()}, elementSnapshot(element.value(), 0));
        refreshLetter(m_session, m_letter, m_text, IndexText::Yes);
        return differs;
    }

private:
    void complain(const QString &what) { m_problems.append(u"letter %1: %2"_s.arg(m_letter.value).arg(what)); }

    void readMachineValues()
    {
        const WordMarks marks(m_text);
        Query q(m_session.db,
                "SELECT element, field, machine_value, machine_spans, machine_evidence, machine_marks FROM value "
                "WHERE letter = ?",
                m_letter);
        while (q.next()) {
            FieldState state;
            state.spans = marks.check(spansOf(q.text(3)), q.bytes(5)).spans;
            state.value = valueOf(q.isNull(2) ? std::nullopt : std::optional(q.text(2)), state.spans, m_text);
            state.evidence = EvidenceState(q.number(4));
            m_values.insert({q.integer(0), q.integer(1)}, state);
        }
    }

    void readElementOrigins()
    {
        Query q(m_session.db, "SELECT id, origin FROM element WHERE letter = ?", m_letter);
        while (q.next())
            m_removed.insert(q.integer(0), q.isNull(1));
    }

    void applyEvents()
    {
        Query q(
            m_session.db,
            "SELECT e.id, e.element, coalesce(f.pattern, ''), coalesce(e.before, ''), coalesce(e.after, ''), e.kind, "
            "coalesce(e.field, 0) FROM event e LEFT JOIN field f ON f.id = e.field "
            "WHERE e.letter = ? AND e.kind <> 'import' ORDER BY e.id",
            m_letter);
        while (q.next())
            applyEvent(q);
    }

    void applyEvent(const Query &q)
    {
        const QJsonObject after = QJsonDocument::fromJson(q.text(4).toUtf8()).object();
        const bool isMachines = q.text(5) == u"reextract";
        m_wasEdited = m_wasEdited || (!isMachines && q.integer(6) != 0);
        if (q.integer(6) == 0)
            m_state = after.value(u"letter"_s).toString();
        else if (after.contains(u"removed"_s))
            m_removed[q.integer(1)] = after.value(u"removed"_s).toBool();
        else
            applyToValue(q);
    }

    /// What the machine says now is what it said first only where no newer extraction came between.
    void applyToValue(const Query &q)
    {
        const Place place{q.integer(1), q.integer(6)};
        const FieldState before = stateOf(q.text(3), m_text);
        const bool isFirst = !m_begun.contains(place);
        m_begun.insert(place);
        const bool follows = m_values.value(place) == before || (isFirst && wasReextracted())
                             || isFollowing({{q.integer(1)}, q.text(2)}, before, m_session.catalogue);
        if (!follows)
            complain(u"event %1 does not follow from the one before"_s.arg(q.integer(0)));
        m_values[place] = stateOf(q.text(4), m_text);
    }

    bool wasReextracted()
    {
        if (!m_wasReextracted) {
            Query q(m_session.db,
                    "SELECT 1 FROM letter l JOIN extraction x ON x.id = l.extraction WHERE l.id = ? AND "
                    "EXISTS (SELECT 1 FROM event e WHERE e.letter = l.id AND e.kind = 'reextract') LIMIT 1",
                    m_letter);
            m_wasReextracted = q.next();
        }
        return *m_wasReextracted;
    }

    void compareValues()
    {
        const ReviewRecord record = readRecord(m_session, m_letter, m_text);
        for (const ReviewField &field : record.fields) {
            FieldState now = field.now;
            if (now.state == ValueState::Accepted)
                now.state = ValueState::Proposed;
            const Place place{field.ref.element.value, m_session.fields.find(m_session.db, field.ref.pattern)};
            const FieldState &told = m_values.value(place);
            if (isFollowing(field.ref, now, m_session.catalogue) || isSame(told, now))
                continue;
            complain(u"%1 differs from what its events say"_s.arg(field.path.toString()));
            m_wrong.insert(field.ref, told);
        }
        if (record.moved > 0)
            complain(u"%1 values do not stand where they were found, and were found again"_s.arg(record.moved));
        if (record.lost > 0)
            complain(u"%1 values have lost their words in the letter"_s.arg(record.lost));
        compareCopies(record);
        if (!isIndexCurrent(m_session, record, m_text))
            complain(u"what the search knows of it is not what its record says"_s);
    }

    void compareCopies(const ReviewRecord &record)
    {
        const ReviewField *number = record.find(FieldRef{{}, u"case.number"_s});
        if (record.caseNumber != (number ? number->now.value.toString() : QString()))
            complain(u"the case number in the list differs from the record"_s);
        for (const DerivedValue &derived : derivedValues(record, m_session.catalogue)) {
            const ReviewField *field = record.find(derived.ref);
            if ((field ? field->now.value : QJsonValue(QJsonValue::Undefined)) != derived.value)
                complain(u"%1 does not follow from the other values"_s.arg(derived.ref.pattern));
        }
    }

    /// Evidence that was lost since is told by itself.
    static bool isSame(FieldState told, const FieldState &now)
    {
        if (now.evidence == EvidenceState::NotInText)
            told.evidence = now.evidence;
        return told == now;
    }

    void compareElements()
    {
        Query q(m_session.db, "SELECT id, removed FROM element WHERE letter = ?", m_letter);
        while (q.next()) {
            if (m_removed.value(q.integer(0)) == (q.number(1) != 0))
                continue;
            m_wrongElements.insert(q.integer(0), m_removed.value(q.integer(0)));
            complain(u"element %1 differs from what its events say"_s.arg(q.integer(0)));
        }
        Query gaps(m_session.db,
                   "SELECT 1 FROM element WHERE letter = ? AND removed = 0 GROUP BY parent, field "
                   "HAVING count(DISTINCT position) <> count(*) OR max(position) <> count(*) - 1",
                   m_letter);
        if (gaps.next())
            complain(u"positions of elements are not in order"_s);
    }

    void compareState()
    {
        Query q(m_session.db, "SELECT state FROM letter WHERE id = ?", m_letter);
        q.next();
        const QString now = QString::fromLatin1(QMetaEnum::fromType<LetterState>().valueToKey(q.number(0)));
        const QString untold = m_wasEdited ? u"InWork"_s : u"New"_s;
        const bool fits = m_state.isEmpty() ? now == untold : now == m_state || (m_state == u"New" && now == u"InWork");
        if (!fits)
            complain(u"its state differs from what the events say"_s);
    }

    Session &m_session;
    LetterId m_letter;
    QStringList m_problems;
    Letter m_text;
    QHash<Place, FieldState> m_values;
    QHash<qint64, bool> m_removed;
    QString m_state;
    bool m_wasEdited = false;
    std::optional<bool> m_wasReextracted;
    QSet<Place> m_begun; ///< places that had an event
    QHash<FieldRef, FieldState> m_wrong;
    QHash<qint64, bool> m_wrongElements;
};

} // namespace

QStringList replayLetter(Session &session, LetterId letter)
{
    return Replay(session, letter).run();
}

bool rebuildLetter(Session &session, LetterId letter)
{
    return Replay(session, letter).mend();
}

} // namespace imr::sqlite
