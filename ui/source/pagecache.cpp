// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/pagecache.h"

#include <algorithm>

namespace imr {

void PageCache::clear()
{
    m_pages.clear();
    m_bytes = 0;
}

void PageCache::remove(int page)
{
    m_bytes -= m_pages.take(page).image.sizeInBytes();
}

void PageCache::put(int page, const Drawn &drawn, int firstInView, int lastInView)
{
    remove(page);
    m_pages.insert(page, drawn);
    m_bytes += drawn.image.sizeInBytes();
    const auto away = [=](int other) { return std::max({firstInView - other, other - lastInView, 0}); };
    while (m_bytes > m_mostBytes) {
        const auto furthest = std::ranges::max_element(m_pages.keyBegin(), m_pages.keyEnd(), {}, away);
        if (away(*furthest) == 0)
            break;
        remove(*furthest);
    }
}

const PageCache::Drawn *PageCache::find(int page) const
{
    const auto found = m_pages.constFind(page);
    return found == m_pages.constEnd() ? nullptr : &*found;
}

bool PageCache::has(int page, double scale) const
{
    const Drawn *drawn = find(page);
    return drawn != nullptr && qFuzzyCompare(drawn->scale, scale);
}

} // namespace imr
