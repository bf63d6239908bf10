// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/record/recordform.h"
#include "ui/theme/theme.h"

namespace imr {

/// What one row of the form shows, as words and a sign: made from the data, painted by FieldRow.
struct FieldFace {
    enum class Tone { Plain, Warn, Error };

    Glyph glyph = Glyph::Proposed;
    QString label;
    QString value;
    QString addition;        ///< after the value, in muted
    bool isMuted = false;    ///< the value is no value but says that there is none
    bool isDecision = false; ///< with the sign of its own and, overturned, in the accent
    bool isOverturned = false;
    bool isHeadline = false; ///< the request: heads its card
    bool wraps = false;      ///< a value that waits is never elided
    bool isElement = false;
    bool hasNote = false;
    QString spokenPlace; ///< "page 1, line 37"
    QString place;       ///< "p1:37"
    QString quote;       ///< with its quotation marks
    QString reason;      ///< why it waits or what is wrong
    Tone tone = Tone::Plain;
    QString keyHint; ///< shown with focus
    QString remark;  ///< under a headline
};

FieldFace faceOf(const FormField &field, const RecordForm &form);
/// "p1:37", "p1:37–38"; empty without a span.
QString placeOf(const Letter &letter, const TextSpans &spans);
/// "page 1, line 37", for screen readers and findings.
QString spokenPlace(const Letter &letter, const TextSpan &span);
/// Value, state and evidence of a row in words.
QString spokenFace(const FormField &field, const FieldFace &face);
/// Label, value, confidence and rule, for hovering over the words in the letter.
QString tipOf(const FormField &field);
/// The name under which a field is spoken of: its label.
QString fieldName(const FieldDefinition &definition);

} // namespace imr
