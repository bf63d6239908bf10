// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/sharedwords.h"

namespace imr {

/// Where the words at an offset stand as well: shown on hovering. Empty where they are the letter's own.
QString sharedTip(const QList<SharedStretch> &shared, qsizetype offset);
TextSpans spansOf(const QList<SharedStretch> &shared);

} // namespace imr
