// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/databasefile.h"

#include <cerrno>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <unistd.h>

#include "core/base/logging.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Error fileError(const QString &path, ErrorCode otherwise)
{
    const int reason = errno;
    const ErrorCode code = reason == ENOSPC || reason == EDQUOT ? ErrorCode::DatabaseFull : otherwise;
    return {code, nameOf(path), {}, QString::fromLocal8Bit(strerror(reason))};
}

/// An empty file that only its owner can read, whatever the umask.
Result<void> makeEmptyFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0)
        return fileError(path, ErrorCode::FileNotWritable);
    ::close(file);
    return {};
}

void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

int userVersion(Connection &connection)
{
    Query q(connection, "PRAGMA user_version");
    q.next();
    return q.number(0);
}

bool isSound(Connection &connection)
{
    Query q(connection, "PRAGMA quick_check(1)");
    return q.next() && q.text(0) == u"ok";
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
        const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
        backUp(connection, u"%1.before-version-%2.%3"_s.arg(connection.path()).arg(scripts.size()).arg(stamp));
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

void backUp(Connection &connection, const QString &target)
{
    const QString partial = target + u".part"_s;
    QFile::remove(partial);
    if (auto made = makeEmptyFile(partial); !made)
        throw Failure{made.error()};
    {
        Connection copy(partial, Connection::Access::ReadWrite);
        sqlite3_backup *backup = sqlite3_backup_init(copy.handle(), "main", connection.handle(), "main");
        if (!backup)
            throw SQLite::Exception(copy.handle());
        sqlite3_backup_step(backup, -1);
        const int outcome = sqlite3_backup_finish(backup);
        copy.execute("PRAGMA journal_mode = DELETE");
        if (outcome != SQLITE_OK || !isSound(copy)) {
            QFile::remove(partial);
            throw SQLite::Exception(copy.handle());
        }
    }
    QFile::remove(target);
    if (!QFile::rename(partial, target))
        fail(ErrorCode::FileNotWritable, nameOf(target));
    syncFolder(target);
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
        syncFolder(path);
    return filled;
}

Result<std::unique_ptr<Connection>> openDatabase(const QString &path, OpenMode mode, bool &isReadOnly)
{
    const QList<QByteArray> scripts = builtInMigrations();
    const auto version = readVersion(path, int(scripts.size()));
    if (!version)
        return version.error();
    isReadOnly = mode == OpenMode::ReadOnly || !canWrite(path);
    if (isReadOnly && *version < scripts.size())
        return Error{ErrorCode::DatabaseReadOnly,
                     nameOf(path),
                     {},
                     u"an older version, which must be migrated first"_s};
    return guarded(path, [&] {
        const Connection::Access access = isReadOnly ? readAccess(path) : Connection::Access::ReadWrite;
        auto connection = std::make_unique<Connection>(path, access);
        if (userVersion(*connection) > scripts.size()) // what the header does not tell while it is in the log
            fail(ErrorCode::DatabaseNewer, nameOf(path),
                 {QString::number(userVersion(*connection)), QString::number(scripts.size())});
        if (!isReadOnly)
            migrate(*connection, scripts);
        probe(*connection);
        return connection;
    });
}

} // namespace imr::sqlite
