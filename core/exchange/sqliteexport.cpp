// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/exchange/datasetwriter.h"
#include "core/store/analystfile.h"

namespace imr {

namespace {

/// The analyst views as a plain SQLite file. Its rows are copied from the case database itself.
class SqliteWriter final : public DatasetWriter {
public:
    explicit SqliteWriter(const QString &caseDatabase) : m_caseDatabase(caseDatabase) {}

    Result<void> begin(const QString &path) override
    {
        Result<std::unique_ptr<AnalystFile>> file = makeAnalystFile(m_caseDatabase, path);
        if (!file) {
            return file.error();
        }
        m_file = *std::move(file);
        return {};
    }
    Result<void> add(const ExportedLetter &letter) override
    {
        const Result<int> items = m_file->add(letter.record.letter);
        if (!items) {
            return items.error();
        }
        m_report.rows += std::max(*items, 1);
        return {};
    }
    Result<void> finish(const QDateTime &) override { return m_file->finish(); }

private:
    QString m_caseDatabase;
    std::unique_ptr<AnalystFile> m_file;
};

} // namespace

std::unique_ptr<DatasetWriter> sqliteWriter(const QString &caseDatabase)
{
    return std::make_unique<SqliteWriter>(caseDatabase);
}

} // namespace imr
