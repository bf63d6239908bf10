// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/requestreading.h"

#include <algorithm>

#include <QRegularExpression>
#include <QSet>

#include "core/terms/lexicons.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

/// What the steps of a reading share.
struct Sight {
    QStringView text;
    const Lexicons &lexicons;
    Tokens tokens;
    QList<PhraseMatch> drugs;
    QList<PhraseMatch> treatments;

    Sight(QStringView request, const Lexicons &words)
        : text(request.first(qMin(request.size(), qsizetype(1200)))), lexicons(words), tokens(tokenize(text)),
          drugs(words.drugIndex().find(text, tokens)), treatments(words.treatmentIndex().find(text, tokens))
    {
    }
    const DrugEntry &drug(const PhraseMatch &match) const { return lexicons.drugs()[match.entry]; }
    const TreatmentEntry &treatment(const PhraseMatch &match) const { return lexicons.treatments()[match.entry]; }
};

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// Where the head of the request ends: what follows these words only tells more about it.
qsizetype headEnd(QStringView text)
{
    static const QRegularExpression ends = expression(
        u"\\s(?:with|w/|for|including|to|from|following|after|under|using|by|due|secondary|during|prior|status)\\s|\\(|;"_s);
    const auto match = ends.matchView(text, 3);
    return match.hasMatch() ? match.capturedStart() : text.size();
}

/// The treatment that the request is about: the first, unless one that is clearly more of a head stands near it.
const PhraseMatch *headTreatment(const Sight &sight)
{
    constexpr int clearlyMore = 8;
    const qsizetype end = headEnd(sight.text);
    const PhraseMatch *best = nullptr;
    for (const PhraseMatch &match : sight.treatments) {
        if (best && match.start >= end)
            break;
        if (!best || sight.treatment(match).rank >= sight.treatment(*best).rank + clearlyMore)
            best = &match;
    }
    return best;
}

const PhraseMatch *headDrug(const Sight &sight)
{
    const PhraseMatch *ofClass = nullptr;
    for (const PhraseMatch &match : sight.drugs) {
        if (!sight.drug(match).isClass)
            return &match;
        if (!ofClass)
            ofClass = &match;
    }
    return ofClass;
}

bool isForSkin(QStringView text)
{
    static const QRegularExpression skin = expression(
        u"\\d\\s?%|\\b(?:cream|gel|ointment|lotion|topical|transdermal|compound(?:ed)?|salve|rub)\\b"_s);
    return skin.matchView(text).hasMatch();
}

/// "Kenalog/lidocaine injection": a drug that is only what is injected.
bool isInjectedInto(const Sight &sight, const PhraseMatch &drug, const PhraseMatch &treatment)
{
    const DrugEntry &entry = sight.drug(drug);
    const bool isFiller = entry.drugClass == "Adrenal Cortical Steroids"_L1 || entry.ingredients == "lidocaine"_L1;
    return isFiller && sight.treatment(treatment).category == "Injection"_L1 && treatment.start > drug.start
           && treatment.start <= headEnd(sight.text);
}

bool isAboutDrug(const Sight &sight, const PhraseMatch *drug, const PhraseMatch *treatment)
{
    if (!drug || !treatment)
        return drug != nullptr;
    if (sight.drug(*drug).isClass)
        return drug->start < treatment->start && sight.treatment(*treatment).rank < 50;
    if (treatment->start <= drug->start)
        return treatment->end <= drug->start ? false : treatment->count < drug->count;
    return !isInjectedInto(sight, *drug, *treatment);
}

/// All ingredients of a mixture in the order of the text, each once.
QStringList ingredientsOf(const Sight &sight, const PhraseMatch &head, QList<Stretch> *places)
{
    QStringList ingredients;
    for (const PhraseMatch &match : sight.drugs) {
        if (match.start < head.start || sight.drug(match).isClass)
            continue;
        const QString name = sight.drug(match).ingredients;
        if (ingredients.contains(name))
            continue;
        ingredients.append(name);
        places->append({match.start, match.end});
    }
    return ingredients;
}

bool isMixture(const Sight &sight, const QStringList &ingredients)
{
    if (ingredients.size() < 2 || ingredients.front().contains(u'/'))
        return false;
    static const QRegularExpression manyPercents = expression(u"%.*%"_s);
    static const QRegularExpression compound = expression(u"\\bcompound|\\b(?:cream|gel|ointment|lotion)\\b"_s);
    return manyPercents.matchView(sight.text).hasMatch() || compound.matchView(sight.text).hasMatch();
}

QString classForSkin(const QString &drugClass)
{
    static const QSet<QString> kept{
        u"Adrenal Cortical Steroids"_s, u"Anti-infectives"_s, u"Hormones"_s,     u"Antihistamine"_s,
        u"Nutritional Products"_s,      u"Other"_s,           u"Cannabinoids"_s, u"Topical Compounds"_s,
        u"Topical Analgesics"_s};
    return kept.contains(drugClass) ? drugClass : u"Topical Analgesics"_s;
}

bool knowsStrength(const DrugEntry &entry, const QList<FoundText> &strengths)
{
    for (const FoundText &strength : strengths) {
        if (entry.strengths.contains(strength.value))
            return true;
    }
    return entry.strengths.isEmpty();
}

void readStrengths(const Sight &sight, qsizetype ingredients, RequestReading &reading)
{
    const QList<FoundText> strengths = findStrengths(sight.text);
    const qsizetype count = qMin(strengths.size(), ingredients);
    QStringList values;
    for (const FoundText &strength : strengths.first(count)) {
        values.append(strength.value);
        reading.strength.places.append(strength.place);
    }
    reading.strength.value = values.join(u'/');
    reading.strength.confidence = strengths.size() > count ? 0.85 : 0.98;
    reading.strength.rule = u"request-strength"_s;
}

void readDrug(const Sight &sight, const PhraseMatch &head, RequestReading &reading)
{
    const DrugEntry &entry = sight.drug(head);
    QList<Stretch> places;
    const QStringList ingredients = ingredientsOf(sight, head, &places);
    const bool mixture = isMixture(sight, ingredients);
    reading.isDrug = true;
    reading.category = u"Pharmaceuticals"_s;
    reading.subcategory = entry.drugClass;
    reading.treatment = {entry.ingredients, {{head.start, head.end}}, 0.97, u"drug-lexicon"_s};
    reading.categoryConfidence = knowsStrength(entry, findStrengths(sight.text)) ? 0.97 : 0.93;
    if (mixture) {
        reading.treatment = {ingredients.join(u'/'), places, 0.93, u"drug-mixture"_s};
        reading.subcategory = u"Topical Compounds"_s;
    } else if (isForSkin(sight.text) && !entry.isClass) {
        reading.subcategory = classForSkin(entry.drugClass);
    }
    if (entry.isClass)
        reading.treatment.confidence = reading.categoryConfidence = 0.6;
    if (entry.isInjected && reading.subcategory == "Viscosupplementation"_L1)
        reading.treatment.value = u"hyaluronic acid injection"_s;
    readStrengths(sight, mixture ? ingredients.size() : 1, reading);
}

bool isSpineRegion(const QString &region)
{
    return region == "neck"_L1 || region == "upper back"_L1 || region == "low back"_L1 || region == "spine"_L1;
}

/// "Hardware removal" or "repair" belongs to the spine where the spine is named, "fusion" elsewhere where it is not.
void settleSurgery(const Sight &sight, const QList<BodySite> &sites, RequestReading &reading)
{
    if (reading.category != "Surgery"_L1 || reading.subcategory == "Adjunct Surgical Services"_L1
        || reading.subcategory == "Surgical Consult"_L1)
        return;
    const bool ofSpine = !sites.isEmpty() && isSpineRegion(sites.front().region);
    if (reading.subcategory == "Non-arthroscopic Surgery"_L1 && ofSpine)
        reading.subcategory = u"Spine"_s;
    else if (reading.subcategory == "Spine"_L1 && !sites.isEmpty() && !ofSpine
             && !reading.treatment.value.contains("stimulator"_L1))
        reading.subcategory = u"Non-arthroscopic Surgery"_s;
    if (sight.text.contains(u"arthroscop", Qt::CaseInsensitive) && !ofSpine)
        reading.subcategory = u"Arthroscopic Surgery"_s;
}

void readTreatment(const Sight &sight, const PhraseMatch &head, const QList<BodySite> &sites, RequestReading &reading)
{
    const TreatmentEntry &entry = sight.treatment(head);
    reading.treatment = {entry.name, {{head.start, head.end}}, entry.rank >= 45 ? 0.96 : 0.8, u"treatment-lexicon"_s};
    const bool intoJoint = entry.name == "injection"_L1 && !sites.isEmpty() && isPaired(sites.front().region);
    if (intoJoint && !sight.drugs.isEmpty())
        reading.treatment.value = u"joint injection"_s; // "Kenalog and lidocaine injection, right shoulder"
    reading.category = entry.category;
    reading.subcategory = entry.subcategory;
    reading.countsSessions = entry.kind == TreatmentKind::Treatment
                             && (entry.category == "Rehabilitation"_L1 || entry.category == "Psych Services"_L1);
    reading.categoryConfidence = entry.rank >= 45 ? 0.96 : 0.8;
    settleSurgery(sight, sites, reading);
}

/// "emg" with "ncv" beside it, in whatever order and with whatever between: both.
void joinElectrodiagnostics(const Sight &sight, RequestReading &reading)
{
    if (reading.treatment.value != "emg"_L1 && reading.treatment.value != "ncv"_L1)
        return;
    for (const PhraseMatch &match : sight.treatments) {
        const QString &name = sight.treatment(match).name;
        if ((name != "emg"_L1 && name != "ncv"_L1) || name == reading.treatment.value)
            continue;
        reading.treatment.value = u"emg/ncv"_s;
        reading.treatment.places.append({match.start, match.end});
        return;
    }
}

struct Guess {
    QRegularExpression words;
    QString category;
    QString subcategory;
};

/// The category of a service that no lexicon has, by a word of its name.
void guessCategory(QStringView text, RequestReading &reading)
{
    static const QList<Guess> guesses{
        {expression(u"consult|specialist|referral|evaluation|visit|physician|office"_s), u"Evaluation & Management"_s,
         u"Medical Specialties"_s},
        {expression(u"ectomy|otomy|plasty|surg|repair|fusion|excision|reconstruction|implant"_s), u"Surgery"_s,
         u"Non-arthroscopic Surgery"_s},
        {expression(u"inject|infusion|block"_s), u"Injection"_s, u"Injection"_s},
        {expression(u"stimulat"_s), u"DMEPOS"_s, u"Electrical Stimulation"_s},
        {expression(u"brace|orthosis|splint|prosthe"_s), u"DMEPOS"_s, u"Prosthetics/Orthotics"_s},
        {expression(u"program|membership|class"_s), u"Programs"_s, u"Programs"_s},
        {expression(u"therapy|rehabilit|exercise"_s), u"Rehabilitation"_s, u"Other Therapies"_s},
        {expression(u"tablet|capsule|\\bmg\\b|\\dmg|refill"_s), u"Pharmaceuticals"_s, u"Other"_s},
        {expression(u"cream|ointment|patch|\\bgel\\b|topical"_s), u"Pharmaceuticals"_s, u"Topical Analgesics"_s},
        {expression(u"test|study|scan|level|panel|screen|culture|graphy|gram\\b"_s), u"Diagnostic Testing"_s,
         u"Other Diagnostic Tests"_s},
        {expression(u"unit|device|equipment|machine|rental|purchase|chair|pad|system|wrap|garment"_s), u"DMEPOS"_s,
         u"DME"_s},
    };
    for (const Guess &guess : guesses) {
        if (!guess.words.matchView(text).hasMatch())
            continue;
        reading.category = guess.category;
        reading.subcategory = guess.subcategory;
        reading.categoryConfidence = 0.6;
        reading.isDrug = guess.category == "Pharmaceuticals"_L1;
        return;
    }
}

/// The request's own noun phrase: what stands before the first count, comma or preposition, without what leads in.
void readOwnPhrase(const Sight &sight, RequestReading &reading)
{
    static const QRegularExpression lead = expression(
        u"^\\s*(?:(?:an?|the|one|continue|continued|additional|purchase of|rental of|trial of|request for|prescription of|"
        "refill of|retro(?:spective)?:?|left|right|bilateral|\\d+)\\s+)*"_s);
    static const QRegularExpression end = expression(
        u"\\s(?:for|of the|to the|with|x|times|per|qty|quantity)\\s|[,;:(#]|\\s\\d|\\.(?:\\s|$)|\\s-\\s"_s);
    const qsizetype start = lead.matchView(sight.text).capturedEnd();
    const auto stop = end.matchView(sight.text, start);
    const qsizetype finish = stop.hasMatch() ? stop.capturedStart() : sight.text.size();
    const QString phrase = foldSpace(sight.text.sliced(start, finish - start)).toLower();
    if (phrase.isEmpty() || phrase.size() > 120)
        return;
    reading.treatment = {phrase, {{start, finish}}, 0.55, u"own-phrase"_s};
    guessCategory(sight.text, reading);
    if (reading.isDrug)
        readStrengths(sight, 1, reading);
}

/// The group of sites that names the request's body part: the first with a side, else the first with a level, else the
/// first. A level and the part it belongs to count together ("Lumbar … at L4-5").
QList<BodySite> chooseSites(const QList<BodySite> &sites)
{
    const auto sided = std::ranges::find_if(sites, [](const BodySite &site) { return site.hasOwnSide; });
    const auto level = std::ranges::find_if(sites, [](const BodySite &site) { return site.isLevel; });
    const auto chosen = sided != sites.end() ? sided : level != sites.end() ? level : sites.begin();
    QList<BodySite> group;
    for (const BodySite &site : sites) {
        const bool sameSpot = site.region == chosen->region && site.isLevel != chosen->isLevel;
        if (site.group == chosen->group || (group.size() < 3 && sameSpot && isSpineRegion(site.region)))
            group.append(site);
    }
    return group;
}

void readBodyPart(const Sight &sight, const QList<BodySite> &sites, RequestReading &reading)
{
    if (sites.isEmpty())
        return;
    const QList<BodySite> group = chooseSites(sites);
    QList<Stretch> places;
    for (const BodySite &site : group) {
        if (!places.isEmpty() && site.group == group.front().group && site.place.start >= places.last().end
            && site.place.start - places.last().end <= 16)
            places.last().end = site.place.end;
        else
            places.append(site.place);
    }
    QStringList words;
    for (const Stretch &place : places)
        words.append(foldSpace(sight.text.sliced(place.start, place.length())));
    reading.bodyPart = {words.join(u' '), places, 0.95, u"body-lexicon"_s};
    reading.bodyRegion = group.front().region;
    reading.bodySide = group.front().side;
    for (const BodySite &site : sites) {
        QStringList names{regionName(site)};
        if (!reading.regions.contains(names.front()))
            reading.regions.append(names);
    }
}

/// A region told with and without its side, or as a whole and in part, counts once: "lumbar … left L5" is the left one.
void foldRegions(QStringList &regions)
{
    const QStringList all = regions;
    regions.removeIf([&](const QString &region) {
        return std::ranges::any_of(all, [&](const QString &other) {
            return other.size() > region.size() && other.endsWith(QString(u' ' + region));
        });
    });
}

/// "Acupuncture sessions, #6": the count is one of sessions.
bool tellsSessions(QStringView text)
{
    static const QRegularExpression sessions = expression(u"\\b(?:sessions|visits|treatments)\\b"_s);
    return sessions.matchView(text).hasMatch();
}

void readCounts(const Sight &sight, RequestReading &reading)
{
    QList<Stretch> taken = reading.strength.places;
    if (reading.isDrug)
        taken += reading.treatment.places;
    const auto frequency = findFrequency(sight.text);
    if (frequency) {
        const auto value = foldSpace(sight.text.sliced(frequency->place.start, frequency->place.length()));
        reading.frequency = {value, {frequency->place}, 0.95, u"request-frequency"_s};
        taken.append(frequency->place);
    }
    const auto refills = findRefills(sight.text);
    if (refills) {
        reading.refills = RequestNumber{refills->value, {}, {refills->place}, 0.98};
        taken.append(refills->place);
    }
    if (reading.isDrug) {
        QList<Stretch> elsewhere = reading.frequency.places; // "1 tablet twice a day" tells no form of its own
        if (refills)
            elsewhere.append(refills->place);
        if (const auto form = findDosageForm(sight.text, elsewhere))
            reading.dosageForm = {form->value, {form->place}, 0.97, u"request-form"_s};
    }
    const auto quantity = findQuantity(sight.text, taken);
    if (quantity)
        reading.quantity = RequestNumber{quantity->value,
                                         quantity->unit,
                                         {quantity->place},
                                         quantity->isCertain ? 0.97 : 0.75};
    if (reading.quantity && reading.quantity->unit == "units"_L1 && !reading.isDrug
        && (reading.countsSessions || tellsSessions(sight.text)))
        reading.quantity->unit = u"sessions"_s;
    if (frequency && frequency->count && (!quantity || quantity->unit == "weeks"_L1 || quantity->unit == "months"_L1))
        reading.quantity = RequestNumber{*frequency->count, u"sessions"_s, {frequency->place}, 0.95};
}

} // namespace

RequestReading readRequest(QStringView request, bool isAssociated, const Lexicons &lexicons)
{
    const Sight sight(request, lexicons);
    RequestReading reading;
    const PhraseMatch *drug = headDrug(sight);
    const PhraseMatch *treatment = headTreatment(sight);
    QList<Stretch> noSites;
    for (const PhraseMatch &match : sight.drugs)
        noSites.append({match.start, match.end});
    if (const auto frequency = findFrequency(sight.text))
        noSites.append(frequency->place); // "by mouth"
    const QList<BodySite> sites = findBodySites(sight.text, sight.tokens, lexicons, noSites);
    if (isAboutDrug(sight, drug, treatment))
        readDrug(sight, *drug, reading);
    else if (treatment)
        readTreatment(sight, *treatment, sites, reading);
    else
        readOwnPhrase(sight, reading);
    joinElectrodiagnostics(sight, reading);
    readBodyPart(sight, sites, reading);
    foldRegions(reading.regions);
    readCounts(sight, reading);
    if (reading.subcategory == "Viscosupplementation"_L1)
        reading.dosageForm = {u"injection"_s, reading.treatment.places, 0.8, u"request-form"_s};
    if (isAssociated) {
        reading.category = u"Surgery"_s;
        reading.subcategory = u"Adjunct Surgical Services"_s;
        reading.categoryConfidence = 0.99;
    }
    const bool isBoth = reading.treatment.value == "emg/ncv"_L1 || reading.treatment.value == "mri/ct"_L1;
    if (isBoth)
        reading.treatments = reading.treatment.value.split(u'/');
    else if (!reading.treatment.isEmpty())
        reading.treatments = {reading.treatment.value};
    return reading;
}

} // namespace imr
