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

void paintHit(QPainter &painter, const QList<QRectF> &lines, QColor color, float strength, FillBlend blend)
{
    painter.save();
    painter.setCompositionMode(blend == FillBlend::Screen ? QPainter::CompositionMode_Screen
                                                          : QPainter::CompositionMode_Multiply);
    color.setAlphaF(strength);
    for (const QRectF &line : lines)
        painter.fillRect(line, color);
    painter.restore();
}

/// What the paper casts to its right and below, thin enough to stay quiet.
void paintShadow(QPainter &painter, const QRectF &paper)
{
    for (int reach = 3; reach > 0; --reach) {
        const QRectF shadow = paper.adjusted(1, 1, reach, reach);
        painter.fillRect(QRectF(shadow.left(), paper.bottom(), shadow.width(), reach), QColor(0, 0, 0, 18));
        painter.fillRect(QRectF(paper.right(), shadow.top(), reach, paper.height() - 1), QColor(0, 0, 0, 18));
    }
}

} // namespace

bool PdfView::isInverted() const
{
    return m_wantsDarkPages && m_theme.isDark();
}

void PdfView::setDarkPages(bool dark)
{
    if (dark == m_wantsDarkPages)
        return;
    m_wantsDarkPages = dark;
    followTheme();
}

/// Pictures are kept as they are painted: dark pages are others than light ones.
void PdfView::followTheme()
{
    if (std::exchange(m_isCacheInverted, isInverted()) != isInverted())
        m_cache.clear();
    viewport()->update();
}

GroupTint PdfView::tintOf(FieldGroup group) const
{
    return isInverted() ? m_theme.tint(group) : m_theme.paperTint(group);
}

QColor PdfView::inkColor(Token token) const
{
    return isInverted() ? m_theme.color(token) : m_theme.paperColor(token);
}

FillBlend PdfView::blend() const
{
    return isInverted() ? FillBlend::Screen : FillBlend::Multiply;
}

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
    return {.tint = tintOf(m_marks.at(index).group),
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
            // White paper is dimmed; black paper is lifted to the ground of the other panes.
            painter.setCompositionMode(isInverted() ? QPainter::CompositionMode_Lighten
                                                    : QPainter::CompositionMode_Multiply);
            painter.fillRect(m_layout.pageArea(page), m_theme.color(isInverted() ? Token::Base : Token::Paper));
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
    }
    if (!isDrawn())
        m_requestTimer.start();
}

void PdfView::paintPaper(QPainter &painter, int page) const
{
    const QRectF area = m_layout.pageArea(page);
    paintShadow(painter, area);
    painter.fillRect(area, isInverted() ? QColor(Qt::black) : m_theme.paperColor(Token::Paper));
    if (const PageCache::Drawn *drawn = m_cache.find(page)) {
        // Drawn for another zoom: shown at that of now until it is drawn anew.
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !m_cache.has(page, drawingScale(page)));
        painter.drawImage(area, drawn->image);
    } else if (const auto failure = m_failures.constFind(page); failure != m_failures.constEnd()) {
        painter.setPen(inkColor(Token::Muted));
        painter.setFont(m_theme.bodyFont());
        painter.drawText(area.adjusted(16, 16, -16, -16), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, *failure);
    }
}

void PdfView::paintFills(QPainter &painter, int page) const
{
    if (!m_theme.isHighContrast())
        paintDimmed(painter, linesOnPage(m_dimmed, page),
                    isInverted() ? QColor(Qt::black) : m_theme.paperColor(Token::Paper));
    for (const qsizetype index : m_order) {
        if (!m_marks.at(index).isLong && !m_theme.isHighContrast())
            paintSpanFill(painter, linesOnPage(m_markLines.at(index), page), lookOf(index), blend());
    }
    const QColor hit = inkColor(Token::Hit);
    paintHit(painter, linesOnPage(m_found, page), hit, 0.5F, blend());
    paintHit(painter, linesOnPage(m_place, page), hit, 1, blend());
    paintHit(painter, linesOnPage(m_selectedLines, page), hit, 1, blend());
}

void PdfView::paintOver(QPainter &painter, int page) const
{
    for (const qsizetype index : m_order)
        paintMark(painter, index, page);
    if (m_focused == none || m_focused >= m_marks.size())
        return;
    const QList<QRectF> lines = linesOnPage(m_markLines.at(m_focused), page);
    if (!m_marks.at(m_focused).isLong)
        paintSpanOutline(painter, lines, inkColor(Token::Accent));
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
        look.tint.rule = inkColor(Token::Accent);
    double left = lines.first().left();
    for (const PageArea &line : m_markLines.at(index)) {
        if (line.page == page)
            left = std::min(left, m_layout.toPixels(page, QRectF(m_geometry.startOfLine(line), 0, 0, 0)).left());
    }
    paintMarginBar(painter, lines, left - barDistance, look);
}

} // namespace imr
