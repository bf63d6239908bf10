// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QDateTime>
#include <QList>
#include <QString>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace imr {

class FieldCatalogue;

/// A copy of a case database, in the folder "NAME.backups" beside it.
struct BackupFile {
    QString path;
    QString kind; ///< "daily", "migration" (before one), "restore" (before one), "manual"
    QDateTime time;
    qint64 size = 0;
};

/// Pages done and in all. False to stop.
using BackupProgress = std::function<bool(int done, int all)>;

/// How many daily copies are kept; of the other kinds as many each.
inline constexpr int backupGenerations = 5;

/// Newest first.
QList<BackupFile> backupsOf(const QString &databasePath);

/// Makes a whole, checked copy while others go on working, and lets older ones of its kind go. DiskTooFull, and nothing
/// made, where less than twice the size of the file is free. Blocks; from any thread, with a connection of its own.
Result<BackupFile> makeBackup(const QString &databasePath, const QString &kind, const BackupProgress &progress = {},
                              const Clock &clock = SystemClock());

/// The daily copy, unless there is one of today; nothing made then.
Result<std::optional<BackupFile>> makeDailyBackup(const QString &databasePath, const BackupProgress &progress = {},
                                                  const Clock &clock = SystemClock());

/// Puts a backup, or any other case database, in the place of this one. What stands there now is kept as a backup of kind
/// "restore"; a damaged file, with its log, beside it under "NAME.damaged-TIME". Programs that have it open see the
/// restored content. The path of what was kept.
Result<QString> restoreBackup(const QString &databasePath, const QString &backupPath,
                              const Clock &clock = SystemClock());

/// After a deletion: a fresh copy, and none of the older ones, which still hold what was deleted. How many went.
Result<int> renewBackups(const QString &databasePath, const Clock &clock = SystemClock());

struct SalvageReport {
    int letters = 0;
    int lostRows = 0;    ///< rows that could not be read
    QStringList damaged; ///< names of tables that were not read whole
};
/// Copies what can still be read of a damaged database into a new one. The damaged file is only read.
Result<SalvageReport> salvage(const QString &damagedPath, const QString &targetPath);

} // namespace imr
