// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/record/recordform.h"
#include "ui/theme/glyphs.h"

namespace imr {

/// The items of the open letter, a row each, a column for every field that any of them has or that waits in one. Cells
/// are copies: the form may go. Setting a cell asks for it and changes nothing itself.
class ItemsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { WaitsRole = Qt::UserRole + 1, GlyphRole, IsMutedRole, IsOverturnedRole, ReasonRole };

    ItemsModel(const FieldCatalogue &catalogue, QObject *parent);

    void setForm(const RecordForm *form); ///< null: no letter
    FieldRef refAt(const QModelIndex &index) const;
    const FieldDefinition *definitionAt(int column) const;
    QModelIndex indexOf(const FieldRef &ref) const;
    ElementId itemAt(int row) const { return m_items.value(row); }
    /// The next cell that waits, row by row, from the start again after the last; invalid where none does.
    QModelIndex nextWaiting(const QModelIndex &from) const;
    int waitingIn(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void textRequested(const imr::FieldRef &ref, const QString &text);

private:
    struct Cell {
        FieldRef ref;
        QString text;
        QString reason;
        Glyph glyph = Glyph::Proposed;
        bool waits = false;
        bool isMuted = false;
        bool isOverturned = false;
        int values = 0; ///< elements of a list
    };
    Cell cellOf(const RecordForm &form, ElementId item, const FieldDefinition &definition) const;
    QList<const FieldDefinition *> columnsOf(const RecordForm &form) const;
    const Cell &cell(const QModelIndex &index) const { return m_cells.at(index.row()).at(index.column()); }

    const FieldCatalogue &m_catalogue;
    QList<ElementId> m_items;
    QList<const FieldDefinition *> m_columns;
    QList<QList<Cell>> m_cells;
};

} // namespace imr
