// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/letter/textspan.h"
#include "core/review/ids.h"

namespace imr {

struct SearchRequest {
    QString query; ///< as typed; words, "phrases", -not, prefix*, field:value
    int limit = 50;
    int offset = 0;
    bool newestFirst = false;
};

/// One place in one letter. Item fields are empty where the hit lies outside an item.
struct SearchHit {
    LetterId letter;
    QString shortId;
    QString caseNumber;
    QString decisionDate;
    QString specialty;
    int item = -1; ///< index from 0
    QString request;
    QString decision;
    QString section; ///< "summary", "request", "claims_guideline", "imr_guideline", "rationale", "other"
    QString snippet; ///< plain text around the words found
    QList<std::pair<int, int>> marks; ///< start and length of the words found in the snippet, UTF-16 units
    TextSpan span;                    ///< the first words found, in the letter
};

struct SearchHits {
    QList<SearchHit> hits;
    qint64 total = 0;
};

} // namespace imr
