// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include "core/store/backups.h"
#include "core/store/sqlite/databasefile.h"
#include "core/store/sqlite/filesystem.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

using namespace sqlite;

struct Table {
    const char *name;
    const char *key; ///< of the rows: from it the reading goes on behind a place that cannot be read
};

/// What holds the work of people and letters, what refers to others behind them. The search index is made anew.
constexpr std::array tables{
    Table{"batch", "id"},        Table{"field", "id"},           Table{"extraction", "id"},    Table{"letter", "id"},
    Table{"original", "letter"}, Table{"letter_text", "letter"}, Table{"element", "id"},       Table{"action", "id"},
    Table{"event", "id"},        Table{"finding", "id"},         Table{"value", nullptr},      Table{"facet", nullptr},
    Table{"unit", "id"},         Table{"section", nullptr},      Table{"tombstone", "letter"},
};

class Salvage {
public:
    Salvage(Connection &from, Connection &to, SalvageReport &report) : m_from(from), m_to(to), m_report(report) {}

    void run()
    {
        m_to.execute("PRAGMA foreign_keys = OFF");
        for (const Table &table : tables)
            copyTable(table);
        m_to.execute("INSERT INTO unit_index(unit_index) VALUES ('rebuild')");
        Query count(m_to, "SELECT count(*) FROM letter");
        count.next();
        m_report.letters = count.number(0);
    }

private:
    void copyTable(const Table &table)
    {
        const std::string name = table.name;
        bool isWhole = copyRows(name, "SELECT * FROM " + name);
        if (!isWhole && table.key) // from the other end, until the same place
            copyRows(name, "SELECT * FROM " + name + " ORDER BY " + table.key + " DESC");
        if (!isWhole)
            m_report.damaged.append(QString::fromLatin1(table.name));
    }

    /// False where the reading ended before the table did.
    bool copyRows(const std::string &name, const std::string &sql)
    {
        Transaction transaction(m_to, Transaction::Kind::Write);
        bool isWhole = true;
        try {
            Query q(m_from, sql);
            while (q.next())
                copyRow(name, q);
        } catch (const SQLite::Exception &) {
            isWhole = false;
            ++m_report.lostRows;
        }
        transaction.commit();
        return isWhole;
    }

    void copyRow(const std::string &name, const Query &row)
    {
        std::string sql = "INSERT OR IGNORE INTO " + name + " VALUES (";
        for (int i = 0; i < row.columns(); ++i)
            sql += i == 0 ? "?" : ", ?";
        Query insertion(m_to, sql + ")");
        try {
            for (int i = 0; i < row.columns(); ++i)
                insertion.bindColumn(i + 1, row, i);
            insertion.run();
        } catch (const SQLite::Exception &) {
            ++m_report.lostRows; // what is in the row does not keep the rules of its table
        }
    }

    Connection &m_from;
    Connection &m_to;
    SalvageReport &m_report;
};

} // namespace

Result<SalvageReport> salvage(const QString &damagedPath, const QString &targetPath)
{
    if (QFileInfo::exists(targetPath))
        return Error{ErrorCode::FileNotWritable, nameOf(targetPath), {}, u"exists already"_s};
    const QList<QByteArray> scripts = builtInMigrations();
    if (auto created = createDatabase(targetPath, scripts); !created)
        return created.error();
    SalvageReport report;
    auto done = guarded(damagedPath, [&] {
        const bool hasLog = QFileInfo(damagedPath + u"-wal"_s).size() > 0;
        Connection from(damagedPath, hasLog ? Connection::Access::ReadOnly : Connection::Access::Immutable);
        Connection to(targetPath, Connection::Access::ReadWrite);
        Salvage(from, to, report).run();
        to.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    });
    if (done)
        return report;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(targetPath + suffix);
    return done.error();
}

} // namespace imr
