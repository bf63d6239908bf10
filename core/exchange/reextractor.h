// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/extract/extractor.h"
#include "core/store/casestore.h"

namespace imr {

struct ReextractionReport {
    int letters = 0;
    ReextractionCounts counts; ///< of all of them
    QList<Error> failed;       ///< letters that could not be read again; they stay as they are
    bool wasCancelled = false;
};

/// Letters done and in all. False to stop; what was read again until then stays.
using ReextractionProgress = std::function<bool(int done, int all)>;

/// Reads letters again with this extractor. Their stored text is taken as it is; the places of words on the pages are
/// made anew from the stored file, where it still gives the same text. Blocks; call it from the writer's job in portions,
/// or from the command line.
Result<ReextractionReport> reextractLetters(CaseStore &store, const QList<LetterId> &letters,
                                            const Extractor &extractor, const QString &reviewer,
                                            const ReextractionProgress &progress = {},
                                            const QString &pagesProgram = {});

} // namespace imr
