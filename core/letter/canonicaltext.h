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

// The rule of the canonical text, the same for every reader:
//  1. The words of a line are parted by one space; lines by '\n'; pages by '\f'. A blank line is kept, more of them in a
//     row become one, and those at the start and end of a page go.
//  2. A line that ends in a hyphen right after a letter or digit, followed without a blank line by one that starts with
//     a letter or digit, is joined with it: the hyphen stays, the break goes ("11-4-" and "16" are "11-4-16", of two words
//     with a box each). A soft hyphen at a line's end joins too and goes itself. Pages are never joined.
//  3. Ligatures (U+FB00 to U+FB06) are unfolded. Soft hyphens, zero width and direction marks and control characters
//     go; any other blank counts as a space; half a surrogate pair becomes U+FFFD.

/// Makes the canonical text and its words (see Letter) out of placed words: the one rule for PDF and recognised pages.
/// Words that overlap vertically by at least half the lower one's height form a line, left to right. A blank line stands
/// where the feet of two lines are more than 2.1 times the height of the higher one apart. Of two equal words on one place one
/// is kept. Fills in text and pages; the caller fills in the rest.
Letter letterFromWords(const QList<PlacedPage> &pages);

/// The same for text that already has lines: pages parted by form feeds (one at the very end starts no page), lines by
/// CR, LF, CRLF and the other line ends of Unicode.
Letter letterFromText(const QString &text);

} // namespace imr
