// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"
#include "core/store/sqlite/session.h"

namespace imr::sqlite {

/// Deletes all rows of a letter and leaves its tombstone, in the caller's transaction.
void deleteLetter(Session &session, LetterId letter, const QString &reviewer, const QString &reason);

/// After the commit: empties the log, which still holds the pages as they were. False where somebody reads them.
bool purgeLog(Connection &db);

} // namespace imr::sqlite
