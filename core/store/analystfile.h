// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

#include "core/base/result.h"
#include "core/review/ids.h"

namespace imr {

/// A file for people who write SQL: the analyst views of a case database (determinations, items, citations, mentions,
/// history) as plain tables, of chosen letters. One thread.
class AnalystFile {
public:
    virtual ~AnalystFile() = default;
    /// Copies the rows of one letter from every view; tells how many disputed items it has.
    virtual Result<int> add(LetterId letter) = 0;
    /// Closes the file.
    virtual Result<void> finish() = 0;
};

/// Makes the file at @p path, which may exist and be empty. The case database is only read.
Result<std::unique_ptr<AnalystFile>> makeAnalystFile(const QString &caseDatabase, const QString &path);

} // namespace imr
