// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/pdfview.h"

#include <algorithm>
#include <cmath>

#include <QScrollBar>
#include <QStyle>

#include "core/wording/wording.h"
#include "ui/source/pdfviewaccessible.h"
#include "ui/theme/theme.h"

namespace imr {

namespace {

constexpr qsizetype mostBytes = 96LL * 1024 * 1024;
/// Of one page: 400 % on a screen of two pixels a point is just below it.
constexpr double mostPixels = 36e6;
constexpr int scrollStep = 40;
constexpr int scrollTime = 120;

} // namespace

PdfView::PdfView(Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_cache(mostBytes), m_scrolling(verticalScrollBar(), "value")
{
    PdfViewAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the letter"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the map beside it scrolls
    m_scrolling.setDuration(scrollTime);
    m_requestTimer.setSingleShot(true);
    m_requestTimer.setInterval(0);
    connect(&m_requestTimer, &QTimer::timeout, this, &PdfView::requestPages);
    connect(&m_renderer, &PageRenderer::drawn, this, &PdfView::takePage);
    connect(&m_renderer, &PageRenderer::failed, this, &PdfView::takeFailure);
    connect(&theme, &Theme::changed, this, &PdfView::followTheme);
}

void PdfView::setLetter(std::shared_ptr<const Letter> letter, const QByteArray &pdf)
{
    const bool hasPages = letter && letter->format == LetterFormat::Pdf && !pdf.isEmpty();
    m_letter = hasPages ? std::move(letter) : nullptr;
    m_geometry = LetterGeometry(m_letter);
    QList<QSizeF> sizes;
    for (qsizetype i = 0; m_letter && i < m_letter->pages.size(); ++i)
        sizes.append(m_letter->pages.at(i).size);
    m_layout.setPages(sizes);
    m_renderer.setDocument(hasPages ? pdf : QByteArray());
    m_cache.clear();
    m_failures.clear();
    m_foundSpans.clear();
    setPlace({});
    setMarks({});
    select({});
    hideCaret();
    m_scrolling.stop();
    updateScrollBars();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void PdfView::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    m_focused = m_hovered = none;
    m_markLines.clear();
    QList<StackedSpan> stack;
    for (const Mark &mark : marks) {
        stack.append({mark.isLong ? TextSpans() : mark.spans, tintOf(mark.group).width});
        QList<PageArea> lines;
        for (const TextSpan &span : mark.spans)
            lines += m_geometry.linesOf(span);
        m_markLines.append(lines);
    }
    m_drops = ruleDrops(stack);
    m_order = paintingOrder(stack);
    viewport()->update();
}

void PdfView::setFocusedMark(qsizetype index)
{
    m_focused = index;
    viewport()->update();
}

void PdfView::setHoveredMark(qsizetype index)
{
    m_hovered = index;
    viewport()->update();
}

void PdfView::setFound(const TextSpans &found)
{
    m_foundSpans = found;
    measureFound();
}

void PdfView::setPlace(const TextSpan &place)
{
    m_placeSpan = place;
    m_place = m_geometry.linesOf(place);
    measureFound();
}

void PdfView::setDimmed(const TextSpans &dimmed)
{
    m_dimmed.clear();
    for (const TextSpan &span : dimmed)
        m_dimmed += m_geometry.linesOf(span);
    viewport()->update();
}

TextSpan PdfView::wordAt(QPointF point) const
{
    const PageLayout::Place place = m_layout.placeAt(point - origin());
    return m_geometry.wordAt(place.page, place.point);
}

void PdfView::measureFound()
{
    m_found.clear();
    for (const TextSpan &span : std::as_const(m_foundSpans)) {
        if (span != m_placeSpan) // which is painted in full
            m_found += m_geometry.linesOf(span);
    }
    viewport()->update();
}

void PdfView::select(const TextSpan &span)
{
    if (span == m_selected || (span.isEmpty() && m_selected.isEmpty()))
        return;
    m_selected = span;
    m_selectedLines = m_geometry.linesOf(span);
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTextSelectionEvent event(this, static_cast<int>(span.start), static_cast<int>(span.end));
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT selectionChanged();
}

QPointF PdfView::origin() const
{
    const double ratio = viewport()->devicePixelRatioF();
    const auto whole = [ratio](int value) { return -std::round(value * ratio) / ratio; };
    return {whole(horizontalScrollBar()->value()), whole(verticalScrollBar()->value())};
}

QList<qsizetype> PdfView::marksAt(QPointF point) const
{
    const PageLayout::Place place = m_layout.placeAt(point - origin());
    QList<qsizetype> found;
    for (auto it = m_order.crbegin(); it != m_order.crend() && place.page > 0; ++it) {
        const bool isLong = m_marks.at(*it).isLong;
        // The bar in the margin stands for a long field; its words belong to the shorter ones among them first.
        const double margin = isLong ? PageLayout::gap : 0;
        const auto holds = [&](const PageArea &line) {
            return line.page == place.page && line.area.adjusted(-margin, 0, 0, 0).contains(place.point);
        };
        if (std::ranges::any_of(m_markLines.at(*it), holds))
            found.append(*it);
    }
    std::ranges::stable_partition(found, [this](qsizetype index) { return !m_marks.at(index).isLong; });
    return found;
}

QList<QRectF> PdfView::linesInView(const TextSpan &span) const
{
    QList<QRectF> lines;
    for (const PageArea &line : m_geometry.linesOf(span))
        lines.append(m_layout.toPixels(line.page, line.area).translated(origin()));
    return lines;
}

void PdfView::reveal(const TextSpan &span)
{
    const QList<PageArea> lines = m_geometry.linesOf(span);
    if (lines.isEmpty())
        return;
    QScrollBar &bar = *verticalScrollBar();
    const QRectF first = m_layout.toPixels(lines.first().page, lines.first().area);
    const double height = viewport()->height();
    const double foot = std::min(m_layout.toPixels(lines.last().page, lines.last().area).bottom(),
                                 first.top() + height / 2);
    QScrollBar &side = *horizontalScrollBar();
    if (first.left() < side.value() || first.right() > side.value() + viewport()->width())
        side.setValue(static_cast<int>(first.left() - viewport()->width() / 3.0));
    const double shown = m_scrolling.state() == QAbstractAnimation::Running ? m_scrolling.endValue().toDouble()
                                                                            : bar.value();
    if (first.top() >= shown && foot <= shown + height)
        return;
    const int target = std::clamp(static_cast<int>(first.top() - height / 3), 0, bar.maximum());
    scrollSmoothly(target);
}

void PdfView::scrollSmoothly(int target)
{
    m_scrolling.stop();
    if (!isVisible() || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0) {
        verticalScrollBar()->setValue(target);
        return;
    }
    m_scrolling.setStartValue(verticalScrollBar()->value());
    m_scrolling.setEndValue(target);
    m_scrolling.start();
}

void PdfView::scrollToPage(int page)
{
    if (page >= 1 && page <= pageCount())
        scrollSmoothly(std::min(static_cast<int>(m_layout.pageArea(page).top() - PageLayout::gap),
                                verticalScrollBar()->maximum()));
}

void PdfView::setZoom(double zoom, QPointF anchor)
{
    const PageLayout::Place place = m_layout.placeNear(anchor - origin());
    m_layout.setZoom(zoom);
    m_scrolling.stop();
    updateScrollBars();
    if (place.page > 0) {
        const QPointF now = m_layout.toPixels(place.page, QRectF(place.point, QSizeF())).topLeft();
        horizontalScrollBar()->setValue(qRound(now.x() - anchor.x()));
        verticalScrollBar()->setValue(qRound(now.y() - anchor.y()));
    }
    viewport()->update();
    Q_EMIT moved();
}

double PdfView::fittingZoom() const
{
    return m_layout.zoomToFit(viewport()->width());
}

void PdfView::updateScrollBars()
{
    m_layout.setViewWidth(viewport()->width());
    const QSizeF all = m_layout.size();
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(all.width())) - viewport()->width()));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(all.height())) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(std::max(scrollStep, viewport()->height() - scrollStep));
    horizontalScrollBar()->setSingleStep(scrollStep);
    verticalScrollBar()->setSingleStep(scrollStep);
}

void PdfView::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
    Q_EMIT resized();
    Q_EMIT moved();
}

void PdfView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT moved();
}

int PdfView::pageInView() const
{
    return m_layout.pageCount() == 0 ? 1 : m_layout.pageAt(verticalScrollBar()->value() + viewport()->height() / 2.0);
}

double PdfView::relativePosition(const TextSpan &span) const
{
    const QList<PageArea> lines = m_geometry.linesOf(span);
    return lines.isEmpty() ? 0
                           : m_layout.toPixels(lines.first().page, lines.first().area).center().y()
                                 / std::max(1.0, m_layout.size().height());
}

double PdfView::relativeTop() const
{
    return verticalScrollBar()->value() / std::max(1.0, m_layout.size().height());
}

double PdfView::relativeBottom() const
{
    return (verticalScrollBar()->value() + viewport()->height()) / std::max(1.0, m_layout.size().height());
}

void PdfView::scrollToRelative(double top)
{
    verticalScrollBar()->setValue(static_cast<int>(top * m_layout.size().height()));
}

double PdfView::drawingScale(int page) const
{
    const double wanted = m_layout.pixelsPerPoint() * viewport()->devicePixelRatioF();
    const QSizeF points = m_layout.pointsOf(page);
    return std::min(wanted, std::sqrt(mostPixels / (points.width() * points.height())));
}

std::pair<int, int> PdfView::pagesInView() const
{
    const double top = verticalScrollBar()->value();
    return {m_layout.pageAt(top), m_layout.pageAt(top + viewport()->height())};
}

bool PdfView::isDrawn() const
{
    if (m_layout.pageCount() == 0)
        return true;
    const auto [first, last] = pagesInView();
    for (int page = first; page <= last; ++page) {
        if (!m_cache.has(page, drawingScale(page)))
            return false;
    }
    return true;
}

void PdfView::requestPages()
{
    if (!isVisible() || m_layout.pageCount() == 0)
        return;
    const auto [first, last] = pagesInView();
    QList<int> pages;
    for (int page = first; page <= last; ++page)
        pages.append(page);
    const double bytesPerPage = 4 * m_layout.pointsOf(first).width() * m_layout.pointsOf(first).height()
                                * std::pow(drawingScale(first), 2);
    if (bytesPerPage * double(last - first + 3) < double(mostBytes))
        pages << last + 1 << first - 1; // where one scrolls next
    QList<PageRenderer::Request> wanted;
    for (const int page : std::as_const(pages)) {
        if (page >= 1 && page <= m_layout.pageCount() && !m_failures.contains(page)
            && !m_cache.has(page, drawingScale(page)))
            wanted.append({page, drawingScale(page)});
    }
    m_renderer.setRequests(wanted);
}

void PdfView::takePage(int page, double scale, const QImage &image)
{
    const auto [first, last] = pagesInView();
    QImage shown = image;
    if (isInverted())
        shown.invertPixels();
    m_cache.put(page, {shown, scale}, first, last);
    viewport()->update();
}

void PdfView::takeFailure(int page, const Error &error)
{
    m_failures.insert(page, wording::sentence(error));
    viewport()->update();
}

} // namespace imr
