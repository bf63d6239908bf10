// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
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
    top->setSpacing(8);
    top->addWidget(m_batch);
    setupFilter(theme);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_order, 1);
    row->addWidget(m_flagged);
    top->addLayout(row);
    top->addWidget(m_words);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(&theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void QueueView::setupFilter(const Theme &theme)
{
    m_order = new QComboBox(this);
    m_order->setObjectName(u"order"_s);
    m_order->setAccessibleName(tr("Order of the queue"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->addItem(tr("As imported"), static_cast<int>(QueueOrder::Import));
    m_order->addItem(tr("Overturned first"), static_cast<int>(QueueOrder::OverturnedFirst));
    m_order->addItem(tr("Most waiting first"), static_cast<int>(QueueOrder::WaitingFirst));
    m_order->addItem(tr("Findings first"), static_cast<int>(QueueOrder::FindingsFirst));
    m_order->addItem(tr("By case number"), static_cast<int>(QueueOrder::CaseNumber));
    m_flagged = new QToolButton(this);
    m_flagged->setObjectName(u"flagged"_s);
    m_flagged->setIcon(theme.icon(u"flag"_s));
    m_flagged->setCheckable(true);
    m_flagged->setToolTip(tr("Only flagged letters"));
    m_flagged->setAccessibleName(tr("Only flagged letters"));
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"queueWords"_s);
    m_words->setPlaceholderText(tr("Case number or file"));
    m_words->setAccessibleName(tr("Only letters with these words in case number or file name"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(theme.icon(u"filter"_s), QLineEdit::LeadingPosition);
    connect(m_order, &QComboBox::currentIndexChanged, this, &QueueView::chooseOrder);
    const auto filtered = [this] {
        m_model->setFlaggedOnly(m_flagged->isChecked());
        m_model->setWords(m_words->text());
        Q_EMIT contentChanged();
    };
    connect(m_flagged, &QToolButton::toggled, this, filtered);
    connect(m_words, &QLineEdit::textChanged, this, filtered);
}

QueueOrder QueueView::order() const
{
    return static_cast<QueueOrder>(m_order->currentData().toInt());
}

void QueueView::setOrder(QueueOrder order)
{
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(order)));
}

void QueueView::chooseOrder()
{
    m_model->setOrder(order());
    Q_EMIT contentChanged();
    Q_EMIT orderChosen(order());
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
