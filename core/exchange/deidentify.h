// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>

#include "core/exchange/datasetwriter.h"
#include "core/fields/fieldcatalogue.h"

namespace imr {

/// Takes from letters on their way into a dataset what tells whose they are: case and claim numbers, names, the letter's
/// own text and file, passages of free text; exact dates become years, or are shifted by one offset a letter, the same in
/// every run; ages from 90 on become 90. Short texts stay, with names, numbers and dates in them masked. Values, states and
/// what was decided stay. Counts what it changed.
///
/// The offset and the letter's new id are made from the letter and a key that never leaves this computer.
class Deidentifier {
public:
    Deidentifier(const FieldCatalogue &catalogue, ExportIdentity identity, const QByteArray &key);

    void apply(ExportedLetter &letter);
    /// By column: how many values were left out, shifted or cut to the year, masked, capped.
    QJsonObject changes() const;

    /// The key of this user, made on first use (mode 0600).
    static Result<QByteArray> userKey();

private:
    struct Cloak; ///< what is hidden in one letter
    QJsonValue hidden(const FieldDefinition &field, const QJsonValue &value, const Cloak &cloak);
    QJsonValue hiddenDate(const FieldDefinition &field, const QString &date, const Cloak &cloak);
    QString masked(const QString &column, const QString &text, const Cloak &cloak);
    QJsonValue counted(const QString &column, const QString &change, const QJsonValue &value);

    const FieldCatalogue &m_catalogue;
    ExportIdentity m_identity;
    QByteArray m_key;
    QMap<QString, QMap<QString, int>> m_changes;
};

} // namespace imr
