// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr {

namespace {

bool isApostrophe(QChar sign)
{
    return sign == u'\'' || sign == u'\u2019';
}

qsizetype wordEnd(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size()) {
        const bool inside = isApostrophe(text[end]) && end > from && end + 1 < text.size() && text[end + 1].isLetter();
        if (!text[end].isLetterOrNumber() && !inside)
            break;
        ++end;
    }
    return end;
}

} // namespace

QString foldWord(QStringView word)
{
    QString folded = word.toString().toLower();
    folded.replace(u'\u2019', u'\'');
    if (folded.endsWith("'s"_L1))
        folded.chop(2);
    if (folded.size() > 4 && folded.endsWith("ies"_L1))
        return folded.chopped(3) + u'y';
    const bool keepsS = folded.endsWith("ss"_L1) || folded.endsWith("us"_L1) || folded.endsWith("is"_L1);
    if (folded.size() > 3 && folded.endsWith(u's') && !keepsS)
        folded.chop(1);
    return folded;
}

Tokens tokenize(QStringView text)
{
    Tokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        const qsizetype end = wordEnd(text, at);
        tokens.append({at, end, foldWord(text.sliced(at, end - at))});
        at = end;
    }
    return tokens;
}

qsizetype tokenFrom(const Tokens &tokens, qsizetype offset)
{
    const auto found = std::ranges::lower_bound(tokens, offset, {}, &Token::start);
    return found - tokens.begin();
}

QString foldSpace(QStringView text)
{
    return text.toString().simplified();
}

} // namespace imr
