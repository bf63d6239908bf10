// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/checker.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/review/edits.h"
#include "core/store/sqlite/rows.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

void checkFile(Session &session, QStringList &problems)
{
    Query quick(session.db, "PRAGMA quick_check");
    while (quick.next()) {
        if (quick.text(0) != u"ok")
            problems.append(u"quick check: "_s + quick.text(0));
    }
    Query keys(session.db, "PRAGMA foreign_key_check");
    while (keys.next())
        problems.append(u"foreign key: table %1, row %2"_s.arg(keys.text(0)).arg(keys.integer(1)));
    Query orphans(session.db, "SELECT count(*) FROM value v LEFT JOIN element e ON e.id = v.element "
                              "WHERE v.element <> 0 AND (e.id IS NULL OR e.letter <> v.letter)");
    if (orphans.next() && orphans.integer(0) > 0)
        problems.append(u"values without their element: %1"_s.arg(orphans.integer(0)));
}

/// Compares the full text index with the passages that it was made from. SQLite needs to write for it, as for every
/// command to the index.
void checkIndex(Session &session, QStringList &problems)
{
    try {
        session.db.execute("INSERT INTO unit_index(unit_index, rank) VALUES ('integrity-check', 1)");
    } catch (const SQLite::Exception &exception) {
        problems.append(u"search index: "_s + QString::fromUtf8(exception.what()));
    }
    Query q(session.db, "SELECT count(*) FROM letter l WHERE NOT EXISTS (SELECT 1 FROM unit u WHERE u.letter = l.id)");
    if (q.next() && q.integer(0) > 0)
        problems.append(u"letters missing from the search index: %1"_s.arg(q.integer(0)));
}

using Place = std::pair<qint64, qint64>; ///< element and field

/// Applies a letter's events anew and compares what comes out with what is held.
class Replay {
public:
    Replay(Session &session, LetterId letter, QStringList &problems)
        : m_session(session), m_letter(letter), m_problems(problems), m_text(readLetterText(session, letter)),
          m_outcome(session.fields.find(session.db, u"case.outcome"_s))
    {
    }

    void run()
    {
        readMachineValues();
        readElementOrigins();
        applyEvents();
        compareValues();
        compareElements();
        compareState();
    }

private:
    void complain(const QString &what) { m_problems.append(u"letter %1: %2"_s.arg(m_letter.value).arg(what)); }

    void readMachineValues()
    {
        Query q(m_session.db,
                "SELECT element, field, machine_value, machine_spans, machine_evidence FROM value WHERE letter = ?",
                m_letter);
        while (q.next()) {
            FieldState state;
            state.spans = spansOf(q.text(3));
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
        Query q(m_session.db,
                "SELECT id, element, coalesce(field, 0), coalesce(before, ''), coalesce(after, '') FROM event "
                "WHERE letter = ? AND kind <> 'import' ORDER BY id",
                m_letter);
        while (q.next())
            applyEvent(q);
    }

    void applyEvent(const Query &q)
    {
        const QJsonObject after = QJsonDocument::fromJson(q.text(4).toUtf8()).object();
        if (q.integer(2) == 0) {
            m_state = after.value(u"letter"_s).toString();
        } else if (after.contains(u"removed"_s)) {
            m_removed[q.integer(1)] = after.value(u"removed"_s).toBool();
            m_wasEdited = true;
        } else {
            const Place place{q.integer(1), q.integer(2)};
            const FieldState before = stateOf(q.text(3), m_text);
            const bool isDerived = q.integer(1) == 0 && q.integer(2) == m_outcome
                                   && before.state == ValueState::Proposed && before.spans.isEmpty();
            if (!isDerived && m_values.value(place) != before)
                complain(u"event %1 does not follow from the one before"_s.arg(q.integer(0)));
            m_values[place] = stateOf(q.text(4), m_text);
            m_wasEdited = true;
        }
    }

    void compareValues()
    {
        const ReviewRecord record = readRecord(m_session, m_letter, m_text);
        for (const ReviewField &field : record.fields) {
            FieldState now = field.now;
            if (now.state == ValueState::Accepted)
                now.state = ValueState::Proposed;
            const bool followsItems = field.ref.pattern == u"case.outcome" && now.state == ValueState::Proposed
                                      && now.spans.isEmpty();
            const Place place{field.ref.element.value, m_session.fields.find(m_session.db, field.ref.pattern)};
            if (!followsItems && m_values.value(place) != now)
                complain(u"%1 differs from what its events say"_s.arg(field.path.toString()));
        }
        compareCopies(record);
    }

    void compareCopies(const ReviewRecord &record)
    {
        const ReviewField *number = record.find(FieldRef{{}, u"case.number"_s});
        if (record.caseNumber != (number ? number->now.value.toString() : QString()))
            complain(u"the case number in the list differs from the record"_s);
        QStringList decisions;
        for (const ReviewElement &item : record.elementsOf(u"items[]")) {
            const ReviewField *decision = record.find(FieldRef{item.id, u"items[].decision"_s});
            decisions.append(decision ? decision->now.value.toString() : QString());
        }
        const ReviewField *outcome = record.find(FieldRef{{}, u"case.outcome"_s});
        const bool isDerived = outcome && outcome->now.spans.isEmpty() && outcome->now.state <= ValueState::Accepted;
        if (isDerived && outcome->now.value.toString() != outcomeOf(decisions))
            complain(u"the outcome does not follow from the decisions"_s);
    }

    void compareElements()
    {
        Query q(m_session.db, "SELECT id, removed FROM element WHERE letter = ?", m_letter);
        while (q.next()) {
            if (m_removed.value(q.integer(0)) != (q.number(1) != 0))
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
    QStringList &m_problems;
    Letter m_text;
    qint64 m_outcome; ///< follows the items without events of its own, until a person sets it
    QHash<Place, FieldState> m_values;
    QHash<qint64, bool> m_removed;
    QString m_state;
    bool m_wasEdited = false;
};

} // namespace

QStringList checkDatabase(Session &session, bool isReadOnly)
{
    QStringList problems;
    checkFile(session, problems);
    if (!isReadOnly)
        checkIndex(session, problems);
    if (!problems.isEmpty())
        return problems; // a damaged file cannot tell more
    QList<LetterId> letters;
    Query q(session.db, "SELECT id FROM letter ORDER BY id");
    while (q.next())
        letters.append(LetterId{q.integer(0)});
    for (const LetterId letter : letters)
        Replay(session, letter, problems).run();
    return problems;
}

} // namespace imr::sqlite
