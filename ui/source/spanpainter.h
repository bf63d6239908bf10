// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

#include "core/letter/textspan.h"
#include "ui/theme/theme.h"

class QPainter;

namespace imr {

/// How a span of the letter is painted, the same over text and over a PDF page. The caller gives one rectangle a line
/// (see joinedByLine), in device independent pixels, as high as its words.
///
/// Order: all fills (longest span first), then the words, then all rules, then the outline of the focused span. On a PDF
/// page the words are there first and the fills are multiplied over them (FillBlend::Multiply).
struct SpanLook {
    GroupTint tint;
    bool isFull = false; ///< focused, hovered or in a legend: the full fill; otherwise the faint one
    double drop = 0;     ///< how far below the words the rule lies, see ruleDrops()
};

enum class FillBlend { Cover, Multiply, Screen };

/// The boxes of the words of one span made into one rectangle for each line they stand on; boxes in reading order.
QList<QRectF> joinedByLine(const QList<QRectF> &boxes);

/// A span as far as the stacking of rules needs it.
struct StackedSpan {
    TextSpans spans;
    double ruleWidth = 1;
};
/// For each span the drop of its rule, so that the rules of overlapping spans lie 2 px apart, the shorter span's on top.
QList<double> ruleDrops(const QList<StackedSpan> &stack);
/// The order in which fills are painted: the longest first, so that the shorter lies on top. Indexes into @p stack.
QList<qsizetype> paintingOrder(const QList<StackedSpan> &stack);

void paintSpanFill(QPainter &painter, const QList<QRectF> &lines, const SpanLook &look,
                   FillBlend blend = FillBlend::Cover);
void paintSpanRule(QPainter &painter, const QList<QRectF> &lines, const SpanLook &look);
/// Words that are seldom read: 42 % of the paper over their ink.
void paintDimmed(QPainter &painter, const QList<QRectF> &lines, QColor paper);
/// 2 px of the accent, 1 px clear of the words, one outline a line.
void paintSpanOutline(QPainter &painter, const QList<QRectF> &lines, const QColor &accent);
/// The bar that stands for the fill of a long span: 3 px wide (its full strength 5), from the top of the first line to the
/// foot of the last. @p right is the edge of the words.
void paintMarginBar(QPainter &painter, const QList<QRectF> &lines, double right, const SpanLook &look);

} // namespace imr
