// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imr {
namespace {

/// A full stop that is none of a sentence: after an abbreviation or a single initial.
bool isAbbreviation(QStringView before)
{
    static const QRegularExpression expression(
        uR"((?:\b(?:dr|mr|mrs|ms|st|vs|pg|pgs|pp|etc|i\.e|e\.g|approx|dept|inc|ed|fig|al|cf|tab|tabs|cap|caps|qty|wk|wks|mos?|yrs?|hrs?|lbs?|ft|oz|c\.c\.r|p\.o|b\.i\.d|t\.i\.d|q\.d|a\.m|p\.m|m\.d|d\.c|d\.o|ph\.d|l\.ac)|(?-i:(?<![\w'’])[A-Z]))$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression.matchView(before.last(std::min<qsizetype>(before.size(), 12))).hasMatch();
}

/// "of 2016.In a report": a number may end a sentence without a blank too, where a word begins behind it.
bool isDigitThenWord(QStringView text, qsizetype dot, qsizetype next)
{
    return text.at(dot - 1).isDigit() && next + 1 < text.size() && text.at(next + 1).isLower();
}

bool isClosing(QChar letter)
{
    return u"\"'”’)]"_s.contains(letter);
}

} // namespace

QList<Sentence> sentencesOf(QStringView text)
{
    QList<Sentence> sentences;
    qsizetype start = 0;
    const auto close = [&](qsizetype end) {
        qsizetype from = start;
        while (from < end && text.at(from).isSpace())
            ++from;
        while (end > from && text.at(end - 1).isSpace())
            --end;
        if (from < end)
            sentences.append({from, end});
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text.at(at);
        if (letter != u'.' && letter != u'?' && letter != u'!')
            continue;
        qsizetype next = at + 1;
        while (next < text.size() && isClosing(text.at(next)))
            ++next;
        const bool isEnd = next >= text.size() || text.at(next).isSpace()
                           || (text.at(next).isUpper() && at > 0
                               && (text.at(at - 1).isLower() || isDigitThenWord(text, at, next)));
        if (!isEnd)
            continue;
        qsizetype word = next;
        while (word < text.size() && text.at(word).isSpace())
            ++word;
        const bool goesOn = word < text.size() && text.at(word).isLower();
        if (letter == u'.' && (goesOn || isAbbreviation(text.first(at))) && word < text.size())
            continue;
        close(next > at + 1 ? next : at);
        start = next;
        at = next - 1;
    }
    close(text.size());
    return sentences;
}

} // namespace imr
