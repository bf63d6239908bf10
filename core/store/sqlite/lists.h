// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"
#include "core/store/sqlite/session.h"

namespace imr::sqlite {

BatchId insertBatch(Session &session, const QString &name);
QList<BatchSummary> readBatches(Session &session);
QList<LetterSummary> readSummaries(Session &session, BatchId batch);
/// CaseNotFound or CaseAmbiguous otherwise.
LetterId resolveLetter(Session &session, const QString &caseNumberOrId);
/// Letters that a migration left to be brought up to date.
QList<LetterId> unfinishedLetters(Session &session);
QByteArray readOriginal(Session &session, LetterId letter);
QString readExtractor(Session &session, LetterId letter);
/// A bounded portion of merging in the full text index.
void mergeIndex(Connection &db);

QStringList readConfirmedValues(Session &session, const QString &pattern, int most);
QList<ConfidenceBin> readConfidenceBins(Session &session);

} // namespace imr::sqlite
