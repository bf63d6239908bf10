// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QRegularExpression>
#include <QSet>

#include "core/extract/clinicaltext.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(u"\\b(?:"_s + pattern + u")\\b"_s, QRegularExpression::CaseInsensitiveOption);
}

/// A mention of a drug as taken, prescribed or tried.
struct Mention {
    Stretch name;
    Stretch dose; ///< empty where none is tied to it
    int entry = -1;
    qsizetype sentence = 0;
    bool isRationale = false;
    QString status;
    double confidence = 0;
};

/// "Tramadol ER", "Biofreeze gel": release form, salt and form belong to the name.
Stretch fullName(const ClinicalText &text, const ClinicalSentence &sentence, const PhraseMatch &match)
{
    static const QRegularExpression suffix(
        u"^[ -]\\s?(?:ER|XR|SR|DR|CR|IR|LA|XL|CD|EC|ODT|HCl|HCL|Hcl|sodium|potassium|citrate|tartrate|gel|cream|patch|patches|ointment|lotion|"
        "spray)\\b(?: (?:ER|XR|SR|gel|cream|patch|patches|ointment)\\b)?"_s);
    Stretch name{match.start, match.end};
    const auto more = suffix.matchView(text.after(sentence, match.end, 30));
    if (more.hasMatch())
        name.end += more.capturedEnd();
    return name;
}

/// The strength that follows a name at once: "Naproxen 550 mg", "Soma (350mg)".
Stretch doseBehind(const ClinicalText &text, const ClinicalSentence &sentence, const Stretch &name)
{
    static const QRegularExpression between(u"^[ (,]{0,2}(?:at |of |tablets? |capsules? )?$"_s);
    const QStringView behind = text.after(sentence, name.end, 40);
    const QList<FoundText> strengths = findStrengths(behind);
    if (strengths.isEmpty() || !between.matchView(behind.first(strengths.front().place.start)).hasMatch())
        return {};
    return {name.end + strengths.front().place.start, name.end + strengths.front().place.end};
}

QString statusOf(const ClinicalText &text, const ClinicalSentence &sentence, const Stretch &name)
{
    static const QRegularExpression past = words(
        u"tried|stopped|discontinued|previous(?:ly)?|past|prior|given up|failed|dropped|was on|weaned|in the past|no longer|history of"_s);
    static const QRegularExpression prescribed = words(
        u"prescri\\w+|dispens\\w+|plan|started on|refill\\w*|renewed|given"_s);
    static const QRegularExpression dropped(u"^[^.,;]{0,20}\\((?:stopped|discontinued|failed)"_s);
    const bool wasStopped = dropped.matchView(text.after(sentence, name.end, 60)).hasMatch();
    if (wasStopped || past.matchView(text.before(sentence, name.start, 120)).hasMatch())
        return u"past"_s;
    return prescribed.matchView(text.before(sentence, name.start)).hasMatch() ? u"prescribed"_s : u"current"_s;
}

/// Whether a summary's sentence speaks of drugs as taken, and not of what is asked for or found in a test.
bool speaksOfTaken(const ClinicalText &text, const ClinicalSentence &sentence, const PhraseMatch &match)
{
    static const QRegularExpression tested = words(
        u"(?:urine|drug|toxicology|blood) (?:drug |toxicology )?(?:screen\\w*|test\\w*|panel)|detected|metabolites?|inconsistent"_s);
    static const QRegularExpression asked = words(
        u"(?<!before the )requests?|requested|requesting|denied|non-? ?certif\\w+|authoriz\\w+|utilization|modified(?! (?:work|dut|activit|job))|original request|not certified|coverage of"_s);
    static const QRegularExpression tied = words(
        u"taking|takes|was prescribed|were prescribed|prescribed|treatment (?:has )?included|medications? (?:included?|has|have|regimen)|since at least|"
        "current medications?|was using|has been on|treat with|doses? of|provider documented|plan (?:of care )?(?:included?|includes)"_s);
    if (sentence.cues.testFlag(Cue::Others) || tested.matchView(text.before(sentence, match.start, 120)).hasMatch())
        return false;
    static const QRegularExpression refused = words(
        u"(?:was|were|is|are|be) (?:also )?(?:denied|non-? ?certif\\w+|not certified|requested|modified(?! (?:work|dut|activit|job))|authorized|non)"_s);
    const auto asking = asked.matchView(text.before(sentence, match.start));
    const auto behind = refused.matchView(text.after(sentence, match.end, 60));
    if (!asking.hasMatch() && !behind.hasMatch())
        return true;
    if (asking.hasMatch())
        return false; // what follows "requested" is what was asked for
    return tied.matchView(text.before(sentence, match.start)).hasMatch();
}

/// A rationale counts where it says of this person that a drug was taken.
bool rationaleTellsTaken(const ClinicalText &text, const ClinicalSentence &sentence, const PhraseMatch &match)
{
    static const QRegularExpression taken = words(
        u"(?:is|was|has been|had been|been|were) (?:taking|using|prescribed|treated with|on|given|maintained on|tried on)|takes|has tried|had tried|"
        "has (?:also )?(?:used|received|taken)|currently (?:on|taking|using)|(?:has|have|had) included|continues? (?:to take|to use)|was started on|"
        "treated with|trialed|use of|failed"_s);
    static const QRegularExpression notTaken = words(
        u"request\\w*|recommend\\w*|guidelines?|should|may|can|would|could|mtus|odg|not (?:been )?(?:tried|attempted)|first-line|if|indicated"_s);
    const QStringView before = text.before(sentence, match.start);
    return text.tellsOfCase(sentence, match.start) && taken.matchView(before).hasMatch()
           && !notTaken.matchView(text.flat(sentence.place)).hasMatch();
}

bool isPartOfTreatment(const ClinicalSentence &sentence, const PhraseMatch &drug)
{
    return std::ranges::any_of(sentence.treatments, [&](const PhraseMatch &match) {
        return match.start <= drug.start && match.end >= drug.end && match.count > drug.count;
    });
}

/// Words for a class, as far as they tell one: "medication" or "analgesics" do not.
bool isTellingClass(const DrugEntry &entry)
{
    return entry.isClass && entry.drugClass != "Misc Analgesics"_L1 && entry.drugClass != "Nutritional Products"_L1;
}

bool mayCount(const ClinicalText &text, const ClinicalSentence &sentence, const PhraseMatch &match)
{
    if (isPartOfTreatment(sentence, match) || text.isDenied(sentence, match.start))
        return false;
    if (sentence.isRationale)
        return rationaleTellsTaken(text, sentence, match);
    if (!speaksOfTaken(text, sentence, match))
        return false;
    const DrugEntry &entry = text.drug(match);
    if (entry.isClass) {
        static const QRegularExpression avoided = words(
            u"avoid|dependence|dependency|induced|further|abuse|addiction|use disorder"_s);
        return isTellingClass(entry) && sentence.cues.testAnyFlags(Cue::Care | Cue::Drugs | Cue::Received)
               && !avoided.matchView(text.flat(sentence.place)).hasMatch();
    }
    // "opioid dependence", "calcium" and other common words count only where drugs are told of
    return true;
}

QList<Mention> mentions(const ClinicalText &text)
{
    QList<Mention> found;
    for (qsizetype at = 0; at < text.sentences().size(); ++at) {
        const ClinicalSentence &sentence = text.sentences()[at];
        for (const PhraseMatch &match : sentence.drugs) {
            if (!mayCount(text, sentence, match))
                continue;
            Mention mention;
            mention.name = text.drug(match).isClass ? Stretch{match.start, match.end} : fullName(text, sentence, match);
            mention.dose = doseBehind(text, sentence, mention.name);
            mention.entry = match.entry;
            mention.sentence = at;
            mention.isRationale = sentence.isRationale;
            mention.status = statusOf(text, sentence, mention.name);
            const bool toldAsTaken = sentence.cues.testAnyFlags(Cue::Care | Cue::Drugs);
            mention.confidence = sentence.isRationale ? 0.6 : toldAsTaken ? 0.95 : 0.8;
            found.append(mention);
        }
    }
    return found;
}

QString doseText(const ClinicalText &text, const Mention &mention)
{
    return text.words(mention.dose).remove(u' ').toLower();
}

bool isForSkin(const ClinicalText &text, const Mention &mention)
{
    static const QRegularExpression form = words(u"cream|gel|patch(?:es)?|ointment|lotion|spray"_s);
    return text.lexicons().drugs()[mention.entry].isTopical || form.matchView(text.flat(mention.name)).hasMatch();
}

/// Whether the mention tells nothing new beside one that was kept: the same drug, unless one list gives it twice by
/// different names or it has another dose.
bool repeats(const ClinicalText &text, Mention &kept, const Mention &mention)
{
    const DrugEntry &a = text.lexicons().drugs()[kept.entry];
    const DrugEntry &b = text.lexicons().drugs()[mention.entry];
    if (a.isClass || b.isClass) {
        const bool same = a.drugClass == b.drugClass;
        return same && b.isClass;
    }
    if (a.ingredients != b.ingredients)
        return false;
    const bool listsBoth = kept.sentence == mention.sentence && a.name != b.name
                           && !text.flat({kept.name.end, mention.name.start}).contains(u'(');
    if (listsBoth)
        return false;
    if (isForSkin(text, kept) != isForSkin(text, mention))
        return false; // "cyclobenzaprine" and "cyclobenzaprine cream"
    const bool twoDoses = kept.dose.length() > 0 && mention.dose.length() > 0
                          && doseText(text, kept) != doseText(text, mention);
    if (twoDoses)
        return false;
    if (kept.dose.length() == 0 && mention.dose.length() > 0 && a.name == b.name && !mention.isRationale) {
        kept.name = mention.name; // the fuller telling
        kept.dose = mention.dose;
    }
    return true;
}

} // namespace

QList<ClinicalFact> findMedications(const ClinicalText &text)
{
    QList<Mention> kept;
    const QList<Mention> all = mentions(text);
    const auto namesDrugOf = [&](const QString &drugClass) {
        return std::ranges::any_of(all, [&](const Mention &mention) {
            const DrugEntry &entry = text.lexicons().drugs()[mention.entry];
            return !entry.isClass && entry.drugClass == drugClass;
        });
    };
    for (const Mention &mention : all) {
        const DrugEntry &entry = text.lexicons().drugs()[mention.entry];
        if (entry.isClass && namesDrugOf(entry.drugClass))
            continue;
        if (std::ranges::none_of(kept, [&](Mention &other) { return repeats(text, other, mention); }))
            kept.append(mention);
    }
    QList<ClinicalFact> facts;
    for (const Mention &mention : kept) {
        const Stretch place{mention.name.start, mention.dose.length() > 0 ? mention.dose.end : mention.name.end};
        facts.append({text.words(place), {place}, mention.confidence, u"drug-mention"_s, {}, {}, mention.status});
    }
    return facts;
}

} // namespace imr
