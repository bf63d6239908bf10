// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/textmatcher.h"

#include <algorithm>

#include <QSet>

using namespace Qt::StringLiterals;

namespace imr {

namespace {

constexpr qsizetype before = 60; ///< characters of a snippet in front of the words found
constexpr qsizetype length = 220;

QString foldedWord(QStringView word)
{
    const bool isPlain = std::ranges::all_of(word, [](QChar unit) { return unit.unicode() < 0x80; });
    if (isPlain)
        return word.toString().toLower();
    QString folded;
    for (const QChar unit : word.toString().normalized(QString::NormalizationForm_D)) {
        if (unit.category() != QChar::Mark_NonSpacing)
            folded += unit;
    }
    return folded.toLower();
}

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.category() == QChar::Other_PrivateUse || unit.isSurrogate();
}

/// Where a snippet that must hold [from, to) begins and ends, at blanks where some are near.
std::pair<qsizetype, qsizetype> frame(QStringView text, qsizetype from)
{
    qsizetype start = std::max<qsizetype>(0, from - before);
    qsizetype end = std::min(text.size(), start + length);
    if (start > 0) {
        while (start < from && !text.at(start - 1).isSpace())
            ++start;
    }
    if (end < text.size()) {
        qsizetype blank = end;
        while (blank > from && !text.at(blank).isSpace())
            --blank;
        end = blank > from ? blank : end;
    }
    return {start, end};
}

} // namespace

QList<TextToken> tokensOf(QStringView text)
{
    QList<TextToken> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isWordUnit(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && (isWordUnit(text.at(at)) || text.at(at).isMark()))
            ++at;
        tokens.append({foldedWord(text.sliced(start, at - start)), start, at});
    }
    return tokens;
}

QString foldedWords(const QString &text)
{
    return foldedWord(text).simplified();
}

TextPattern::TextPattern(const QString &words, bool isPrefix) : m_isPrefix(isPrefix)
{
    for (const TextToken &token : tokensOf(words))
        m_words.append(token.folded);
}

qsizetype TextPattern::matchAt(const QList<TextToken> &tokens, qsizetype at) const
{
    if (m_words.isEmpty() || at + m_words.size() > tokens.size())
        return 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const QString &token = tokens.at(at + i).folded;
        const bool mayBeLonger = m_isPrefix && i + 1 == m_words.size();
        if (mayBeLonger ? !token.startsWith(m_words.at(i)) : token != m_words.at(i))
            return 0;
    }
    return m_words.size();
}

QList<TextMatch> findPatterns(QStringView text, const QList<TextPattern> &patterns)
{
    const QList<TextToken> tokens = tokensOf(text);
    QList<TextMatch> matches;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        for (int pattern = 0; pattern < patterns.size(); ++pattern) {
            if (const qsizetype count = patterns.at(pattern).matchAt(tokens, at))
                matches.append({tokens.at(at).start, tokens.at(at + count - 1).end, pattern});
        }
    }
    return matches;
}

Snippet snippetOf(QStringView text, const QList<TextPattern> &patterns)
{
    const QList<TextMatch> matches = findPatterns(text, patterns);
    Snippet snippet;
    qsizetype best = 0;
    for (qsizetype first = 0; first < matches.size(); ++first) {
        QSet<int> together;
        for (qsizetype i = first; i < matches.size() && matches.at(i).end <= matches.at(first).start + length - before;
             ++i)
            together.insert(matches.at(i).pattern);
        if (together.size() > snippet.patterns) {
            snippet.patterns = int(together.size());
            best = first;
        }
    }
    const qsizetype from = matches.isEmpty() ? 0 : matches.at(best).start;
    const auto [start, end] = frame(text, from);
    const QString lead = start > 0 ? u"… "_s : QString();
    snippet.text = lead + text.sliced(start, end - start).toString();
    for (QChar &unit : snippet.text)
        unit = unit.isSpace() ? QChar(u' ') : unit;
    if (end < text.size())
        snippet.text += u" …"_s;
    for (const TextMatch &match : matches) {
        if (match.start >= start && match.end <= end)
            snippet.marks.append({int(lead.size() + match.start - start), int(match.end - match.start)});
    }
    if (!matches.isEmpty()) {
        snippet.firstStart = matches.at(best).start;
        snippet.firstEnd = matches.at(best).end;
    }
    return snippet;
}

} // namespace imr
