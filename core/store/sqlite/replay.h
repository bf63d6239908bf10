// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/store/sqlite/session.h"

namespace imr::sqlite {

/// Applies a letter's events anew and compares what comes out with what is held: one line for each difference.
QStringList replayLetter(Session &session, LetterId letter);

/// The same, and writes what comes out where it differs. Whether anything did.
bool rebuildLetter(Session &session, LetterId letter);

} // namespace imr::sqlite
