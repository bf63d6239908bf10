// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyview.h"

#include <array>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/store/storeservice.h"
#include "ui/history/historymodel.h"

namespace imr {
using namespace Qt::StringLiterals;

HistoryView::HistoryView(StoreService &service, const FieldCatalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_service(service), m_model(new HistoryModel(catalogue, this))
{
    setupLayout();
    connect(m_whole, &QCheckBox::toggled, this, &HistoryView::read);
    connect(m_back, &QPushButton::clicked, this, &HistoryView::bringBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryView::updateButton);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryView::updateButton);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const Event *event = m_model->eventAt(index))
            Q_EMIT fieldWanted(event->ref);
    });
}

void HistoryView::setupLayout()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"history"_s);
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    const std::array widths{120, 96, 160, 120, 160};
    for (int column = 0; column < static_cast<int>(widths.size()); ++column)
        m_table->setColumnWidth(column, widths.at(column));
    m_whole = new QCheckBox(tr("Whole letter"), this);
    m_whole->setObjectName(u"wholeLetter"_s);
    m_back = new QPushButton(tr("Bring this value back"), this);
    m_back->setObjectName(u"bringBack"_s);
    m_back->setToolTip(tr("Sets the field to what it was after the selected change. That too can be undone."));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 8);
    row->addWidget(m_back);
    row->addWidget(m_whole);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    setFocusProxy(m_table);
    updateButton();
}

void HistoryView::showHistory(LetterId letter, const FieldRef &ref)
{
    m_letter = letter;
    m_ref = ref;
    read();
}

void HistoryView::read()
{
    const int serial = ++m_serial;
    if (!m_letter.isValid())
        return;
    const FieldRef ref = m_whole->isChecked() ? FieldRef() : m_ref;
    m_service
        .read<QList<Event>>([letter = m_letter, ref](const CaseStore &store) { return store.history(letter, ref); })
        .then(this, [this, serial](const Result<QList<Event>> &events) {
            if (serial == m_serial && events)
                m_model->setEvents(*events);
        });
}

void HistoryView::clear()
{
    ++m_serial;
    m_letter = {};
    m_model->setEvents({});
}

void HistoryView::updateButton()
{
    m_back->setEnabled(m_model->canBringBack(m_table->currentIndex()));
}

void HistoryView::bringBack()
{
    const Event *event = m_model->eventAt(m_table->currentIndex());
    if (event != nullptr && m_model->canBringBack(m_table->currentIndex()))
        Q_EMIT editsRequested({bringBackEdit(event->ref, event->after)});
}

Edit bringBackEdit(const FieldRef &ref, const FieldState &state)
{
    Edit edit{.kind = Edit::Kind::Clear, .ref = ref, .value = state.value, .spans = state.spans, .reason = {}};
    edit.action = u"bring back"_s;
    if (state.state == ValueState::Absent)
        edit.kind = Edit::Kind::MarkAbsent;
    else if (state.state == ValueState::Unreadable)
        edit.kind = Edit::Kind::MarkUnreadable;
    else if (state.evidence == EvidenceState::Outside) {
        edit.kind = Edit::Kind::SetOutside;
        edit.reason = state.outsideSource;
    } else if (!state.value.isUndefined())
        edit.kind = state.spans.isEmpty() ? Edit::Kind::Correct : Edit::Kind::Rebind;
    return edit;
}

} // namespace imr
