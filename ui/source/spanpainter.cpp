// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/spanpainter.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QPainter>

namespace imr {

namespace {

constexpr double ruleGap = 2;
/// The lowest place of a rule: further down it would strike through the next line of the letter.
constexpr double mostDrop = 6;

double lengthOf(const TextSpans &spans)
{
    return std::accumulate(spans.begin(), spans.end(), 0.0,
                           [](double sum, const TextSpan &span) { return sum + static_cast<double>(span.length()); });
}

bool overlap(const TextSpans &first, const TextSpans &second)
{
    return std::ranges::any_of(first, [&second](const TextSpan &one) {
        return std::ranges::any_of(second, [&one](const TextSpan &two) { return one.overlaps(two); });
    });
}

/// To whole device pixels, so that thin rules are sharp.
double snapped(const QPainter &painter, double position)
{
    const double ratio = painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1;
    const double shift = painter.transform().dy() * ratio;
    return (std::round(position * ratio + shift) - shift) / ratio;
}

void fillStrokes(QPainter &painter, const QRectF &line, double dash, double gap, const QColor &color)
{
    for (double x = line.left(); x < line.right(); x += dash + gap)
        painter.fillRect(QRectF(x, line.top(), std::min(dash, line.right() - x), line.height()), color);
}

void paintRuleLine(QPainter &painter, const QRectF &line, const GroupTint &tint)
{
    switch (tint.pattern) {
    case Rule::Dashed: fillStrokes(painter, line, 4, 2.5, tint.rule); break;
    case Rule::Dotted: fillStrokes(painter, line, 2, 2, tint.rule); break;
    case Rule::Solid:
    case Rule::ThinSolid: painter.fillRect(line, tint.rule); break;
    case Rule::Double: {
        const double third = line.height() / 3;
        painter.fillRect(QRectF(line.left(), line.top(), line.width(), third), tint.rule);
        painter.fillRect(QRectF(line.left(), line.top() + 2 * third, line.width(), third), tint.rule);
        break;
    }
    }
}

bool isOnSameLine(const QRectF &line, const QRectF &box)
{
    const double shared = std::min(line.bottom(), box.bottom()) - std::max(line.top(), box.top());
    return shared > 0.5 * std::min(line.height(), box.height()) && box.left() >= line.left();
}

} // namespace

QList<QRectF> joinedByLine(const QList<QRectF> &boxes)
{
    QList<QRectF> lines;
    for (const QRectF &box : boxes) {
        if (box.isEmpty())
            continue;
        if (!lines.isEmpty() && isOnSameLine(lines.last(), box))
            lines.last() |= box;
        else
            lines.append(box);
    }
    return lines;
}

QList<qsizetype> paintingOrder(const QList<StackedSpan> &stack)
{
    QList<qsizetype> order(stack.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::stable_sort(order, std::greater{}, [&stack](qsizetype i) { return lengthOf(stack.at(i).spans); });
    return order;
}

QList<double> ruleDrops(const QList<StackedSpan> &stack)
{
    QList<double> drops(stack.size(), 0.0);
    const QList<qsizetype> order = paintingOrder(stack);
    for (qsizetype upper = order.size() - 1; upper >= 0; --upper) {
        const StackedSpan &shorter = stack.at(order.at(upper));
        const double below = drops.at(order.at(upper)) + shorter.ruleWidth + ruleGap;
        for (qsizetype lower = 0; lower < upper; ++lower) {
            double &drop = drops[order.at(lower)];
            if (drop < below && overlap(shorter.spans, stack.at(order.at(lower)).spans))
                drop = std::min(below, mostDrop);
        }
    }
    return drops;
}

void paintSpanFill(QPainter &painter, const QList<QRectF> &lines, const SpanLook &look, FillBlend blend)
{
    painter.save();
    if (blend == FillBlend::Multiply)
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    else if (blend == FillBlend::Screen)
        painter.setCompositionMode(QPainter::CompositionMode_Screen);
    for (const QRectF &line : lines)
        painter.fillRect(line, look.isFull ? look.tint.fill : look.tint.faint);
    painter.restore();
}

void paintSpanRule(QPainter &painter, const QList<QRectF> &lines, const SpanLook &look)
{
    for (const QRectF &line : lines) {
        const double top = snapped(painter, line.bottom() - look.tint.width + look.drop);
        paintRuleLine(painter, QRectF(line.left(), top, line.width(), look.tint.width), look.tint);
    }
}

void paintDimmed(QPainter &painter, const QList<QRectF> &lines, QColor paper)
{
    paper.setAlphaF(0.42F);
    for (const QRectF &line : lines)
        painter.fillRect(line.adjusted(0, -1, 0, 1), paper);
}

void paintSpanOutline(QPainter &painter, const QList<QRectF> &lines, const QColor &accent)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 2));
    for (const QRectF &line : lines) {
        const double top = snapped(painter, line.top()) - 2;
        const double foot = snapped(painter, line.bottom()) + 2;
        const double left = std::round(line.left()) - 2;
        painter.drawRoundedRect(QRectF(left, top, std::round(line.right()) + 2 - left, foot - top), 3, 3);
    }
    painter.restore();
}

void paintMarginBar(QPainter &painter, const QList<QRectF> &lines, double right, const SpanLook &look)
{
    if (lines.isEmpty())
        return;
    const double width = look.isFull ? 5 : 3;
    const double top = snapped(painter, lines.first().top());
    painter.fillRect(QRectF(right - width, top, width, lines.last().bottom() - top), look.tint.rule);
}

} // namespace imr
