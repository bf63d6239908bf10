// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueview.h"

#include <QComboBox>
#include <QListView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/queue/queuedelegate.h"
#include "ui/queue/queuemodel.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

QueueView::QueueView(const Theme &theme, QWidget *parent) : QWidget(parent), m_model(new QueueModel(this))
{
    setupLayout(theme);
    connect(m_batch, &QComboBox::currentIndexChanged, this, &QueueView::chooseBatch);
    connect(m_list, &QListView::clicked, this, &QueueView::activate);
    connect(m_list, &QListView::activated, this, &QueueView::activate);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { setCurrent(m_current); });
}

void QueueView::setupLayout(const Theme &theme)
{
    m_batch = new QComboBox(this);
    m_batch->setObjectName(u"batch"_s);
    m_batch->setAccessibleName(tr("Batch"));
    m_batch->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_batch->addItem(tr("All letters"), 0);
    m_list = new QListView(this);
    m_list->setObjectName(u"queue"_s);
    m_list->setAccessibleName(tr("Queue"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QueueDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 12);
    top->addWidget(m_batch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(&theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void QueueView::setContent(const QList<LetterSummary> &letters, const QList<BatchSummary> &batches)
{
    const qint64 chosen = m_batch->currentData().toLongLong();
    {
        const QSignalBlocker blocker(m_batch);
        m_batch->clear();
        m_batch->addItem(tr("All letters"), 0);
        for (const BatchSummary &batch : batches)
            m_batch->addItem(batch.name, batch.id.value);
        m_batch->setCurrentIndex(qMax(0, m_batch->findData(chosen)));
    }
    // A letter that changes its section must not take the list away from under the eyes.
    const int place = m_list->verticalScrollBar()->value();
    m_model->setLetters(letters);
    setCurrent(m_current);
    m_list->verticalScrollBar()->setValue(place);
    Q_EMIT contentChanged();
}

void QueueView::showBatch(BatchId batch)
{
    m_batch->setCurrentIndex(qMax(0, m_batch->findData(batch.value)));
}

void QueueView::chooseBatch()
{
    m_model->setBatch(BatchId{m_batch->currentData().toLongLong()});
    Q_EMIT contentChanged();
}

void QueueView::setCurrent(LetterId letter)
{
    m_current = letter;
    const QModelIndex index = m_model->indexOf(letter);
    if (index.isValid() && index != m_list->currentIndex()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

void QueueView::activate(const QModelIndex &index)
{
    const LetterId letter = m_model->letterAt(index);
    if (letter.isValid() && letter != m_current)
        Q_EMIT letterWanted(letter);
}

} // namespace imr
