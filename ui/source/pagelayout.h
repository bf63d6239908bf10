// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace imr {

/// Where pages stand below each other at a zoom: plain geometry, in device independent pixels from the upper left corner
/// of all pages. 1.0 is 96 pixels an inch.
class PageLayout {
public:
    static constexpr double gap = 8; ///< around every page
    struct Place {
        int page = 0;  ///< from 1; 0: on no page
        QPointF point; ///< points on it
    };

    void setPages(const QList<QSizeF> &sizes); ///< points
    void setZoom(double zoom);
    /// Pages stand in the middle of what is wider than they are.
    void setViewWidth(double width);

    double zoom() const { return m_zoom; }
    double pixelsPerPoint() const { return m_zoom * 96 / 72; }
    int pageCount() const { return static_cast<int>(m_sizes.size()); }
    QSizeF pointsOf(int page) const { return m_sizes.at(page - 1); }
    QSizeF size() const;
    /// The zoom at which the widest page fits into a width.
    double zoomToFit(double width) const;

    QRectF pageArea(int page) const;
    QRectF toPixels(int page, const QRectF &points) const;
    /// The page at a height; between two pages the upper one.
    int pageAt(double y) const;
    Place placeAt(QPointF pixel) const;
    /// The same, but a point beside a page counts as the nearest one on it.
    Place placeNear(QPointF pixel) const;

private:
    double widest() const;
    void arrange();

    QList<QSizeF> m_sizes;
    QList<double> m_tops;
    double m_zoom = 1;
    double m_viewWidth = 0;
};

} // namespace imr
