// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/search/similar.h"

class QLabel;
class QListView;

namespace imr {

class HitModel;
class StoreService;
class Theme;

/// Beside an item: the nearest determinations that were overturned and the nearest that were upheld, each with its
/// deciding sentence, and how often such requests are overturned. Opens one by Enter or double click.
class SimilarView : public QWidget {
    Q_OBJECT
public:
    SimilarView(StoreService &service, const Theme &theme, QWidget *parent = nullptr);

    void showItem(const ReviewRecord &record, ElementId item);
    void clear();

Q_SIGNALS:
    void hitWanted(const imr::SearchHit &hit);

private:
    struct Column {
        HitModel *model = nullptr;
        QListView *list = nullptr;
        QLabel *head = nullptr;
    };
    Column makeColumn(const QString &name, const QString &title, const Theme &theme);
    void show(const SimilarDeterminations &found);
    static void fill(const Column &column, const QList<SimilarDetermination> &found);

    StoreService &m_service;
    Column m_overturned;
    Column m_upheld;
    QLabel *m_foot = nullptr;
    int m_serial = 0;
};

} // namespace imr
