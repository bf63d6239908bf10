// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/search/rates.h"

namespace imr {

class CaseStore;

/// One value of a field that a search is narrowed to, or that it leaves out.
struct FacetChoice {
    QString pattern; ///< of the field
    QString value;   ///< as counted: lower case without diacritics; a year of a date
    bool isExcluded = false;
    friend bool operator==(const FacetChoice &, const FacetChoice &) = default;
};

struct FacetRequest {
    QString query; ///< as typed, without the choices; empty: everything
    QList<FacetChoice> choices;
    QStringList patterns; ///< the fields whose values are counted
    int mostValues = 8;   ///< of each, those chosen apart
};

struct FacetValue {
    QString value;
    qint64 items = 0; ///< that would be found with it
};

struct FacetGroup {
    QString pattern;
    QList<FacetValue> values; ///< most frequent first
    bool hasMore = false;
};

/// Counts of a field ignore what was chosen of that field itself, so that one sees what another choice would bring.
struct FacetCounts {
    QList<FacetGroup> groups;
    qint64 items = 0; ///< found with all choices
    Rate overturned;  ///< of those items that have a decision
};

/// A store that can count what a search finds. Kept apart from CaseStore, which is about letters, not about searches.
class FacetSource {
public:
    virtual ~FacetSource() = default;
    virtual Result<FacetCounts> facets(const FacetRequest &request) const = 0;
};

/// How often the values of fields stand among what a search finds in a store.
Result<FacetCounts> facetsOf(const CaseStore &store, const FacetRequest &request);

/// The query that the choices stand for, in the language of the search box: choices of one field are alternatives.
/// Choices of @p without are left out.
QString queryWith(const QString &query, const QList<FacetChoice> &choices, const QString &without = {});

} // namespace imr
