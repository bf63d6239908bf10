// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/ownlexicons.h"

#include "core/terms/lexicons.h"

namespace imr {

Result<void> useOwnLexicons(const QString &folder)
{
    return Lexicons::useOwn(folder);
}

} // namespace imr
