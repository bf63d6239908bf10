// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include "core/extract/findings.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

FieldPath itemPath(QLatin1StringView name, int item)
{
    return FieldPath(u"items[]."_s + name, item);
}

/// The regions of a request: "right shoulder", "neck".
QStringList regionsOf(const Draft &draft, int item)
{
    QStringList regions;
    for (int i = 0;; ++i) {
        const QString region = draft.valueText(FieldPath(u"items[].regions[]"_s, item, i));
        if (region.isEmpty())
            return regions;
        regions.append(region);
    }
}

QString withoutSide(QString region)
{
    for (const QString &side : {u"left "_s, u"right "_s, u"bilateral "_s}) {
        if (region.startsWith(side))
            region.remove(0, side.size());
    }
    return region;
}

// Sides

Side oppositeOf(const QString &region)
{
    return region.startsWith("left "_L1) ? Side::Right : region.startsWith("right "_L1) ? Side::Left : Side::None;
}

/// The first mention with the other side, if none of the sentences names the region with the side asked for.
std::optional<Stretch> onlyOtherSide(const QList<const ClinicalSentence *> &sentences, const QString &region,
                                     Side other)
{
    std::optional<Stretch> found;
    for (const ClinicalSentence *sentence : sentences) {
        for (const BodySite &site : sentence->sites) {
            if (site.region != region)
                continue;
            if (site.side != Side::None && site.side != other)
                return std::nullopt;
            if (site.side == other && site.hasOwnSide && !found)
                found = site.place;
        }
    }
    return found;
}

void addSides(const ClinicalText &text, Draft &draft, int item)
{
    const FieldPath requestPath = itemPath("request"_L1, item);
    const ExtractedField *request = draft.find(requestPath);
    if (!request || request->spans.isEmpty())
        return;
    for (const bool isRationale : {false, true}) {
        QList<const ClinicalSentence *> sentences;
        for (const ClinicalSentence &sentence : text.sentences()) {
            static const QRegularExpression repeats(u"\\b(?:request\\w*|medically necessary)\\b"_s,
                                                    QRegularExpression::CaseInsensitiveOption);
            const bool isHere = isRationale
                                    ? sentence.item == item && !repeats.matchView(text.flat(sentence.place)).hasMatch()
                                    : sentence.item < 0;
            if (isHere)
                sentences.append(&sentence);
        }
        for (const QString &region : regionsOf(draft, item)) {
            const Side other = oppositeOf(region);
            const auto place = other == Side::None ? std::nullopt
                                                   : onlyOtherSide(sentences, withoutSide(region), other);
            if (!place)
                continue;
            const Stretch original = text.original(*place);
            const QString rule = isRationale ? u"side-differs-in-rationale"_s : u"side-differs-in-summary"_s;
            draft.addFinding({rule,
                              {region, text.words(*place)},
                              {requestPath},
                              TextSpans{request->spans.first()} + draft.spans(original.start, original.end)});
            return;
        }
    }
}

// Sums and strengths

void addSum(Draft &draft, int item)
{
    const ExtractedField *requested = draft.find(itemPath("requested_quantity"_L1, item));
    const ExtractedField *authorized = draft.find(itemPath("authorized_quantity"_L1, item));
    const ExtractedField *disputed = draft.find(itemPath("quantity"_L1, item));
    if (!requested || !authorized || !disputed || requested->spans.isEmpty() || disputed->spans.isEmpty())
        return;
    static const QRegularExpression refill(u"\\brefills?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (refill.match(draft.valueText(itemPath("request"_L1, item))).hasMatch())
        return; // what remains may be the refills
    const double whole = requested->value.toDouble();
    const double part = authorized->value.toDouble();
    const double rest = disputed->value.toDouble();
    if (qFuzzyCompare(whole, part + rest))
        return;
    draft.addFinding({u"parts-do-not-sum"_s,
                      {QString::number(whole), QString::number(part), QString::number(rest)},
                      {itemPath("requested"_L1, item), itemPath("quantity"_L1, item)},
                      twoPlaces(*requested, *disputed)});
}

/// "2mg/0.5mg" and "2/0.5mg" are the same strength.
QString numbersOf(QString strength)
{
    static const QRegularExpression letters(u"[a-zA-Z ]"_s);
    return strength.remove(letters);
}

/// A strength in which no product with the ingredient is sold; silent where the lexicon knows none.
void addStrength(const ClinicalText &text, Draft &draft, int item)
{
    const ExtractedField *strength = draft.find(itemPath("strength"_L1, item));
    const ExtractedField *treatment = draft.find(itemPath("treatment"_L1, item));
    static const QRegularExpression ofTablets(u"^[\\d./]+(?:mg|mcg)$"_s);
    if (!strength || !treatment || !ofTablets.match(strength->value.toString()).hasMatch())
        return;
    QStringList known;
    for (const DrugEntry &drug : text.lexicons().drugs()) {
        if (drug.ingredients == treatment->value.toString())
            known += drug.strengths;
    }
    const QString told = strength->value.toString();
    const QString numbers = numbersOf(told);
    const bool isKnown = std::ranges::any_of(known, [&](const QString &other) {
        return numbersOf(other) == numbers || numbersOf(other).startsWith(numbers + u'/'); // "Norco 10" for "10/325mg"
    });
    if (known.isEmpty() || isKnown)
        return;
    known.removeDuplicates();
    draft.addFinding({u"strength-not-sold"_s,
                      {told, treatment->value.toString(), known.join(u", "_s)},
                      {itemPath("strength"_L1, item), itemPath("treatment"_L1, item)},
                      twoPlaces(*strength, *treatment)});
}

// Chapters

/// The regions that a chapter of the guidelines is about; empty where it is about all of them.
QStringList regionsOfChapter(const QString &chapter)
{
    static const QHash<QString, QStringList> regions{
        {u"Neck and Upper Back"_s, {u"neck"_s, u"upper back"_s, u"spine"_s, u"arm"_s, u"head"_s, u"shoulder"_s}},
        {u"Low Back"_s, {u"low back"_s, u"spine"_s, u"upper back"_s, u"leg"_s, u"pelvis"_s, u"hip"_s}},
        {u"Shoulder"_s, {u"shoulder"_s, u"upper arm"_s, u"arm"_s}},
        {u"Elbow"_s, {u"elbow"_s, u"forearm"_s, u"arm"_s, u"upper arm"_s}},
        {u"Forearm, Wrist, and Hand"_s, {u"forearm"_s, u"wrist"_s, u"hand"_s, u"finger"_s, u"arm"_s}},
        {u"Carpal Tunnel Syndrome"_s, {u"wrist"_s, u"hand"_s, u"arm"_s}},
        {u"Knee"_s, {u"knee"_s, u"leg"_s, u"lower leg"_s, u"thigh"_s}},
        {u"Ankle and Foot"_s, {u"ankle"_s, u"foot"_s, u"toe"_s, u"lower leg"_s, u"leg"_s}},
        {u"Hip and Pelvis"_s, {u"hip"_s, u"pelvis"_s, u"groin"_s, u"thigh"_s, u"leg"_s}},
    };
    return regions.value(chapter);
}

/// Every regional chapter that one side cites is about other regions than the request.
void addChapters(Draft &draft, int item, const QString &citations)
{
    QSet<QString> asked;
    for (const QString &region : regionsOf(draft, item))
        asked.insert(withoutSide(region));
    const ExtractedField *request = draft.find(itemPath("request"_L1, item));
    const bool namesPart = draft.find(itemPath("body_part"_L1, item));
    if (asked.isEmpty() || !request || !namesPart || asked.contains(u"whole body"_s))
        return;
    FieldPath first;
    QString title;
    for (int i = 0; draft.find(FieldPath(citations, item, i)); ++i) {
        const QString chapter = draft.valueText(FieldPath(citations + u".chapter"_s, item, i));
        const QStringList regions = regionsOfChapter(chapter);
        if (regions.isEmpty())
            continue;
        if (std::ranges::any_of(regions, [&](const QString &region) { return asked.contains(region); }))
            return;
        if (title.isEmpty()) {
            title = chapter;
            first = FieldPath(citations, item, i);
        }
    }
    const ExtractedField *cited = title.isEmpty() ? nullptr : draft.find(first);
    if (!cited)
        return;
    draft.addFinding({u"chapter-of-another-region"_s,
                      {title, QStringList(asked.begin(), asked.end()).join(u", "_s)},
                      {first, itemPath("request"_L1, item)},
                      twoPlaces(*cited, *request)});
}

// What the letter itself says was approved, or never speaks of

bool isOfItem(const ClinicalText &text, const Draft &draft, const ClinicalSentence &sentence, int item)
{
    const QString name = draft.valueText(itemPath("treatment"_L1, item));
    const bool isNamed = std::ranges::any_of(sentence.treatments,
                                             [&](const PhraseMatch &match) {
                                                 return text.treatment(match).name == name;
                                             })
                         || std::ranges::any_of(sentence.drugs, [&](const PhraseMatch &match) {
                                return text.drug(match).ingredients == name;
                            });
    const QStringList regions = regionsOf(draft, item);
    const bool isThere = regions.isEmpty() || std::ranges::any_of(sentence.sites, [&](const BodySite &site) {
                             return std::ranges::any_of(regions, [&](const QString &region) {
                                 return withoutSide(region) == site.region;
                             });
                         });
    return isNamed && isThere;
}

void addApproved(const ClinicalText &text, Draft &draft, int item)
{
    static const QRegularExpression approved(
        u"\\b(?:was|were|has been|have been|had been|been)(?: previously| already)? (?:approved|certified|authorized)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression partly(
        u"\\b(?:modif\\w+|partial\\w*|not|non-? ?\\w*|\\d+ (?:more |additional )?(?:sessions?|visits?|treatments?|tablets?|units?)|one|two|three|four|six|eight|original request|remaining|initial|denied)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const ExtractedField *request = draft.find(itemPath("request"_L1, item));
    if (!request || request->spans.isEmpty() || draft.find(itemPath("authorized"_L1, item)))
        return;
    for (const ClinicalSentence &sentence : text.sentences()) {
        const auto match = approved.matchView(text.flat(sentence.place));
        if (sentence.item >= 0 || !match.hasMatch() || partly.matchView(text.flat(sentence.place)).hasMatch()
            || !isOfItem(text, draft, sentence, item))
            continue;
        const Stretch original = text.original(sentence.place);
        draft.addFinding({u"disputed-was-approved"_s,
                          {request->value.toString()},
                          {itemPath("request"_L1, item)},
                          TextSpans{request->spans.first()} + draft.spans(original.start, original.end)});
        return;
    }
}

QSet<QString> tellingWords(const QString &request)
{
    static const QSet<QString> stop{u"with"_s,     u"without"_s,      u"times"_s,     u"week"_s,     u"weeks"_s,
                                    u"right"_s,    u"left"_s,         u"bilateral"_s, u"session"_s,  u"visit"_s,
                                    u"month"_s,    u"request"_s,      u"tablet"_s,    u"capsule"_s,  u"associated"_s,
                                    u"surgical"_s, u"service"_s,      u"refill"_s,    u"quantity"_s, u"unit"_s,
                                    u"retro"_s,    u"retrospective"_s};
    QSet<QString> words;
    for (const Token &token : tokenize(request)) {
        if (token.length() >= 2 && !stop.contains(token.folded) && !token.folded.front().isDigit())
            words.insert(token.folded);
    }
    return words;
}

/// Whether a concluding sentence of the rationale names another known treatment or drug: words of another request.
bool concludesOnAnother(const ClinicalText &text, int item)
{
    static const QRegularExpression concluding(u"\\b(?:request\\w*|medically necessary|medical necessity)\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return std::ranges::any_of(text.sentences(), [&](const ClinicalSentence &sentence) {
        const bool namesAny = !sentence.drugs.isEmpty()
                              || std::ranges::any_of(sentence.treatments, [&](const PhraseMatch &match) {
                                     return text.treatment(match).rank >= 40;
                                 });
        return sentence.item == item && namesAny && concluding.matchView(text.flat(sentence.place)).hasMatch();
    });
}

/// Whether the rationale has a treatment of the request's category, or a drug of its class.
bool speaksOfKind(const ClinicalText &text, const Draft &draft, int item)
{
    const QString category = draft.valueText(itemPath("category"_L1, item));
    const QString subcategory = draft.valueText(itemPath("subcategory"_L1, item));
    return std::ranges::any_of(text.sentences(), [&](const ClinicalSentence &sentence) {
        const bool hasDrug = std::ranges::any_of(sentence.drugs, [&](const PhraseMatch &match) {
            return text.drug(match).drugClass == subcategory;
        });
        const bool hasTreatment = std::ranges::any_of(sentence.treatments, [&](const PhraseMatch &match) {
            return text.treatment(match).category == category;
        });
        return sentence.item == item && (hasDrug || hasTreatment);
    });
}

/// The rationale concludes on another treatment, and no word, name or class of the request stands in it.
void addUnmentioned(const ClinicalText &text, Draft &draft, int item)
{
    const ExtractedField *request = draft.find(itemPath("request"_L1, item));
    const ExtractedField *rationale = draft.find(itemPath("rationale"_L1, item));
    const bool isDependent = draft.find(itemPath("associated"_L1, item)) || draft.find(itemPath("depends_on"_L1, item));
    if (!request || !rationale || isDependent || rationale->spans.isEmpty() || request->spans.isEmpty())
        return;
    const QSet<QString> wanted = tellingWords(draft.valueText(itemPath("disputed"_L1, item)));
    const Tokens told = tokenize(rationale->value.toString());
    if (std::ranges::any_of(told, [&](const Token &token) { return wanted.contains(token.folded); })
        || speaksOfKind(text, draft, item) || !concludesOnAnother(text, item))
        return;
    draft.addFinding({u"request-not-in-rationale"_s,
                      {request->value.toString()},
                      {itemPath("request"_L1, item), itemPath("rationale"_L1, item)},
                      twoPlaces(*request, *rationale)});
}

} // namespace

void addItemFindings(const ClinicalText &text, Draft &draft)
{
    for (int item = 0; item < draft.sections().items.size(); ++item) {
        addSides(text, draft, item);
        addSum(draft, item);
        addStrength(text, draft, item);
        addChapters(draft, item, u"items[].imr_citations[]"_s);
        addChapters(draft, item, u"items[].claims_citations[]"_s);
        addApproved(text, draft, item);
        addUnmentioned(text, draft, item);
    }
}

} // namespace imr
