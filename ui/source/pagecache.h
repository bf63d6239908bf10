// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>

namespace imr {

/// The drawn pages that are kept: one picture a page, in all at most so many bytes, but always those in view.
class PageCache {
public:
    struct Drawn {
        QImage image;
        double scale = 0; ///< device pixels a point
    };

    explicit PageCache(qsizetype mostBytes) : m_mostBytes(mostBytes) {}

    void clear();
    /// Pages @p firstInView to @p lastInView stay; of the others those furthest away go first.
    void put(int page, const Drawn &drawn, int firstInView, int lastInView);
    const Drawn *find(int page) const;
    bool has(int page, double scale) const;
    qsizetype bytes() const { return m_bytes; }
    qsizetype mostBytes() const { return m_mostBytes; }

private:
    void remove(int page);

    QHash<int, Drawn> m_pages;
    qsizetype m_bytes = 0;
    qsizetype m_mostBytes;
};

} // namespace imr
