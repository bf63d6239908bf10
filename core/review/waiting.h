// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "core/fields/fieldcatalogue.h"
#include "core/review/reviewrecord.h"

namespace imr {

/// Why a value waits for a person; wording has the sentence of the code.
struct Doubt {
    QString code; ///< "low-confidence", "always", "evidence-lost", "evidence-ambiguous", "finding", "expected-empty"
    QStringList parameters;
};

/// The default confidence under which a value waits.
inline constexpr double defaultConfidenceThreshold = 0.9;

/// Why this value waits; nothing where it does not. @p field is null for a field that has no value yet.
std::optional<Doubt> doubtOf(const FieldDefinition &definition, const ReviewField *field, const ReviewRecord &record,
                             double threshold = defaultConfidenceThreshold);

struct WaitingCount {
    int waiting = 0;
    int all = 0; ///< values and expected empty fields
};
WaitingCount countWaiting(const FieldCatalogue &catalogue, const ReviewRecord &record,
                          double threshold = defaultConfidenceThreshold);

} // namespace imr
