// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include "core/review/reviewrecord.h"

namespace imr {

/// Holds the enumerations of exports, so that their names can be read at run time (Qt allows one namespace object).
struct ExportEnums {
    Q_GADGET
public:
    enum class Format { Xlsx, Csv, Jsonl, Sqlite, LabelStudio };
    Q_ENUM(Format)

    /// What a row of a CSV file is.
    enum class Rows {
        Items,          ///< a disputed item, the columns of the case repeated
        Determinations, ///< a letter, its items joined
        Values,         ///< a value, with its state and evidence: long form
    };
    Q_ENUM(Rows)

    /// What a format leaves out, told before it is chosen.
    enum class Loss {
        Evidence,
        History,
        MachineValues,
        ListElements,
        Types,
        LongTexts,
        LongestTexts,
        States,
        Originals,
        Identity
    };
    Q_ENUM(Loss)

    enum class Identity {
        Kept,
        YearsOnly,    ///< names and numbers left out, dates cut to the year
        DatesShifted, ///< names and numbers left out, the dates of a letter shifted by one offset
    };
    Q_ENUM(Identity)
};
using ExportFormat = ExportEnums::Format;
using ExportRows = ExportEnums::Rows;
using ExportLoss = ExportEnums::Loss;
using ExportIdentity = ExportEnums::Identity;

/// Everything that decides what an export holds. Saved as a preset, it gives the same file again.
struct ExportRequest {
    ExportFormat format = ExportFormat::Xlsx;
    ExportRows rows = ExportRows::Items;
    bool forExcel = false;       ///< CSV begins with a byte order mark
    bool withDescription = true; ///< datapackage.json beside the file
    bool withOriginals = false;  ///< JSONL: the bytes of the letters' files too
    QStringList columns = {};    ///< of the tables, by their names; empty: all
    QString query = {};          ///< empty: all letters
    QList<LetterState> states{}; ///< empty: letters of every state
    ExportIdentity identity = ExportIdentity::Kept;
    QString path = {};
};

/// The names under which formats, rows, states and ways of de-identifying are written on the command line and in
/// presets: "label-studio", "items", "set aside", "years".
QString nameOf(ExportFormat format);
QString nameOf(ExportRows rows);
QString nameOf(ExportIdentity identity);
std::optional<ExportFormat> exportFormatOf(const QString &name);
std::optional<ExportRows> exportRowsOf(const QString &name);
std::optional<ExportIdentity> exportIdentityOf(const QString &name);
std::optional<LetterState> letterStateOf(const QString &name);
/// ".csv"
QString fileEnding(ExportFormat format);

/// Whether letters can be de-identified in this form; the others hold them as they are.
bool canHideIdentity(ExportFormat format);

/// What a dataset of this form cannot carry.
QList<ExportLoss> lossesOf(const ExportRequest &request);

/// A request without its path, as presets keep it; and back. A value that is not understood is left at its default.
QJsonObject presetJson(const ExportRequest &request);
ExportRequest requestOf(const QJsonObject &preset);

} // namespace imr
