// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDateTime>
#include <QJsonArray>

#include "core/exchange/exportrequest.h"
#include "core/store/casestore.h"

namespace imr {

/// A cell that a spreadsheet would not show as it is.
struct NotedCell {
    int row = 0; ///< of the file, from 1; the header is row 1
    QString column;
    QString text;
};

/// What happened on the way, for the person who asked.
struct ExportReport {
    int letters = 0;
    int rows = 0;
    QStringList files;
    int neutralizedCells = 0;     ///< cells that a spreadsheet would have run as formulas
    int dateLikeCells = 0;        ///< text that Excel would take for a date
    int cutCells = 0;             ///< texts longer than a cell of the format can hold
    QList<NotedCell> neutralized; ///< the first of them
    QList<NotedCell> dateLike;    ///< the first of them
    QJsonObject changed;          ///< de-identified: how many of what, by column
};

/// One letter on its way into a dataset.
struct ExportedLetter {
    Letter letter; ///< text and pages; of a letter that was de-identified, none
    ReviewRecord record;
    QList<Event> history; ///< oldest first
    QString extractor;
    QByteArray original; ///< only where it was asked for
    QJsonObject rows;    ///< of JSON lines: CaseStore::archive()
};

/// Writes letters in one format, a letter at a time, into a file that is renamed when it is whole. One thread.
class DatasetWriter {
public:
    virtual ~DatasetWriter() = default;
    virtual Result<void> begin(const QString &path) = 0;
    virtual Result<void> add(const ExportedLetter &letter) = 0;
    /// Closes the file. @p newest: the time of the newest change, the only time that a dataset holds of its making.
    virtual Result<void> finish(const QDateTime &newest) = 0;
    /// Tables and their columns for the description of the dataset (Frictionless); empty for formats that are no tables.
    virtual QJsonArray fieldSchema() const { return {}; }

    const ExportReport &report() const { return m_report; }

protected:
    ExportReport m_report;
};

std::unique_ptr<DatasetWriter> csvWriter(const FieldCatalogue &catalogue, const ExportRequest &request);
std::unique_ptr<DatasetWriter> xlsxWriter(const FieldCatalogue &catalogue, const ExportRequest &request);
std::unique_ptr<DatasetWriter> jsonlWriter();
std::unique_ptr<DatasetWriter> labelStudioWriter();
std::unique_ptr<DatasetWriter> sqliteWriter(const QString &caseDatabase);

Error notWritable(const QString &path, const QString &detail = {});

} // namespace imr
