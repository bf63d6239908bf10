// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "core/wording/rulesentences.h"
#include "core/wording/wording.h"

namespace imr::wording {

namespace {

struct RuleName {
    QStringView rule;
    const char *text;
};

// What the rule that found a value does, as it reads after "Found by: ".
constexpr std::array ruleNames{
    RuleName{u"header-table", QT_TRANSLATE_NOOP("Rule", "the table at the head of the letter")},
    RuleName{u"notice-sentence", QT_TRANSLATE_NOOP("Rule", "the dated notice at the head of the letter")},
    RuleName{u"credentials-block", QT_TRANSLATE_NOOP("Rule", "the list of the reviewer's licences and specialties")},
    RuleName{u"credentials-prose", QT_TRANSLATE_NOOP("Rule", "the sentence about the reviewer's credentials")},
    RuleName{u"age-phrase", QT_TRANSLATE_NOOP("Rule", "the words that tell the age")},
    RuleName{u"sex-word", QT_TRANSLATE_NOOP("Rule", "the word that tells the sex")},
    RuleName{u"injury-date", QT_TRANSLATE_NOOP("Rule", "the date told with the injury")},
    RuleName{u"mechanism-event", QT_TRANSLATE_NOOP("Rule", "the event that is named as the cause")},
    RuleName{u"mechanism-label", QT_TRANSLATE_NOOP("Rule", "the words after a label such as “mechanism of injury”")},
    RuleName{u"mechanism-told", QT_TRANSLATE_NOOP("Rule", "the sentence that tells how the injury happened")},
    RuleName{u"mechanism-verb", QT_TRANSLATE_NOOP("Rule", "a verb of injury, such as “fell” or “struck”")},
    RuleName{u"mechanism-when", QT_TRANSLATE_NOOP("Rule", "the words after “when” in the sentence about the injury")},
    RuleName{u"mechanism-while", QT_TRANSLATE_NOOP("Rule", "the words after “while” in the sentence about the injury")},
    RuleName{u"complaint-part", QT_TRANSLATE_NOOP("Rule", "a body part that is named with a complaint")},
    RuleName{u"diagnosis-part", QT_TRANSLATE_NOOP("Rule", "a body part that is named in a diagnosis")},
    RuleName{u"diagnosis-list", QT_TRANSLATE_NOOP("Rule", "a list that is introduced as diagnoses")},
    RuleName{u"diagnosis-single", QT_TRANSLATE_NOOP("Rule", "a phrase that is told as a diagnosis")},
    RuleName{u"care-list", QT_TRANSLATE_NOOP("Rule", "a list of treatments received")},
    RuleName{u"care-list-unknown",
             QT_TRANSLATE_NOOP("Rule", "a list of treatments received; the name is not in the lexicon")},
    RuleName{u"care-told", QT_TRANSLATE_NOOP("Rule", "a treatment that the summary tells as received")},
    RuleName{u"rationale-told", QT_TRANSLATE_NOOP("Rule", "a treatment that a rationale tells as received")},
    RuleName{u"work-status", QT_TRANSLATE_NOOP("Rule", "the words about working or not working")},
    RuleName{u"drug-mention", QT_TRANSLATE_NOOP("Rule", "a drug that is told as taken or prescribed")},
    RuleName{u"study-done", QT_TRANSLATE_NOOP("Rule", "a test or image that is told as done")},
    RuleName{u"pain-rating", QT_TRANSLATE_NOOP("Rule", "a rating of pain")},
    RuleName{u"report-date", QT_TRANSLATE_NOOP("Rule", "the date of a report, note or visit")},
    RuleName{u"request-date", QT_TRANSLATE_NOOP("Rule", "the date of the request for authorization")},
    RuleName{u"review-date", QT_TRANSLATE_NOOP("Rule", "the date told with the utilization review")},
    RuleName{u"review-outcome", QT_TRANSLATE_NOOP("Rule", "what the utilization review is told to have done")},
    RuleName{u"review-reason", QT_TRANSLATE_NOOP("Rule", "the clause that gives the utilization review's reason")},
    RuleName{u"item-heading", QT_TRANSLATE_NOOP("Rule", "the heading of the item")},
    RuleName{u"decision-heading", QT_TRANSLATE_NOOP("Rule", "the decision at the end of the item's heading")},
    RuleName{u"partial-approval",
             QT_TRANSLATE_NOOP("Rule", "the heading that tells what was asked for, approved and left")},
    RuleName{u"request-prefix",
             QT_TRANSLATE_NOOP("Rule", "a word before the request, such as “Retro” or “Associated surgical service”")},
    RuleName{u"stated-outcome", QT_TRANSLATE_NOOP("Rule", "the outcome that the letter states")},
    RuleName{u"outcome-of-items", QT_TRANSLATE_NOOP("Rule", "worked out from the decisions on the items")},
    RuleName{u"guideline-label", QT_TRANSLATE_NOOP("Rule", "the text after the label of a guideline")},
    RuleName{u"rationale-label", QT_TRANSLATE_NOOP("Rule", "the text after “Decision rationale”")},
    RuleName{u"concluding-clause", QT_TRANSLATE_NOOP("Rule", "the clause that concludes the rationale")},
    RuleName{u"deciding-sentence", QT_TRANSLATE_NOOP("Rule", "the sentence of the rationale that decides")},
    RuleName{u"citation-grammar", QT_TRANSLATE_NOOP("Rule", "the way in which guidelines are cited")},
    RuleName{u"chapter-name", QT_TRANSLATE_NOOP("Rule", "the lexicon's name of the cited chapter")},
    RuleName{u"compared-citations", QT_TRANSLATE_NOOP("Rule", "worked out from the guidelines that both sides cite")},
    RuleName{u"own-phrase", QT_TRANSLATE_NOOP("Rule", "the letter's own words for a service outside the lexicon")},
    RuleName{u"drug-lexicon", QT_TRANSLATE_NOOP("Rule", "a drug of the lexicon named in the request")},
    RuleName{u"drug-mixture", QT_TRANSLATE_NOOP("Rule", "the ingredients of a mixture named in the request")},
    RuleName{u"treatment-lexicon", QT_TRANSLATE_NOOP("Rule", "a treatment of the lexicon named in the request")},
    RuleName{u"treatment-category", QT_TRANSLATE_NOOP("Rule", "worked out from the treatment")},
    RuleName{u"body-lexicon", QT_TRANSLATE_NOOP("Rule", "a body part of the lexicon named in the request")},
    RuleName{u"body-side", QT_TRANSLATE_NOOP("Rule", "the side told with the body part")},
    RuleName{u"rationale-region", QT_TRANSLATE_NOOP("Rule", "a body part to which the rationale ties the request")},
    RuleName{u"request-strength", QT_TRANSLATE_NOOP("Rule", "the strength in the request")},
    RuleName{u"request-form", QT_TRANSLATE_NOOP("Rule", "the dosage form in the request")},
    RuleName{u"request-quantity", QT_TRANSLATE_NOOP("Rule", "the amount in the request")},
    RuleName{u"request-count", QT_TRANSLATE_NOOP("Rule", "the number of sessions, visits or units in the request")},
    RuleName{u"request-frequency", QT_TRANSLATE_NOOP("Rule", "how often, in the request")},
    RuleName{u"request-refills", QT_TRANSLATE_NOOP("Rule", "the refills in the request")},
    RuleName{u"prior-count", QT_TRANSLATE_NOOP("Rule", "the amount of the same service already received")},
};

const RuleName *findRule(QStringView rule)
{
    const auto *const found = std::ranges::find(ruleNames, rule, &RuleName::rule);
    return found == ruleNames.end() ? nullptr : found;
}

} // namespace

bool hasRuleName(const QString &ruleId)
{
    return findRule(ruleId) != nullptr;
}

QString ruleName(const QString &ruleId)
{
    if (const RuleName *const rule = findRule(ruleId)) {
        return QCoreApplication::translate("Rule", rule->text);
    }
    return QString(ruleId).replace(u'-', u' ');
}

} // namespace imr::wording
