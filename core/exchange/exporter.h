// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "core/exchange/datasetwriter.h"
#include "core/exchange/exportrequest.h"
#include "core/store/casestore.h"

namespace imr {

/// Writes letters as a dataset, whole or not at all (temporary name, flush, rename; mode 0600), and its description beside
/// it. The same database gives the same bytes: the only time is that of the newest change. @p progress returns false to
/// cancel.
Result<ExportReport> exportLetters(const CaseStore &store, const FieldCatalogue &catalogue,
                                   const ExportRequest &request,
                                   const std::function<bool(int done, int all)> &progress = {});

/// The letters that a query finds; all where it is empty.
Result<QList<LetterId>> lettersOf(const CaseStore &store, const QString &query);
/// The letters of a request: those of its query that are in one of its states.
Result<QList<LetterId>> lettersOf(const CaseStore &store, const ExportRequest &request);

/// The first rows of what would be written, header first; of formats that are no tables, nothing.
Result<QList<QStringList>> previewRows(const CaseStore &store, const FieldCatalogue &catalogue,
                                       const ExportRequest &request, int most);

} // namespace imr
