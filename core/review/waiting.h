// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>
#include <QString>
#include <QStringList>

#include "core/fields/fieldcatalogue.h"
#include "core/review/reviewrecord.h"

namespace imr {

/// Why a value waits for a person; wording has the sentence of the code.
struct Doubt {
    /// "low-confidence", "always", "evidence-lost", "evidence-ambiguous", "finding", "expected-empty", "words-differ",
    /// "others-differ", "unclaimed-cue"
    QString code;
    QStringList parameters;
};

/// The default confidence under which a value waits.
inline constexpr double defaultConfidenceThreshold = 0.9;

/// For what the letters are verified: which fields wait at all.
struct ReviewEnds {
    Q_GADGET
public:
    enum class Profile { Everything, Outcome, UrFeedback, Research };
    Q_ENUM(Profile)
};
using ReviewProfile = ReviewEnds::Profile;
bool waitsIn(ReviewProfile profile, const FieldDefinition &definition);

/// What decides, beside the catalogue, whether a value waits.
struct ReviewRules {
    // Implicit: most callers have a threshold, or nothing.
    ReviewRules(double least = defaultConfidenceThreshold, ReviewProfile end = ReviewProfile::Everything)
        : threshold(least), profile(end)
    {
    }
    double threshold;
    ReviewProfile profile;
};

/// Why this value waits; nothing where it does not. @p field is null for a field that has no value yet.
std::optional<Doubt> doubtOf(const FieldDefinition &definition, const ReviewField *field, const ReviewRecord &record,
                             const ReviewRules &rules = {});

struct WaitingCount {
    int waiting = 0;
    int all = 0; ///< values and expected empty fields
};
WaitingCount countWaiting(const FieldCatalogue &catalogue, const ReviewRecord &record, const ReviewRules &rules = {});

} // namespace imr
