// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"
#include "core/store/sqlite/session.h"

namespace imr::sqlite {

/// The rows of a letter that say what it is: head, file and text.
LetterId insertLetterHead(Session &session, const NewLetter &added, BatchId batch);

/// Adds letters with all their rows, in the caller's transaction.
QList<AddedLetter> insertLetters(Session &session, const QList<NewLetter> &letters, BatchId batch,
                                 const QString &reviewer);

} // namespace imr::sqlite
