// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/cli/command.h"

namespace imr::cli {

/// One letter of the case database with its values: what most commands begin with.
struct OpenCase {
    std::unique_ptr<CaseStore> store;
    LetterId id;
    ReviewRecord record;
};
/// Opens the database and finds CASE, the first argument.
Result<OpenCase> openCase(const Invocation &invocation, OpenMode mode);

/// A path given on the command line, and what the catalogue says of it. The subject of errors is the case.
struct KnownPath {
    FieldPath path;
    const FieldDefinition *field;
};
Result<KnownPath> knownPath(const QString &text, const QString &subject);

/// The name of a case for a person: its number, else the letter's id.
QString caseName(const ReviewRecord &record);

/// A value in one line; "–" where there is none.
QString shownValue(const QString &pattern, const QJsonValue &value);

/// The reference of an existing value, or of one that could be: its item or the letter is there. Nothing where an element
/// is missing.
std::optional<FieldRef> refOf(const ReviewRecord &record, const FieldPath &path);

} // namespace imr::cli
