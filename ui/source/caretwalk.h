// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/letter/letter.h"

class QKeyEvent;

namespace imr {

/// Where a caret goes in the text of a letter. Lines end at '\n', pages at '\f'; what stands without a blank is a word.
enum class CaretStep {
    PreviousCharacter,
    NextCharacter,
    PreviousWord,
    NextWord,
    LineUp,
    LineDown,
    LineStart,
    LineEnd,
    PageUp,
    PageDown,
    LetterStart,
    LetterEnd
};

struct CaretKey {
    CaretStep step = CaretStep::NextCharacter;
    bool selects = false; ///< with Shift: the words passed over are selected
};

/// What a key means to a caret; nothing where it means something else.
std::optional<CaretKey> caretKeyOf(const QKeyEvent &event);

/// The offset after a step that needs no geometry; steps over lines and pages leave the caret where it is.
qsizetype afterStep(const QString &text, qsizetype offset, CaretStep step);

/// The line that holds an offset: its first unit and the one after its last.
struct LineOfText {
    qsizetype start = 0;
    qsizetype end = 0;
};
LineOfText lineAround(const QString &text, qsizetype offset);
/// The nearest line above or below that has words; nothing past the ends of the letter.
std::optional<LineOfText> lineBeside(const QString &text, qsizetype offset, bool isBelow);

/// Without white space at its ends.
TextSpan withoutBlanks(const Letter &letter, const TextSpan &span);

} // namespace imr
