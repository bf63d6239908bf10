// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/exchange/csvreader.h"
#include "core/store/casestore.h"

namespace imr {

/// Which column of a table goes into which field. A field is a catalogue pattern or path ("office.claim_number",
/// "items[0].decision"), or "items[].decision" together with a column for the item's number; "letter" for the letter's
/// id.
struct ValuesMap {
    QString key = QStringLiteral("case.number"); ///< the field that names the letter of a row, or "letter"
    QString keyColumn;                           ///< empty: the column named as the key or as its export name
    QString itemColumn;                          ///< holds the item's number, from 1; empty: none
    struct Column {
        QString name;
        QString path;
    };
    QList<Column> columns;
};

/// From "COLUMN=PATH" pairs parted by semicolons or lines, or a JSON object of the same. A pair with the path "item"
/// names the column of item numbers, one with the key's path the key's column. Without any text every column whose name
/// is that of a field, or its export name, is taken.
Result<ValuesMap> parseValuesMap(const QByteArray &text, const QString &key, const CsvContent &table,
                                 const FieldCatalogue &catalogue);

/// One value that an import would bring.
struct PlannedValue {
    int line = 0;
    QString column;
    LetterId letter;
    QString shortId;
    QString caseNumber;
    FieldPath path;
    QJsonValue before;
    QJsonValue after;
};

struct RefusedCell {
    int line = 0;
    QString column;
    Error error;
};

/// What an import of values would do: shown before it is done.
struct ValuesPlan {
    QList<PlannedValue> values;
    QList<RefusedCell> refused;
    int unchanged = 0;        ///< cells that say what the letter says already and a person has checked
    QList<LetterEdits> edits; ///< for CaseStore::applyToMany(…, "values")
};

enum class PersonsValues { Keep, Replace };

/// Reads the database and writes nothing. Blocks; call it from a reader's job.
Result<ValuesPlan> planValuesImport(const CaseStore &store, const CsvContent &table, const ValuesMap &map,
                                    const FieldCatalogue &catalogue, const QString &fileName,
                                    PersonsValues personsValues = PersonsValues::Keep);

} // namespace imr
