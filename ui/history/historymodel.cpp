// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include <QLocale>

#include "core/fields/fieldinput.h"
#include "core/wording/reasons.h"
#include "core/wording/wording.h"

namespace imr {
using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(const FieldCatalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue)
{
}

void HistoryModel::setEvents(const QList<Event> &events)
{
    beginResetModel();
    m_events = events;
    endResetModel();
}

const Event *HistoryModel::eventAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_events.size() ? &m_events.at(index.row()) : nullptr;
}

bool HistoryModel::canBringBack(const QModelIndex &index) const
{
    const Event *event = eventAt(index);
    if (event == nullptr)
        return false;
    const FieldDefinition *definition = m_catalogue.find(event->ref.pattern);
    const bool isElementOnly = event->kind == "remove"_L1 || event->kind == "move"_L1;
    return definition != nullptr && definition->source != FieldSource::Derived && !isElementOnly;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Field: return tr("Field");
    case Before: return tr("Before");
    case After: return tr("After");
    default: return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Event &event = m_events.at(index.row());
    if (role == Qt::DisplayRole)
        return text(event, index.column());
    if (role == Qt::ToolTipRole) {
        const QString shown = text(event, index.column());
        return event.reason.isEmpty() ? shown : QString(shown + u'\n' + wording::reasonName(event.reason));
    }
    return {};
}

QString HistoryModel::text(const Event &event, int column) const
{
    const FieldDefinition *definition = m_catalogue.find(event.ref.pattern);
    switch (column) {
    case When: return QLocale().toString(event.time.toLocalTime(), u"d MMM HH:mm:ss"_s);
    case Who: return event.reviewer;
    case What:
        return event.reason.isEmpty()
                   ? wording::editName(event.kind)
                   : u"%1: %2"_s.arg(wording::editName(event.kind), wording::reasonName(event.reason));
    case Field:
        if (definition != nullptr)
            return wording::label(*definition);
        return event.ref.pattern == "items[]"_L1 ? tr("Item") : event.ref.pattern;
    case Before: return valueText(event.ref, event.before);
    case After: return valueText(event.ref, event.after);
    default: return {};
    }
}

QString HistoryModel::valueText(const FieldRef &ref, const FieldState &state) const
{
    const FieldDefinition *definition = m_catalogue.find(ref.pattern);
    if (state.value.isUndefined() || definition == nullptr)
        return state.state == ValueState::Absent || state.state == ValueState::Unreadable
                   ? wording::stateName(state.state)
                   : QString();
    return displayText(*definition, state.value);
}

} // namespace imr
