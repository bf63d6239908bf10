// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QString>
#include <QStringList>

#include "core/fields/fieldcatalogue.h"
#include "core/review/reviewrecord.h"

namespace imr {

/// The table of the flat exports: one row a disputed item, the columns of the case repeated; a letter without items has
/// one row. Lists are joined with " | ".
class DeterminationTable {
public:
    explicit DeterminationTable(const FieldCatalogue &catalogue);

    QStringList header() const;
    QList<QStringList> rows(const ReviewRecord &record) const;
    /// The field of each column; null for the columns that lead the row and belong to no field.
    const QList<const FieldDefinition *> &fields() const { return m_fields; }

private:
    QStringList row(const ReviewRecord &record, int item) const;
    QString cell(const ReviewRecord &record, const FieldDefinition &field, int item) const;

    QList<const FieldDefinition *> m_fields;
};

/// How the values of a row were checked: "person" all of them, "letter" none singly but the letter as a whole, "part", or
/// "not". @p item -1: only the values of the case.
QString checkedBy(const ReviewRecord &record, int item);

/// A value as a flat table has it: numbers in JSON's spelling, "true" and "false", a citation in one line.
QString flatText(const FieldDefinition &field, const QJsonValue &value);

} // namespace imr
