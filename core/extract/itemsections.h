// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/headings.h"
#include "core/extract/sections.h"

namespace imr {

/// The disputed items of a letter whose layout and other sections are known.
QList<ItemSections> findItems(const Letter &letter, const Sections &sections, const QList<Heading> &headings);

/// Layouts D to F, and whatever has their labels: "REQUEST: Upheld", "Claims Administrator guideline:" …
QList<ItemSections> findLabelledItems(const Letter &letter, const Sections &sections);
/// Layout C: "1. X is not medically necessary and appropriate.", "The Claims Administrator based its decision on …"
QList<ItemSections> findNumberedItems(const Letter &letter, const Sections &sections);
/// Layout B: items told in a list, then each in a block "1) Regarding the request for X:".
QList<ItemSections> findNoticeItems(const Letter &letter, const Sections &sections);
/// Layout A: the one issue of the letter.
QList<ItemSections> findIssue(const Letter &letter, const Sections &sections, const QList<Heading> &headings);

/// A span without white space at its ends, read from the sections' text.
TextSpan trimmed(const Letter &letter, const QString &text, qsizetype start, qsizetype end);

} // namespace imr
