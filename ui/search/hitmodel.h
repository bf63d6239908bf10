// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "core/search/searchrequest.h"

namespace imr {

/// The places that a search found, best first.
class HitModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { RequestRole = Qt::UserRole + 1, DecisionRole, SnippetRole, FactsRole, PlaceRole };

    using QAbstractListModel::QAbstractListModel;
    /// @p notes: in place of where each hit stands, why it is shown.
    void setHits(const SearchHits &hits, const QStringList &notes = {});
    const SearchHit &hit(int row) const { return m_hits.hits.at(row); }
    qint64 total() const { return m_hits.total; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    SearchHits m_hits;
    QStringList m_notes;
};

} // namespace imr
