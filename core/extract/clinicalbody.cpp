// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QHash>
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
    qsizetype sentence = 0;  ///< where its sentence starts
};

/// Where the pain only goes to, and what is only numb or weak.
bool isOnlyReached(const ClinicalText &text, const ClinicalSentence &sentence, const BodySite &site)
{
    static const QRegularExpression reached = insensitive(
        u"\\b(?:radiat\\w+|radiation|goes|going|go|travel\\w*|spread\\w*|shoot\\w*|extend\\w*|referred|moves|moving|down|numbness|tingling|weakness|paresthesias?|dysesthesias?|burning sensation|"
        "went numb|cramping|and (?:has|had) numbness)\\b(?! pain(?! (?:into|to|down|towards?)\\b))[^.;]{0,90}$"_s);
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
                          && between.contains(u',');
    return !comma && !saysPain;
}

/// What hurts when it is moved or used, or what pain runs along, is not thereby injured: "worse with use of the arm",
/// "pain from the buttock to the sole of the foot".
bool isOnlyMoved(const ClinicalText &text, const ClinicalSentence &sentence, const BodySite &site)
{
    static const QRegularExpression before = insensitive(
        u"\\b(?:(?:aggravated|worse(?:ned)?|increas\\w+|exacerbated|provoked|brought on) (?:by|with)(?:(?! but | made )[^.;]){0,100}|(?:tilting|turning(?: of)?|raising|use of|lay on|lying on|laying on|above|repetitive)"
        "(?: the| his| her| their)?(?: left| right| bilateral)?|pain from (?:the |his |her )?(?:\\w+ ){1,3}to (?:the |his |her )?(?:\\w+ of (?:the )?)?) ?$"_s);
    static const QRegularExpression from = insensitive(u"\\bpain from (?:the |his |her )?$"_s);
    static const QRegularExpression behindFrom = insensitive(u"^ (?:down )?to\\b"_s);
    static const QRegularExpression behind = insensitive(u"^ (?:movements?|rotation|use)\\b"_s);
    const QStringView lead = text.before(sentence, site.place.start, 160);
    const QStringView rest = text.after(sentence, site.place.end, 20);
    return before.matchView(lead).hasMatch() || behind.matchView(rest).hasMatch()
           || (from.matchView(lead).hasMatch() && behindFrom.matchView(rest).hasMatch());
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
        u"\\b(?:pain\\w*|ach\\w+|discomfort|sore\\w*|injur\\w+|strain\\w*|sprain\\w*|stiff\\w*|spasms?|symptoms|complain\\w*|accepted|landed|pull|pop|tight\\w*|throbbing|fracture\\w*|tear|contusion|claim|swelling|hurt\\w*|trauma|crush\\w*|catching|locking)\\b"_s);
    return ailment.matchView(text.before(sentence, site.place.start, 200)).hasMatch()
           || ailment.matchView(text.after(sentence, site.place.end, 100)).hasMatch();
}

bool isExamFinding(const ClinicalText &text, const ClinicalSentence &sentence, const BodySite &site)
{
    static const QRegularExpression finding = insensitive(
        u"\\b(?:exam\\w*|tender\\w*|palpation|range of motion|flexion|extension|strength|sensation|reflexes|objective|positive|inspection|guarding|evaluation of the|straight leg|abduction|rotation|dermatomes?|atrophy)\\b"_s);
    static const QRegularExpression behind = insensitive(
        u"^ (?:[\\w-]+ ){0,4}range of motion\\b|^ (?:\\w+ )?(?:exam\\w*|tender\\w*|(?:dorsi)?flexion|extension|strength|sensation|reflex\\w*|abduction|rotation|atrophy|jerk|motion|effusion|flexors?|extensors?)\\b"_s);
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
           && !isOnlyReached(text, sentence, site) && !isOnlyMoved(text, sentence, site)
           && !isOfService(text, sentence, site) && !text.isDenied(sentence, site.place.start);
}

void addNaming(const ClinicalText &text, const ClinicalSentence &sentence, const BodySite &site, bool isComplaint,
               QList<Naming> &namings)
{
    static const QRegularExpression nounBehind = insensitive(
        u"^(?:\\s(?:and|or)\\s\\w+)?\\s(?:pain|area|complaints?|discomfort|ache|symptoms)\\b"_s);
    static const QRegularExpression behindSide = insensitive(
        u"^ (?:pain )?(?:(?:more|worse|greater|mostly|mainly) )?(?:on|to) the (left|right)\\b"_s);
    static const QRegularExpression bothBehind = insensitive(u"^ (?:pain )?bilaterally\\b"_s);
    Naming naming{site, site.side, !site.isAdjective && !site.isLevel && !site.isStructure, isComplaint,
                  sentence.place.start};
    const QStringView behind = text.after(sentence, site.place.end, 40);
    if (site.isAdjective)
        naming.isNoun = nounBehind.matchView(behind).hasMatch();
    if (naming.side == Side::None && isPaired(site.region)) {
        const auto told = behindSide.matchView(behind);
        if (told.hasMatch()) {
            naming.side = told.capturedView(1).compare(u"left", Qt::CaseInsensitive) == 0 ? Side::Left : Side::Right;
            naming.site.sidePlace = {site.place.end + told.capturedStart(1), site.place.end + told.capturedEnd(1)};
        } else if (bothBehind.matchView(behind).hasMatch())
            naming.side = Side::Bilateral;
    }
    // "lumbar spine strain" names the spine only to describe the strain
    static const QRegularExpression describes = insensitive(
        u"^\\s(?:\\w+\\s){0,2}(?:strain|sprain|radiculopathy|radiculitis|disc|degenerat\\w+|stenosis|spondyl\\w+|myospasm|facet|sprain[/-]strain)\\b"_s);
    const bool describing = !isComplaint && !isPaired(site.region) && describes.matchView(behind).hasMatch();
    naming.isNoun = naming.isNoun && !describing;
    namings.append(naming);
}

/// Diagnoses that say by their own name what ails: "cervicalgia".
void addImplied(const ClinicalText &text, const Stretch &list, QList<Naming> &namings)
{
    static const QHash<QString, QString> regions{{u"cervicalgia"_s, u"neck"_s},
                                                 {u"dorsalgia"_s, u"upper back"_s},
                                                 {u"lumbago"_s, u"low back"_s},
                                                 {u"lumbalgia"_s, u"low back"_s},
                                                 {u"coccydynia"_s, u"low back"_s}};
    for (const Token &token : tokenize(text.flat(list))) {
        if (!regions.contains(token.folded))
            continue;
        BodySite site;
        site.part = {list.start + token.start, list.start + token.end};
        site.place = site.part;
        site.region = regions.value(token.folded);
        site.isStructure = true;
        namings.append({site, Side::None, false, false, list.start});
    }
}

QList<Naming> allNamings(const ClinicalText &text)
{
    QList<Naming> namings;
    for (const ClinicalSentence &sentence : text.sentences()) {
        const QList<Stretch> lists = diagnosisLists(text, sentence);
        for (const Stretch &list : lists)
            addImplied(text, list, namings);
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

/// Where the summary names the region of an adjective or a structure ("lumbar", "rotator cuff") by a noun of its own.
const BodySite *nounOf(const ClinicalText &text, const Naming &naming)
{
    const BodySite *best = nullptr;
    for (const ClinicalSentence &sentence : text.sentences()) {
        if (sentence.isRationale || isHistory(sentence))
            continue;
        for (const BodySite &site : sentence.sites) {
            const bool isName = !site.isAdjective && !site.isLevel && !site.isStructure;
            if (!isName || site.region != naming.site.region)
                continue;
            const bool tellsSide = naming.side == Side::None && site.side != Side::None && isPaired(site.region);
            const bool isBetter = !best || (best->side != naming.side && site.side == naming.side)
                                  || (best->side == Side::None && tellsSide);
            if (isBetter && (site.side == naming.side || naming.side == Side::None || site.side == Side::None))
                best = &site;
        }
    }
    return best;
}

/// The part and the word for its side, in the order of the text: "right" … "ankle" of "right hip, ankle, and foot".
QList<Stretch> placesWithSide(const ClinicalText &text, const BodySite &site, Side side)
{
    Stretch word = site.sidePlace;
    const qsizetype inside = text.words(site.place).indexOf(sideName(side), 0, Qt::CaseInsensitive);
    if (inside >= 0) // one of the two sides of "left and right wrist"
        word = {site.place.start + inside, site.place.start + inside + sideName(side).size()};
    if (word.length() <= 0)
        return {site.part};
    return word.start < site.part.start ? QList<Stretch>{word, site.part} : QList<Stretch>{site.part, word};
}

/// The name: side and part where they stand together, else the side put before the part.
ClinicalFact factOf(const ClinicalText &text, Naming naming, Side side)
{
    const bool lacksSide = !naming.isComplaint && side == Side::None && isPaired(naming.site.region);
    const BodySite *noun = naming.isNoun && !lacksSide ? nullptr : nounOf(text, naming);
    if (noun && lacksSide)
        side = noun->side;
    const bool isRegionOnly = !noun && naming.site.isStructure;
    if (noun)
        naming.site = *noun;
    const BodySite &site = naming.site;
    const bool together = site.hasOwnSide && side == site.side;
    const bool bothWords = side == Side::Bilateral && together;
    ClinicalFact fact;
    fact.places = together || side == Side::None ? QList<Stretch>{together ? site.place : site.part}
                                                 : placesWithSide(text, site, side);
    fact.value = text.words(together ? site.place : site.part);
    if (!together && side != Side::None)
        fact.value = QString(sideName(side) + u' ' + text.words(site.part));
    if (bothWords && fact.value.contains(u" and ", Qt::CaseInsensitive))
        fact.value = QString(u"bilateral "_s + text.words(site.part));
    if (isRegionOnly)
        fact.value = side == Side::None ? site.region : QString(sideName(side) + u' ' + site.region);
    fact.region = site.region;
    fact.side = sideName(side);
    fact.confidence = naming.isNoun ? (naming.isComplaint ? 0.92 : 0.88) : noun || isRegionOnly ? 0.75 : 0.6;
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

/// A part of the body with where it was named: what one phrase coordinates are two parts, even of one region.
struct NamedPart {
    ClinicalFact fact;
    qsizetype sentence = 0;
    qsizetype group = 0;
    bool isComplaint = false;
    bool isNoun = false;
};

/// "thumb", "index finger"; empty for "fingers" and all that is no finger or toe.
QString digitOf(const ClinicalFact &fact)
{
    static const QRegularExpression digit = insensitive(
        u"\\b(?:thumb|(?:index|middle|long|ring|little|small|great|big|first|second|third|fourth|fifth)(?= (?:finger|toe|digit)))\\b"_s);
    const bool hasDigits = fact.region == "finger"_L1 || fact.region == "toe"_L1;
    return hasDigits ? digit.match(fact.value).captured().toLower() : QString();
}

bool isCovered(const NamedPart &known, const NamedPart &part)
{
    if (known.fact.region != part.fact.region)
        return false;
    const bool isCoordinated = known.isNoun && part.isNoun && known.isComplaint && part.isComplaint
                               && known.sentence == part.sentence && known.group == part.group
                               && !isPaired(part.fact.region)
                               && !known.fact.value.contains(part.fact.value, Qt::CaseInsensitive);
    const bool isOtherDigit = !digitOf(part.fact).isEmpty() && digitOf(part.fact) != digitOf(known.fact);
    if (isCoordinated || isOtherDigit)
        return false;
    return known.fact.side == part.fact.side || part.fact.side.isEmpty() || known.fact.side == "bilateral"_L1;
}

/// "both lower extremities" of a diagnosis is told better as the "bilateral leg" of a complaint.
bool isNamedBetter(const NamedPart &known, const NamedPart &part)
{
    return part.isComplaint && !known.isComplaint && known.fact.region == part.fact.region
           && known.fact.side == part.fact.side && known.fact.value.contains("extremit"_L1, Qt::CaseInsensitive)
           && !part.fact.value.contains("extremit"_L1, Qt::CaseInsensitive);
}

/// Adds the part unless its region is there; a telling with its side takes the place of one without.
void addPart(QList<NamedPart> &parts, const NamedPart &part)
{
    const auto better = std::ranges::find_if(parts, [&](const NamedPart &known) { return isNamedBetter(known, part); });
    if (better != parts.end()) {
        *better = part;
        return;
    }
    if (std::ranges::any_of(parts, [&](const NamedPart &known) { return isCovered(known, part); }))
        return;
    const auto bare = std::ranges::find_if(parts, [&](const NamedPart &known) {
        return known.fact.region == part.fact.region && known.fact.side.isEmpty() && !part.fact.side.isEmpty();
    });
    if (bare != parts.end())
        *bare = part;
    else
        parts.append(part);
}

/// The whole limb of a diagnosis ("pain syndrome of the right upper extremity") where parts of that limb are named.
bool isLimbOfParts(const NamedPart &limb, const QList<NamedPart> &parts)
{
    static const QHash<QString, QStringList> limbs{
        {u"arm"_s, {u"shoulder"_s, u"upper arm"_s, u"elbow"_s, u"forearm"_s, u"wrist"_s, u"hand"_s, u"finger"_s}},
        {u"leg"_s, {u"hip"_s, u"thigh"_s, u"knee"_s, u"lower leg"_s, u"ankle"_s, u"foot"_s}}};
    const bool isWhole = limb.fact.value.contains("extremit"_L1, Qt::CaseInsensitive);
    if (limb.isComplaint || !isWhole || limb.fact.side.isEmpty() || !limbs.contains(limb.fact.region))
        return false;
    return std::ranges::any_of(parts, [&](const NamedPart &part) {
        return limbs.value(limb.fact.region).contains(part.fact.region) && part.fact.side == limb.fact.side;
    });
}

} // namespace

QList<ClinicalFact> findInjuredParts(const ClinicalText &text)
{
    QList<NamedPart> parts;
    const QList<Naming> namings = allNamings(text);
    const auto isNamed = [&](const Naming &adjective) {
        return std::ranges::any_of(namings, [&](const Naming &other) {
            return other.isNoun && other.site.region == adjective.site.region;
        });
    };
    for (const Naming &naming : namings) {
        if ((!naming.isNoun && isNamed(naming)) || naming.site.region == "spine"_L1)
            continue;
        for (const Side side : sidesOf(text, naming))
            addPart(parts, {factOf(text, naming, side), naming.sentence, naming.site.group, naming.isComplaint,
                            naming.isNoun});
    }
    QList<ClinicalFact> facts;
    for (const NamedPart &part : parts) {
        if (!isLimbOfParts(part, parts))
            facts.append(part.fact);
    }
    return facts;
}

} // namespace imr
