// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include <algorithm>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <cstdio>
#include <sqlite3.h>

#include "core/base/logging.h"
#include "core/store/sqlite/databasefile.h"
#include "core/store/sqlite/filesystem.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

using namespace sqlite;

constexpr QStringView stampForm = u"yyyyMMdd-HHmmss-zzz";

QString folderOf(const QString &databasePath)
{
    return QFileInfo(databasePath).absoluteFilePath() + u".backups"_s;
}

QString stampOf(const Clock &clock)
{
    return clock.now().toUTC().toString(stampForm);
}

qint64 sizeOf(const QString &databasePath)
{
    return QFileInfo(databasePath).size() + QFileInfo(databasePath + u"-wal"_s).size();
}

Result<void> checkRoom(const QString &databasePath)
{
    constexpr qint64 megabyte = 1024 * 1024;
    const qint64 needed = 2 * sizeOf(databasePath);
    const qint64 available = QStorageInfo(QFileInfo(databasePath).absolutePath()).bytesAvailable();
    if (available >= needed)
        return {};
    return Error{ErrorCode::BackupSkipped,
                 nameOf(databasePath),
                 {QString::number(needed / megabyte + 1), QString::number(available / megabyte)},
                 {}};
}

bool ask(const BackupProgress &progress, int done, int all)
{
    return !progress || progress(done, all);
}

/// Copies page by page. A reader that holds its transaction sees one state throughout, whatever others write.
void copyPages(Connection &source, Connection &target, const BackupProgress &progress)
{
    constexpr int portion = 256;
    constexpr int patienceMs = 60000;
    Transaction state(source, Transaction::Kind::Read);
    Query(source, "SELECT count(*) FROM sqlite_schema").next();
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        throw SQLite::Exception(target.handle());
    int outcome = SQLITE_OK;
    bool isWanted = true;
    QElapsedTimer waiting; // for another program that writes into the target
    waiting.start();
    while (isWanted && (outcome == SQLITE_OK || outcome == SQLITE_BUSY || outcome == SQLITE_LOCKED)) {
        outcome = sqlite3_backup_step(backup, portion);
        if (outcome == SQLITE_OK)
            waiting.restart();
        else if (outcome != SQLITE_DONE && waiting.elapsed() > patienceMs)
            break;
        else if (outcome == SQLITE_BUSY || outcome == SQLITE_LOCKED)
            sqlite3_sleep(20);
        const int all = sqlite3_backup_pagecount(backup);
        isWanted = ask(progress, all - sqlite3_backup_remaining(backup), all);
    }
    sqlite3_backup_finish(backup);
    if (!isWanted)
        fail(ErrorCode::Cancelled, {});
    if (outcome != SQLITE_DONE)
        throw SQLite::Exception(target.handle(), outcome);
}

/// A copy under a temporary name, as one file without a log.
void fillCopy(const QString &databasePath, const QString &partial, const BackupProgress &progress)
{
    Connection source(databasePath, Connection::Access::ReadOnly);
    Connection copy(partial, Connection::Access::ReadWrite);
    copyPages(source, copy, progress);
    copy.execute("PRAGMA journal_mode = DELETE");
    if (!isSound(copy))
        fail(ErrorCode::BackupDamaged, nameOf(databasePath));
}

void removeWithLog(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

Result<void> putInPlace(const QString &partial, const QString &target)
{
    if (::rename(QFile::encodeName(partial).constData(), QFile::encodeName(target).constData()) != 0)
        return fileError(target, ErrorCode::FileNotWritable);
    syncFolderOf(target);
    return {};
}

void letOldOnesGo(const QString &databasePath, const QString &kind)
{
    int kept = 0;
    for (const BackupFile &file : backupsOf(databasePath)) {
        if (file.kind == kind && ++kept > backupGenerations)
            QFile::remove(file.path);
    }
}

/// Whether a file is a sound case database of a version that is known; it is only read.
Result<void> checkBackup(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::BackupNotFound, nameOf(path), {}, {}};
    if (const auto version = readVersion(path, int(builtInMigrations().size())); !version)
        return version.error();
    const auto sound = guarded(path, [&] {
        Connection copy(path, QFileInfo(path + u"-wal"_s).size() > 0 ? Connection::Access::ReadOnly
                                                                     : Connection::Access::Immutable);
        return isSound(copy);
    });
    if (!sound)
        return sound.error();
    if (!*sound)
        return Error{ErrorCode::BackupDamaged, nameOf(path), {}, {}};
    return {};
}

bool isUsable(const QString &path)
{
    const auto sound = guarded(path, [&] {
        Connection database(path, Connection::Access::ReadWrite);
        return isSound(database);
    });
    return readVersion(path, int(builtInMigrations().size())) && sound && *sound;
}

/// Through SQLite itself: whoever has the file open sees the restored content, and a crash half way changes nothing.
Result<QString> restoreInto(const QString &databasePath, const QString &backupPath, const Clock &clock)
{
    auto kept = makeBackup(databasePath, u"restore"_s, {}, clock);
    if (!kept)
        return kept.error();
    auto restored = guarded(databasePath, [&] {
        Connection backup(backupPath, Connection::Access::Immutable);
        Connection database(databasePath, Connection::Access::ReadWrite);
        copyPages(backup, database, {});
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    });
    if (!restored)
        return restored.error();
    return kept->path;
}

/// In the place of a file that cannot be used; that one is kept beside it.
Result<QString> restoreBeside(const QString &databasePath, const QString &backupPath, const Clock &clock)
{
    const QString partial = databasePath + u".part"_s;
    QFile::remove(partial);
    if (auto copied = copyFile(backupPath, partial); !copied)
        return copied.error();
    QString kept;
    if (QFileInfo::exists(databasePath)) {
        kept = u"%1.damaged-%2"_s.arg(databasePath, stampOf(clock));
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u""_s})
            QFile::rename(databasePath + suffix, kept + suffix);
    }
    if (auto placed = putInPlace(partial, databasePath); !placed)
        return placed.error();
    return kept;
}

} // namespace

QList<BackupFile> backupsOf(const QString &databasePath)
{
    static const QRegularExpression name(u"^([a-z]+)-(\\d{8}-\\d{6}-\\d{3})\\.imrdb$"_s);
    QList<BackupFile> files;
    for (const QFileInfo &file : QDir(folderOf(databasePath)).entryInfoList(QDir::Files)) {
        const QRegularExpressionMatch match = name.match(file.fileName());
        QDateTime time = QDateTime::fromString(match.captured(2), stampForm);
        time.setTimeZone(QTimeZone::UTC);
        if (match.hasMatch() && time.isValid())
            files.append({file.absoluteFilePath(), match.captured(1), time, file.size()});
    }
    std::ranges::sort(files, std::ranges::greater(), &BackupFile::time);
    return files;
}

Result<BackupFile> makeBackup(const QString &databasePath, const QString &kind, const BackupProgress &progress,
                              const Clock &clock)
{
    if (auto room = checkRoom(databasePath); !room)
        return room.error();
    if (auto folder = makePrivateFolder(folderOf(databasePath)); !folder)
        return folder.error();
    const QDateTime now = clock.now();
    const QString target = u"%1/%2-%3.imrdb"_s.arg(folderOf(databasePath), kind, stampOf(clock));
    const QString partial = target + u".part"_s;
    removeWithLog(partial);
    if (auto made = makeEmptyFile(partial); !made)
        return made.error();
    auto done = guarded(databasePath, [&] { fillCopy(databasePath, partial, progress); });
    if (done)
        done = putInPlace(partial, target);
    removeWithLog(partial);
    if (!done)
        return done.error();
    letOldOnesGo(databasePath, kind);
    qCDebug(lcStore) << "backup made:" << kind;
    return BackupFile{target, kind, now, QFileInfo(target).size()};
}

Result<std::optional<BackupFile>> makeDailyBackup(const QString &databasePath, const BackupProgress &progress,
                                                  const Clock &clock)
{
    const QDate today = clock.now().toUTC().date();
    const bool isMade = std::ranges::any_of(backupsOf(databasePath), [&](const BackupFile &file) {
        return file.kind == u"daily" && file.time.date() == today;
    });
    if (isMade)
        return std::optional<BackupFile>();
    auto made = makeBackup(databasePath, u"daily"_s, progress, clock);
    if (!made)
        return made.error();
    return std::optional(*made);
}

Result<QString> restoreBackup(const QString &databasePath, const QString &backupPath, const Clock &clock)
{
    if (QFileInfo(databasePath).canonicalFilePath() == QFileInfo(backupPath).canonicalFilePath())
        return Error{ErrorCode::BackupNotFound, nameOf(backupPath), {}, u"the database itself"_s};
    if (auto sound = checkBackup(backupPath); !sound)
        return sound.error();
    if (isUsable(databasePath))
        return restoreInto(databasePath, backupPath, clock);
    return restoreBeside(databasePath, backupPath, clock);
}

Result<int> renewBackups(const QString &databasePath, const Clock &clock)
{
    const QList<BackupFile> old = backupsOf(databasePath);
    auto made = makeBackup(databasePath, u"daily"_s, {}, clock);
    if (!made)
        return made.error();
    int gone = 0;
    for (const BackupFile &file : old)
        gone += file.path != made->path && QFile::remove(file.path) ? 1 : 0;
    return gone;
}

} // namespace imr
