// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "core/wording/rulesentences.h"
#include "core/wording/template.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace imr::wording {

namespace {

struct CodeSentence {
    QStringView code;
    const char *text;
};

constexpr std::array findingSentences{
    CodeSentence{u"heading-verdict-disagree",
                 QT_TRANSLATE_NOOP("Finding", "The heading says “%1”, the rationale concludes “%2”.")},
    CodeSentence{u"injury-dates-differ",
                 QT_TRANSLATE_NOOP("Finding", "The header dates the injury %1, the summary %2.")},
    CodeSentence{u"ur-dates-differ",
                 QT_TRANSLATE_NOOP("Finding", "The header dates the utilization review %1, the text %2.")},
    CodeSentence{u"outcome-differs-from-items",
                 QT_TRANSLATE_NOOP("Finding", "The letter says “%1”, its decisions come to “%2”.")},
    CodeSentence{u"layout-unknown",
                 QT_TRANSLATE_NOOP("Finding",
                                   "The letter has none of the known layouts. Little of it can be read safely.")},
    CodeSentence{u"begins-in-the-middle",
                 QT_TRANSLATE_NOOP("Finding", "The letter begins in the middle: its header table is missing.")},
    CodeSentence{u"dates-out-of-order", QT_TRANSLATE_NOOP("Finding", "%1 should come before %2.")},
    CodeSentence{u"impossible-date", QT_TRANSLATE_NOOP("Finding", "“%1” is no possible date.")},
    CodeSentence{u"birth-dates-differ", QT_TRANSLATE_NOOP("Finding", "Two dates of birth are told: %1 and %2.")},
    CodeSentence{u"age-differs-from-birth",
                 QT_TRANSLATE_NOOP("Finding", "An age of %1 does not go with a birth on %2.")},
    CodeSentence{u"side-differs-in-summary",
                 QT_TRANSLATE_NOOP("Finding", "The request is for the %1, the summary tells only of the %2.")},
    CodeSentence{u"side-differs-in-rationale",
                 QT_TRANSLATE_NOOP("Finding", "The request is for the %1, the rationale speaks only of the %2.")},
    CodeSentence{u"parts-do-not-sum",
                 QT_TRANSLATE_NOOP("Finding",
                                   "%1 were requested, but %2 authorized and %3 disputed do not make that.")},
    CodeSentence{u"strength-not-sold",
                 QT_TRANSLATE_NOOP("Finding", "A strength of %1 is not known of %2 (known: %3).")},
    CodeSentence{u"chapter-of-another-region",
                 QT_TRANSLATE_NOOP("Finding", "The chapter cited is “%1”, the request is for: %2.")},
    CodeSentence{u"disputed-was-approved",
                 QT_TRANSLATE_NOOP("Finding", "The summary says that this was approved: %1.")},
    CodeSentence{u"request-not-in-rationale",
                 QT_TRANSLATE_NOOP("Finding", "The rationale never speaks of the request “%1”.")},
    CodeSentence{u"rationale-denies-score",
                 QT_TRANSLATE_NOOP("Finding",
                                   "The summary gives a pain rating (%1), the rationale says that there is none.")},
    CodeSentence{u"rationale-denies-exam",
                 QT_TRANSLATE_NOOP("Finding",
                                   "The summary tells an examination, the rationale says that there is none (“%1”).")},
    CodeSentence{u"rationale-denies-study",
                 QT_TRANSLATE_NOOP("Finding", "The summary tells of “%1”, the rationale says that there is no “%2”.")},
    CodeSentence{u"rationale-denies-treatment",
                 QT_TRANSLATE_NOOP("Finding", "The summary tells of “%1”, the rationale says that there was no “%2”.")},
    CodeSentence{u"report-year-differs",
                 QT_TRANSLATE_NOOP("Finding", "The summary tells a report of %1, the rationale one of %2.")},
    CodeSentence{u"therapy-count-differs",
                 QT_TRANSLATE_NOOP("Finding", "The summary counts %1, the rationale %2 visits (%3).")},
    CodeSentence{u"sex-differs", QT_TRANSLATE_NOOP("Finding", "The summary says “%1”, the rationale “%2”.")},
    CodeSentence{u"age-differs-in-rationale",
                 QT_TRANSLATE_NOOP("Finding", "The summary gives the age as %1, the rationale as %2.")},
    CodeSentence{u"route-differs",
                 QT_TRANSLATE_NOOP("Finding",
                                   "The request is for a %1, the rationale speaks of another route (“%2”).")},
};

constexpr std::array doubtSentences{
    CodeSentence{u"low-confidence", QT_TRANSLATE_NOOP("Doubt", "low confidence: %1 %")},
    CodeSentence{u"always", QT_TRANSLATE_NOOP("Doubt", "to be checked in every letter")},
    CodeSentence{u"evidence-lost", QT_TRANSLATE_NOOP("Doubt", "its words are not found in the letter")},
    CodeSentence{u"evidence-ambiguous", QT_TRANSLATE_NOOP("Doubt", "its words stand in the letter several times")},
    CodeSentence{u"finding", QT_TRANSLATE_NOOP("Doubt", "two places in the letter disagree")},
    CodeSentence{u"words-differ", QT_TRANSLATE_NOOP("Doubt", "the letter has “%1” here")},
    CodeSentence{u"others-differ", QT_TRANSLATE_NOOP("Doubt", "does not fit the fields that it follows from")},
    CodeSentence{u"unclaimed-cue", QT_TRANSLATE_NOOP("Doubt", "empty, but the letter says “%1”")},
    CodeSentence{u"expected-empty", QT_TRANSLATE_NOOP("Doubt", "not found, though letters of this layout state it")},
};

template <size_t size>
const CodeSentence *findCode(const std::array<CodeSentence, size> &sentences, QStringView code)
{
    const auto *const found = std::ranges::find(sentences, code, &CodeSentence::code);
    return found == sentences.end() ? nullptr : found;
}

QString unknownCode(const QString &code, const QStringList &parameters)
{
    const QString words = QString(code).replace(u'-', u' ');
    return parameters.isEmpty() ? words : words + u": "_s + parameters.join(u", "_s);
}

} // namespace

bool hasFindingSentence(const QString &ruleId)
{
    return findCode(findingSentences, ruleId) != nullptr;
}

QString sentence(const Finding &finding)
{
    if (const CodeSentence *const found = findCode(findingSentences, finding.rule)) {
        return filled(QCoreApplication::translate("Finding", found->text), finding.parameters);
    }
    return unknownCode(finding.rule, finding.parameters);
}

QString sentence(const Doubt &doubt)
{
    const bool isFinding = doubt.code == u"finding" && !doubt.parameters.isEmpty();
    if (isFinding && hasFindingSentence(doubt.parameters.first())) {
        Finding finding;
        finding.rule = doubt.parameters.first();
        finding.parameters = doubt.parameters.mid(1);
        return sentence(finding);
    }
    if (const CodeSentence *const found = findCode(doubtSentences, doubt.code)) {
        return filled(QCoreApplication::translate("Doubt", found->text), doubt.parameters);
    }
    return unknownCode(doubt.code, doubt.parameters);
}

} // namespace imr::wording
