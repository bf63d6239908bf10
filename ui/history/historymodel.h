// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/fields/fieldcatalogue.h"
#include "core/review/reviewrecord.h"

namespace imr {

/// The lines of a history: when, who, what, which field, before, after.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, What, Field, Before, After, ColumnCount };

    HistoryModel(const FieldCatalogue &catalogue, QObject *parent);

    void setEvents(const QList<Event> &events);
    const Event *eventAt(const QModelIndex &index) const;
    /// Whether the line's value can be brought back.
    bool canBringBack(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Event &event, int column) const;
    QString valueText(const FieldRef &ref, const FieldState &state) const;

    const FieldCatalogue &m_catalogue;
    QList<Event> m_events;
};

} // namespace imr
