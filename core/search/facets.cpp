// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/facets.h"

#include "core/store/casestore.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

QString termOf(const FacetChoice &choice)
{
    QString value = choice.value;
    value.remove(u'"');
    return (choice.isExcluded ? u"-"_s : u""_s) + choice.pattern + u":=\""_s + value + u'"';
}

} // namespace

Result<FacetCounts> facetsOf(const CaseStore &store, const FacetRequest &request)
{
    const auto *source = dynamic_cast<const FacetSource *>(&store);
    return source == nullptr ? Result<FacetCounts>(FacetCounts()) : source->facets(request);
}

QString queryWith(const QString &query, const QList<FacetChoice> &choices, const QString &without)
{
    QStringList parts;
    QStringList fields;
    if (!query.trimmed().isEmpty())
        parts.append(query.trimmed());
    for (const FacetChoice &choice : choices) {
        if (choice.pattern == without || fields.contains(choice.pattern))
            continue;
        fields.append(choice.pattern);
        QStringList anyOf;
        for (const FacetChoice &same : choices) {
            if (same.pattern != choice.pattern)
                continue;
            if (same.isExcluded)
                parts.append(termOf(same));
            else
                anyOf.append(termOf(same));
        }
        if (!anyOf.isEmpty())
            parts.append(anyOf.join(u" OR "_s));
    }
    return parts.join(u' ');
}

} // namespace imr
