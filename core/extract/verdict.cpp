// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/verdict.h"

#include <QRegularExpression>

#include "core/extract/sentences.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

/// What a rationale concludes with. Negation is looked for in the same clause.
const QRegularExpression &conclusion()
{
    static const QRegularExpression expression(
        uR"((?:medical(?:ly)?\s*(?:necessary|necessity|unnecessary|appropriate|indicated|warranted|supported|reasonable)|(?<=is|are|was|were|be)\s+(?:not\s+)?(?:indicated|warranted|supported|certified|recommended|approved|authorized|appropriate)|(?:un)?necessary\s+at\s+this\s+time))"_s,
        anyCase);
    return expression;
}

bool isNegated(QStringView clause)
{
    static const QRegularExpression negation(
        uR"(\b(?:not|cannot|no|nor|never|neither|without|unable|fail(?:s|ed)?|lacks?|lacking|isn['’]t|wasn['’]t|unnecessary|un-necessary)\b|\bnot(?=medically))"_s,
        anyCase);
    return negation.matchView(clause).hasMatch();
}

/// Where the clause with its subject begins: after "Therefore," and its like.
qsizetype clauseStart(QStringView sentence)
{
    static const QRegularExpression lead(
        uR"(^\s*(?:(?:therefore|thus|hence|as such|accordingly|consequently|in summary|in conclusion|based on (?:the above|this)[^,]{0,60}|given (?:the above|this)[^,]{0,40}|for these reasons|overall|because of this|as a result)\s*,?\s+)+)"_s,
        anyCase);
    const QRegularExpressionMatch match = lead.matchView(sentence);
    return match.hasMatch() ? match.capturedEnd() : 0;
}

/// The last part of a sentence that holds the conclusion: after its last "; ", or ", and " with a subject of its own.
qsizetype lastClauseBreak(QStringView sentence, qsizetype conclusionAt)
{
    static const QRegularExpression breaks(
        uR"((?:;|:|,)\s+(?:and\s+|so\s+|but\s+|thus\s+|therefore,?\s+|hence,?\s+|as such,?\s+|making\s+)*(?=(?:the|this|these|that|a|an|medical)\s+(?:\w+\s+){0,4}?(?:request|medication|treatment|services?|item|necessity|surgery|procedure|study|device|therapy|injection|use)\w*\b))"_s,
        anyCase);
    qsizetype start = 0;
    for (const QRegularExpressionMatch &match : breaks.globalMatchView(sentence.first(conclusionAt)))
        start = match.capturedEnd();
    return start;
}

/// "The guidelines state that X is medically necessary when …" concludes nothing.
bool isGeneral(QStringView sentence)
{
    static const QRegularExpression expression(
        uR"(\b(?:guidelines?|mtus|odg|acoem|criteria)\b[^.]{0,60}\b(?:state|recommend|support|note|indicate|consider|require)s?\b[^.]*\b(?:if|when|unless|where|only)\b|\b(?:to be|would be|if|whether)\s+medically\s+necessary)"_s,
        anyCase);
    return expression.matchView(sentence).hasMatch();
}

} // namespace

std::optional<Verdict> findVerdict(QStringView rationale)
{
    static const QRegularExpression strong(uR"(medical(?:ly)?\s*(?:necessary|necessity|unnecessary|appropriate))"_s,
                                           anyCase);
    const QList<Sentence> sentences = sentencesOf(rationale);
    for (const bool onlyStrong : {true, false}) {
        for (auto it = sentences.crbegin(); it != sentences.crend(); ++it) {
            const QStringView sentence = rationale.sliced(it->start, it->end - it->start);
            const QRegularExpression &expression = onlyStrong ? strong : conclusion();
            QRegularExpressionMatch match;
            for (const QRegularExpressionMatch &next : expression.globalMatchView(sentence))
                match = next;
            if (!match.hasMatch() || isGeneral(sentence))
                continue;
            qsizetype start = lastClauseBreak(sentence, match.capturedStart());
            start += clauseStart(sentence.sliced(start));
            const QStringView clause = sentence.sliced(start);
            const bool isLast = it == sentences.crbegin();
            return Verdict{!isNegated(clause), it->start + start, it->end, onlyStrong ? (isLast ? 0.99 : 0.95) : 0.8};
        }
    }
    return std::nullopt;
}

} // namespace imr
