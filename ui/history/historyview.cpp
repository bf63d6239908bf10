// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyview.h"

#include <array>

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/fields/fieldinput.h"
#include "core/store/storeservice.h"
#include "core/wording/wording.h"

namespace imr {
using namespace Qt::StringLiterals;

HistoryView::HistoryView(StoreService &service, const FieldCatalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_service(service), m_catalogue(catalogue)
{
    setupLayout();
}

void HistoryView::setupLayout()
{
    m_table = new QTableWidget(0, 6, this);
    m_table->setObjectName(u"history"_s);
    m_table->setAccessibleName(tr("History"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Field"), tr("Before"), tr("After")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const std::array widths{120, 96, 128, 120, 160};
    for (int column = 0; column < static_cast<int>(widths.size()); ++column)
        m_table->setColumnWidth(column, widths.at(column));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

void HistoryView::showHistory(LetterId letter, const FieldRef &ref)
{
    const int serial = ++m_serial;
    m_service.read<QList<Event>>([letter, ref](const CaseStore &store) { return store.history(letter, ref); })
        .then(this, [this, serial](const Result<QList<Event>> &events) {
            if (serial == m_serial && events)
                fill(*events);
        });
}

void HistoryView::clear()
{
    ++m_serial;
    m_table->setRowCount(0);
}

QString HistoryView::valueText(const FieldRef &ref, const FieldState &state) const
{
    const FieldDefinition *definition = m_catalogue.find(ref.pattern);
    if (state.value.isUndefined() || definition == nullptr)
        return state.state == ValueState::Absent || state.state == ValueState::Unreadable
                   ? wording::stateName(state.state)
                   : QString();
    return displayText(*definition, state.value);
}

void HistoryView::fill(const QList<Event> &events)
{
    m_table->setRowCount(static_cast<int>(events.size()));
    for (int row = 0; row < events.size(); ++row) {
        const Event &event = events.at(row);
        const FieldDefinition *definition = m_catalogue.find(event.ref.pattern);
        const std::array texts{QLocale().toString(event.time.toLocalTime(), u"d MMM HH:mm:ss"_s),
                               event.reviewer,
                               wording::editName(event.kind),
                               definition == nullptr ? event.ref.pattern : wording::label(*definition),
                               valueText(event.ref, event.before),
                               valueText(event.ref, event.after)};
        for (int column = 0; column < static_cast<int>(texts.size()); ++column) {
            auto *cell = new QTableWidgetItem(texts.at(column));
            cell->setToolTip(event.reason.isEmpty() ? texts.at(column) : texts.at(column) + u'\n' + event.reason);
            m_table->setItem(row, column, cell);
        }
    }
}

} // namespace imr
