// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"
#include "core/store/sqlite/session.h"

namespace imr::sqlite {

/// Where a value stands now, letter by letter.
QList<ValueOccurrence> findOccurrences(Session &session, const QString &pattern, const QJsonValue &value, int limit);

} // namespace imr::sqlite
