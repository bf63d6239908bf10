// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "tests/support/faultvfs.h"

namespace imr::test {

/// Lets a fault strike at every @p stride-th write of a session of work, and looks at what is left each time. What was
/// wrong, and in how many places it struck.
struct FaultRun {
    QStringList faults;
    int places = 0;
    int writes = 0; ///< of a session without a fault
};
FaultRun strikeWork(FaultVfs::Fault fault, int stride);
/// The same over a backup, and over the migration of the first released version.
FaultRun strikeBackup(FaultVfs::Fault fault, int stride);
FaultRun strikeMigration(FaultVfs::Fault fault, int stride);

} // namespace imr::test
