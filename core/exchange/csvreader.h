// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include "core/base/result.h"

namespace imr {

/// A table as it was read: the first line names the columns.
struct CsvContent {
    struct Row {
        int line = 0; ///< of the file, from 1: where the row begins
        QStringList cells;
    };
    QStringList header;
    QList<Row> rows; ///< each with as many cells as the header
};

/// Reads CSV as spreadsheets write it: RFC 4180, commas, semicolons or tabs, UTF-8 with or without mark, or UTF-16. The
/// apostrophe that keeps a cell from being run as a formula is taken off. TableDamaged with the line otherwise.
Result<CsvContent> readCsv(const QByteArray &bytes, const QString &fileName);

} // namespace imr
