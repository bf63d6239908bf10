// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/reextraction.h"

#include <algorithm>

#include <QSet>

#include "core/review/derived.h"
#include "core/review/edits.h"
#include "core/store/sqlite/elementmatch.h"
#include "core/store/sqlite/eventlog.h"
#include "core/store/sqlite/letterindex.h"
#include "core/store/sqlite/letterwriter.h"
#include "core/store/sqlite/rows.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

/// One letter while its machine values are replaced.
class Replacement {
public:
    Replacement(Session &session, LetterId letter, const Record &record, const QString &version,
                const QString &reviewer)
        : m_session(session), m_letter(letter), m_new(record), m_version(version), m_reviewer(reviewer),
          m_text(readLetterText(session, letter)), m_old(readRecord(session, letter, m_text)), m_marks(m_text),
          m_elements(session, letter, m_text, record)
    {
    }

    ReextractionCounts run()
    {
        readRemoved();
        for (const ExtractedField &field : m_new.fields) {
            const ElementId element = elementOf(field.path);
            if (!m_removed.contains(element))
                replace({element, field.path.pattern()}, &field);
        }
        for (const ReviewField &field : m_old.fields) {
            if (!m_seen.contains(field.ref))
                replace(field.ref, nullptr);
        }
        dropElements();
        replaceFindings();
        Query(m_session.db, "UPDATE letter SET extraction = ?, layout = ? WHERE id = ?",
              extractionNumber(m_session, m_version), m_new.layout, m_letter)
            .run();
        sumMachine(m_session, m_letter);
        refreshLetter(m_session, m_letter, m_text, IndexText::Yes);
        return m_counts;
    }

private:
    /// Elements that a person took out stay out, and what stands in them stays as it was.
    void readRemoved()
    {
        Query q(m_session.db,
                "SELECT e.id FROM element e LEFT JOIN element p ON p.id = e.parent WHERE e.letter = ? "
                "AND (e.removed = 1 OR coalesce(p.removed, 0) = 1)",
                m_letter);
        while (q.next())
            m_removed.insert({q.integer(0)});
    }

    /// The element of a path, made where the extraction is the first to find it.
    ElementId elementOf(const FieldPath &path)
    {
        const QString pattern = elementPattern(path.pattern());
        return pattern.isEmpty() ? ElementId{} : element(FieldPath(pattern, path.first(), path.second()));
    }

    ElementId element(const FieldPath &path)
    {
        if (const ElementId known = m_elements.elementOf(path); known.isValid())
            return known;
        const QString outer = parentPattern(path.pattern());
        const ElementId parent = outer.isEmpty() ? ElementId{} : element(FieldPath(outer, path.first()));
        const int origin = outer.isEmpty() ? path.first() : path.second();
        Query count(m_session.db,
                    "SELECT count(*) FROM element WHERE letter = ? AND coalesce(parent, 0) = ? AND field = ? "
                    "AND removed = 0",
                    m_letter, parent, m_session.fields.number(m_session.db, path.pattern()));
        count.next();
        const int position = std::min(origin, count.number(0));
        Query(m_session.db,
              "INSERT INTO element(letter, parent, field, position, origin, removed) "
              "VALUES (?, nullif(?, 0), ?, ?, ?, 1)",
              m_letter, parent, m_session.fields.number(m_session.db, path.pattern()), position, origin)
            .run();
        const ElementId made{m_session.db.lastId()};
        switchElement({made, path.pattern()}, elementSnapshot(true, position), elementSnapshot(false, position));
        m_elements.add(path, made);
        return made;
    }

    void switchElement(const FieldRef &ref, const QString &before, const QString &after)
    {
        writeElement(m_session, ref.element, after);
        log(ref, before, after);
    }

    void replace(const FieldRef &ref, const ExtractedField *found)
    {
        const ReviewField *old = m_old.find(ref);
        if (m_seen.contains(ref) || (!found && old->machineValue.isUndefined() && old->machineSpans.isEmpty()))
            return;
        m_seen.insert(ref);
        FieldState before = old ? old->now : FieldState{};
        const bool isHeld = old && old->now.state != ValueState::Proposed;
        if (before.state == ValueState::Accepted)
            before.state = ValueState::Proposed;
        FieldState machine;
        if (found)
            machine = machineState(found->value, found->spans, m_session.catalogue.find(ref.pattern), m_text);
        const bool isFollowing = imr::isFollowing(ref, before, m_session.catalogue);
        const FieldState after = isHeld && !isFollowing ? before : machine;
        count(old, machine, after, isHeld && !isFollowing);
        writeMachine(ref, found, machine, after);
        // What was accepted with its letter has no event yet that says what it was.
        const bool isUntold = isHeld && !isFollowing && before.state == ValueState::Proposed
                              && before.value != machine.value;
        if (!isFollowing && (before != after || isUntold))
            log(ref, snapshotOf(before, m_text), snapshotOf(after, m_text));
    }

    void count(const ReviewField *old, const FieldState &machine, const FieldState &after, bool isHeld)
    {
        if (isHeld)
            ++(machine.value == after.value ? m_counts.same : m_counts.kept);
        else if (!old || old->now.value.isUndefined())
            ++(machine.value.isUndefined() ? m_counts.same : m_counts.added);
        else if (machine.value.isUndefined())
            ++m_counts.withdrawn;
        else
            ++(machine.value == old->now.value ? m_counts.same : m_counts.replaced);
    }

    void writeMachine(const FieldRef &ref, const ExtractedField *found, const FieldState &machine,
                      const FieldState &after)
    {
        const bool isChanged = after.value != machine.value || after.spans != machine.spans;
        QList<Candidate> candidates = found ? found->candidates : QList<Candidate>{};
        if (found && after.value != machine.value)
            candidates.prepend({machine.value, machine.spans, found->confidence});
        Query(
            m_session.db,
            "INSERT INTO value(letter, element, field, machine_value, machine_spans, machine_evidence, machine_marks, "
            "confidence, rule, candidates, changed, value, spans, marks, state, evidence, outside_source, version) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, 1) "
            "ON CONFLICT DO UPDATE SET machine_value = ?4, machine_spans = ?5, machine_evidence = ?6, "
            "machine_marks = ?7, confidence = ?8, rule = ?9, candidates = ?10, changed = ?11, value = ?12, "
            "spans = ?13, marks = ?14, state = ?15, evidence = ?16, outside_source = ?17, version = version + 1",
            m_letter, ref.element, m_session.fields.number(m_session.db, ref.pattern),
            storedValue(machine.value, machine.spans, m_text), spansText(machine.spans), int(machine.evidence),
            marksOrNull(m_marks, machine.spans), found ? found->confidence : 0.0, found ? found->rule : QString(),
            candidates.isEmpty() ? std::nullopt : std::optional(candidatesText(candidates)), isChanged,
            isChanged ? storedValue(after.value, after.spans, m_text) : std::nullopt,
            isChanged ? std::optional(spansText(after.spans)) : std::nullopt,
            isChanged ? marksOrNull(m_marks, after.spans) : std::nullopt, int(after.state), int(after.evidence),
            after.outsideSource.isEmpty() ? std::nullopt : std::optional(after.outsideSource))
            .run();
    }

    /// Elements of the machine that it does not find any more, unless a person worked in them.
    void dropElements()
    {
        for (const ReviewElement &element : std::as_const(m_old.elements)) {
            if (!m_elements.isMatched(element.id) && isUntouched(element))
                switchElement({element.id, element.pattern}, readElement(m_session, element.id),
                              elementSnapshot(true, element.position));
        }
    }

    bool isUntouched(const ReviewElement &element)
    {
        Query made(m_session.db, "SELECT 1 FROM element WHERE id = ? AND origin IS NOT NULL", element.id);
        if (!made.next())
            return false;
        Query worked(m_session.db,
                     "SELECT 1 FROM event WHERE letter = ?1 AND kind NOT IN ('import', 'reextract') "
                     "AND (element = ?2 OR element IN (SELECT id FROM element WHERE parent = ?2)) LIMIT 1",
                     m_letter, element.id);
        const bool isAccepted = std::ranges::any_of(m_old.fields, [&](const ReviewField &field) {
            return field.ref.element == element.id && field.now.state != ValueState::Proposed;
        });
        return !worked.next() && !isAccepted;
    }

    void replaceFindings()
    {
        Query(m_session.db, "DELETE FROM finding WHERE letter = ?", m_letter).run();
        for (const Finding &finding : m_new.findings)
            insertFinding(m_session, m_letter, finding, [this](const FieldPath &path) { return elementOf(path); });
    }

    void log(const FieldRef &ref, const QString &before, const QString &after)
    {
        if (!m_action.isValid())
            m_action = addAction(m_session, u"reextract"_s, m_reviewer, m_letter);
        addEvent(m_session, m_action, {{}, m_letter, ref, u"reextract"_s, before, after}, m_version);
    }

    Session &m_session;
    LetterId m_letter;
    const Record &m_new;
    QString m_version;
    QString m_reviewer;
    Letter m_text;
    ReviewRecord m_old;
    WordMarks m_marks;
    ElementMatch m_elements;
    QSet<FieldRef> m_seen;
    QSet<ElementId> m_removed;
    GroupId m_action;
    ReextractionCounts m_counts;
};

} // namespace

QList<LetterId> lettersOfOtherExtractors(Session &session, const QString &extractorVersion)
{
    Query q(session.db,
            "SELECT l.id FROM letter l JOIN extraction x ON x.id = l.extraction WHERE x.version <> ? ORDER BY l.id",
            extractorVersion);
    QList<LetterId> letters;
    while (q.next())
        letters.append(LetterId{q.integer(0)});
    return letters;
}

ReextractionCounts replaceExtraction(Session &session, LetterId letter, const Record &record,
                                     const QString &extractorVersion, const QString &reviewer)
{
    return Replacement(session, letter, record, extractorVersion, reviewer).run();
}

} // namespace imr::sqlite
