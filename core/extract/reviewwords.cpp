// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/reviewwords.h"
#include "core/extract/sentences.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

/// "denied" of a patient who denies a symptom, or of something else than the request.
bool isOfPatient(QStringView sentence)
{
    static const QRegularExpression expression(
        uR"(\b(?:worker|patient|claimant|applicant|employee|he|she|who|IW)\s+(?:also\s+|has\s+|had\s+)?denie[sd]\b|\bdenie[sd]\s+(?:any|having|numbness|tingling|weakness|radia\w+|pain|fever|loss|bowel|history|prior)\b)"_s,
        anyCase);
    return expression.matchView(sentence).hasMatch();
}

} // namespace

const QRegularExpression &reviewWords()
{
    static const QRegularExpression expression(
        uR"(\butili[sz]ation\s+review\w*\b|\bU\.?R\.?\b(?!\w)|\b(?:prior|previous)\s+(?:review|determination|decision)\b|\bpreviously\s+(?:reviewed|denied|non-?\s?certified|determined)\b|\bclaims\s+administrator\b|\bpeer\s+review\w*\b)"_s,
        anyCase);
    return expression;
}

const QRegularExpression &outcomeWords()
{
    static const QRegularExpression expression(
        uR"(\b(?:(?<part>modifi(?:ed|cation|es)|partial(?:ly)?\s+(?:approv\w+|certif\w+|authoriz\w+|denied))|non\s*-?\s*certif\w+|not\s+certified|non-?\s?approved|denie[sd]|denial|failed\s+to\s+(?:approve|certify|authorize)|(?:was|were|are|is)?\s*not\s+(?:approved|authorized|medically\s+necessary)|refused|turned\s+down|declined\s+to|delayed)\b)"_s,
        anyCase);
    return expression;
}

std::optional<ReviewOutcome> findReviewOutcome(QStringView text)
{
    static const QRegularExpression approved(
        uR"(\b(?:request|requests|requested|therapy|services?|remainder)\b[^.]{0,80}?\b((?:was|were)\s+approved)\b|\bauthorized\s+by\s+the\s+claims\s+administrator\b)"_s,
        anyCase);
    std::optional<ReviewOutcome> outcome;
    bool namesReview = false;
    for (const Sentence &sentence : sentencesOf(text)) {
        const QStringView words = text.sliced(sentence.start, sentence.end - sentence.start);
        const bool isReview = reviewWords().matchView(words).hasMatch();
        const bool isAboutReview = isReview || namesReview;
        namesReview = namesReview || isReview;
        if (isOfPatient(words))
            continue;
        for (const QRegularExpressionMatch &match : outcomeWords().globalMatchView(words)) {
            const bool isModified = match.hasCaptured(u"part"_s);
            // "modified duty", "activity modification" are no decisions; without the review named only a denial counts.
            if (isModified && !isReview)
                continue;
            if (isModified && outcome && outcome->isModified)
                continue;
            if (!outcome || (isModified && !outcome->isModified)) {
                outcome = ReviewOutcome{isModified, sentence.start + match.capturedStart(),
                                        sentence.start + match.capturedEnd(), isReview ? 0.96 : 0.85};
            }
        }
        const QRegularExpressionMatch partly = approved.matchView(words);
        if (partly.hasMatch() && isAboutReview && outcome && !outcome->isModified)
            outcome = ReviewOutcome{true, sentence.start + partly.capturedStart(),
                                    sentence.start + partly.capturedEnd(), 0.8};
    }
    return outcome;
}

} // namespace imr
