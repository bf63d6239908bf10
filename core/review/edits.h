// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fields/fieldcatalogue.h"
#include "core/letter/letter.h"
#include "core/review/reviewrecord.h"

namespace imr {

/// What the outcome of an edit depends on, apart from the value as it is now.
struct EditContext {
    const FieldDefinition &definition;
    const Letter &letter;
    QJsonValue machineValue = QJsonValue::Undefined;
    TextSpans machineSpans;
};

/// The value after an edit. Pure: the store applies edits with it, and nothing else decides what an edit does.
/// The machine's own value set by a person is Confirmed, another one Corrected. Without new evidence a corrected value
/// keeps its words where they still say it, and is looked for in the letter otherwise.
Result<FieldState> applyEdit(const Edit &edit, const FieldState &now, const EditContext &context);

/// How a value that the machine found stands at first.
FieldState machineState(const QJsonValue &value, const TextSpans &spans, const FieldDefinition *definition,
                        const Letter &letter);

/// The name of an edit in events: "correct", "confirm", …
QString editName(Edit::Kind kind);

/// Whether a value has the form that the field asks for; InvalidValue otherwise.
Result<void> checkForm(const FieldDefinition &definition, const QJsonValue &value);

/// Places of @p words in the letter, as whole words, any white space between them, any case.
TextSpans findWords(const Letter &letter, const QString &words, qsizetype most = 2);

/// "items[].imr_citations[].chapter" -> "items[].imr_citations[]"; empty for a field of the letter itself.
QString elementPattern(QStringView fieldPattern);
/// "items[].imr_citations[]" -> "items[]"; empty where the element stands in no other.
QString parentPattern(QStringView elementPattern);

/// What the items' decisions make of the case, "upheld", "overturned" or "partially overturned"; empty where an item has
/// none.
QString outcomeOf(const QStringList &decisions);

} // namespace imr
