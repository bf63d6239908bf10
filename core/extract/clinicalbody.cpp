// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QRegularExpression>

#include "core/extract/clinicaltext.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// A body part as a complaint or a diagnosis names it.
struct Naming {
    BodySite site;
    Side side = Side::None;
    bool isNoun = true;      ///< "neck"; not the "cervical" of "cervical strain"
    bool isComplaint = true; ///< else of a diagnosis
};

/// Where the pain only goes to, and what is only numb or weak.
bool isOnlyReached(const ClinicalText &text, const ClinicalSentence &sentence, const BodySite &site)
{
    static const QRegularExpression reached = insensitive(
        u"\\b(?:radiat\\w+|radiation|goes|going|go|travel\\w*|spread\\w*|shoot\\w*|extend\\w*|referred|moves|moving|down|numbness|tingling|weakness|paresthesias?|dysesthesias?|burning sensation|"
        "went numb|cramping|and (?:has|had) numbness)\\b(?! pain)[^.;]{0,90}$"_s);
    static const QRegularExpression numbBehind = insensitive(
        u"^ (?:went |was |is |became )?(?:numb|tingl|weak|paresthes)"_s);
    if (numbBehind.matchView(text.after(sentence, site.place.end, 24)).hasMatch())
        return true;
    static const QRegularExpression painAgain = insensitive(
        u"\\b(?:pain|complain\\w*|aching|discomfort|soreness|injur\\w+|sprain|strain)\\b(?! radiat| that| which| and numb| with)"_s);
    const QStringView before = text.before(sentence, site.place.start);
    const auto match = reached.matchView(before);
    if (!match.hasMatch())
        return false;
    const QStringView between = before.sliced(match.capturedStart());
    const bool comma = between.contains(u',')
                       && painAgain.matchView(text.after(sentence, site.place.end, 14)).hasMatch()
                       && !between.contains(u"radiat", Qt::CaseInsensitive);
    static const QRegularExpression ownPain = insensitive(u"^ pain\\b"_s);
    const bool saysPain = ownPain.matchView(text.after(sentence, site.place.end, 8)).hasMatch()
                          && !between.contains(u"radiat", Qt::CaseInsensitive) && between.contains(u',');
    return !comma && !saysPain;
}

/// Part of a test or a treatment ("x-rays of the right foot"), not of a complaint.
bool isOfService(const ClinicalText &text, const ClinicalSentence &sentence, const BodySite &site)
{
    static const QRegularExpression link = insensitive(u"^(?: (?:scan|imaging))?(?: (?:of|for|to|on))?(?: the)? ?$"_s);
    for (const PhraseMatch &match : sentence.treatments) {
        if (text.treatment(match).rank < 30)
            continue;
        const Stretch place{match.start, match.end};
        if (place.overlaps(site.place))
            return true;
        if (match.end <= site.place.start && link.matchView(text.flat({match.end, site.place.start})).hasMatch())
            return true;
        if (site.place.end < match.start && text.flat({site.place.end, match.start}) == u" ")
            return true;
    }
    return false;
}

/// Words that make a named part one of the complaint.
bool isAiling(const ClinicalText &text, const ClinicalSentence &sentence, const BodySite &site)
{
    static const QRegularExpression ailment = insensitive(
        u"\\b(?:pain\\w*|ach\\w+|discomfort|sore\\w*|injur\\w+|strain\\w*|sprain\\w*|stiff\\w*|spasms?|symptoms|complaints?|pull|pop|tight\\w*|throbbing|fracture\\w*|tear|contusion|claim|swelling|hurt\\w*|trauma|crush\\w*|catching|locking)\\b"_s);
    return ailment.matchView(text.before(sentence, site.place.start, 200)).hasMatch()
           || ailment.matchView(text.after(sentence, site.place.end, 100)).hasMatch();
}

bool isExamFinding(const ClinicalText &text, const ClinicalSentence &sentence, const BodySite &site)
{
    static const QRegularExpression finding = insensitive(
        u"\\b(?:exam\\w*|tender\\w*|palpation|range of motion|flexion|extension|strength|sensation|reflexes|objective|positive|inspection|guarding|evaluation of the|straight leg|abduction|rotation|dermatomes?|atrophy)\\b"_s);
    static const QRegularExpression behind = insensitive(
        u"^ (?:\\w+ )?(?:exam\\w*|tender\\w*|range of motion|(?:dorsi)?flexion|extension|strength|sensation|reflex\\w*|abduction|rotation|atrophy|jerk|motion|effusion|flexors?|extensors?)\\b"_s);
    return finding.matchView(text.before(sentence, site.place.start)).hasMatch()
           || behind.matchView(text.after(sentence, site.place.end, 30)).hasMatch();
}

bool isHistory(const ClinicalSentence &sentence)
{
    return sentence.cues.testFlag(Cue::Others);
}

bool isComplaintSite(const ClinicalText &text, const ClinicalSentence &sentence, const BodySite &site)
{
    static const QRegularExpression asked = insensitive(
        u"\\b(?:requests?|requested|authoriz\\w+|utilization|non-? ?certif\\w+|denied|treatment plan|recommend\\w*|plan|medically|approve|previous determination|prior review|surgery for)\\b"_s);
    if (sentence.isRationale || isHistory(sentence) || !sentence.cues.testAnyFlags(Cue::Complaint | Cue::Claim))
        return false;
    const QStringView before = text.before(sentence, site.place.start);
    return !asked.matchView(before).hasMatch() && isAiling(text, sentence, site) && !isExamFinding(text, sentence, site)
           && !isOnlyReached(text, sentence, site) && !isOfService(text, sentence, site)
           && !text.isDenied(sentence, site.place.start);
}

void addNaming(const ClinicalText &text, const ClinicalSentence &sentence, const BodySite &site, bool isComplaint,
               QList<Naming> &namings)
{
    static const QRegularExpression nounBehind = insensitive(
        u"^(?:\\s(?:and|or)\\s\\w+)?\\s(?:pain|area|complaints?|discomfort|ache|symptoms)\\b"_s);
    static const QRegularExpression behindSide = insensitive(u"^ (?:pain )?(?:on|to) the (left|right)\\b"_s);
    static const QRegularExpression bothBehind = insensitive(u"^ (?:pain )?bilaterally\\b"_s);
    Naming naming{site, site.side, !site.isAdjective && !site.isLevel, isComplaint};
    const QStringView behind = text.after(sentence, site.place.end, 40);
    if (site.isAdjective)
        naming.isNoun = nounBehind.matchView(behind).hasMatch();
    if (naming.side == Side::None && isPaired(site.region)) {
        const auto told = behindSide.matchView(behind);
        if (told.hasMatch())
            naming.side = told.capturedView(1).compare(u"left", Qt::CaseInsensitive) == 0 ? Side::Left : Side::Right;
        else if (bothBehind.matchView(behind).hasMatch())
            naming.side = Side::Bilateral;
    }
    // "lumbar spine strain" names the spine only to describe the strain
    static const QRegularExpression describes = insensitive(
        u"^\\s(?:\\w+\\s){0,2}(?:strain|sprain|radiculopathy|radiculitis|disc|degenerat\\w+|stenosis|spondyl\\w+|myospasm|facet|sprain[/-]strain)\\b"_s);
    const bool describing = !isComplaint && !isPaired(site.region) && describes.matchView(behind).hasMatch();
    naming.isNoun = naming.isNoun && !describing;
    namings.append(naming);
}

QList<Naming> allNamings(const ClinicalText &text)
{
    QList<Naming> namings;
    for (const ClinicalSentence &sentence : text.sentences()) {
        const QList<Stretch> lists = diagnosisLists(text, sentence);
        for (const BodySite &site : sentence.sites) {
            const bool listed = std::ranges::any_of(lists,
                                                    [&](const Stretch &list) { return list.overlaps(site.place); });
            if (listed && !isOfService(text, sentence, site) && !sentence.cues.testFlag(Cue::Others))
                addNaming(text, sentence, site, false, namings);
            else if (!listed && isComplaintSite(text, sentence, site))
                addNaming(text, sentence, site, true, namings);
        }
    }
    return namings;
}

/// The name: side and part where they stand together, else the side put before the part.
ClinicalFact factOf(const ClinicalText &text, const Naming &naming, Side side)
{
    const BodySite &site = naming.site;
    const bool together = site.hasOwnSide && side == site.side;
    const bool bothWords = side == Side::Bilateral && together;
    ClinicalFact fact;
    fact.places = {together ? site.place : site.part};
    fact.value = text.words(together ? site.place : site.part);
    if (!together && side != Side::None)
        fact.value = QString(sideName(side) + u' ' + text.words(site.part));
    if (bothWords && fact.value.contains(u" and ", Qt::CaseInsensitive))
        fact.value = QString(u"bilateral "_s + text.words(site.part));
    fact.region = site.region;
    fact.side = sideName(side);
    fact.confidence = naming.isNoun ? (naming.isComplaint ? 0.92 : 0.88) : 0.6;
    fact.rule = naming.isComplaint ? u"complaint-part"_s : u"diagnosis-part"_s;
    return fact;
}

/// "left and right wrist" names two parts.
QList<Side> sidesOf(const ClinicalText &text, const Naming &naming)
{
    const bool spelledOut = naming.side == Side::Bilateral && naming.site.hasOwnSide
                            && text.flat(naming.site.place).contains(u" and ", Qt::CaseInsensitive);
    return spelledOut ? QList<Side>{Side::Left, Side::Right} : QList<Side>{naming.side};
}

bool isCovered(const ClinicalFact &known, const ClinicalFact &fact)
{
    if (known.region != fact.region)
        return false;
    return known.side == fact.side || fact.side.isEmpty() || known.side == "bilateral"_L1;
}

/// Adds the part unless its region is there; a telling with its side takes the place of one without.
void addPart(QList<ClinicalFact> &facts, const ClinicalFact &fact)
{
    if (std::ranges::any_of(facts, [&](const ClinicalFact &known) { return isCovered(known, fact); }))
        return;
    const auto bare = std::ranges::find_if(facts, [&](const ClinicalFact &known) {
        return known.region == fact.region && known.side.isEmpty();
    });
    if (bare != facts.end())
        *bare = fact;
    else
        facts.append(fact);
}

} // namespace

QList<ClinicalFact> findInjuredParts(const ClinicalText &text)
{
    QList<ClinicalFact> facts;
    const QList<Naming> namings = allNamings(text);
    const auto isNamed = [&](const Naming &adjective) {
        return std::ranges::any_of(namings, [&](const Naming &other) {
            return other.isNoun && other.site.region == adjective.site.region;
        });
    };
    for (const Naming &naming : namings) {
        if (!naming.isNoun && isNamed(naming))
            continue;
        if (naming.site.region == "spine"_L1)
            continue;
        for (const Side side : sidesOf(text, naming))
            addPart(facts, factOf(text, naming, side));
    }
    return facts;
}

} // namespace imr
