// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QPaintEvent>
#include <QPainter>

#include "ui/source/pdfview.h"
#include "ui/theme/theme.h"

namespace imr {

// What PdfView paints: the pages, and over their words the spans.

namespace {

/// Between the bar of a long field and its words, in pixels.
constexpr double barDistance = 6;

void paintHit(QPainter &painter, const QList<QRectF> &lines, QColor color, float strength)
{
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    color.setAlphaF(strength);
    for (const QRectF &line : lines)
        painter.fillRect(line, color);
    painter.restore();
}

} // namespace

QList<QRectF> PdfView::linesOnPage(const QList<PageArea> &lines, int page) const
{
    QList<QRectF> onPage;
    for (const PageArea &line : lines) {
        if (line.page == page)
            onPage.append(m_layout.toPixels(page, line.area));
    }
    return onPage;
}

SpanLook PdfView::lookOf(qsizetype index) const
{
    return {.tint = m_theme.paperTint(m_marks.at(index).group),
            .isFull = index == m_focused || index == m_hovered,
            .drop = m_drops.at(index)};
}

void PdfView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Token::Sunk));
    if (m_layout.pageCount() == 0)
        return;
    painter.setClipRegion(event->region());
    painter.translate(origin());
    const auto [first, last] = pagesInView();
    for (int page = first; page <= last; ++page) {
        paintPaper(painter, page);
        paintFills(painter, page);
        paintOver(painter, page);
        paintCaret(painter, page);
        if (m_theme.isDark()) {
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.fillRect(m_layout.pageArea(page), m_theme.color(Token::Paper));
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
    }
    if (!isDrawn())
        m_requestTimer.start();
}

void PdfView::paintPaper(QPainter &painter, int page) const
{
    const QRectF area = m_layout.pageArea(page);
    painter.fillRect(area, m_theme.paperColor(Token::Paper));
    if (const PageCache::Drawn *drawn = m_cache.find(page)) {
        // Drawn for another zoom: shown at that of now until it is drawn anew.
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !m_cache.has(page, drawingScale(page)));
        painter.drawImage(area, drawn->image);
    } else if (const auto failure = m_failures.constFind(page); failure != m_failures.constEnd()) {
        painter.setPen(m_theme.paperColor(Token::Muted));
        painter.setFont(m_theme.bodyFont());
        painter.drawText(area.adjusted(16, 16, -16, -16), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, *failure);
    }
}

void PdfView::paintFills(QPainter &painter, int page) const
{
    for (const qsizetype index : m_order) {
        if (!m_marks.at(index).isLong && !m_theme.isHighContrast())
            paintSpanFill(painter, linesOnPage(m_markLines.at(index), page), lookOf(index), FillBlend::Multiply);
    }
    const QColor hit = m_theme.paperColor(Token::Hit);
    paintHit(painter, linesOnPage(m_found, page), hit, 0.5F);
    paintHit(painter, linesOnPage(m_place, page), hit, 1);
    paintHit(painter, linesOnPage(m_selectedLines, page), hit, 1);
}

void PdfView::paintOver(QPainter &painter, int page) const
{
    for (const qsizetype index : m_order)
        paintMark(painter, index, page);
    if (m_focused == none || m_focused >= m_marks.size())
        return;
    const QList<QRectF> lines = linesOnPage(m_markLines.at(m_focused), page);
    if (!m_marks.at(m_focused).isLong)
        paintSpanOutline(painter, lines, m_theme.paperColor(Token::Accent));
}

void PdfView::paintMark(QPainter &painter, qsizetype index, int page) const
{
    const QList<QRectF> lines = linesOnPage(m_markLines.at(index), page);
    if (lines.isEmpty())
        return;
    SpanLook look = lookOf(index);
    if (!m_marks.at(index).isLong) {
        paintSpanRule(painter, lines, look);
        return;
    }
    if (index == m_focused)
        look.tint.rule = m_theme.paperColor(Token::Accent);
    double left = lines.first().left();
    for (const PageArea &line : m_markLines.at(index)) {
        if (line.page == page)
            left = std::min(left, m_layout.toPixels(page, QRectF(m_geometry.startOfLine(line), 0, 0, 0)).left());
    }
    paintMarginBar(painter, lines, left - barDistance, look);
}

} // namespace imr
