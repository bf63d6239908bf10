// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/draft.h"

namespace imr {

// The extractors of the letter's structure, one file each. Each reads its own sections and adds its fields to the draft.

void extractHeader(Draft &draft);     ///< case.*, but for the outcome
void extractReviewer(Draft &draft);   ///< reviewer.*
void extractPerson(Draft &draft);     ///< patient.*, injury.date
void extractReview(Draft &draft);     ///< rfa.date, ur.date, ur.outcome
void extractItems(Draft &draft);      ///< what the headings, guidelines and rationales of items say
void extractItemReview(Draft &draft); ///< items[].ur_outcome, grounds and what goes with them; after the items
void extractOutcome(Draft &draft);    ///< case.outcome; after the items
void addFindings(Draft &draft);       ///< places that disagree; after everything else

} // namespace imr
