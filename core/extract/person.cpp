// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/datedtext.h"
#include "core/extract/parts.h"
#include "core/fields/numberwords.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
constexpr int youngest = 14; // ages of workers
constexpr int oldest = 105;

struct Age {
    int years = 0;
    qsizetype start = 0;
    qsizetype end = 0;
};

std::optional<Age> findAge(QStringView summary)
{
    static const QRegularExpression old(
        uR"(\b(\d{1,3}|[a-z]+(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?)\s*[-–]?\s*(?:years?|yrs?\.?|y)\s*[-–./]?\s*(?:old|o(?:ld)?|of\s+age)\b)"_s,
        anyCase);
    static const QRegularExpression shortForm(uR"(\b(\d{2})\s*[-]?\s*y(?:/o|o|\.o\.)\b)"_s, anyCase);
    static const QRegularExpression aged(uR"(\b(?:aged?|age\s+is|age\s+of)\s*:?\s+(\d{2})\b)"_s, anyCase);
    for (const QRegularExpression &form : {old, shortForm, aged}) {
        for (const QRegularExpressionMatch &match : form.globalMatchView(summary)) {
            const std::optional<double> years = numberFromText(match.capturedView(1));
            if (years && *years >= youngest && *years <= oldest)
                return Age{int(*years), match.capturedStart(1), match.capturedEnd(1)};
        }
    }
    return std::nullopt;
}

struct Sex {
    bool isFemale = false;
    qsizetype start = 0;
    qsizetype end = 0;
    double confidence = 0;
};

/// A word that names the sex; else the first pronoun or title. "female" of a relative is left out by taking the first.
std::optional<Sex> findSex(QStringView summary)
{
    static const QRegularExpression nouns(
        uR"(\b(?:(female|woman|lady)|(male|man|gentleman))\b(?!\s+(?:sibling|partner|relative)))"_s, anyCase);
    static const QRegularExpression pronouns(
        uR"(\b(?:(she|her|hers|herself|mrs\.?|ms\.?)|(he|his|him|himself|mr\.?))\b(?!/))"_s, anyCase);
    const QRegularExpressionMatch noun = nouns.matchView(summary);
    const QRegularExpressionMatch match = noun.hasMatch() ? noun : pronouns.matchView(summary);
    if (!match.hasMatch())
        return std::nullopt;
    return Sex{match.hasCaptured(1), match.capturedStart(), match.capturedEnd(), noun.hasMatch() ? 0.99 : 0.88};
}

/// What leads to the date of injury, surest first.
std::optional<DatedText::Hit> findInjuryDate(const DatedText &summary)
{
    static const QRegularExpression named(
        uR"((?:\b(?:date\s+of\s+(?:the\s+)?injury|injury\s+date|date\s+of\s+(?:loss|onset))\b|\bDOI\b)[^.;\d]{0,40}$|(?:\b(?:date\s+of\s+(?:the\s+)?injury|injury\s+date|date\s+of\s+(?:loss|onset))\b|\bDOI\b))"_s,
        anyCase);
    static const QRegularExpression sustained(
        uR"(\b(?:industrial(?:[\s-]+work(?:[\s-]+related)?)?|work(?:[\s-]*related)?|occupational|cumulative(?:[\s-]+trauma)?|on[\s-]the[\s-]job)\s+(?:injur(?:y|ies)|claim|trauma|accident)\b|\binjur(?:y|ies)\s+(?:dated|of|on|from|took\s+place|occurred|happened|sustained)\b|\b(?:was|were)\s+(?:\w+\s+)?(?:injured|hurt)\b|\b(?:injured|hurt)\s+(?:on|at\s+work\s+on)\b|\bclaim\s+(?:goes\s+back\s+to|dat(?:es|ing)\s+(?:back\s+)?(?:to|from))\b|\bcumulative\b|\bhurt\b|\bdate\s+of\s+accident\b)"_s,
        anyCase);
    static const QRegularExpression happened(
        uR"(\b(?:fell|fall(?:ing)?|slipped|tripped|struck|hit|caught|strained|twisted|lifted|lifting|pulled|crushed|felt|developed|injury|injured|pinned|dropped|collided|rear-ended)\b)"_s,
        anyCase);
    static const QRegularExpression never(u"(?!)"_s);
    if (const auto hit = summary.after(named, 30, 0.985))
        return hit;
    if (const auto hit = summary.after(sustained, 45, 0.97))
        return hit;
    static const QRegularExpression anything(u"."_s);
    if (const auto hit = summary.beside(happened, never, anything, 0.85))
        return hit;
    return summary.earliestOf(3, 0.6);
}

/// "whose claim goes back to 1997": a year alone, only where nothing better is told.
void addInjuryYear(Draft &draft, const DatedText &summary)
{
    static const QRegularExpression expression(
        uR"(\b(?:claim|injury|injured|accident)\b[^.\d]{0,40}\b(?:to|in|from|since|of)\s+((?:19|20)\d\d)\b)"_s,
        anyCase);
    const QRegularExpressionMatch match = expression.match(summary.text());
    if (match.hasMatch()) {
        draft.add(FieldPath(u"injury.date"_s), match.captured(1),
                  draft.spans(summary.offset() + match.capturedStart(1), summary.offset() + match.capturedEnd(1)), 0.85,
                  u"injury-date"_s);
    }
}

} // namespace

void extractPerson(Draft &draft)
{
    const TextSpan &section = draft.sections().summary;
    const QStringView summary = draft.sections().view(section);
    if (const std::optional<Age> age = findAge(summary)) {
        draft.add(FieldPath(u"patient.age"_s), age->years,
                  draft.spans(section.start + age->start, section.start + age->end), 0.99, u"age-phrase"_s);
    }
    if (const std::optional<Sex> sex = findSex(summary)) {
        draft.add(FieldPath(u"patient.sex"_s), sex->isFemale ? u"female"_s : u"male"_s,
                  draft.spans(section.start + sex->start, section.start + sex->end), sex->confidence, u"sex-word"_s);
    }
    const DatedText dated(draft, section);
    static const QRegularExpression yearOnly(uR"(\bclaim\s+goes\s+back\s+to\s+(?:19|20)\d\d\b)"_s, anyCase);
    if (yearOnly.match(dated.text()).hasMatch())
        addInjuryYear(draft, dated);
    if (const auto hit = findInjuryDate(dated))
        dated.add(draft, u"injury.date"_s, *hit, u"injury-date"_s);
    addInjuryYear(draft, dated);
}

} // namespace imr
