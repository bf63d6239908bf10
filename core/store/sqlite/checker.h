// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/store/casestore.h"
#include "core/store/sqlite/session.h"

namespace imr::sqlite {

/// What is wrong with a database, one line each, in English and without letter text; empty where all is well.
QStringList checkDatabase(Session &session, bool isReadOnly, const CheckProgress &progress);

QList<LetterId> allLetters(Session &session);

} // namespace imr::sqlite
