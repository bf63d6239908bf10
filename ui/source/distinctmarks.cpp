// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/distinctmarks.h"

#include <algorithm>

namespace imr {

namespace {

bool looksTheSame(const Highlight &one, const Highlight &other)
{
    return one.group == other.group && one.isLong == other.isLong && one.spans == other.spans;
}

} // namespace

DistinctMarks::DistinctMarks(const QList<Highlight> &highlights)
{
    for (qsizetype i = 0; i < highlights.size(); ++i) {
        const auto known = std::ranges::find_if(highlightsOf, [&](const QList<qsizetype> &mark) {
            return looksTheSame(highlights.at(mark.first()), highlights.at(i));
        });
        markOf.append(std::distance(highlightsOf.begin(), known));
        if (known == highlightsOf.end())
            highlightsOf.emplaceBack(QList<qsizetype>{i});
        else
            known->append(i);
    }
}

QList<qsizetype> DistinctMarks::highlightsUnder(const QList<qsizetype> &marks) const
{
    QList<qsizetype> found;
    for (const qsizetype mark : marks)
        found += highlightsOf.at(mark);
    return found;
}

} // namespace imr
