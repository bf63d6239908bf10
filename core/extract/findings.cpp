// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/parts.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

TextSpans spansOf(const ExtractedField &one, const ExtractedField &other)
{
    TextSpans spans;
    for (const ExtractedField *field : {&one, &other}) {
        if (!field->spans.isEmpty())
            spans.append(field->spans.first());
    }
    return spans;
}

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
    draft.addFinding({rule, {firstText, secondText}, {one, other}, spansOf(*first, *second)});
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
                          spansOf(*decision, *verdict)});
        draft.weaken(decisionPath, 0.9);
        draft.weaken(verdictPath, 0.8);
    }
}

} // namespace

void addFindings(Draft &draft)
{
    addVerdictFindings(draft);
    addDifference(draft, u"injury-dates-differ"_s, FieldPath(u"case.date_of_injury"_s), FieldPath(u"injury.date"_s));
    addDifference(draft, u"ur-dates-differ"_s, FieldPath(u"case.ur_denial_date"_s), FieldPath(u"ur.date"_s));
}

} // namespace imr
