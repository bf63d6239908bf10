// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QCoreApplication>

#include "core/wording/template.h"
#include "core/wording/wording.h"

namespace imr::wording {

namespace {

struct ErrorSentence {
    ErrorCode code;
    const char *text;
};

// What happened, then what to do. They follow "subject: ", so they begin small; %1 … are the parameters of the code.
constexpr std::array errorSentences{
    ErrorSentence{ErrorCode::FileNotFound,
                  QT_TRANSLATE_NOOP("Error", "there is no such file or folder. Check the name and the folder.")},
    ErrorSentence{ErrorCode::FileNotReadable,
                  QT_TRANSLATE_NOOP("Error", "the file cannot be read. Check its permissions and whether another "
                                             "program holds it.")},
    ErrorSentence{ErrorCode::FileNotWritable,
                  QT_TRANSLATE_NOOP("Error", "the file cannot be written. Check that its folder exists, that you may "
                                             "write there, and that the disk has room.")},
    ErrorSentence{ErrorCode::FileTooLarge,
                  QT_TRANSLATE_NOOP("Error", "the file is too large for a letter, so it was not read. Split it, or "
                                             "leave it out.")},
    ErrorSentence{ErrorCode::FileEmpty,
                  QT_TRANSLATE_NOOP("Error", "the file is empty. Get the letter again from its source.")},
    ErrorSentence{ErrorCode::NotALetterFile,
                  QT_TRANSLATE_NOOP("Error",
                                    "the file is neither a PDF nor plain text. Save the letter in one of these "
                                    "forms.")},
    ErrorSentence{ErrorCode::PdfDamaged,
                  QT_TRANSLATE_NOOP("Error", "the PDF is damaged and cannot be opened. Get the letter again from its "
                                             "source.")},
    ErrorSentence{ErrorCode::PdfEncrypted,
                  QT_TRANSLATE_NOOP("Error", "the PDF opens only with a password. Save a copy without a password and "
                                             "use that.")},
    ErrorSentence{ErrorCode::PdfWithoutText,
                  QT_TRANSLATE_NOOP("Error",
                                    "the PDF holds pictures of pages and no text. Run text recognition over it "
                                    "and use the result.")},
    ErrorSentence{ErrorCode::PdfTooManyPages,
                  QT_TRANSLATE_NOOP("Error", "the PDF has more than %1 pages, so it was not read. Take the letter out "
                                             "of it and use that.")},
    ErrorSentence{ErrorCode::PagesTimeout,
                  QT_TRANSLATE_NOOP("Error", "the PDF gave no answer within %1 seconds, so reading it was stopped. It "
                                             "may be damaged; get the letter again from its source.")},
    ErrorSentence{ErrorCode::PagesProcessLost,
                  QT_TRANSLATE_NOOP("Error", "the reading of the PDF ended by itself. The file may be damaged; get the "
                                             "letter again from its source.")},
    ErrorSentence{ErrorCode::PagesProcessMissing,
                  QT_TRANSLATE_NOOP("Error", "the program imr-pages, which reads PDFs, cannot be started. Install IMR "
                                             "Workbench again.")},
    ErrorSentence{ErrorCode::TextNotReadable,
                  QT_TRANSLATE_NOOP("Error", "the file is not text in a known encoding. Save it as UTF-8.")},
    ErrorSentence{ErrorCode::NameTwice,
                  QT_TRANSLATE_NOOP("Error",
                                    "the output would have the same name as that of %1. Rename one of the two, "
                                    "or use two folders.")},
    ErrorSentence{ErrorCode::CatalogueDamaged,
                  QT_TRANSLATE_NOOP("Error", "the field catalogue cannot be used. Correct the file, or leave it out.")},
    ErrorSentence{ErrorCode::UnknownField,
                  QT_TRANSLATE_NOOP("Error", "there is no field %1. “imr show” lists the fields of a letter by their "
                                             "paths.")},
    ErrorSentence{ErrorCode::InvalidValue, QT_TRANSLATE_NOOP("Error", "“%2” is no value for %1. Accepted: %3.")},
    ErrorSentence{ErrorCode::DerivedField,
                  QT_TRANSLATE_NOOP("Error", "%1 is worked out from other fields and cannot be set. Correct those.")},
    ErrorSentence{ErrorCode::NoSuchElement,
                  QT_TRANSLATE_NOOP("Error", "the letter has no such item or list element. Count from 0; the number "
                                             "after the last one adds an element.")},
    ErrorSentence{ErrorCode::EvidenceNotInLetter,
                  QT_TRANSLATE_NOOP("Error", "these words do not stand in the letter exactly once. Copy more of them "
                                             "from it, as they are.")},
    ErrorSentence{ErrorCode::DatabaseNotFound,
                  QT_TRANSLATE_NOOP("Error",
                                    "there is no such case database. Check the name; “imr import” makes one.")},
    ErrorSentence{ErrorCode::DatabaseForeign,
                  QT_TRANSLATE_NOOP("Error", "the file is not a case database of IMR Workbench and was left untouched. "
                                             "Choose another file.")},
    ErrorSentence{ErrorCode::DatabaseNewer,
                  QT_TRANSLATE_NOOP("Error", "the case database has version %1, and this program knows versions up to "
                                             "%2. It was left untouched; use a newer IMR Workbench.")},
    ErrorSentence{ErrorCode::DatabaseLocked,
                  QT_TRANSLATE_NOOP("Error", "another program is writing to the case database. Try again when it is "
                                             "done.")},
    ErrorSentence{ErrorCode::DatabaseReadOnly,
                  QT_TRANSLATE_NOOP("Error", "the case database may only be read. Change the permissions of the file "
                                             "and its folder, or work on a copy.")},
    ErrorSentence{ErrorCode::DatabaseFull,
                  QT_TRANSLATE_NOOP("Error", "the disk is full, so nothing was saved. Make room and try again.")},
    ErrorSentence{ErrorCode::DatabaseDamaged,
                  QT_TRANSLATE_NOOP("Error", "the case database is damaged. Keep the file as it is and work on with a "
                                             "backup.")},
    ErrorSentence{ErrorCode::DatabaseFailed,
                  QT_TRANSLATE_NOOP("Error",
                                    "the case database gave an error, and nothing was changed. Check the disk, "
                                    "and run “imr check”.")},
    ErrorSentence{ErrorCode::DatabaseOlder,
                  QT_TRANSLATE_NOOP("Error", "the case database was made by an older version and must be brought up to "
                                             "date, which needs the right to write. Change the permissions of the file "
                                             "and its folder, or work on a copy.")},
    ErrorSentence{ErrorCode::DatabaseOnNetwork,
                  QT_TRANSLATE_NOOP("Error",
                                    "the case database lies on a network drive (%1), where two computers could "
                                    "spoil it, so it is open for reading only. Work on a copy on this "
                                    "computer's own disk.")},
    ErrorSentence{ErrorCode::DatabaseTampered,
                  QT_TRANSLATE_NOOP("Error", "the case database holds parts that IMR Workbench did not make, so it is "
                                             "open for reading only. Ask who changed it, or restore a backup.")},
    ErrorSentence{ErrorCode::BackupSkipped,
                  QT_TRANSLATE_NOOP("Error",
                                    "no backup was made: it needs %1 MB of free space, and the disk has %2 MB. "
                                    "Make room.")},
    ErrorSentence{ErrorCode::BackupDamaged,
                  QT_TRANSLATE_NOOP("Error", "the copy did not pass its check and was not kept. Run “imr check”, and "
                                             "keep the backups that there are.")},
    ErrorSentence{ErrorCode::BackupNotFound,
                  QT_TRANSLATE_NOOP("Error", "there is no such backup. “imr restore” lists those that there are.")},
    ErrorSentence{ErrorCode::DeletionIncomplete,
                  QT_TRANSLATE_NOOP("Error", "the letter is deleted, but another program still reads the state before, "
                                             "so its words remain in the file until that program is closed. Run “imr "
                                             "check” then.")},
    ErrorSentence{ErrorCode::CaseNotFound,
                  QT_TRANSLATE_NOOP("Error", "no letter has this case number or id. “imr list” shows those that there "
                                             "are.")},
    ErrorSentence{ErrorCode::CaseAmbiguous,
                  QT_TRANSLATE_NOOP("Error", "several letters match: %1. Give one of these ids.")},
    ErrorSentence{ErrorCode::ValueChangedMeanwhile,
                  QT_TRANSLATE_NOOP("Error", "%1 was changed meanwhile: it is “%2”, not “%3”. Look at it and decide "
                                             "anew.")},
    ErrorSentence{ErrorCode::NothingToChange,
                  QT_TRANSLATE_NOOP("Error", "there is nothing to change: all values are so already.")},
    ErrorSentence{ErrorCode::NothingToUndo,
                  QT_TRANSLATE_NOOP("Error", "there is no change of yours that could be undone.")},
    ErrorSentence{ErrorCode::NothingToRedo,
                  QT_TRANSLATE_NOOP("Error", "there is no undone change of yours that could be brought back.")},
    ErrorSentence{ErrorCode::QueryInvalid,
                  QT_TRANSLATE_NOOP("Error", "the query cannot be understood at character %1. Close quotes and "
                                             "brackets, and write fields as field:value.")},
    ErrorSentence{ErrorCode::UnknownFormat,
                  QT_TRANSLATE_NOOP("Error", "there is no such export format. “imr export --help” lists them.")},
    ErrorSentence{ErrorCode::TableDamaged,
                  QT_TRANSLATE_NOOP("Error",
                                    "the table cannot be read at line %1. Save it as CSV in UTF-8, with quotes "
                                    "in pairs.")},
    ErrorSentence{ErrorCode::UnknownColumn,
                  QT_TRANSLATE_NOOP("Error", "the table has no column “%1”. Its columns: %2.")},
    ErrorSentence{ErrorCode::CellNotUsable,
                  QT_TRANSLATE_NOOP("Error", "line %1, column “%2” cannot be used. Correct the table.")},
    ErrorSentence{ErrorCode::KeptPersonsValue,
                  QT_TRANSLATE_NOOP("Error", "%1 was checked by a person and is left as it is. Correct it in the "
                                             "letter.")},
    ErrorSentence{ErrorCode::WrongUsage,
                  QT_TRANSLATE_NOOP("Error", "the command was not written as it should be. “imr COMMAND --help” shows "
                                             "how.")},
    ErrorSentence{ErrorCode::Cancelled,
                  QT_TRANSLATE_NOOP("Error", "stopped as you asked. What was done until then is kept.")},
    ErrorSentence{ErrorCode::Internal,
                  QT_TRANSLATE_NOOP("Error",
                                    "an unexpected fault in the program; nothing was changed. Please report it "
                                    "with the log.")},
};

/// Why a member of an archive was not read (see core/exchange/archivereader.h), which is told beside the code.
struct ArchiveSentence {
    QStringView reason;
    const char *text;
};

constexpr std::array archiveSentences{
    ArchiveSentence{u"archive-damaged",
                    QT_TRANSLATE_NOOP("Error", "the archive is damaged from here on. Get it again, or unpack it and "
                                               "import the folder.")},
    ArchiveSentence{u"archive-unsafe-path",
                    QT_TRANSLATE_NOOP("Error", "the name of this file in the archive leads out of its folder. Pack the "
                                               "letters anew, without “..” and without “/” at the start.")},
    ArchiveSentence{u"archive-not-a-file",
                    QT_TRANSLATE_NOOP("Error", "this is a link or a device in the archive, not a file. Pack the letter "
                                               "itself.")},
    ArchiveSentence{u"archive-too-dense",
                    QT_TRANSLATE_NOOP("Error", "this file unpacks to more than a hundred times its size, as no letter "
                                               "does. Unpack it by hand if you trust it.")},
    ArchiveSentence{u"archive-too-large",
                    QT_TRANSLATE_NOOP("Error", "the archive unpacks to more than 4 GiB, and was read no further. Split "
                                               "it, or unpack it and import the folder.")},
    ArchiveSentence{u"archive-encrypted",
                    QT_TRANSLATE_NOOP("Error", "this file in the archive opens only with a password. Pack the letters "
                                               "without one.")},
};

const char *archiveText(const Error &error)
{
    for (const ArchiveSentence &candidate : archiveSentences) {
        if (candidate.reason == error.parameters.value(0)) {
            return candidate.text;
        }
    }
    return nullptr;
}

} // namespace

QString sentence(const Error &error)
{
    if (const char *const text = archiveText(error); text && error.code == ErrorCode::NotALetterFile) {
        return about(error.subject, QCoreApplication::translate("Error", text), {});
    }
    const char *text = QT_TRANSLATE_NOOP("Error", "an unknown fault in the program. Please report it with the log.");
    for (const ErrorSentence &candidate : errorSentences) {
        if (candidate.code == error.code) {
            text = candidate.text;
        }
    }
    return about(error.subject, QCoreApplication::translate("Error", text), error.parameters);
}

} // namespace imr::wording
