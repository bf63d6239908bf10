// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/search/searchrequest.h"

class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace imr {

class HitModel;
class StoreService;
class Theme;

/// Search over all letters: a query, and the places found. Searches while one types; an answer to an older query is
/// thrown away. Opens a hit by Enter or double click.
class SearchView : public QWidget {
    Q_OBJECT
public:
    SearchView(StoreService &service, const Theme &theme, QWidget *parent = nullptr);

    void start(const QString &query = {}); ///< with the focus in the field; an empty query keeps the one that is there
    QString query() const;

Q_SIGNALS:
    void hitWanted(const imr::SearchHit &hit);
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupLayout(const Theme &theme);
    void connectSignals();
    void search();
    void showHits(const SearchHits &hits, qint64 milliseconds);
    void openHit(const QModelIndex &index);

    StoreService &m_service;
    HitModel *m_model = nullptr;
    QLineEdit *m_field = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_time = nullptr;
    QLabel *m_problem = nullptr;
    QListView *m_list = nullptr;
    QTimer *m_delay = nullptr;
    int m_serial = 0; ///< of the newest query
};

} // namespace imr
