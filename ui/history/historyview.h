// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/fields/fieldcatalogue.h"
#include "core/review/reviewrecord.h"

class QCheckBox;
class QPushButton;
class QTableView;

namespace imr {

class HistoryModel;
class StoreService;

/// What happened to one value, or to the whole letter: what the machine proposed, each change, who and when. Newest
/// first. Any line's value can be brought back; that too is a change, with its own line.
class HistoryView : public QWidget {
    Q_OBJECT
public:
    HistoryView(StoreService &service, const FieldCatalogue &catalogue, QWidget *parent = nullptr);

    /// Of one field of the letter; of all of it where @p ref has no pattern or the box is ticked.
    void showHistory(LetterId letter, const FieldRef &ref);
    void clear();

Q_SIGNALS:
    void fieldWanted(const imr::FieldRef &ref);
    void editsRequested(const QList<imr::Edit> &edits);

private:
    void setupLayout();
    void read();
    void updateButton();
    void bringBack();

    StoreService &m_service;
    HistoryModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QCheckBox *m_whole = nullptr;
    QPushButton *m_back = nullptr;
    LetterId m_letter;
    FieldRef m_ref;
    int m_serial = 0; ///< of the newest question
};

/// The edit that gives a value the state that it had; nothing to set for what was never there.
Edit bringBackEdit(const FieldRef &ref, const FieldState &state);

} // namespace imr
