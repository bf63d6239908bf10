// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/sections.h"

namespace imr {

/// A line that begins with a number of a count that goes up by one: "1. ", "2) ".
struct NumberedStart {
    int number = 0;
    qsizetype start = 0;   ///< of the number
    qsizetype content = 0; ///< after it
};

/// The starts of the items in a stretch, counting from 1 without gaps.
QList<NumberedStart> numberedStarts(const QString &text, const TextSpan &range);

/// Fills in both guidelines and the rationale of a stretch that tells them as layouts B and C do.
void readProseParts(const Letter &letter, const QString &text, const TextSpan &range, ItemSections &item);

/// Cuts "X is not medically necessary and appropriate" into request and decision. False where it has no such clause.
bool readDecisionClause(const Letter &letter, const QString &text, const TextSpan &range, ItemSections &item);

} // namespace imr
