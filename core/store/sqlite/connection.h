// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include "core/base/result.h"
#include "core/review/ids.h"

namespace imr::sqlite {

/// Thrown inside core/store/sqlite where a call cannot go on; becomes an Error at its edge (guarded()).
struct Failure {
    Error error;
};

/// One connection to a case database with its settings and its prepared statements. One thread.
class Connection {
public:
    enum class Access { ReadWrite, ReadOnly, Immutable };

    Connection(const QString &path, Access access);
    ~Connection();

    void execute(const char *sql);
    /// A whole script through sqlite3_exec: triggers contain semicolons.
    void runScript(const QByteArray &sql);
    qint64 lastId() const;
    sqlite3 *handle() const;
    const QString &path() const { return m_path; }
    /// Asked while another program's lock is waited for; false gives up. Without one, five seconds.
    void setWaitingListener(std::function<bool(int waitedMs)> listener);

private:
    friend class Query;
    static int waitOn(void *connection, int times);
    std::unique_ptr<SQLite::Statement> take(const std::string &sql);
    void giveBack(const std::string &sql, std::unique_ptr<SQLite::Statement> statement);

    QString m_path;
    std::function<bool(int)> m_listener;
    QElapsedTimer m_waiting;
    std::unique_ptr<SQLite::Database> m_database;
    std::unordered_map<std::string, std::vector<std::unique_ptr<SQLite::Statement>>> m_idle;
};

/// A statement with its parameters. Text is bound and never spliced in.
class Query {
public:
    template <typename... Parameters>
    Query(Connection &connection, std::string sql, const Parameters &...parameters)
        : m_connection(connection), m_sql(std::move(sql)), m_statement(connection.take(m_sql))
    {
        int at = 0;
        (bind(++at, parameters), ...);
    }
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    bool next() { return m_statement->executeStep(); }
    int columns() const { return m_statement->getColumnCount(); }
    void run() { m_statement->exec(); }

    bool isNull(int column) const { return m_statement->getColumn(column).isNull(); }
    qint64 integer(int column) const { return m_statement->getColumn(column).getInt64(); }
    int number(int column) const { return m_statement->getColumn(column).getInt(); }
    double real(int column) const { return m_statement->getColumn(column).getDouble(); }
    QString text(int column) const;
    QByteArray bytes(int column) const;

    void bind(int at, qint64 value) { m_statement->bind(at, static_cast<int64_t>(value)); }
    void bind(int at, int value) { m_statement->bind(at, value); }
    void bind(int at, bool value) { m_statement->bind(at, value ? 1 : 0); }
    void bind(int at, double value) { m_statement->bind(at, value); }
    void bind(int at, std::nullptr_t) { m_statement->bind(at); }
    void bind(int at, const QString &value);
    void bind(int at, const QByteArray &value);              ///< as a blob
    void bindColumn(int at, const Query &other, int column); ///< as it is
    template <typename Tag>
    void bind(int at, Id<Tag> id)
    {
        bind(at, id.value);
    }
    template <typename T>
    void bind(int at, const std::optional<T> &value)
    {
        value ? bind(at, *value) : bind(at, nullptr);
    }

private:
    Connection &m_connection;
    std::string m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
};

/// Rolls back where it is not committed. A writing one takes the lock at once, so that it cannot fail half way.
class Transaction {
public:
    enum class Kind { Read, Write };
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_isOpen = true;
};

Error errorOf(const SQLite::Exception &exception, const QString &path);

/// Runs what may throw, and makes a Result of it.
template <typename F>
auto guarded(const QString &path, F &&work) -> Result<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Failure &failure) {
        return failure.error;
    } catch (const SQLite::Exception &exception) {
        return errorOf(exception, path);
    }
}

[[noreturn]] inline void fail(ErrorCode code, const QString &subject, const QStringList &parameters = {},
                              const QString &detail = {})
{
    throw Failure{Error{code, subject, parameters, detail}};
}

} // namespace imr::sqlite
