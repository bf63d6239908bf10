// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QString;

namespace imr {

/// Lexicons::useOwn() for programs, which need nothing else of the lexicons.
Result<void> useOwnLexicons(const QString &folder);

} // namespace imr
