// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/review/reviewrecord.h"
#include "core/search/facets.h"
#include "core/search/searchrequest.h"

namespace imr {

class CaseStore;

/// How near another determination is: the nearest kind first.
enum class Nearness { TreatmentAndRegion, Treatment, SubcategoryAndRegion, Subcategory, Category };

struct SimilarDetermination {
    SearchHit hit; ///< its snippet is the deciding sentence, its span stands there
    Nearness nearness = Nearness::Category;
};

/// What became of requests like an item's, nearest first, and how often they were overturned.
struct SimilarDeterminations {
    QList<SimilarDetermination> overturned;
    QList<SimilarDetermination> upheld;
    Nearness counted = Nearness::Category; ///< what the rate is about
    Rate rate;
    qint64 leftOut = 0; ///< items that depend on another's refusal or were authorized already
};

/// Looks for at most @p most of each decision, in other letters than the record's own. Nothing is found for an item of
/// which neither treatment nor category is known.
Result<SimilarDeterminations> similarDeterminations(const CaseStore &store, const ReviewRecord &record, ElementId item,
                                                    qsizetype most = 3);

} // namespace imr
