// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/pagelayout.h"

#include <algorithm>
#include <cmath>

namespace imr {

void PageLayout::setPages(const QList<QSizeF> &sizes)
{
    m_sizes = sizes;
    arrange();
}

void PageLayout::setZoom(double zoom)
{
    m_zoom = zoom;
    arrange();
}

void PageLayout::setViewWidth(double width)
{
    m_viewWidth = width;
}

void PageLayout::arrange()
{
    m_tops.clear();
    double top = gap;
    for (const QSizeF &size : std::as_const(m_sizes)) {
        m_tops.append(top);
        top += std::round(size.height() * pixelsPerPoint()) + gap;
    }
}

double PageLayout::widest() const
{
    return m_sizes.isEmpty() ? 0 : std::ranges::max(m_sizes, {}, &QSizeF::width).width();
}

QSizeF PageLayout::size() const
{
    if (m_sizes.isEmpty())
        return {};
    return {std::round(widest() * pixelsPerPoint()) + 2 * gap,
            m_tops.constLast() + std::round(m_sizes.constLast().height() * pixelsPerPoint()) + gap};
}

double PageLayout::zoomToFit(double width) const
{
    return m_sizes.isEmpty() ? 1 : (width - 2 * gap) / (widest() * 96 / 72);
}

QRectF PageLayout::pageArea(int page) const
{
    const QSizeF pixels = pointsOf(page) * pixelsPerPoint();
    const double all = std::max(m_viewWidth, size().width());
    return {std::floor((all - pixels.width()) / 2), m_tops.at(page - 1), std::round(pixels.width()),
            std::round(pixels.height())};
}

QRectF PageLayout::toPixels(int page, const QRectF &points) const
{
    const double scale = pixelsPerPoint();
    return QRectF(points.topLeft() * scale, points.size() * scale).translated(pageArea(page).topLeft());
}

int PageLayout::pageAt(double y) const
{
    const auto below = std::ranges::upper_bound(m_tops, y);
    return std::max(1, static_cast<int>(below - m_tops.begin()));
}

PageLayout::Place PageLayout::placeAt(QPointF pixel) const
{
    const Place place = placeNear(pixel);
    return place.page > 0 && pageArea(place.page).contains(pixel) ? place : Place();
}

PageLayout::Place PageLayout::placeNear(QPointF pixel) const
{
    if (m_sizes.isEmpty())
        return {};
    const int page = pageAt(pixel.y());
    return {page, (pixel - pageArea(page).topLeft()) / pixelsPerPoint()};
}

} // namespace imr
