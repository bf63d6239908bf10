// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"

namespace imr {

/// What a confidence threshold would mean for the values at hand.
struct Expectation {
    qint64 values = 0;
    qint64 waiting = 0;      ///< under the threshold
    double errorsPassed = 0; ///< above it, by the confidence, or by what people found where they looked often enough
    bool isMeasured = false; ///< at least one bin was judged by what people found
};

Expectation expectationAt(const QList<ConfidenceBin> &bins, double threshold);

} // namespace imr
