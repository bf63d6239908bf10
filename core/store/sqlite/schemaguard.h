// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/connection.h"

namespace imr::sqlite {

/// Names of what a database's schema holds otherwise than our migrations make it: triggers that they do not make, and
/// parts of their making that were changed or are missing. Tables, views and indexes that somebody added for himself are
/// never used, and no matter. At the newest version only.
QStringList foreignParts(Connection &connection);

/// The columns that our migrations give a view.
QStringList columnsOfView(const QString &view);

} // namespace imr::sqlite
