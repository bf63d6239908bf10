// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"
#include "core/store/sqlite/session.h"

namespace imr::sqlite {

QList<LetterId> lettersOfOtherExtractors(Session &session, const QString &extractorVersion);

/// Puts what was found now in the place of what the machine found before; what people did stays, and what the machine
/// says otherwise becomes a candidate. In the caller's transaction.
ReextractionCounts replaceExtraction(Session &session, LetterId letter, const Record &record,
                                     const QString &extractorVersion, const QString &reviewer);

} // namespace imr::sqlite
