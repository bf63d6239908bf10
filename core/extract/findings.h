// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/clinicaltext.h"
#include "core/extract/draft.h"

namespace imr {

// The rules that compare two places of a letter, one file a kind. Each is silent where one of the places is missing.

void addDateFindings(const ClinicalText &text, Draft &draft);      ///< order, impossible dates, age against birth date
void addItemFindings(const ClinicalText &text, Draft &draft);      ///< side, sums, strength, chapter, earlier approval
void addRationaleFindings(const ClinicalText &text, Draft &draft); ///< what a rationale says against the summary

/// The places of two stretches of the clinical text.
TextSpans twoPlaces(const ClinicalText &text, const Draft &draft, const Stretch &one, const Stretch &other);
/// The first places of two values.
TextSpans twoPlaces(const ExtractedField &one, const ExtractedField &other);

} // namespace imr
