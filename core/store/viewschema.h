// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/fields/fieldcatalogue.h"

namespace imr {

/// A column of a view for analysts.
struct ViewColumn {
    QString name;
    QString meaning; ///< English, one sentence
    QString field;   ///< the catalogue's pattern, where the column is a field
};

/// A view for analysts: a public interface that only ever gets more columns.
struct ViewDescription {
    QString name;
    QString meaning; ///< what one row is
    QList<ViewColumn> columns;
};

/// The data dictionary: the views that a case database has, told by the catalogue where a column is a field.
QList<ViewDescription> viewSchema(const FieldCatalogue &catalogue);

/// "text", "date (ISO 8601)" …
QString sqlTypeName(FieldType type);

} // namespace imr
