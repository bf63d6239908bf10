// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSizeF>

#include "core/letter/letter.h"

namespace imr {

/// A word as a reader gives it, before its place in the text is known.
struct PlacedWord {
    QString text;
    PageRect box;
    friend bool operator==(const PlacedWord &, const PlacedWord &) = default;
};

struct PlacedPage {
    QSizeF size; ///< points, as shown
    QList<PlacedWord> words;
};

/// Makes the canonical text and its words (see Letter) out of placed words: the one rule for PDF and recognised pages.
/// Words whose vertical middles lie within half of the lower word's height of each other form a line.
/// Fills in text and pages; the caller fills in the rest.
Letter letterFromWords(const QList<PlacedPage> &pages);

/// The same for text that already has lines: pages parted by form feeds, lines by CR, LF or CRLF; runs of blanks become
/// one space, blank lines at the start and end of a page go, a run of blank lines becomes one.
Letter letterFromText(const QString &text);

} // namespace imr
