// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace imr::test {

/// The part of a test program that is killed: works on the database until it is done, and says on its output what is
/// acknowledged. For a main() whose arguments begin with "--work".
int workUntilKilled(const QStringList &arguments);

struct KilledRun {
    QStringList faults;
    int killed = 0;   ///< programs that were still at work
    int exported = 0; ///< whole files that exports left
};

/// Starts the program @p times times on one database after the other and kills it with SIGKILL at random moments, over
/// import, corrections, undo, bulk change, export, migration, backup. Looks at what is left each time.
KilledRun killWork(const QString &program, int times, quint32 seed);

} // namespace imr::test
