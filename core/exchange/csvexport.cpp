// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "core/exchange/csvtable.h"
#include "core/exchange/datasetwriter.h"
#include "core/exchange/determinationtable.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

/// Of what is noted, so many are listed.
constexpr qsizetype mostNoted = 1000;

class CsvWriter final : public DatasetWriter {
public:
    CsvWriter(const FieldCatalogue &catalogue, const ExportRequest &request)
        : m_table(catalogue, request.rows, request.columns), m_forExcel(request.forExcel)
    {
    }

    Result<void> begin(const QString &path) override
    {
        m_file.setFileName(path);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            return notWritable(path, m_file.errorString());
        }
        CsvTable header;
        header.addRow(m_table.header());
        return write((m_forExcel ? "\xef\xbb\xbf"_ba : QByteArray()) + header.bytes());
    }

    Result<void> add(const ExportedLetter &letter) override
    {
        CsvTable csv;
        for (const QStringList &row : m_table.rows(letter)) {
            csv.addRow(row);
            ++m_report.rows;
            note(row);
        }
        return write(csv.bytes());
    }

    Result<void> finish(const QDateTime &) override
    {
        m_file.close();
        return m_file.error() == QFileDevice::NoError ? Result<void>() : notWritable(m_file.fileName());
    }

    QJsonArray fieldSchema() const override { return m_table.schema(); }

private:
    Result<void> write(const QByteArray &bytes)
    {
        return m_file.write(bytes) == bytes.size() ? Result<void>()
                                                   : notWritable(m_file.fileName(), m_file.errorString());
    }

    void note(const QStringList &row)
    {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString &cell = row.at(i);
            if (isFormula(cell)) {
                ++m_report.neutralizedCells;
                addTo(m_report.neutralized, i, cell);
            } else if (isTakenForDate(cell)) {
                ++m_report.dateLikeCells;
                addTo(m_report.dateLike, i, cell);
            }
        }
    }

    void addTo(QList<NotedCell> &list, qsizetype column, const QString &cell) const
    {
        if (list.size() < mostNoted) {
            list.append({m_report.rows + 1, m_table.columns().at(column).name, cell});
        }
    }

    DeterminationTable m_table;
    QFile m_file;
    bool m_forExcel;
};

} // namespace

std::unique_ptr<DatasetWriter> csvWriter(const FieldCatalogue &catalogue, const ExportRequest &request)
{
    return std::make_unique<CsvWriter>(catalogue, request);
}

} // namespace imr
