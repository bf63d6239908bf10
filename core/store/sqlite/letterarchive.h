// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/letterarchive.h"
#include "core/store/sqlite/session.h"

namespace imr::sqlite {

/// The rows of a letter as JSON: fields by their patterns, elements and actions by their place in the letter.
QJsonObject archivedLetter(Session &session, LetterId letter);
/// Writes such rows under new ids. DatabaseDamaged where they are not whole.
QList<AddedLetter> restoreLetters(Session &session, const QList<LetterArchive> &letters, BatchId batch);

} // namespace imr::sqlite
