// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exporter.h"

namespace imr {

/// The workbook for spreadsheets: a sheet with one row a disputed item, a sheet with the elements of all lists in long
/// form, and a sheet that explains the columns. Text is typed as text, so nothing is run as a formula or turned into a
/// date. The same database gives the same bytes: the workbook's time is that of the newest change.
Result<ExportReport> exportXlsx(const CaseStore &store, const FieldCatalogue &catalogue, const QList<LetterId> &letters,
                                const QString &outPath, const std::function<bool(int done, int all)> &progress);

} // namespace imr
