// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/schemaguard.h"

#include <QHash>

#include <sqlite3.h>

#include "core/store/sqlite/databasefile.h"
#include "core/store/sqlite/functions.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

using Parts = QHash<QString, QString>; ///< "trigger event_kept_1" → its SQL

QString foldedSql(const unsigned char *sql)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sql)).simplified();
}

Parts partsOf(sqlite3 *handle)
{
    Parts parts;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema", -1, &statement,
                       nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        parts.insert(foldedSql(sqlite3_column_text(statement, 0)), foldedSql(sqlite3_column_text(statement, 1)));
    sqlite3_finalize(statement);
    return parts;
}

/// An empty database of the newest version, in memory. To be closed.
sqlite3 *makeEmpty()
{
    sqlite3 *scratch = nullptr;
    sqlite3_open(":memory:", &scratch);
    addFunctions(scratch);
    for (const QByteArray &script : builtInMigrations())
        sqlite3_exec(scratch, script.constData(), nullptr, nullptr, nullptr);
    return scratch;
}

Parts expectedParts()
{
    sqlite3 *scratch = makeEmpty();
    const Parts parts = partsOf(scratch);
    sqlite3_close(scratch);
    return parts;
}

} // namespace

QStringList foreignParts(Connection &connection)
{
    static const Parts expected = expectedParts();
    const Parts found = partsOf(connection.handle());
    QStringList foreign;
    for (auto part = found.constBegin(); part != found.constEnd(); ++part) {
        if (part.key().startsWith(u"trigger ") && !expected.contains(part.key()))
            foreign.append(part.key());
    }
    for (auto part = expected.constBegin(); part != expected.constEnd(); ++part) {
        const bool isData = part.key().startsWith(u"table sqlite_"); // statistics, which come and go
        if (!isData && found.value(part.key()) != part.value())
            foreign.append(part.key());
    }
    foreign.sort();
    return foreign;
}

QStringList columnsOfView(const QString &view)
{
    sqlite3 *scratch = makeEmpty();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(scratch, "SELECT name FROM pragma_table_info(?)", -1, &statement, nullptr);
    const QByteArray name = view.toUtf8();
    sqlite3_bind_text(statement, 1, name.constData(), int(name.size()), SQLITE_STATIC);
    QStringList columns;
    while (sqlite3_step(statement) == SQLITE_ROW)
        columns.append(foldedSql(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    sqlite3_close(scratch);
    return columns;
}

} // namespace imr::sqlite
