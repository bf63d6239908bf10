// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/editor.h"

#include <algorithm>

#include "core/fields/fieldinput.h"
#include "core/review/edits.h"
#include "core/store/sqlite/eventlog.h"
#include "core/store/sqlite/letterindex.h"
#include "core/store/sqlite/passages.h"
#include "core/store/sqlite/rows.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

QString letterSnapshot(LetterState state)
{
    return u"{\"letter\":\"%1\"}"_s.arg(QString::fromLatin1(QMetaEnum::fromType<LetterState>().valueToKey(int(state))));
}

/// One group of edits of one letter while it is made.
class GroupEditor {
public:
    /// @p group: an action that was begun for other letters; without one the first change begins it.
    GroupEditor(Session &session, LetterId letter, const QString &reviewer, GroupId group = {})
        : m_session(session), m_letter(letter), m_reviewer(reviewer), m_text(readLetterText(session, letter)),
          m_record(readRecord(session, letter, m_text))
    {
        m_applied.group = group;
    }

    Applied apply(const QList<Edit> &edits)
    {
        m_applied.letter = m_letter;
        if (!edits.isEmpty())
            m_applied.kind = edits.first().action.isEmpty() ? editName(edits.first().kind) : edits.first().action;
        for (Edit edit : edits) {
            if (edit.ref.element.value < 0)
                edit.ref.element = m_added.value(-edit.ref.element.value - 1);
            if (edit.kind == Edit::Kind::AddElement)
                add(edit);
            else if (edit.kind == Edit::Kind::RemoveElement)
                remove(edit);
            else if (edit.kind == Edit::Kind::MoveElement)
                move(edit);
            else
                change(edit.ref, edit);
        }
        finish();
        return m_applied;
    }

private:
    const FieldDefinition &definitionOf(const QString &pattern) const
    {
        const FieldDefinition *definition = m_session.catalogue.find(pattern);
        if (!definition)
            fail(ErrorCode::UnknownField, m_record.shortId, {pattern});
        return *definition;
    }

    const ReviewElement *element(ElementId id) const
    {
        const auto found = std::ranges::find(m_record.elements, id, &ReviewElement::id);
        return found == m_record.elements.end() ? nullptr : &*found;
    }

    bool isEmptyList(const FieldRef &ref) const
    {
        const ReviewElement *place = element(ref.element);
        const bool isAtParent = place ? place->pattern == parentPattern(ref.pattern) : !ref.element.isValid();
        return ref.pattern.endsWith(u"[]") && isAtParent && m_record.elementsOf(ref.pattern, ref.element).isEmpty();
    }

    void requirePlace(const FieldRef &ref, Edit::Kind kind) const
    {
        // That a list is not stated at all is said in the place of the list, not of an element.
        const bool isAnswer = kind == Edit::Kind::MarkAbsent || kind == Edit::Kind::Clear;
        const bool isWholeList = isAnswer && isEmptyList(ref);
        const QString wanted = isWholeList ? parentPattern(ref.pattern) : elementPattern(ref.pattern);
        const ReviewElement *place = element(ref.element);
        const bool fits = wanted.isEmpty() ? !ref.element.isValid() : place && place->pattern == wanted;
        if (!fits)
            fail(ErrorCode::NoSuchElement, m_record.shortId, {ref.pattern});
    }

    void requireVersion(const ReviewField *field, const Edit &edit, const FieldDefinition &definition)
    {
        const qint64 version = field ? field->version : 0;
        if (edit.expectedVersion < 0 || edit.expectedVersion == version)
            return;
        const FieldState expected = stateAtVersion(edit.ref, field, edit.expectedVersion);
        fail(ErrorCode::ValueChangedMeanwhile, m_record.shortId,
             {definition.pattern, displayText(definition, field ? field->now.value : QJsonValue(QJsonValue::Undefined)),
              displayText(definition, expected.value)});
    }

    /// Every event of a value gave it the next version.
    FieldState stateAtVersion(const FieldRef &ref, const ReviewField *field, qint64 version)
    {
        Query q(
            m_session.db,
            "SELECT after FROM event WHERE letter = ? AND element = ? AND field = ? AND after LIKE '{\"evidence\"%' "
            "ORDER BY id LIMIT 1 OFFSET ?",
            m_letter, ref.element, m_session.fields.find(m_session.db, ref.pattern), version - 1);
        if (version > 0 && q.next())
            return stateOf(q.text(0), m_text);
        FieldState machine;
        if (field)
            machine.value = field->machineValue;
        return machine;
    }

    void change(const FieldRef &ref, const Edit &edit)
    {
        const FieldDefinition &definition = definitionOf(ref.pattern);
        requirePlace(ref, edit.kind);
        const ReviewField *field = m_record.find(ref);
        requireVersion(field, edit, definition);
        FieldState now = field ? field->now : FieldState{};
        if (now.state == ValueState::Accepted)
            now.state = ValueState::Proposed; // how it is held; "accepted" follows from the letter's state
        EditContext context{definition, m_text, QJsonValue::Undefined, {}};
        if (field) {
            context.machineValue = field->machineValue;
            context.machineSpans = field->machineSpans;
        }
        const auto after = applyEdit(edit, now, context);
        if (!after)
            throw Failure{after.error()};
        if (*after == now && edit.reason.isEmpty())
            return; // a reason is kept also where it changes nothing
        const QString reason = edit.kind == Edit::Kind::SetOutside ? QString() : edit.reason;
        log({{}, m_letter, ref, editName(edit.kind), snapshotOf(now, m_text), snapshotOf(*after, m_text)}, reason);
        writeState(m_session, m_letter, ref, *after, m_text);
        m_movesText = m_movesText || isIndexedPassage(ref.pattern);
        reread();
    }

    void add(const Edit &edit)
    {
        const QString pattern = edit.ref.pattern;
        const QString outer = parentPattern(pattern);
        const ReviewElement *parent = element(edit.ref.element);
        const bool fits = pattern.endsWith(u"[]")
                          && (outer.isEmpty() ? !edit.ref.element.isValid() : parent && parent->pattern == outer);
        if (!fits)
            fail(ErrorCode::NoSuchElement, m_record.shortId, {pattern});
        const bool isItem = pattern == u"items[]";
        if (!isItem)
            definitionOf(pattern);
        const int last = int(m_record.elementsOf(pattern, edit.ref.element).size());
        const int position = edit.position < 0 ? last : std::min(edit.position, last);
        Query(m_session.db,
              "INSERT INTO element(letter, parent, field, position, removed) VALUES (?, nullif(?, 0), ?, ?, 1)",
              m_letter, edit.ref.element, m_session.fields.number(m_session.db, pattern), position)
            .run();
        const FieldRef added{{m_session.db.lastId()}, pattern};
        switchElement(added, u"add"_s, true, false, position, edit.reason);
        m_added.append(added.element);
        if (!m_applied.added.isValid())
            m_applied.added = added.element;
        if (!isItem && !edit.value.isUndefined())
            change(added, edit);
    }

    void remove(const Edit &edit)
    {
        const ReviewElement *gone = element(edit.ref.element);
        if (!gone)
            fail(ErrorCode::NoSuchElement, m_record.shortId, {edit.ref.pattern});
        switchElement({gone->id, gone->pattern}, u"remove"_s, false, true, gone->position, edit.reason);
    }

    void move(const Edit &edit)
    {
        const ReviewElement *moved = element(edit.ref.element);
        if (!moved)
            fail(ErrorCode::NoSuchElement, m_record.shortId, {edit.ref.pattern});
        const int last = int(m_record.elementsOf(moved->pattern, moved->parent).size()) - 1;
        const int position = edit.position < 0 ? last : std::min(edit.position, last);
        if (position == moved->position)
            return;
        const QString after = elementSnapshot(false, position);
        log({{}, m_letter, {moved->id, moved->pattern}, u"move"_s, elementSnapshot(false, moved->position), after},
            edit.reason);
        writeElement(m_session, edit.ref.element, after);
        m_movesText = true;
        reread();
    }

    void switchElement(const FieldRef &ref, const QString &kind, bool wasRemoved, bool isRemoved, int position,
                       const QString &reason)
    {
        const QString after = elementSnapshot(isRemoved, position);
        log({{}, m_letter, ref, kind, elementSnapshot(wasRemoved, position), after}, reason);
        writeElement(m_session, ref.element, after);
        m_movesText = true;
        reread();
    }

    void log(const EventRow &event, const QString &reason)
    {
        if (!m_applied.group.isValid())
            m_applied.group = addAction(m_session, m_applied.kind, m_reviewer, m_letter);
        addEvent(m_session, m_applied.group, event, reason);
        if (!m_applied.changed.contains(event.ref))
            m_applied.changed.append(event.ref);
    }

    void reread() { m_record = readRecord(m_session, m_letter, m_text); }

    void finish()
    {
        if (m_applied.changed.isEmpty())
            return;
        m_applied.letters = {m_letter};
        Query(m_session.db, "UPDATE letter SET state = 1 WHERE id = ? AND state = 0", m_letter).run();
        refreshLetter(m_session, m_letter, m_text, m_movesText ? IndexText::Yes : IndexText::No);
    }

    Session &m_session;
    LetterId m_letter;
    QString m_reviewer;
    Letter m_text;
    ReviewRecord m_record;
    Applied m_applied;
    QList<ElementId> m_added;
    bool m_movesText = false;
};

} // namespace

Applied applyEdits(Session &session, LetterId letter, const QList<Edit> &edits, const QString &reviewer)
{
    return GroupEditor(session, letter, reviewer).apply(edits);
}

Applied applyToLetters(Session &session, const QList<LetterEdits> &all, const QString &reviewer, const QString &kind)
{
    const auto first = std::ranges::find_if(all, [](const LetterEdits &edits) { return !edits.edits.isEmpty(); });
    Applied done;
    done.kind = !kind.isEmpty() || first == all.end() ? kind : editName(first->edits.first().kind);
    if (first == all.end())
        return done;
    // A group of several letters names none: it stays when one of them is deleted.
    done.group = addAction(session, done.kind, reviewer, {});
    for (const LetterEdits &edits : all) {
        const Applied one = GroupEditor(session, edits.letter, reviewer, done.group).apply(edits.edits);
        done.changed += one.changed;
        done.letters += one.letters;
    }
    if (done.letters.isEmpty())
        fail(ErrorCode::NothingToChange, {});
    done.letter = done.letters.first();
    return done;
}

void changeState(Session &session, LetterId letter, LetterState state, const QString &reviewer)
{
    Query q(session.db, "SELECT state FROM letter WHERE id = ?", letter);
    if (!q.next())
        fail(ErrorCode::CaseNotFound, QString::number(letter.value));
    const LetterState before = LetterState(q.number(0));
    if (before == state)
        return;
    const GroupId group = addAction(session, u"state"_s, reviewer, letter);
    addEvent(session, group, {{}, letter, {}, u"state"_s, letterSnapshot(before), letterSnapshot(state)});
    Query(session.db, "UPDATE letter SET state = ? WHERE id = ?", int(state), letter).run();
}

} // namespace imr::sqlite
