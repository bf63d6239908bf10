// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/draft.h"
#include "core/letter/letter.h"

namespace imr {

/// Adds what the request of an item is made of: treatment, category, body part, strength, form, quantity, refills,
/// frequency, and the treatments and regions that are counted. @p request: what remains in dispute, without prefixes.
/// Reads items[].associated from the draft, so add that before.
void extractRequest(const Letter &letter, int item, const TextSpan &request, Draft &draft);

} // namespace imr
