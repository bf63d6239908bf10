// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

#include "core/fields/fieldcatalogue.h"
#include "core/search/facets.h"

namespace imr {

/// The name of a counted value as the form has it.
QString facetName(const FieldDefinition &field, const QString &value);

/// The values by which a search may be narrowed, with their counts. Space or a click takes one, Delete or Shift with a
/// click leaves it out; the view that owns the search decides and comes back with new counts.
class FacetPanel : public QTreeWidget {
    Q_OBJECT
public:
    explicit FacetPanel(const FieldCatalogue &catalogue, QWidget *parent = nullptr);

    void setCounts(const FacetCounts &counts, const QList<FacetChoice> &choices);

Q_SIGNALS:
    void chosen(const imr::FacetChoice &choice);
    void moreWanted(const QString &pattern);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum Role { PatternRole = Qt::UserRole, ValueRole, MoreRole };
    QTreeWidgetItem *groupItem(const FacetGroup &group);
    void addValue(QTreeWidgetItem &group, const FieldDefinition &field, const FacetValue &value,
                  const QList<FacetChoice> &choices);
    void act(const QTreeWidgetItem *item, bool excludes);

    const FieldCatalogue &m_catalogue;
    QSet<QString> m_folded; ///< the groups one has closed
};

} // namespace imr
