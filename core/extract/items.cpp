// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/citations.h"
#include "core/extract/parts.h"
#include "core/extract/request.h"
#include "core/extract/requestparts.h"
#include "core/extract/verdict.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imr {
namespace {

constexpr double sure = 0.995;

FieldPath itemPath(QLatin1StringView name, int item)
{
    return FieldPath(u"items[]."_s + name, item);
}

void addText(Draft &draft, int item, QLatin1StringView name, const TextSpan &span, double confidence,
             const QString &rule)
{
    if (!span.isEmpty())
        draft.add(itemPath(name, item), draft.text(span), draft.spans(span), confidence, rule);
}

TextSpan partSpan(const Draft &draft, const TextSpan &request, const RequestPart &part)
{
    return draft.letter().span(request.start + part.start, request.start + part.end);
}

void addMark(Draft &draft, int item, QLatin1StringView name, const TextSpan &request,
             const std::optional<RequestPart> &part)
{
    if (part)
        draft.add(itemPath(name, item), true, draft.spans(partSpan(draft, request, *part)), 0.98, u"request-prefix"_s);
}

void addRequest(Draft &draft, int item, const ItemSections &sections, double confidence)
{
    const TextSpan &request = sections.request;
    if (request.isEmpty())
        return;
    const RequestParts parts = readRequestParts(draft.sections().view(request));
    addText(draft, item, "request"_L1, request, confidence, u"item-heading"_s);
    if (parts.requested)
        addText(draft, item, "requested"_L1, partSpan(draft, request, *parts.requested), 0.97, u"partial-approval"_s);
    if (parts.authorized)
        addText(draft, item, "authorized"_L1, partSpan(draft, request, *parts.authorized), 0.97, u"partial-approval"_s);
    addMark(draft, item, "retrospective"_L1, request, parts.retrospective);
    addMark(draft, item, "associated"_L1, request, parts.associated);
    const TextSpan disputed = partSpan(draft, request, parts.disputed);
    addText(draft, item, "disputed"_L1, disputed, confidence * 0.995,
            parts.requested ? u"partial-approval"_s : u"item-heading"_s);
    extractRequest(draft.letter(), item, disputed, draft);
}

/// The word of layouts D to F, or the clause of B and C, in which a "not" decides.
void addDecision(Draft &draft, int item, const ItemSections &sections)
{
    if (sections.decision.isEmpty())
        return;
    static const QRegularExpression upheld(u"^up|\\bnot|\\bun"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isUpheld = upheld.matchView(draft.sections().view(sections.decision)).hasMatch();
    draft.add(itemPath("decision"_L1, item), isUpheld ? u"Upheld"_s : u"Overturned"_s, draft.spans(sections.decision),
              sure, u"decision-heading"_s);
}

void addVerdict(Draft &draft, int item, const ItemSections &sections)
{
    if (sections.rationale.isEmpty())
        return;
    const std::optional<Verdict> verdict = findVerdict(draft.sections().view(sections.rationale));
    if (!verdict)
        return;
    const TextSpan span = draft.letter().span(sections.rationale.start + verdict->start,
                                              sections.rationale.start + verdict->end);
    draft.add(itemPath("verdict"_L1, item),
              verdict->isNecessary ? u"medically necessary"_s : u"not medically necessary"_s, draft.spans(span),
              verdict->confidence, u"concluding-clause"_s);
    // Layout A has no word for its decision but this clause.
    if (sections.decision.isEmpty()) {
        draft.add(itemPath("decision"_L1, item), verdict->isNecessary ? u"Overturned"_s : u"Upheld"_s,
                  draft.spans(span), verdict->confidence * 0.98, u"concluding-clause"_s);
    }
}

} // namespace

void extractItems(Draft &draft)
{
    const QList<ItemSections> &items = draft.sections().items;
    for (int i = 0; i < items.size(); ++i) {
        const ItemSections &item = items.at(i);
        addRequest(draft, i, item, sure);
        addDecision(draft, i, item);
        addText(draft, i, "claims_guideline"_L1, item.claimsGuideline, sure, u"guideline-label"_s);
        addText(draft, i, "imr_guideline"_L1, item.imrGuideline, sure, u"guideline-label"_s);
        addText(draft, i, "rationale"_L1, item.rationale, sure, u"rationale-label"_s);
        addVerdict(draft, i, item);
        extractCitations(draft, u"items[].claims_citations[]"_s, i, item.claimsGuideline);
        extractCitations(draft, u"items[].imr_citations[]"_s, i, item.imrGuideline);
    }
}

void extractOutcome(Draft &draft)
{
    static const QRegularExpression stated(
        uR"(\bfinal\s+determination\s*:\s*(partial(?:ly)?\s+overturn(?:ed)?|uph[eo]ld|overturn(?:ed)?))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const FieldPath path(u"case.outcome"_s);
    const QStringView text = draft.sections().text;
    if (const QRegularExpressionMatch match = stated.matchView(text); match.hasMatch()) {
        const QString word = match.captured(1).toLower();
        draft.add(path,
                  word.startsWith(u'p')   ? u"partially overturned"_s
                  : word.startsWith(u'u') ? u"upheld"_s
                                          : u"overturned"_s,
                  draft.spans(match.capturedStart(1), match.capturedEnd(1)), sure, u"stated-outcome"_s);
        return;
    }
    const qsizetype count = draft.sections().items.size();
    int overturned = 0;
    double confidence = 1;
    for (int i = 0; i < count; ++i) {
        const ExtractedField *decision = draft.find(itemPath("decision"_L1, i));
        if (!decision)
            return; // an outcome of which an item's part is unknown would be a guess
        confidence = std::min(confidence, decision->confidence);
        overturned += decision->value.toString() == u"Overturned"_s ? 1 : 0;
    }
    if (count == 0)
        return;
    const QString outcome = overturned == 0       ? u"upheld"_s
                            : overturned == count ? u"overturned"_s
                                                  : u"partially overturned"_s;
    draft.add(path, outcome, {}, confidence, u"outcome-of-items"_s);
}

} // namespace imr
