// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace imr::sqlite {

/// Adds what our own statements call: imr_sum(…), 48 bits of its arguments and their types, and imr_marks(text, spans),
/// what is kept of the words of spans. The schema of a file cannot call them.
void addFunctions(sqlite3 *handle);

} // namespace imr::sqlite
