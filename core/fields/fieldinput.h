// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include "core/base/result.h"

namespace imr {

struct FieldDefinition;

/// Reads what a person typed, or the words of the letter that were bound to the field, into the stored form of the
/// field's type: dates in every form met in letters become ISO 8601, numbers and booleans their JSON kind, choices their
/// stored value (label or value, any case), text its white space folded. A citation is read by the citation grammar.
/// InvalidValue with what is accepted otherwise. @p letterYear decides two-digit years (0: the present year).
Result<QJsonValue> parseFieldInput(const FieldDefinition &field, QStringView input, int letterYear = 0);

/// How a stored value reads in one line: for the form, lists and CSV. A citation: "MTUS Chronic Pain …, Section(s) …".
QString displayText(const FieldDefinition &field, const QJsonValue &value);

} // namespace imr
