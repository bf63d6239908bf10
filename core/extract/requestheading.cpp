// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/requestheading.h"

#include <algorithm>

#include <QRegularExpression>

#include "core/extract/itemsections.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

bool endsSentence(QStringView line)
{
    static const QRegularExpression expression(uR"([.?!]["”’'\)\]]*\s*$)"_s);
    return expression.matchView(line).hasMatch();
}

/// The later sentences of the partial-approval form cannot open a heading.
bool continuesHeading(QStringView words)
{
    static const QRegularExpression sentence(
        uR"(^\s*(?:(?:the\s+)?remaining\s+imr|the\s+original\s+request|(?:the\s+)?claims\s+administrator|administrator\.))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return sentence.matchView(words).hasMatch();
}

/// A line that begins in the middle of a phrase: in lower case, and without the colon of a heading.
bool isMidPhrase(QStringView words)
{
    static const QRegularExpression expression(u"^\\s*[a-z]{2,}\\b(?![^\\n]*:)"_s);
    return expression.matchView(words).hasMatch();
}

/// The form "X was the original request. Y was authorized …. The remaining … Z": without its beginning.
bool lacksBeginning(QStringView words)
{
    static const QRegularExpression tail(uR"(\bIMR\s+eligible\b)"_s);
    static const QRegularExpression head(uR"(\S\s+(?:was|were)\s+the\s+original\s+request\b)"_s);
    return tail.matchView(words).hasMatch() && !head.matchView(words).hasMatch();
}

/// After the last sentence that concludes a rationale within the stretch; -1 where there is none.
qsizetype endOfVerdict(QStringView words)
{
    static const QRegularExpression expression(
        uR"(\b(?:medically\s+(?:necessary|unnecessary|appropriate)|medical(?:ly)?\s+necessity)\b[^.\n]{0,60}\.\s+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    qsizetype end = -1;
    for (const QRegularExpressionMatch &match : expression.globalMatchView(words))
        end = match.capturedEnd();
    return end < words.size() ? end : -1;
}

} // namespace

HeadingFinder::HeadingFinder(const Letter &letter, const QString &text)
    : m_letter(letter), m_text(text), m_lines(linesOf(letter, text)), m_hasTellingGaps(hasTellingGaps(m_lines))
{
}

RequestHeading HeadingFinder::find(qsizetype from, qsizetype label, bool isFirst) const
{
    static const QRegularExpression decision(uR"((?<![\w])(up\s{0,2}-?\s?held|over\s{0,2}-?\s?turned)\s*[.;,]?\s*$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QStringView block = QStringView(m_text).sliced(from, label - from);
    const QRegularExpressionMatch match = decision.matchView(block);
    if (!match.hasMatch())
        return {};
    RequestHeading heading;
    heading.decision = m_letter.span(from + match.capturedStart(1), from + match.capturedEnd(1));
    qsizetype end = heading.decision.start;
    while (end > from && (m_text.at(end - 1).isSpace() || u":;,-–—"_s.contains(m_text.at(end - 1))))
        --end;
    heading.request = trimmed(m_letter, m_text, isFirst ? from : startOf(from, heading.decision.start), end);
    return heading;
}

qsizetype HeadingFinder::startOf(qsizetype from, qsizetype decision) const
{
    qsizetype start = m_hasTellingGaps ? walkUp(from, decision, Trust::Gaps) : -1;
    if (start < 0)
        start = walkUp(from, decision, Trust::Sentences);
    if (start < 0)
        start = from;
    const qsizetype verdict = endOfVerdict(QStringView(m_text).sliced(start, decision - start));
    return verdict < 0 ? start : start + verdict;
}

/// The start of the nearest line above the decision that can open the heading; -1 where there is none.
qsizetype HeadingFinder::walkUp(qsizetype from, qsizetype decision, Trust trust) const
{
    const auto after = std::ranges::lower_bound(m_lines, decision, {}, &TextLine::start);
    for (qsizetype i = after - m_lines.begin() - 1; i > 0 && m_lines.at(i).start > from; --i) {
        const qsizetype start = m_lines.at(i).start;
        if (!startsHeading(i, trust) || start >= decision)
            continue;
        const QStringView words = QStringView(m_text).sliced(start, decision - start);
        const bool isMiddle = continuesHeading(words) || lacksBeginning(words)
                              || (trust == Trust::Sentences && isMidPhrase(words));
        if (!words.trimmed().isEmpty() && !isMiddle)
            return start;
    }
    return -1;
}

bool HeadingFinder::startsHeading(qsizetype line, Trust trust) const
{
    const bool followsSentence = endsSentence(wordsOf(m_lines.at(line - 1)));
    if (trust == Trust::Sentences)
        return followsSentence;
    return m_lines.at(line).startsPage ? followsSentence : m_lines.at(line).hasGapBefore;
}

QStringView HeadingFinder::wordsOf(const TextLine &line) const
{
    return QStringView(m_text).sliced(line.start, line.end - line.start);
}

} // namespace imr
