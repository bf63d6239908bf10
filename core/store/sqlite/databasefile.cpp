// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/databasefile.h"

#include <cerrno>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <unistd.h>

#include "core/base/logging.h"
#include "core/store/backups.h"
#include "core/store/sqlite/filesystem.h"
#include "core/store/sqlite/schemaguard.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

int userVersion(Connection &connection)
{
    Query q(connection, "PRAGMA user_version");
    q.next();
    return q.number(0);
}

void fill(const QString &path, const QList<QByteArray> &scripts)
{
    Connection connection(path, Connection::Access::ReadWrite);
    connection.execute("PRAGMA page_size = 16384");
    connection.execute("PRAGMA journal_mode = WAL");
    migrate(connection, scripts);
}

bool canWrite(const QString &path)
{
    const QFileInfo file(path);
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0
           && ::access(QFile::encodeName(file.absolutePath()).constData(), W_OK) == 0;
}

/// A folder that cannot be written holds no lock files, and nobody else can write there either.
Connection::Access readAccess(const QString &path)
{
    const bool canLock = ::access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK) == 0;
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    return canLock || hasLog ? Connection::Access::ReadOnly : Connection::Access::Immutable;
}

/// What a table that every version has answers proves that the file can be read at all.
void probe(Connection &connection)
{
    Query schema(connection, "SELECT count(*) FROM sqlite_schema");
    schema.next();
    Query letters(connection, "SELECT count(*) FROM letter WHERE id < 0");
    letters.next();
}

} // namespace

QList<QByteArray> builtInMigrations()
{
    QList<QByteArray> scripts;
    const QDir folder(u":/imr/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile script(folder.filePath(name));
        if (script.open(QIODevice::ReadOnly))
            scripts.append(script.readAll());
    }
    return scripts;
}

Result<int> readVersion(const QString &path, int newestKnown)
{
    constexpr qsizetype headerSize = 100;
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::DatabaseNotFound, nameOf(path), {}, {}};
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::DatabaseForeign, nameOf(path), {}, u"not a regular file"_s};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::FileNotReadable, nameOf(path), {}, file.errorString()};
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Error{ErrorCode::DatabaseForeign, nameOf(path), {}, u"no SQLite header"_s};
    if (qFromBigEndian<qint32>(header.constData() + 68) != applicationId)
        return Error{ErrorCode::DatabaseForeign, nameOf(path), {}, u"another program's mark"_s};
    const int version = qFromBigEndian<qint32>(header.constData() + 60);
    if (version > newestKnown)
        return Error{ErrorCode::DatabaseNewer,
                     nameOf(path),
                     {QString::number(version), QString::number(newestKnown)},
                     {}};
    return version;
}

void migrate(Connection &connection, const QList<QByteArray> &scripts)
{
    int version = userVersion(connection);
    if (version > 0 && version < scripts.size()) {
        if (auto made = makeBackup(connection.path(), u"migration"_s); !made)
            throw Failure{made.error()};
    }
    for (; version < scripts.size(); ++version) {
        Transaction transaction(connection, Transaction::Kind::Write);
        if (userVersion(connection) > version)
            continue; // another program was faster
        connection.runScript(scripts.at(version));
        const QByteArray marks = "PRAGMA application_id = " + QByteArray::number(applicationId)
                                 + "; PRAGMA user_version = " + QByteArray::number(version + 1) + ";";
        connection.runScript(marks);
        transaction.commit();
        qCDebug(lcStore) << "case database brought to version" << version + 1;
    }
}

Result<void> createDatabase(const QString &path, const QList<QByteArray> &scripts)
{
    const QString partial = u"%1.new-%2"_s.arg(path).arg(::getpid());
    QFile::remove(partial);
    if (auto made = makeEmptyFile(partial); !made)
        return made;
    auto filled = guarded(path, [&] { fill(partial, scripts); });
    const QByteArray from = QFile::encodeName(partial);
    const QByteArray to = QFile::encodeName(path);
    if (filled && ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) != 0) {
        const bool lacksFlag = errno == EINVAL || errno == ENOSYS; // some file systems cannot refuse to replace
        const bool wasFaster = errno == EEXIST;                    // another program: its file is as good
        if (lacksFlag ? QFile::exists(path) || ::rename(from.constData(), to.constData()) != 0 : !wasFaster)
            filled = fileError(path, ErrorCode::FileNotWritable);
    }
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(partial + suffix);
    if (filled)
        syncFolderOf(path);
    return filled;
}

namespace {

/// Why a file that could be written must not be.
std::optional<Error> reasonNotToWrite(const QString &path)
{
    if (const QString network = networkFileSystem(path); !network.isEmpty())
        return Error{ErrorCode::DatabaseOnNetwork, nameOf(path), {network}, {}};
    if (!canWrite(path))
        return Error{ErrorCode::DatabaseReadOnly, nameOf(path), {}, u"no right to write the file or its folder"_s};
    return std::nullopt;
}

/// A small file is looked at whole before anything is written to it; a large one by the daily backup and the check.
bool isSmallAndUnsound(Connection &connection)
{
    constexpr qint64 smallSize = 32 * 1024 * 1024;
    return QFileInfo(connection.path()).size() <= smallSize && !isSound(connection);
}

std::unique_ptr<Connection> openForReading(const QString &path, OpenedDatabase &opened, std::optional<Error> reason)
{
    opened.isReadOnly = true;
    opened.reason = std::move(reason);
    return std::make_unique<Connection>(path, readAccess(path));
}

/// Opens for writing where nothing speaks against it.
std::unique_ptr<Connection> openBest(const QString &path, const QList<QByteArray> &scripts, OpenedDatabase &opened)
{
    auto connection = std::make_unique<Connection>(path, Connection::Access::ReadWrite);
    if (userVersion(*connection) > scripts.size()) // what the header does not tell while it is in the log
        fail(ErrorCode::DatabaseNewer, nameOf(path),
             {QString::number(userVersion(*connection)), QString::number(scripts.size())});
    probe(*connection);
    if (isSmallAndUnsound(*connection)) {
        connection.reset();
        return openForReading(path, opened, Error{ErrorCode::DatabaseDamaged, nameOf(path), {}, u"quick check"_s});
    }
    migrate(*connection, scripts);
    if (const QStringList foreign = foreignParts(*connection); !foreign.isEmpty()) {
        connection.reset();
        return openForReading(path, opened,
                              Error{ErrorCode::DatabaseTampered, nameOf(path), {}, foreign.join(u", "_s)});
    }
    return connection;
}

} // namespace

Result<OpenedDatabase> openDatabase(const QString &path, OpenMode mode)
{
    const QList<QByteArray> scripts = builtInMigrations();
    const auto version = readVersion(path, int(scripts.size()));
    if (!version)
        return version.error();
    OpenedDatabase opened;
    std::optional<Error> reason = mode == OpenMode::ReadOnly ? std::nullopt : reasonNotToWrite(path);
    const bool isForReading = mode == OpenMode::ReadOnly || reason;
    if (isForReading && *version < scripts.size())
        return Error{ErrorCode::DatabaseOlder, nameOf(path), {}, {}};
    auto connection = guarded(path, [&] {
        auto made = isForReading ? openForReading(path, opened, std::move(reason)) : openBest(path, scripts, opened);
        probe(*made);
        return made;
    });
    if (!connection)
        return connection.error();
    opened.connection = *std::move(connection);
    return opened;
}

bool isSound(Connection &connection)
{
    Query q(connection, "PRAGMA quick_check(1)");
    return q.next() && q.text(0) == u"ok";
}

} // namespace imr::sqlite
