// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/connection.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include "core/store/sqlite/functions.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

/// How long a statement waits for another program's lock where nobody listens.
constexpr int patienceMs = 5000;

std::string uriOf(const QString &path, Connection::Access access)
{
    QString uri = u"file:"_s + QString::fromUtf8(QUrl::toPercentEncoding(path, "/"));
    if (access == Connection::Access::Immutable)
        uri += u"?immutable=1"_s;
    return uri.toStdString();
}

void harden(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 512 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 20);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 4);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
}

} // namespace

Connection::Connection(const QString &path, Access access) : m_path(path)
{
    const int flags = access == Access::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    m_database = std::make_unique<SQLite::Database>(uriOf(path, access), flags | SQLite::OPEN_URI);
    sqlite3_extended_result_codes(handle(), 1);
    harden(handle());
    addFunctions(handle());
    sqlite3_busy_handler(handle(), &Connection::waitOn, this);
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA synchronous = FULL");
    execute("PRAGMA temp_store = MEMORY");
    execute("PRAGMA secure_delete = ON");
    execute("PRAGMA cell_size_check = ON");
    execute("PRAGMA cache_size = -16384");
}

Connection::~Connection() = default;

void Connection::setWaitingListener(std::function<bool(int)> listener)
{
    m_listener = std::move(listener);
}

/// SQLite calls it again and again while another program holds the lock. 0 gives up.
int Connection::waitOn(void *connection, int times)
{
    auto *self = static_cast<Connection *>(connection);
    if (times == 0)
        self->m_waiting.start();
    const int waited = int(self->m_waiting.elapsed());
    if (self->m_listener ? !self->m_listener(waited) : waited >= patienceMs)
        return 0;
    sqlite3_sleep(waited < 50 ? 2 : 20);
    return 1;
}

void Connection::execute(const char *sql)
{
    m_database->exec(sql);
}

void Connection::runScript(const QByteArray &sql)
{
    if (sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw SQLite::Exception(handle());
}

qint64 Connection::lastId() const
{
    return m_database->getLastInsertRowid();
}

sqlite3 *Connection::handle() const
{
    return m_database->getHandle();
}

std::unique_ptr<SQLite::Statement> Connection::take(const std::string &sql)
{
    auto &idle = m_idle[sql];
    if (idle.empty())
        return std::make_unique<SQLite::Statement>(*m_database, sql);
    std::unique_ptr<SQLite::Statement> statement = std::move(idle.back());
    idle.pop_back();
    return statement;
}

void Connection::giveBack(const std::string &sql, std::unique_ptr<SQLite::Statement> statement)
{
    // Searches are composed anew each time: an unbounded store of them would only grow.
    constexpr std::size_t mostKept = 200;
    if (m_idle.size() < mostKept || !m_idle[sql].empty())
        m_idle[sql].push_back(std::move(statement));
    else
        m_idle.erase(sql);
}

Query::~Query()
{
    m_statement->tryReset();
    m_statement->clearBindings();
    m_connection.giveBack(m_sql, std::move(m_statement));
}

void Query::bind(int at, const QString &value)
{
    m_statement->bind(at, value.toStdString());
}

void Query::bind(int at, const QByteArray &value)
{
    m_statement->bind(at, value.constData(), static_cast<int>(value.size()));
}

void Query::bindColumn(int at, const Query &other, int column)
{
    const SQLite::Column value = other.m_statement->getColumn(column);
    if (value.isInteger())
        m_statement->bind(at, value.getInt64());
    else if (value.isFloat())
        m_statement->bind(at, value.getDouble());
    else if (value.isText())
        m_statement->bind(at, std::string(value.getText(), static_cast<std::size_t>(value.getBytes())));
    else if (value.isBlob())
        m_statement->bind(at, value.getBlob(), value.getBytes());
    else
        m_statement->bind(at);
}

QString Query::text(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    return QString::fromUtf8(value.getText(), value.getBytes());
}

QByteArray Query::bytes(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    return QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes());
}

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    m_connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (m_isOpen && !sqlite3_get_autocommit(m_connection.handle()))
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.execute("COMMIT");
    m_isOpen = false;
}

Error errorOf(const SQLite::Exception &exception, const QString &path)
{
    Error error{ErrorCode::DatabaseFailed, QFileInfo(path).fileName(), {}, QString::fromUtf8(exception.what())};
    switch (exception.getExtendedErrorCode()) {
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMMAP: error.code = ErrorCode::DatabaseFull; return error;
    default: break;
    }
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: error.code = ErrorCode::DatabaseLocked; break;
    case SQLITE_READONLY: error.code = ErrorCode::DatabaseReadOnly; break;
    case SQLITE_FULL: error.code = ErrorCode::DatabaseFull; break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: error.code = ErrorCode::DatabaseDamaged; break;
    case SQLITE_CANTOPEN: error.code = ErrorCode::FileNotReadable; break;
    default: break;
    }
    return error;
}

} // namespace imr::sqlite
