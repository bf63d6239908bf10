// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/fields/fieldcatalogue.h"
#include "core/review/reviewrecord.h"

namespace imr {

/// The evidence of one value as both panes paint it.
struct Highlight {
    FieldRef ref;
    TextSpans spans;
    FieldGroup group = FieldGroup::Case;
    bool isLong = false; ///< a rationale or guideline text: a bar in the margin instead of a fill
    QString tip;         ///< shown on hover: label, value, confidence, rule
};

} // namespace imr
