// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/fields/fieldcatalogue.h"

namespace imr {

/// What is asked of the values of one field.
struct FieldCondition {
    enum class Match {
        Contains, ///< low, lower case without diacritics, stands in the value
        Equals,
        StartsWith,
        Numbers, ///< from low to high, both included; an empty end is open
        Texts,   ///< the same in alphabetic order, which is that of dates
    };
    QString pattern;
    Match match = Match::Contains;
    QString low;
    QString high;
};

/// One term of a query: words that stand together, or a field's value.
struct SearchTerm {
    QString words; ///< empty in a field's term
    bool isPrefix = false;
    QList<FieldCondition> conditions; ///< one of them must hold
    bool isField() const { return !conditions.isEmpty(); }
};

/// Terms of which one must hold ("a OR b"), or with @c isExcluded none may.
struct SearchClause {
    QList<SearchTerm> anyOf;
    bool isExcluded = false;
};

/// A query as it was understood: all clauses must hold.
struct SearchQuery {
    QList<SearchClause> clauses;
    QStringList sections; ///< "in:": where words are looked for; empty for everywhere
};

/// The most terms that are looked at; what comes after is left out.
inline constexpr qsizetype mostSearchTerms = 48;

/// Reads what a person typed: words, "phrases", -not, OR between two terms, prefix*, field:value with field:="whole value",
/// field:>5, field:<5 and field:2015..2016, in:rationale. Names are the catalogue's (whole, export name, last part) and a few short ones.
/// What is no syntax is words: L4-L5, 5/325, #60, a lone quote. QueryInvalid only where no word remains.
Result<SearchQuery> parseSearchQuery(const QString &query, const FieldCatalogue &catalogue);

/// The names that may stand before a colon, and the values that a field of such a name can have; for completion.
QStringList queryFieldNames(const FieldCatalogue &catalogue);
QStringList queryValues(const QString &name, const FieldCatalogue &catalogue);

} // namespace imr
