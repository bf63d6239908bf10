// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/letterimporter.h"
#include "core/store/letterarchive.h"

namespace imr {

/// Whether a file is a dataset of JSON lines, by its ending.
bool isDataset(const QString &path);

/// Restores the letters of a dataset in JSON lines as they were: values, states, evidence, history. Those that the
/// database knows are left as they are. A line that is none of ours is refused, and the others go on. Blocks; call it from
/// a worker. @p store stores a few letters at a time; from the calling thread.
class DatasetImporter {
public:
    using Store = std::function<Result<QList<AddedLetter>>(const QList<LetterArchive> &)>;

    static Result<void> run(const QString &path, const Store &store, const LetterImporter::Progress &progress,
                            const LetterImporter::IsCancelled &isCancelled, ImportReport &report);
};

} // namespace imr
