// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/expectation.h"

namespace imr {

namespace {

constexpr int enoughToMeasure = 20;

double errorRate(const ConfidenceBin &bin, bool &isMeasured)
{
    const int judged = bin.confirmed + bin.corrected;
    if (judged < enoughToMeasure)
        return 1 - bin.percent / 100.0;
    isMeasured = true;
    return static_cast<double>(bin.corrected) / judged;
}

} // namespace

Expectation expectationAt(const QList<ConfidenceBin> &bins, double threshold)
{
    Expectation expected;
    for (const ConfidenceBin &bin : bins) {
        const int count = bin.open + bin.confirmed + bin.corrected;
        expected.values += count;
        if (bin.percent < qRound(threshold * 100))
            expected.waiting += count;
        else
            expected.errorsPassed += count * errorRate(bin, expected.isMeasured);
    }
    return expected;
}

} // namespace imr
