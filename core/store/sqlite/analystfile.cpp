// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/analystfile.h"

#include <QUrl>

#include "core/store/sqlite/connection.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

using namespace sqlite;

/// The views, and how the rows of a letter follow each other: the same file every time.
struct View {
    const char *name;
    const char *order;
};
constexpr View views[] = {{"determinations", "letter_id"},
                          {"items", "item"},
                          {"citations", "item, cited_by, position"},
                          {"mentions", "field, item, position, element_id"},
                          {"history", "event_id"}};

class SqliteAnalystFile final : public AnalystFile {
public:
    SqliteAnalystFile(const QString &caseDatabase, const QString &path)
        : m_path(path),
          m_database(std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE
                                                                                | SQLite::OPEN_URI))
    {
        m_database->exec("PRAGMA journal_mode = OFF");
        m_database->exec("PRAGMA synchronous = FULL");
        SQLite::Statement attach(*m_database, "ATTACH ? AS cases");
        attach.bind(1, "file:" + QUrl::toPercentEncoding(caseDatabase, "/").toStdString() + "?mode=ro");
        attach.exec();
        m_database->exec("BEGIN");
        for (const View &view : views) {
            const std::string name(view.name);
            m_database->exec("CREATE TABLE main." + name + " AS SELECT * FROM cases." + name + " WHERE 0");
            m_copies.emplace_back(
                std::make_unique<SQLite::Statement>(*m_database, "INSERT INTO main." + name + " SELECT * FROM cases."
                                                                     + name + " WHERE letter_id = ? ORDER BY "
                                                                     + view.order));
        }
    }

    Result<int> add(LetterId letter) override
    {
        return guarded(m_path, [&] {
            int items = 0;
            for (size_t i = 0; i < m_copies.size(); ++i) {
                SQLite::Statement &copy = *m_copies[i];
                copy.bind(1, static_cast<int64_t>(letter.value));
                const int rows = copy.exec();
                copy.reset();
                items = std::string_view(views[i].name) == "items" ? rows : items;
            }
            return items;
        });
    }

    Result<void> finish() override
    {
        return guarded(m_path, [&] {
            m_copies.clear();
            m_database->exec("COMMIT");
            m_database->exec("DETACH cases");
            m_database.reset();
        });
    }

private:
    QString m_path;
    std::unique_ptr<SQLite::Database> m_database;
    std::vector<std::unique_ptr<SQLite::Statement>> m_copies; ///< one for each view
};

} // namespace

Result<std::unique_ptr<AnalystFile>> makeAnalystFile(const QString &caseDatabase, const QString &path)
{
    return guarded(path, [&]() -> std::unique_ptr<AnalystFile> {
        return std::make_unique<SqliteAnalystFile>(caseDatabase, path);
    });
}

} // namespace imr
