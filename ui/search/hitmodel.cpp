// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitmodel.h"

#include "ui/record/recordheader.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

QString sectionName(const QString &section)
{
    if (section == "summary"_L1)
        return HitModel::tr("summary");
    if (section == "request"_L1)
        return HitModel::tr("request");
    if (section == "claims_guideline"_L1)
        return HitModel::tr("UR guideline");
    if (section == "imr_guideline"_L1)
        return HitModel::tr("IMR guideline");
    return section == "rationale"_L1 ? HitModel::tr("rationale") : HitModel::tr("letter");
}

} // namespace

void HitModel::setHits(const SearchHits &hits, const QStringList &notes)
{
    beginResetModel();
    m_hits = hits;
    m_notes = notes;
    endResetModel();
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.hits.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits.hits.at(index.row());
    const QString name = caseName(hit.caseNumber, hit.shortId);
    switch (role) {
    case Qt::DisplayRole:
    case RequestRole: return hit.request.isEmpty() ? name : hit.request;
    case Qt::AccessibleTextRole: return u"%1, %2, %3: %4"_s.arg(hit.request, hit.decision, name, hit.snippet);
    case DecisionRole: return hit.decision;
    case SnippetRole: return hit.snippet;
    case FactsRole: {
        QStringList facts{name};
        if (!hit.decisionDate.isEmpty())
            facts.append(readableDate(hit.decisionDate));
        if (!hit.specialty.isEmpty())
            facts.append(hit.specialty);
        return facts.join(u"   "_s);
    }
    case PlaceRole:
        if (index.row() < m_notes.size())
            return m_notes.at(index.row());
        return hit.span.isEmpty() ? sectionName(hit.section)
                                  : tr("%1, page %2").arg(sectionName(hit.section)).arg(hit.span.page);
    default: return {};
    }
}

} // namespace imr
