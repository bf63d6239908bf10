// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/itemsmodel.h"

#include <algorithm>
#include <array>

#include "core/wording/wording.h"
#include "ui/record/fieldface.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

/// Shown first and always, in this order.
constexpr std::array<QStringView, 6> leadingColumns{u"items[].request",   u"items[].decision", u"items[].verdict",
                                                    u"items[].treatment", u"items[].quantity", u"items[].grounds[]"};

bool isLeading(const FieldDefinition &definition)
{
    return std::ranges::contains(leadingColumns, QStringView(definition.pattern));
}

} // namespace

ItemsModel::ItemsModel(const FieldCatalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue)
{
}

QList<const FieldDefinition *> ItemsModel::columnsOf(const RecordForm &form) const
{
    QList<const FieldDefinition *> columns;
    for (const QStringView pattern : leadingColumns) {
        if (const FieldDefinition *definition = m_catalogue.find(pattern))
            columns.append(definition);
    }
    for (const FieldDefinition &definition : m_catalogue.fields()) {
        if (!definition.isItemField() || isLeading(definition))
            continue;
        const bool isUsed = std::ranges::any_of(form.fields(), [&](const FormField &field) {
            return field.definition == &definition && RecordForm::isShown(field) && !field.isAddition;
        });
        if (isUsed)
            columns.append(&definition);
    }
    return columns;
}

ItemsModel::Cell ItemsModel::cellOf(const RecordForm &form, ElementId item, const FieldDefinition &definition) const
{
    Cell cell;
    cell.ref = {item, definition.pattern};
    cell.isMuted = true;
    cell.text = tr("not stated");
    QStringList texts;
    for (const FormField &field : form.fields()) {
        if (field.item != item || field.definition != &definition || field.isAddition)
            continue;
        if (cell.values == 0)
            cell.ref = field.ref;
        const FieldFace face = faceOf(field, form);
        cell.waits = cell.waits || field.doubt.has_value();
        if (cell.reason.isEmpty()) {
            cell.reason = face.reason;
            cell.glyph = face.glyph;
        }
        if (field.isEmpty())
            continue;
        ++cell.values;
        cell.isOverturned = face.isOverturned;
        cell.isMuted = face.isMuted;
        const bool isDecision = definition.pattern == "items[].decision"_L1;
        texts.append(isDecision && !face.isMuted ? wording::choiceLabel(definition, field.text()) : face.value);
    }
    if (!texts.isEmpty())
        cell.text = texts.join(u"; "_s);
    return cell;
}

void ItemsModel::setForm(const RecordForm *form)
{
    const QList<ElementId> items = form == nullptr ? QList<ElementId>() : form->items();
    const QList<const FieldDefinition *> columns = form == nullptr ? QList<const FieldDefinition *>()
                                                                   : columnsOf(*form);
    QList<QList<Cell>> cells;
    for (const ElementId item : items) {
        QList<Cell> row;
        for (const FieldDefinition *definition : columns)
            row.append(cellOf(*form, item, *definition));
        cells.append(row);
    }
    const bool isSameShape = items == m_items && columns == m_columns;
    if (!isSameShape)
        beginResetModel();
    m_items = items;
    m_columns = columns;
    m_cells = cells;
    if (!isSameShape)
        endResetModel();
    else if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

FieldRef ItemsModel::refAt(const QModelIndex &index) const
{
    return index.isValid() ? cell(index).ref : FieldRef();
}

const FieldDefinition *ItemsModel::definitionAt(int column) const
{
    return m_columns.value(column);
}

QModelIndex ItemsModel::indexOf(const FieldRef &ref) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (m_cells.at(row).at(column).ref == ref)
                return index(row, column);
        }
    }
    return {};
}

QModelIndex ItemsModel::nextWaiting(const QModelIndex &from) const
{
    const int columns = columnCount();
    const int count = rowCount() * columns;
    const int start = from.isValid() ? from.row() * columns + from.column() : -1;
    for (int step = 1; step <= count; ++step) {
        const int at = (start + step + count) % count;
        const QModelIndex candidate = index(at / columns, at % columns);
        if (cell(candidate).waits)
            return candidate;
    }
    return {};
}

int ItemsModel::waitingIn(int column) const
{
    return static_cast<int>(
        std::ranges::count_if(m_cells, [column](const QList<Cell> &row) { return row.at(column).waits; }));
}

int ItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell &shown = cell(index);
    switch (role) {
    case Qt::DisplayRole: return shown.text;
    case Qt::EditRole: return shown.isMuted ? QString() : shown.text;
    case Qt::ToolTipRole: return shown.reason.isEmpty() ? shown.text : QString(shown.text + u'\n' + shown.reason);
    case Qt::AccessibleDescriptionRole: return shown.reason;
    case WaitsRole: return shown.waits;
    case GlyphRole: return static_cast<int>(shown.glyph);
    case IsMutedRole: return shown.isMuted;
    case IsOverturnedRole: return shown.isOverturned;
    case ReasonRole: return shown.reason;
    default: return {};
    }
}

QVariant ItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const FieldDefinition *definition = definitionAt(section);
    if (definition == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return wording::label(*definition);
    return role == Qt::ToolTipRole ? QVariant(wording::help(*definition)) : QVariant();
}

Qt::ItemFlags ItemsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool canEdit = m_columns.at(index.column())->source != FieldSource::Derived && cell(index).values <= 1;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return canEdit ? flags | Qt::ItemIsEditable : flags;
}

bool ItemsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (value.toString().simplified() == data(index, Qt::EditRole).toString())
        return false;
    Q_EMIT textRequested(cell(index).ref, value.toString());
    return true;
}

} // namespace imr
