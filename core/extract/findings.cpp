// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/findings.h"

#include "core/extract/parts.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

/// Two fields that tell the same thing and do not agree.
void addDifference(Draft &draft, const QString &rule, const FieldPath &one, const FieldPath &other)
{
    const ExtractedField *first = draft.find(one);
    const ExtractedField *second = draft.find(other);
    if (!first || !second || first->value == second->value)
        return;
    const QString firstText = first->value.toString();
    const QString secondText = second->value.toString();
    // A month alone does not contradict a day of that month.
    if (firstText.startsWith(secondText) || secondText.startsWith(firstText))
        return;
    draft.addFinding({rule, {firstText, secondText}, {one, other}, twoPlaces(*first, *second)});
}

void addVerdictFindings(Draft &draft)
{
    for (int i = 0; i < draft.sections().items.size(); ++i) {
        const FieldPath decisionPath(u"items[].decision"_s, i);
        const FieldPath verdictPath(u"items[].verdict"_s, i);
        const ExtractedField *decision = draft.find(decisionPath);
        const ExtractedField *verdict = draft.find(verdictPath);
        if (!decision || !verdict)
            continue;
        const bool isOverturned = decision->value.toString() == u"Overturned"_s;
        const bool isNecessary = verdict->value.toString() == u"medically necessary"_s;
        if (isOverturned == isNecessary)
            continue;
        draft.addFinding({u"heading-verdict-disagree"_s,
                          {decision->value.toString(), verdict->value.toString()},
                          {decisionPath, verdictPath},
                          twoPlaces(*decision, *verdict)});
        draft.weaken(decisionPath, 0.9);
        draft.weaken(verdictPath, 0.8);
    }
}

/// An outcome that the letter states itself must be that of its items.
void addOutcomeFinding(Draft &draft)
{
    const FieldPath path(u"case.outcome"_s);
    const ExtractedField *outcome = draft.find(path);
    if (!outcome || outcome->spans.isEmpty())
        return;
    int upheld = 0;
    int overturned = 0;
    const ExtractedField *contrary = nullptr;
    const bool saysUpheld = outcome->value.toString() == "upheld"_L1;
    for (int i = 0; i < draft.sections().items.size(); ++i) {
        const ExtractedField *decision = draft.find(FieldPath(u"items[].decision"_s, i));
        if (!decision)
            return;
        const bool isUpheld = decision->value.toString() == "Upheld"_L1;
        ++(isUpheld ? upheld : overturned);
        if (isUpheld != saysUpheld && !contrary)
            contrary = decision;
    }
    const QString derived = overturned == 0 ? u"upheld"_s : upheld == 0 ? u"overturned"_s : u"partially overturned"_s;
    if (!contrary || derived == outcome->value.toString())
        return;
    draft.addFinding({u"outcome-differs-from-items"_s,
                      {outcome->value.toString(), derived},
                      {path},
                      twoPlaces(*outcome, *contrary)});
}

/// A letter of no known layout, and one that begins in the middle, are read as far as they can be; the analyst is told.
void addLayoutFinding(Draft &draft)
{
    constexpr double sectionsAreGuesses = 0.6;
    if (draft.sections().layout == Layout::Unknown) {
        draft.addFinding({u"layout-unknown"_s, {}, {}, {}});
        draft.weakenAll(sectionsAreGuesses);
    } else if (draft.sections().header.isEmpty() && !draft.find(FieldPath(u"case.number"_s))) {
        draft.addFinding({u"begins-in-the-middle"_s, {}, {}, {}});
    }
}

} // namespace

TextSpans twoPlaces(const ClinicalText &text, const Draft &draft, const Stretch &one, const Stretch &other)
{
    const Stretch first = text.original(one);
    const Stretch second = text.original(other);
    return draft.spans(first.start, first.end) + draft.spans(second.start, second.end);
}

TextSpans twoPlaces(const ExtractedField &one, const ExtractedField &other)
{
    TextSpans spans;
    for (const ExtractedField *field : {&one, &other}) {
        if (!field->spans.isEmpty())
            spans.append(field->spans.first());
    }
    return spans;
}

void addFindings(Draft &draft)
{
    const ClinicalText &text = draft.clinicalText();
    addLayoutFinding(draft);
    addVerdictFindings(draft);
    addOutcomeFinding(draft);
    addDifference(draft, u"injury-dates-differ"_s, FieldPath(u"case.date_of_injury"_s), FieldPath(u"injury.date"_s));
    addDifference(draft, u"ur-dates-differ"_s, FieldPath(u"case.ur_denial_date"_s), FieldPath(u"ur.date"_s));
    addDateFindings(text, draft);
    addItemFindings(text, draft);
    addRationaleFindings(text, draft);
}

} // namespace imr
