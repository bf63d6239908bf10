// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"

namespace imr {

/// The edits that put @p value at the places that were chosen, for CaseStore::applyToMany(…, "bulk"). A place that was
/// changed since it was shown is refused. Derived fields cannot be chosen.
QList<LetterEdits> bulkEdits(const QList<ValueOccurrence> &places, const QJsonValue &value, const QString &reason = {});

} // namespace imr
