// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/datedtext.h"
#include "core/extract/parts.h"
#include "core/extract/reviewwords.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

const QRegularExpression &requestWords()
{
    static const QRegularExpression expression(
        uR"(\brequests?\s+for\s+authorization\b|\bRFA\b|\brequest\s+(?:is|was|form\s+is|form\s+was)\s+(?:dated|received|submitted|signed)\b|\brequest\s+was\s+(?:received|made|submitted)\b)"_s,
        anyCase);
    return expression;
}

std::optional<DatedText::Hit> findRequestDate(const DatedText &summary)
{
    static const QRegularExpression dated(
        uR"((?:\brequests?\s+for\s+authorization\b|\bRFA\b)(?:\s*\([^)]*\))?(?:\s+(?:form|letter))?)"_s, anyCase);
    static const QRegularExpression requested(
        uR"(\b(?:was|were)\s+(?:requested|submitted)\s+on\b|\brequest\s+(?:is\s+|was\s+)?dated\b)"_s, anyCase);
    static const QRegularExpression anything(u"."_s);
    if (const auto hit = summary.beside(dated, reviewWords(), dated, 0.95))
        return hit;
    if (const auto hit = summary.beside(requestWords(), reviewWords(), requestWords(), 0.9))
        return hit;
    return summary.after(requested, 4, 0.85);
}

/// The date of the decision: beside the words that name the review, in a sentence that says what it did.
std::optional<DatedText::Hit> findReviewDate(const DatedText &summary)
{
    static const QRegularExpression taken(
        uR"(\btaken\s+directly\s+from\s+the\s+utilization\s+review\s+[\w/]+\s+dated\b)"_s, anyCase);
    static const QRegularExpression decided(
        uR"(\b(?:UR|utilization\s+review)\s+(?:decision|determination|denial)(?:\s+date)?\s*:?)"_s, anyCase);
    static const QRegularExpression study(uR"(\b(?:report|note|visit)\s+reviewed\s+by\b)"_s, anyCase);
    if (const auto hit = summary.after(taken, 3, 0.97))
        return hit;
    if (const auto hit = summary.beside(reviewWords(), requestWords(), outcomeWords(), 0.96))
        return hit;
    if (const auto hit = summary.after(decided, 12, 0.95))
        return hit;
    return summary.beside(outcomeWords(), requestWords(), outcomeWords(), 0.85);
}

void addReviewDateOfDocuments(Draft &draft)
{
    const DatedText documents(draft, draft.sections().documents);
    static const QRegularExpression expression(
        uR"(\butilization\s+review\s+(?:denial|modification|determination|decision|letter|report)[\w\s]{0,20}?dated\b)"_s,
        anyCase);
    if (const auto hit = documents.after(expression, 3, 0.9))
        documents.add(draft, u"ur.date"_s, *hit, u"review-date"_s);
}

} // namespace

void extractReview(Draft &draft)
{
    const DatedText summary(draft, draft.sections().summary);
    if (const auto hit = findRequestDate(summary))
        summary.add(draft, u"rfa.date"_s, *hit, u"request-date"_s);
    if (const auto hit = findReviewDate(summary))
        summary.add(draft, u"ur.date"_s, *hit, u"review-date"_s);
    addReviewDateOfDocuments(draft);
    for (const TextSpan &section : {draft.sections().summary, draft.sections().documents}) {
        const std::optional<ReviewOutcome> outcome = findReviewOutcome(draft.sections().view(section));
        if (!outcome)
            continue;
        draft.add(FieldPath(u"ur.outcome"_s), outcome->isModified ? u"modified"_s : u"denied"_s,
                  draft.spans(section.start + outcome->start, section.start + outcome->end), outcome->confidence,
                  u"review-outcome"_s);
    }
}

} // namespace imr
