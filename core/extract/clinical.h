// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/draft.h"
#include "core/letter/letter.h"

namespace imr {

/// Adds what the summary, and where it tells of this person the rationales, say about injury and care: mechanism, body
/// parts, diagnoses, treatments, medications, studies, pain scores and report dates. What is requested, planned, denied
/// by the person or somebody else's is understood and left out.
void extractClinical(const Letter &letter, const Sections &sections, Draft &draft);

} // namespace imr
