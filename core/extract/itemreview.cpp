// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QRegularExpression>
#include <QSet>

#include "core/extract/chapters.h"
#include "core/extract/grounds.h"
#include "core/extract/parts.h"
#include "core/extract/reviewwords.h"
#include "core/extract/sentences.h"
#include "core/fields/numberwords.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

FieldPath itemPath(QLatin1StringView name, int item)
{
    return FieldPath(u"items[]."_s + name, item);
}

QSet<QString> contentWords(QStringView text)
{
    static const QRegularExpression word(u"[a-z][a-z0-9-]{2,}"_s, anyCase);
    static const QSet<QString> stop{u"the"_s,     u"for"_s,       u"and"_s,  u"with"_s, u"without"_s,
                                    u"request"_s, u"requested"_s, u"was"_s,  u"were"_s, u"due"_s,
                                    u"lack"_s,    u"that"_s,      u"left"_s, u"right"_s};
    QSet<QString> words;
    for (const QRegularExpressionMatch &match : word.globalMatchView(text)) {
        const QString folded = match.captured().toLower();
        if (!stop.contains(folded))
            words.insert(folded);
    }
    return words;
}

/// A sentence of the summary that tells a reason of utilization review.
struct Reason {
    qsizetype start = 0;
    qsizetype end = 0;
    QSet<QString> subject; ///< words before the reason: which request it is about
};

QList<Reason> findReasons(QStringView summary)
{
    static const QRegularExpression because(
        uR"(\b(?:due\s+to(?:\s+the\s+fact\s+that)?|because(?:\s+of)?|given(?:\s+that)?|on\s+the\s+grounds?\s+that|as\s+(?=there\s)|saying\s+that|stating\s+that|(?:denied|certified)\s+(?:on\s+\S+\s+)?for(?=\s+(?:no|lack|a\s+lack)\b))\s+)"_s,
        anyCase);
    QList<Reason> reasons;
    for (const Sentence &sentence : sentencesOf(summary)) {
        const QStringView words = summary.sliced(sentence.start, sentence.end - sentence.start);
        const QRegularExpressionMatch outcome = outcomeWords().matchView(words);
        const QRegularExpressionMatch match = because.matchView(words,
                                                                outcome.hasMatch() ? outcome.capturedStart() : 0);
        if (!outcome.hasMatch() || !match.hasMatch())
            continue;
        reasons.append(
            {sentence.start + match.capturedEnd(), sentence.end, contentWords(words.first(match.capturedStart()))});
    }
    return reasons;
}

void addReason(Draft &draft, int item, const QList<Reason> &reasons)
{
    if (reasons.isEmpty())
        return;
    const QSet<QString> request = contentWords(draft.valueText(itemPath("disputed"_L1, item)));
    const auto shared = [&](const Reason &reason) { return QSet<QString>(request).intersect(reason.subject).size(); };
    const auto best = std::ranges::max_element(reasons, {}, shared);
    const bool isOne = reasons.size() == 1 && draft.sections().items.size() <= 2;
    if (shared(*best) == 0 && !isOne)
        return;
    const TextSpan &summary = draft.sections().summary;
    const TextSpan span = draft.letter().span(summary.start + best->start, summary.start + best->end);
    draft.add(itemPath("ur_reason"_L1, item), draft.text(span), draft.spans(span), 0.75, u"review-reason"_s);
}

/// What utilization review did with this item: the partial-approval form says it, or the rationale that it was approved.
void addItemOutcome(Draft &draft, int item)
{
    static const QRegularExpression approved(
        uR"(\b(?:previously|already)\s+(?:been\s+)?(?:authorized|approved|certified)\b)"_s, anyCase);
    const FieldPath path = itemPath("ur_outcome"_L1, item);
    if (const ExtractedField *authorized = draft.find(itemPath("authorized"_L1, item))) {
        draft.add(path, u"modified"_s, TextSpans(authorized->spans), 0.97, u"partial-approval"_s);
        return;
    }
    const TextSpan &rationale = draft.sections().items.at(item).rationale;
    if (const QRegularExpressionMatch match = approved.matchView(draft.sections().view(rationale)); match.hasMatch()) {
        draft.add(path, u"approved"_s,
                  draft.spans(rationale.start + match.capturedStart(), rationale.start + match.capturedEnd()), 0.7,
                  u"review-outcome"_s);
        return;
    }
    const ExtractedField *outcome = draft.find(FieldPath(u"ur.outcome"_s));
    if (!outcome) {
        draft.add(path, u"not told"_s, {}, 0.85, u"review-outcome"_s);
        return;
    }
    const bool isAlone = draft.sections().items.size() == 1;
    const QString value = outcome->value.toString() == u"modified"_s && isAlone ? u"modified"_s : u"denied"_s;
    draft.add(path, value, TextSpans(outcome->spans), outcome->confidence * (isAlone ? 1 : 0.9), u"review-outcome"_s);
}

void addGrounds(Draft &draft, int item)
{
    const TextSpan &rationale = draft.sections().items.at(item).rationale;
    const QString subcategory = draft.valueText(itemPath("subcategory"_L1, item));
    const QString category = draft.valueText(itemPath("category"_L1, item));
    GroundContext context;
    context.isOverturned = draft.valueText(itemPath("decision"_L1, item)) == u"Overturned"_s;
    context.isDiagnostic = subcategory == u"Imaging/Radiology"_s || subcategory == u"EMG/NCV/NCS"_s;
    context.isDrug = category == u"Pharmaceuticals"_s;
    context.isAssociated = draft.find(itemPath("associated"_L1, item));
    for (const Ground &ground : findGrounds(draft.sections().view(rationale), context)) {
        draft.append(u"items[].grounds[]"_s, ground.name,
                     draft.spans(rationale.start + ground.start, rationale.start + ground.end), ground.confidence,
                     u"deciding-sentence"_s, item);
        if (ground.name != u"depends on denied item"_s)
            continue;
        for (int other = 0; other < item; ++other) {
            const bool isDenied = draft.valueText(itemPath("decision"_L1, other)) == u"Upheld"_s;
            if (!isDenied || draft.find(itemPath("associated"_L1, other)))
                continue;
            draft.add(itemPath("depends_on"_L1, item), other,
                      draft.spans(rationale.start + ground.start, rationale.start + ground.end), 0.8,
                      u"deciding-sentence"_s);
            break;
        }
    }
}

/// The quantity in a part of the partial-approval form, read as the request's own is.
void addPartQuantity(Draft &draft, int item, QLatin1StringView part, QLatin1StringView field)
{
    static const QRegularExpression count(
        uR"(#\s*(\d+)|\b(\d+|[a-z]+)\s*(?:\(\d+\)\s*)?(?:\w+\s+){0,2}(?:sessions?|visits?|tablets?|capsules?|units?)\b|\b(?:quantity|qty)\s*:?\s*(\d+)|\b(?:for|x)\s+(\d+)\s+(?:sessions?|visits?))"_s,
        anyCase);
    const ExtractedField *told = draft.find(itemPath(part, item));
    if (!told)
        return;
    const TextSpans spans = told->spans;
    const QString text = told->value.toString();
    for (const QRegularExpressionMatch &match : count.globalMatch(text)) {
        for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
            const std::optional<double> number = match.hasCaptured(group) ? numberFromText(match.capturedView(group))
                                                                          : std::nullopt;
            if (number)
                draft.add(itemPath(field, item), *number, spans, 0.9, u"partial-approval"_s);
        }
    }
}

void addPriorCount(Draft &draft, int item)
{
    static const QRegularExpression prior(
        uR"(\b(?:(?:prior|previous|initial|first|received|completed|attended|had|already\s+(?:had|received)|from\s+the\s+prior)\s+(?:approximately\s+|about\s+|at\s+least\s+)?(?<a>\d+|[a-z]+)\s+(?:prior\s+|previous\s+)?(?:\w+\s+){0,3}?(?:sessions?|visits?|injections?|treatments?)|(?<b>\d+|[a-z]+)\s+(?:prior|previous)\s+(?:\w+\s+){0,3}?(?:sessions?|visits?|injections?)|approximately\s+(?<c>\d+)\s+visits\s+of))"_s,
        anyCase);
    const TextSpan &rationale = draft.sections().items.at(item).rationale;
    for (const QRegularExpressionMatch &match : prior.globalMatchView(draft.sections().view(rationale))) {
        for (const QString &group : {u"a"_s, u"b"_s, u"c"_s}) {
            const std::optional<double> number = match.hasCaptured(group) ? numberFromText(match.capturedView(group))
                                                                          : std::nullopt;
            if (!number || *number < 1)
                continue;
            draft.add(itemPath("prior_count"_L1, item), *number,
                      draft.spans(rationale.start + match.capturedStart(), rationale.start + match.capturedEnd()), 0.7,
                      u"prior-count"_s);
            return;
        }
    }
}

} // namespace

void extractItemReview(Draft &draft)
{
    const QList<Reason> reasons = findReasons(draft.sections().view(draft.sections().summary));
    for (int i = 0; i < draft.sections().items.size(); ++i) {
        addItemOutcome(draft, i);
        addReason(draft, i, reasons);
        addGrounds(draft, i);
        addPartQuantity(draft, i, "requested"_L1, "requested_quantity"_L1);
        addPartQuantity(draft, i, "authorized"_L1, "authorized_quantity"_L1);
        addPriorCount(draft, i);
        addGuidelineAgreement(draft, i);
    }
}

} // namespace imr
