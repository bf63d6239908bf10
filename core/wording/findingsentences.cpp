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
