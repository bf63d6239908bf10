// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/error.h"
#include "core/fields/fieldcatalogue.h"
#include "core/fields/record.h"
#include "core/review/waiting.h"

namespace imr {

struct FieldDefinition;

/// Turns the codes of core into translated sentences, for the window and for the command line alike.
namespace wording {

/// What happened, to what, and what to do: "letter.pdf: the file is encrypted. Save a copy without a password and …"
QString sentence(const Error &error);
QString sentence(const Finding &finding);
QString sentence(const Doubt &doubt);
/// What the rule that found a value does, in an analyst's words.
QString ruleName(const QString &ruleId);
/// "confirm", "correct" … as a verb for menus: "Undo confirm Age".
QString editName(const QString &kind);
QString stateName(ValueState state);
QString stateName(LetterState state);
QString evidenceName(EvidenceState state);
/// Catalogue texts in the user's language.
QString label(const FieldDefinition &field);
QString help(const FieldDefinition &field);
QString choiceLabel(const FieldDefinition &field, const QString &value);
QString groupName(FieldGroup group);

} // namespace wording
} // namespace imr
