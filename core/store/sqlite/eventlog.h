// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/store/casestore.h"
#include "core/store/sqlite/session.h"

namespace imr::sqlite {

/// A row of the event table. The snapshots are of a value, of an element ("removed", "position") or of the letter's state.
struct EventRow {
    EventId id;
    LetterId letter;
    FieldRef ref;
    QString kind;
    QString before;
    QString after;

    bool isAboutElement() const { return after.startsWith(u"{\"position\""); }
    bool isAboutLetter() const { return ref.pattern.isEmpty(); }
};

GroupId addAction(Session &session, const QString &kind, const QString &reviewer, LetterId letter, GroupId undoes = {});
void addEvent(Session &session, GroupId group, const EventRow &event, const QString &reason = {});
QList<EventRow> eventsOf(Session &session, GroupId group);

/// Writes a value as it stands now; gives its row a new version.
void writeState(Session &session, LetterId letter, const FieldRef &ref, const FieldState &state, const Letter &text);

/// Gives rows that came from an archive the sums and marks that they have where they are written one by one.
void sealLetter(Session &session, LetterId letter);

/// Brings the sum of what the extractor said up to date.
void sumMachine(Session &session, LetterId letter);

QString elementSnapshot(bool isRemoved, int position);
/// Takes an element out or puts it in where the snapshot says, and moves its later siblings.
void writeElement(Session &session, ElementId element, const QString &snapshot);
/// The element as it stands; NoSuchElement where it never was.
QString readElement(Session &session, ElementId element);

QList<Event> readHistory(Session &session, LetterId letter, const FieldRef &ref);

} // namespace imr::sqlite
