// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>
#include <QStringList>

#include "core/store/casestore.h"

namespace imr::test {

/// What a session of work was told to be done: it must be there for ever after.
struct Acknowledged {
    int letters = 0; ///< imported, and not deleted
    qint64 lastEvent = 0;
    qint64 events = 0; ///< how many there were with the last one
};

/// One session of everything that writes: import in portions, corrections, undo and redo, a change in many letters,
/// states, values that other extractors found, a deletion, tidying. It stops at the first failure, whose error is
/// returned. Told after each step what is acknowledged.
Result<void> workThrough(CaseStore &store, quint32 seed, const std::function<void(const Acknowledged &)> &told);

/// The last event and the number of events, as another program reads them.
Acknowledged acknowledgedIn(const QString &path);

/// What is missing or wrong of a file after a fault: acknowledged events that are gone, what check() complains of, half
/// letters. Opens the file as a program does. Empty where all is well.
QStringList faultsAfter(const QString &path, const Acknowledged &promised);

} // namespace imr::test
