// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/draft.h"

namespace imr {

/// Adds the citations of a guideline text to the list @p pattern of an item.
void extractCitations(Draft &draft, const QString &pattern, int item, const TextSpan &guideline);

} // namespace imr
