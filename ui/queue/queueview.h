// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/store/casestore.h"
#include "ui/queue/queueorder.h"

class QComboBox;
class QLineEdit;
class QToolButton;
class QListView;

namespace imr {

class QueueModel;
class Theme;

/// The queue: which batch, and its letters in sections. Says which letter is wanted; shows which one is open.
class QueueView : public QWidget {
    Q_OBJECT
public:
    explicit QueueView(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const QList<LetterSummary> &letters, const QList<BatchSummary> &batches);
    void setCurrent(LetterId letter);
    void showBatch(BatchId batch);
    QueueOrder order() const;
    void setOrder(QueueOrder order);
    QueueModel &model() const { return *m_model; }
    QListView &list() const { return *m_list; }

Q_SIGNALS:
    void letterWanted(imr::LetterId letter);
    void contentChanged();
    void orderChosen(imr::QueueOrder order);

private:
    void setupLayout(const Theme &theme);
    void setupFilter(const Theme &theme);
    void chooseOrder();
    void chooseBatch();
    void activate(const QModelIndex &index);

    QueueModel *m_model = nullptr;
    QComboBox *m_batch = nullptr;
    QComboBox *m_order = nullptr;
    QToolButton *m_flagged = nullptr;
    QLineEdit *m_words = nullptr;
    QListView *m_list = nullptr;
    LetterId m_current;
};

} // namespace imr
