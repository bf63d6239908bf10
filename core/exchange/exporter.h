// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "core/store/casestore.h"

namespace imr {

enum class ExportFormat { Csv, Jsonl, Xlsx };

struct ExportReport {
    int letters = 0;
    int rows = 0;
    QStringList files;
    int neutralizedCells = 0; ///< cells that a spreadsheet would have run as formulas
    int cutCells = 0;         ///< texts longer than a cell of the format can hold
};

/// Writes letters as a dataset, whole or not at all (temporary name, flush, rename; mode 0600). CSV: one row a disputed
/// item with the case columns repeated, RFC 4180, UTF-8. JSONL: one letter a line with values, spans, machine value,
/// state, evidence and history. XLSX: see xlsxexport.h. The same database gives the same bytes.
Result<ExportReport> exportLetters(const CaseStore &store, const FieldCatalogue &catalogue,
                                   const QList<LetterId> &letters, ExportFormat format, const QString &outPath,
                                   const std::function<bool(int done, int all)> &progress = {});

/// The letters that a query finds; all where it is empty.
Result<QList<LetterId>> lettersOf(const CaseStore &store, const QString &query);

} // namespace imr
