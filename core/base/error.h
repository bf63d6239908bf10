// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QString>
#include <QStringList>

namespace imr {
Q_NAMESPACE

/// What went wrong, as a code. The sentence for it is made in core/wording, where a test sees to it that none is missing.
enum class ErrorCode {
    // Files and letters
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    FileTooLarge,
    FileEmpty,
    NotALetterFile, ///< neither PDF nor text
    PdfDamaged,
    PdfEncrypted,
    PdfWithoutText,   ///< pages, but no text layer
    PdfTooManyPages,  ///< parameter 0: the most that are read
    PagesTimeout,     ///< parameter 0: seconds after which the pages process was stopped
    PagesProcessLost, ///< it ended by itself
    PagesProcessMissing,
    TextNotReadable, ///< no encoding fits
    NameTwice,       ///< two inputs would write one output file; parameter 0: the other
    // Catalogue, paths and values
    CatalogueDamaged,
    UnknownField, ///< parameter 0: the path as given
    InvalidValue, ///< parameter 0: the field, 1: the value, 2: what is accepted
    DerivedField, ///< parameter 0: the field, which cannot be set by hand
    NoSuchElement,
    EvidenceNotInLetter,
    // Case database
    DatabaseNotFound,
    DatabaseForeign, ///< an SQLite file, or any file, that is not a case database
    DatabaseNewer,   ///< parameter 0: its version, 1: the newest this program knows
    DatabaseLocked,
    DatabaseReadOnly,
    DatabaseFull,
    DatabaseDamaged,
    DatabaseFailed, ///< anything else that SQLite says; the detail has it
    CaseNotFound,
    CaseAmbiguous,         ///< parameter 0: the ids that match
    ValueChangedMeanwhile, ///< parameter 0: the field, 1: value found, 2: value expected
    NothingToUndo,
    NothingToRedo,
    // Search and export
    QueryInvalid, ///< parameter 0: character position from 1
    UnknownFormat,
    // Programs
    WrongUsage,
    Cancelled,
    Internal,
    // Case database: files that open for reading only, copies, tables
    DatabaseOlder,     ///< of an older version, and may not be written, so it cannot be brought up to date
    DatabaseOnNetwork, ///< on a network file system; parameter 0: its kind. Open for reading only
    DatabaseTampered,  ///< holds triggers or other parts that no version of this program made. Open for reading only
    BackupSkipped,     ///< parameter 0: MB needed, 1: MB free
    BackupDamaged,     ///< a copy that did not pass its check; it was not kept
    BackupNotFound,
    DeletionIncomplete, ///< another program still reads the words that were deleted
    NothingToChange,    ///< none of the edits would change anything
    TableDamaged,       ///< a spreadsheet that cannot be read; parameter 0: its line
    UnknownColumn,      ///< parameter 0: the column's name, 1: those that there are
    CellNotUsable,      ///< parameter 0: line, 1: column
    KeptPersonsValue,   ///< parameter 0: the field; a person checked the value, so an import leaves it
};
Q_ENUM_NS(ErrorCode)

/// An expected failure: code, what it is about, and what goes into the log. Never holds letter text in @c detail.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString subject;        ///< file name, letter id or case number: shown to the user
    QStringList parameters; ///< for the sentence; their meaning is told beside the code
    QString detail;         ///< for the log and for developers, in English
};

} // namespace imr
