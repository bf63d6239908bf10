// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QList>
#include <QPointF>
#include <QRectF>

#include "core/letter/letter.h"

namespace imr {

/// A rectangle on a page, in points from the page's upper left corner.
struct PageArea {
    int page = 1; ///< from 1
    QRectF area;
};

/// Where the words of a letter stand on its pages, both ways round. Made once a letter; GUI thread.
class LetterGeometry {
public:
    LetterGeometry() = default;
    explicit LetterGeometry(std::shared_ptr<const Letter> letter);

    /// One rectangle for each line that the span covers; of a word cut by the span's end only the part.
    QList<PageArea> linesOf(const TextSpan &span) const;
    /// Where the line of an area begins, in points from the left: its first word's edge.
    double startOfLine(const PageArea &area) const;
    /// The word under a point of a page, in points; empty where there is none.
    TextSpan wordAt(int page, QPointF point) const;
    /// The word that a drag to the point means: on the nearest line the nearest one. Empty on a page without words.
    TextSpan wordNear(int page, QPointF point) const;
    /// The word before or after an offset, over lines and pages; empty at the end of the letter.
    TextSpan wordAfter(qsizetype offset) const;
    TextSpan wordBefore(qsizetype offset) const;
    /// Where a caret before an offset stands: an area without width, as high as the word it touches. Between words it
    /// stands before the next one. Page 0 in a letter without words.
    PageArea caretAt(qsizetype offset) const;
    /// The offset on the nearest line that a caret at a point means.
    qsizetype offsetNear(int page, QPointF point) const;
    /// Without the comma, full stop or colon that stands after the last word, which is seldom meant.
    TextSpan withoutPunctuation(TextSpan span) const;

private:
    struct Line {
        double top = 0;
        double bottom = 0;
        qsizetype first = 0; ///< of its words
        qsizetype last = 0;
    };
    struct Words {
        QList<QRectF> boxes; ///< points
        QList<Line> lines;
    };
    Words measured(const Page &page) const;
    QRectF partOf(const Word &word, const QRectF &box, const TextSpan &span) const;

    std::shared_ptr<const Letter> m_letter;
    QList<Words> m_pages;
};

} // namespace imr
