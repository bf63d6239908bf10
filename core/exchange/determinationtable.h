// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/exchange/datasetwriter.h"
#include "core/exchange/exportrequest.h"
#include "core/fields/fieldcatalogue.h"
#include "core/review/reviewrecord.h"

namespace imr {

/// A column of a flat export. Those that lead the row belong to no field.
struct TableColumn {
    QString name;
    const FieldDefinition *field = nullptr;
    FieldType type = FieldType::Text; ///< of a cell: text where it joins several values
    QString meaning;                  ///< of a column without a field
};

/// The table of the flat exports: one row a disputed item, the columns of the case repeated (a letter without items has one
/// row); or a row a letter, its items joined; or a row a value. Lists are joined with " | ". A truth that is nowhere
/// stated is FALSE, not empty. Every row tells letter, case number, item number and how it was checked.
class DeterminationTable {
public:
    /// @p chosen: names of columns; empty: all. The columns that tell where a row comes from are always there.
    DeterminationTable(const FieldCatalogue &catalogue, ExportRows rows, const QStringList &chosen = {});

    const QList<TableColumn> &columns() const { return m_columns; }
    QStringList header() const;
    QList<QStringList> rows(const ExportedLetter &letter) const;
    /// As the description of a dataset has it: name, type, title, meaning, allowed values.
    QJsonArray schema() const;

    /// All names that can be chosen.
    static QStringList columnNames(const FieldCatalogue &catalogue);

private:
    using Values = QHash<QString, QList<const ReviewField *>>; ///< by pattern

    void addColumns(const FieldCatalogue &catalogue, const QStringList &chosen);
    QStringList leadingCells(const ReviewRecord &record, int item) const;
    QStringList row(const ReviewRecord &record, const Values &values, int item) const;
    QString cell(const Values &values, const TableColumn &column, int item) const;
    QString joinedItems(const Values &values, const TableColumn &column, qsizetype items) const;
    QList<QStringList> valueRows(const ExportedLetter &letter) const;

    const FieldCatalogue &m_catalogue;
    ExportRows m_rows;
    QSet<QString> m_chosen;
    QList<TableColumn> m_columns;
    qsizetype m_leading = 0;
};

/// How the values of a row were checked: "person" all of them, "letter" none singly but the letter as a whole, "part", or
/// "not". @p item -1: only the values of the case.
QString checkedBy(const ReviewRecord &record, int item);

/// A value as a flat table has it: numbers in JSON's spelling, TRUE and FALSE, a citation in one line.
QString flatText(const FieldDefinition &field, const QJsonValue &value);

/// "text", "date", "integer" …: the type in data dictionaries.
QString typeName(FieldType type);

} // namespace imr
