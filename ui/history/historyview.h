// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/fields/fieldcatalogue.h"
#include "core/review/reviewrecord.h"

class QTableWidget;

namespace imr {

class StoreService;

/// What happened to one value: what the machine proposed, each change, who and when. Newest first.
class HistoryView : public QWidget {
    Q_OBJECT
public:
    HistoryView(StoreService &service, const FieldCatalogue &catalogue, QWidget *parent = nullptr);

    /// Of one field of the letter, or of the whole letter where @p ref has no pattern.
    void showHistory(LetterId letter, const FieldRef &ref);
    void clear();

private:
    void setupLayout();
    void fill(const QList<Event> &events);
    QString valueText(const FieldRef &ref, const FieldState &state) const;

    StoreService &m_service;
    const FieldCatalogue &m_catalogue;
    QTableWidget *m_table = nullptr;
    int m_serial = 0; ///< of the newest question
};

} // namespace imr
