// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/savedsearches.h"

#include <algorithm>

#include <QSettings>

namespace imr {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 12;

QSettings settings()
{
    return QSettings(u"IMR Workbench"_s, u"imr-workbench"_s);
}
QString keptKey()
{
    return u"search/kept"_s;
}
QString recentKey()
{
    return u"search/recent"_s;
}

} // namespace

QStringList SavedSearches::kept()
{
    return settings().value(keptKey()).toStringList();
}

QStringList SavedSearches::recent()
{
    return settings().value(recentKey()).toStringList();
}

void SavedSearches::setKept(const QString &query, bool keeps)
{
    QStringList queries = kept();
    queries.removeAll(query);
    if (keeps && !query.isEmpty())
        queries.prepend(query);
    settings().setValue(keptKey(), queries);
}

void SavedSearches::addRecent(const QString &query)
{
    QStringList queries = recent();
    queries.removeAll(query);
    if (!query.isEmpty())
        queries.prepend(query);
    settings().setValue(recentKey(), QStringList(queries.first(std::min(queries.size(), mostRecent))));
}

} // namespace imr
