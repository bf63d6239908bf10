// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QRegularExpression>
#include <QStringView>

namespace imr {

/// Words that name the utilization review: "Utilization Review", "UR", "prior review", "the claims administrator".
const QRegularExpression &reviewWords();

/// Words that tell what it did: "denied", "non-certified", "modified", "failed to approve". The group "part" is captured
/// where part was approved.
const QRegularExpression &outcomeWords();

struct ReviewOutcome {
    bool isModified = false;
    qsizetype start = 0;
    qsizetype end = 0;
    double confidence = 0;
};

/// What utilization review did with the disputed request, as the text tells it; modified as soon as part was approved.
std::optional<ReviewOutcome> findReviewOutcome(QStringView text);

} // namespace imr
