// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "core/fields/fieldinput.h"
#include "core/store/sqlite/editor.h"
#include "core/store/sqlite/eventlog.h"
#include "core/store/sqlite/letterindex.h"
#include "core/store/sqlite/passages.h"
#include "core/store/sqlite/rows.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

// A group is undone when the newest undo or redo of it is an undo.
constexpr auto newestUndoable =
    "SELECT a.id, a.kind, coalesce(a.letter, 0) FROM action a WHERE a.reviewer = ?1 "
    "AND a.kind NOT IN ('import', 'reextract', 'undo', 'redo') AND coalesce((SELECT u.kind FROM action u "
    "WHERE u.undoes = a.id ORDER BY u.id DESC LIMIT 1), 'redo') <> 'undo' ORDER BY a.id DESC LIMIT 1";

// The one undone last, since this reviewer's last edit: an edit after an undo ends what can be redone.
constexpr auto newestRedoable =
    "SELECT a.id, a.kind, coalesce(a.letter, 0) FROM action u JOIN action a ON a.id = u.undoes "
    "WHERE u.reviewer = ?1 AND u.kind = 'undo' "
    "AND u.id > (SELECT coalesce(max(e.id), 0) FROM action e WHERE e.reviewer = ?1 AND e.kind NOT IN ('import', 'reextract', 'undo', 'redo')) "
    "AND NOT EXISTS (SELECT 1 FROM action r WHERE r.undoes = u.undoes AND r.id > u.id) ORDER BY u.id DESC LIMIT 1";

QString shortIdOf(Session &session, LetterId letter)
{
    Query q(session.db, "SELECT short_id FROM letter WHERE id = ?", letter);
    return q.next() ? q.text(0) : QString();
}

QString letterStateName(Session &session, LetterId letter)
{
    Query q(session.db, "SELECT state FROM letter WHERE id = ?", letter);
    q.next();
    return QString::fromLatin1(QMetaEnum::fromType<LetterState>().valueToKey(q.number(0)));
}

/// Brings the events of a group to one of their two snapshots, and logs that as events of an undo or redo.
class Restorer {
public:
    Restorer(Session &session, Applied group, const QString &reviewer, Direction direction)
        : m_session(session), m_done(std::move(group)), m_reviewer(reviewer), m_isUndo(direction == Direction::Undo)
    {
    }

    Applied run()
    {
        QList<EventRow> events = eventsOf(m_session, m_done.group);
        if (m_isUndo)
            std::ranges::reverse(events);
        m_kind = m_isUndo ? u"undo"_s : u"redo"_s;
        m_action = addAction(m_session, m_kind, m_reviewer, m_done.letters.size() > 1 ? LetterId{} : m_done.letter,
                             m_done.group);
        for (const EventRow &event : events)
            restore(event);
        for (const LetterId letter : std::as_const(m_letters))
            refreshLetter(m_session, letter, textOf(letter), m_movesText ? IndexText::Yes : IndexText::No);
        return m_done;
    }

private:
    void restore(const EventRow &event)
    {
        const QString &target = m_isUndo ? event.before : event.after;
        const QString &expected = m_isUndo ? event.after : event.before;
        if (event.isAboutLetter())
            restoreLetter(event, target, expected);
        else if (event.isAboutElement())
            restoreElement(event, target, expected);
        else
            restoreValue(event, target, expected);
        m_letters.insert(event.letter);
    }

    void restoreLetter(const EventRow &event, const QString &target, const QString &expected)
    {
        const auto nameIn = [](const QString &snapshot) {
            return QJsonDocument::fromJson(snapshot.toUtf8()).object().value(u"letter"_s).toString();
        };
        const QString now = letterStateName(m_session, event.letter);
        if (now != nameIn(expected))
            changedMeanwhile(event, now, nameIn(expected));
        const int state = QMetaEnum::fromType<LetterState>().keyToValue(nameIn(target).toLatin1().constData());
        Query(m_session.db, "UPDATE letter SET state = ? WHERE id = ?", state, event.letter).run();
        log(event, expected, target);
    }

    void restoreElement(const EventRow &event, const QString &target, const QString &expected)
    {
        const auto isRemoved = [](const QString &snapshot) { return snapshot.contains(u"\"removed\":true"); };
        const QString now = readElement(m_session, event.ref.element);
        if (isRemoved(now) != isRemoved(expected) || wasTouchedByOthers(event))
            changedMeanwhile(event, {}, {});
        writeElement(m_session, event.ref.element, target);
        m_movesText = true;
        log(event, now, target);
    }

    /// Somebody worked inside the element after it was added: taking it back would take their work along.
    bool wasTouchedByOthers(const EventRow &event)
    {
        Query q(
            m_session.db,
            "SELECT 1 FROM event e JOIN action a ON a.id = e.action WHERE e.letter = ?1 AND a.id > ?2 AND a.reviewer <> ?3 "
            "AND (e.element = ?4 OR e.element IN (SELECT id FROM element WHERE parent = ?4)) LIMIT 1",
            event.letter, m_done.group, m_reviewer, event.ref.element);
        return q.next();
    }

    void restoreValue(const EventRow &event, const QString &target, const QString &expected)
    {
        const Letter &text = textOf(event.letter);
        const ReviewRecord record = readRecord(m_session, event.letter, text);
        const ReviewField *field = record.find(event.ref);
        FieldState now = field ? field->now : FieldState{};
        if (now.state == ValueState::Accepted)
            now.state = ValueState::Proposed;
        const FieldState wanted = stateOf(expected, text);
        if (now != wanted)
            changedMeanwhile(event, shown(event.ref, now), shown(event.ref, wanted));
        writeState(m_session, event.letter, event.ref, stateOf(target, text), text);
        m_movesText = m_movesText || isIndexedPassage(event.ref.pattern);
        log(event, expected, target);
    }

    QString shown(const FieldRef &ref, const FieldState &state) const
    {
        const FieldDefinition *definition = m_session.catalogue.find(ref.pattern);
        return definition ? displayText(*definition, state.value) : state.value.toVariant().toString();
    }

    void log(const EventRow &event, const QString &before, const QString &after)
    {
        EventRow row = event;
        row.kind = m_kind;
        row.before = before;
        row.after = after;
        addEvent(m_session, m_action, row);
    }

    [[noreturn]] void changedMeanwhile(const EventRow &event, const QString &found, const QString &expected)
    {
        fail(ErrorCode::ValueChangedMeanwhile, shortIdOf(m_session, event.letter),
             {event.ref.pattern, found, expected});
    }

    const Letter &textOf(LetterId letter)
    {
        if (!m_texts.contains(letter))
            m_texts.insert(letter, readLetterText(m_session, letter));
        return m_texts[letter];
    }

    Session &m_session;
    Applied m_done;
    QString m_reviewer;
    bool m_isUndo;
    QString m_kind;
    GroupId m_action; ///< the undo or redo itself
    QSet<LetterId> m_letters;
    QHash<LetterId, Letter> m_texts;
    bool m_movesText = false;
};

} // namespace

std::optional<Applied> nextGroup(Session &session, const QString &reviewer, Direction direction)
{
    Query q(session.db, direction == Direction::Undo ? newestUndoable : newestRedoable, reviewer);
    if (!q.next())
        return std::nullopt;
    Applied next{{q.integer(0)}, q.text(1), {q.integer(2)}, {}, {}};
    for (const EventRow &event : eventsOf(session, next.group)) {
        if (!next.letters.contains(event.letter))
            next.letters.append(event.letter);
        if (!event.isAboutLetter() && !next.changed.contains(event.ref))
            next.changed.append(event.ref);
    }
    if (!next.letter.isValid() && !next.letters.isEmpty())
        next.letter = next.letters.first();
    return next;
}

Applied restoreGroup(Session &session, const QString &reviewer, Direction direction)
{
    const auto next = nextGroup(session, reviewer, direction);
    if (!next)
        fail(direction == Direction::Undo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo, {});
    return Restorer(session, *next, reviewer, direction).run();
}

} // namespace imr::sqlite
