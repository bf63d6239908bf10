// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace imr {

/// The searches that were kept and those made lately, as text of the search language; remembered between starts.
class SavedSearches {
public:
    static QStringList kept();
    static QStringList recent();
    static bool isKept(const QString &query) { return kept().contains(query); }
    static void setKept(const QString &query, bool keeps);
    static void addRecent(const QString &query);
};

} // namespace imr
