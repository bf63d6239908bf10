// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letter.h"

#include <algorithm>

#include <QStringView>

namespace imr {

int Letter::pageAt(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(pages, offset, {}, &Page::start);
    return after == pages.begin() ? 1 : std::prev(after)->number;
}

int Letter::lineAt(qsizetype offset) const
{
    const int page = pageAt(offset);
    if (page > pages.size())
        return 1;
    const qsizetype start = pages.at(page - 1).start;
    return 1
           + static_cast<int>(
               QStringView(text).sliced(start, std::clamp(offset, start, text.size()) - start).count(u'\n'));
}

QString Letter::quote(const TextSpan &span) const
{
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(span.end, start, text.size());
    return text.sliced(start, end - start).simplified();
}

QList<Word> Letter::wordsIn(const TextSpan &span) const
{
    QList<Word> found;
    for (const Page &page : pages) {
        if (page.end <= span.start || page.start >= span.end)
            continue;
        for (const Word &word : page.words) {
            if (word.span.overlaps(span))
                found.append(word);
        }
    }
    return found;
}

} // namespace imr
