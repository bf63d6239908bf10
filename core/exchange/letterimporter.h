// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>
#include <QStringList>

#include "core/extract/extractor.h"
#include "core/store/casestore.h"

namespace imr {

struct RefusedFile {
    QString path;
    Error error;
};

struct ImportReport {
    BatchId batch;
    int files = 0; ///< of an archive, its members
    QList<LetterId> added;
    QStringList known; ///< paths whose content was there already
    QList<RefusedFile> refused;
    bool wasCancelled = false;
};

/// All letter files and archives under the paths: a file itself, folders recursively by name order. Files of other kinds
/// found in folders are left out; a file that was named is taken whatever its ending.
QStringList findLetterFiles(const QStringList &paths);

/// Reads, extracts and stores letters, also those in zip and tar archives: pages processes in parallel, transactions of up to 200 letters. Blocks; call it from
/// a worker. Cancelling keeps what is stored.
class LetterImporter {
public:
    /// Files done so far and in all. Called from the calling thread.
    using Progress = std::function<void(int done, int all)>;
    using IsCancelled = std::function<bool()>;
    /// Stores letters; from the calling thread. The window hands them to the writer thread.
    using Store = std::function<Result<QList<AddedLetter>>(const QList<NewLetter> &)>;

    /// Whether a letter of this content is stored already; from the calling thread. Spares the reading of known files.
    using Knows = std::function<Result<bool>(const QByteArray &sha256)>;

    LetterImporter(const Extractor &extractor, QString pagesProgram = {});

    /// The report's batch is left to the caller, whose @p store knows it. Without @p knows every file is read, and those
    /// that the store knew are told apart afterwards.
    Result<ImportReport> run(const QStringList &files, const Store &store, const Progress &progress,
                             const IsCancelled &isCancelled, const Knows &knows = {}) const;

private:
    const Extractor &m_extractor;
    QString m_pagesProgram;
};

} // namespace imr
