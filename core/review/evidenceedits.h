// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/fields/fieldcatalogue.h"
#include "core/letter/letter.h"
#include "core/review/reviewrecord.h"

namespace imr {

/// A value whose words are to change, as it is now.
struct EvidenceTarget {
    const FieldDefinition &definition;
    const Letter &letter;
    FieldRef ref;
    const ReviewField *field = nullptr; ///< null where it never had a value
    bool isNewElement = false;          ///< a list's place for one more
    int letterYear = 0;                 ///< decides years of two digits
};

/// Binds the value to other words and reads it anew from them, by the normaliser of its field.
Result<Edit> rebound(const EvidenceTarget &target, const TextSpans &spans);
/// The same with one more stretch of words. A value that says what its words say is read anew from all of them; one that
/// was understood from them (a decision, a category) stays as it is.
Result<Edit> withWordsAdded(const EvidenceTarget &target, const TextSpan &span);

enum class SpanEnd { Start, End };
/// The same with the first or last word taken in or left out; nothing where there is no further word, or no words at all.
std::optional<Result<Edit>> withEndMoved(const EvidenceTarget &target, SpanEnd end, bool isForward);

/// The next reading of the field: what the machine proposed and the readings it put second, round and round. Nothing
/// where there is only one.
std::optional<Edit> nextReading(const EvidenceTarget &target, bool isForward);

/// The words of a letter without the marks around them.
TextSpans wordSpans(const Letter &letter);

} // namespace imr
