// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/store/casestore.h"
#include "core/store/sqlite/session.h"

namespace imr::sqlite {

/// Edits as one group of events, in the caller's transaction.
Applied applyEdits(Session &session, LetterId letter, const QList<Edit> &edits, const QString &reviewer);
/// The edits of several letters as one group, named by @p kind where one is given.
Applied applyToLetters(Session &session, const QList<LetterEdits> &all, const QString &reviewer, const QString &kind);
void changeState(Session &session, LetterId letter, LetterState state, const QString &reviewer);

enum class Direction { Undo, Redo };

/// What undo or redo of this reviewer is about; nothing where there is none.
std::optional<Applied> nextGroup(Session &session, const QString &reviewer, Direction direction);
/// Does it, as events of its own; ValueChangedMeanwhile where somebody changed a value since.
Applied restoreGroup(Session &session, const QString &reviewer, Direction direction);

} // namespace imr::sqlite
