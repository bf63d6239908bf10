// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/caretwalk.h"

#include <algorithm>
#include <array>

#include <QKeyEvent>
#include <QKeySequence>

namespace imr {

namespace {

struct KeyMeaning {
    QKeySequence::StandardKey move;
    QKeySequence::StandardKey select;
    CaretStep step;
};

constexpr std::array meanings{
    KeyMeaning{QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, CaretStep::PreviousCharacter},
    KeyMeaning{QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, CaretStep::NextCharacter},
    KeyMeaning{QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord, CaretStep::PreviousWord},
    KeyMeaning{QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, CaretStep::NextWord},
    KeyMeaning{QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine, CaretStep::LineUp},
    KeyMeaning{QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, CaretStep::LineDown},
    KeyMeaning{QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, CaretStep::LineStart},
    KeyMeaning{QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, CaretStep::LineEnd},
    KeyMeaning{QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage, CaretStep::PageUp},
    KeyMeaning{QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage, CaretStep::PageDown},
    KeyMeaning{QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument, CaretStep::LetterStart},
    KeyMeaning{QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument, CaretStep::LetterEnd},
};

bool isLineEnd(QChar unit)
{
    return unit == u'\n' || unit == u'\f';
}

qsizetype nextWord(const QString &text, qsizetype at)
{
    while (at < text.size() && !text.at(at).isSpace())
        ++at;
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    return at;
}

qsizetype previousWord(const QString &text, qsizetype at)
{
    while (at > 0 && text.at(at - 1).isSpace())
        --at;
    while (at > 0 && !text.at(at - 1).isSpace())
        --at;
    return at;
}

/// Neither half of a pair stands alone, and a line end is passed with the blank lines behind it.
qsizetype nextCharacter(const QString &text, qsizetype at)
{
    if (at >= text.size())
        return at;
    if (isLineEnd(text.at(at)))
        return nextWord(text, at);
    return at + (text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1);
}

qsizetype previousCharacter(const QString &text, qsizetype at)
{
    if (at <= 0)
        return 0;
    if (isLineEnd(text.at(at - 1))) {
        while (at > 0 && text.at(at - 1).isSpace())
            --at;
        return at;
    }
    return at - (text.at(at - 1).isLowSurrogate() && at > 1 ? 2 : 1);
}

} // namespace

std::optional<CaretKey> caretKeyOf(const QKeyEvent &event)
{
    for (const KeyMeaning &meaning : meanings) {
        if (event.matches(meaning.move))
            return CaretKey{meaning.step, false};
        if (event.matches(meaning.select))
            return CaretKey{meaning.step, true};
    }
    return std::nullopt;
}

qsizetype afterStep(const QString &text, qsizetype offset, CaretStep step)
{
    switch (step) {
    case CaretStep::PreviousCharacter: return previousCharacter(text, offset);
    case CaretStep::NextCharacter: return nextCharacter(text, offset);
    case CaretStep::PreviousWord: return previousWord(text, offset);
    case CaretStep::NextWord: return nextWord(text, offset);
    case CaretStep::LineStart: return lineAround(text, offset).start;
    case CaretStep::LineEnd: return lineAround(text, offset).end;
    case CaretStep::LetterStart: return 0;
    case CaretStep::LetterEnd: return text.size();
    case CaretStep::LineUp:
    case CaretStep::LineDown:
    case CaretStep::PageUp:
    case CaretStep::PageDown: break;
    }
    return offset;
}

LineOfText lineAround(const QString &text, qsizetype offset)
{
    LineOfText line{offset, offset};
    while (line.start > 0 && !isLineEnd(text.at(line.start - 1)))
        --line.start;
    while (line.end < text.size() && !isLineEnd(text.at(line.end)))
        ++line.end;
    return line;
}

TextSpan withoutBlanks(const Letter &letter, const TextSpan &span)
{
    qsizetype start = span.start;
    qsizetype end = span.end;
    while (end > start && letter.text.at(end - 1).isSpace())
        --end;
    while (start < end && letter.text.at(start).isSpace())
        ++start;
    return start < end ? letter.span(start, end) : TextSpan();
}

std::optional<LineOfText> lineBeside(const QString &text, qsizetype offset, bool isBelow)
{
    LineOfText line = lineAround(text, offset);
    while (isBelow ? line.end < text.size() : line.start > 0) {
        line = lineAround(text, isBelow ? line.end + 1 : line.start - 1);
        if (!QStringView(text).sliced(line.start, line.end - line.start).trimmed().isEmpty())
            return line;
    }
    return std::nullopt;
}

} // namespace imr
