// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QRegularExpression>
#include <QSet>

#include "core/extract/clinicaltext.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// What introduces the treatment so far; the list follows.
const QRegularExpression &careCue()
{
    static const QRegularExpression cue = insensitive(
        u"\\b(?:"
        "(?:(?:prior|past|previous|early|conservative|documented|relevant|other|current|initial|non-operative|the|his|her|medical) )*"
        "(?:treatments?|care|therapies|management)(?:(?:,| and| or|/)+ ?(?:the )?(?:diagnostics?|diagnostic (?:testing|studies|tests)|evaluations?|treatments?))*"
        "(?: rendered| to date| so far| thus far| to-date| received| provided)*"
        " ?(?:has|have|had)? ?(?:also )?(?:been )?(?:include[sd]?|including|consist(?:ed|s|ing) of|to include|:)"
        "|(?:has|have|had) (?:also )?been (?:treated|managed) (?:conservatively )?with"
        "|(?:was|were) treated (?:conservatively )?with"
        "|(?:has|have|had) had (?:previous |prior )?(?:treatment|care) (?:to include|including|with|of)"
        "|(?:has|have|had) (?:also )?(?:had|received|undergone|tried|completed|failed|attended|participated in)"
        "|treated with|treatment with|underwent|went through|prior surger(?:y|ies):?"
        "):?\\s*"_s);
    return cue;
}

qsizetype careEnd(QStringView list)
{
    static const QRegularExpression end = insensitive(
        u"\\b(?:without (?:any )?(?:benefit|relief|improvement|success)|with (?:some|no|little|minimal|temporary|good|moderate|significant|excellent|only|a fall|benefit|\\d+%)|which|that helped|"
        "for which|but|due to|secondary to|according to|as well as the|since at least)\\b|[.](?= )|;(?= (?:the|he|she|however|there|it|this|patient|worker)\\b)"_s);
    for (const QRegularExpressionMatch &match : end.globalMatchView(list)) {
        const QStringView before = list.first(match.capturedStart());
        if (before.count(u'(') <= before.count(u')'))
            return match.capturedStart();
    }
    return list.size();
}

/// The bare name: without counts, articles, dates and what else tells only how often or when.
Stretch bareName(const ClinicalText &text, Stretch place)
{
    static const QRegularExpression lead = insensitive(
        u"^(?:(?:an?|the|his|her|some|of|with|for|also|and|to|includ\\w+|recent|prior|previous|previously|additional|approximately|about|at least|up to|"
        "course(?:s)? of|a course of|course|trial of|#?\\d+(?:-\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|multiple|numerous|some|"
        "sessions?(?: of)?|visits?(?: of)?|out of \\d+|completed|received|undergone|had|attended|x ?\\d+|post-?operative|formal|rounds of|a series of|"
        "use of|failed|tried|extensive|many|few|more|treatments? (?:of|with)|\\(\\d+\\)|(?:an )?unknown (?:amount|number) of|"
        "(?:oral )?medications? including)\\s+)+"_s);
    static const QRegularExpression tail = insensitive(
        u"(?:\\s(?:[x×]\\s?\\d+|in (?:\\w+ )?\\d{4}|on \\d[\\d/-]+|dated [\\d/-]+|\\d+ (?:sessions?|visits?)|sessions?|visits?|from \\S+|since \\S+|to date|"
        "\\(?\\d[\\d/-]+\\)?|\\([^)]*\\)|for \\w+ (?:weeks|months|days)|each|several times|as needed|in the past|(?:several|\\w+) (?:years|months|weeks) ago))+$"_s);
    if (const auto match = lead.matchView(text.flat(place)); match.hasMatch())
        place.start += match.capturedEnd();
    if (const auto match = tail.matchView(text.flat(place)); match.hasMatch())
        place.end -= match.capturedLength();
    return trimmed(text.flat(), place);
}

bool isEmptyWord(QStringView view)
{
    static const QRegularExpression empty = insensitive(
        u"^(?:oral |pain |prescription |prescribed |conservative |ongoing |various |other |topical |the |multiple |current |a )*"
        "(?:medications?(?: (?:regimen|management|therapy|use))?|medicines?|meds|drugs?|diagnostics?|diagnostic (?:testing|tests|studies|imaging)|"
        "medical imaging|imaging(?: studies)?|radiographic imaging|tests?|evaluations?|consultations?|consult|follow[ -]*ups?|office visits?|visits?|"
        "surgical consultation|"
        "therapy|treatments?|care|regimen|analgesics|pharmacotherapy|temporary total disability|ttd|observation|"
        "conservative (?:therapy|treatment|care|management)|monitoring|referrals?|specialists?|(?:\\w+[ -])?(?:medications?|drugs))$"_s);
    return empty.matchView(view).hasMatch();
}

bool isRefused(QStringView view)
{
    static const QRegularExpression refused = insensitive(
        u"^to |\\b(?:no|not|none|without|denied|unknown|documentation|records?|complain\\w*|pain in|improvement|relief|requested|authoriz\\w+|"
        "psychiatric|history|diagnoses|symptoms|complaints|x-? ?rays?|he|she|it|is|was|were|are|has|had|that|reported|radiat\\w*|positive|negative|diagnos\\w+)\\b"_s);
    return refused.matchView(view).hasMatch() || view.size() > 90 || view.count(u' ') > 10;
}

/// A match of the lexicon inside the place, of a kind that is treatment and not test.
const PhraseMatch *treatmentIn(const ClinicalText &text, const ClinicalSentence &sentence, const Stretch &place)
{
    const PhraseMatch *best = nullptr;
    for (const PhraseMatch &match : sentence.treatments) {
        if (match.start < place.start || match.end > place.end)
            continue;
        if (!best || text.treatment(match).rank > text.treatment(*best).rank)
            best = &match;
    }
    return best;
}

bool holdsDrug(const ClinicalSentence &sentence, const Stretch &place)
{
    return std::ranges::any_of(sentence.drugs,
                               [&](const PhraseMatch &match) { return place.overlaps({match.start, match.end}); });
}

struct Finder {
    const ClinicalText &text;
    QList<ClinicalFact> facts;

    void add(const Stretch &place, double confidence, const QString &rule)
    {
        const QString value = text.words(place);
        const QString key = keyOf(value);
        if (value.size() < 2)
            return;
        for (const ClinicalFact &fact : facts) {
            if (keyOf(fact.value) == key || fact.places.front().overlaps(place))
                return;
        }
        facts.append({value, {place}, confidence, rule, {}, {}, {}});
    }

    /// What makes two tellings the same: their canonical treatment, for surgery and injections with what it is of.
    QString keyOf(const QString &value) const
    {
        const Tokens tokens = tokenize(value);
        const auto matches = text.lexicons().treatmentIndex().find(value, tokens);
        if (matches.isEmpty())
            return value.toLower();
        const TreatmentEntry *best = &text.lexicons().treatments()[matches.front().entry];
        for (const PhraseMatch &match : matches) {
            const TreatmentEntry &entry = text.lexicons().treatments()[match.entry];
            best = entry.rank > best->rank ? &entry : best;
        }
        QString key = best->name;
        const bool many = best->kind == TreatmentKind::Surgery || best->category == "Injection"_L1
                          || best->category == "DMEPOS"_L1;
        for (const BodySite &site : many ? findBodySites(value, tokens, text.lexicons()) : QList<BodySite>{})
            key += u'|' + regionName(site);
        return key;
    }
};

/// "surgery", "injection" and the like tell nothing by themselves.
bool isBare(const ClinicalText &text, const Stretch &place)
{
    static const QRegularExpression bare = insensitive(
        u"^(?:surger(?:y|ies)|operations?|procedures?|surgical (?:procedure|treatment|intervention)|(?:implant|instrument|manipul)ation|release|repair|excision|fixation|decompression|injections?|blocks?|trigger point|battery|supplies|shoes|gym|pool|weight loss|exercises?)$"_s);
    return bare.matchView(text.flat(place)).hasMatch();
}

/// The parts of a list that has semicolons are lists themselves: "tablets; 6 visits of therapy and rest". A word that
/// "and" ties to the next ("land and pool exercise") stays with it.
QList<Stretch> partsOf(const ClinicalText &text, const ClinicalSentence &sentence, const Stretch &list)
{
    QList<Stretch> parts;
    for (const Stretch &part : splitList(text.flat(), list)) {
        if (text.flat(part).contains(u';') || !text.flat(list).contains(u';'))
            parts.append(part);
        else
            parts.append(splitList(text.flat(), part));
    }
    for (qsizetype at = 0; at + 1 < parts.size(); ++at) {
        const QStringView gap = text.flat({parts[at].end, parts[at + 1].start});
        const QStringView word = text.flat(parts[at]);
        const bool isInsideName = std::ranges::any_of(sentence.treatments, [&](const PhraseMatch &match) {
            return match.start < parts[at].end && match.end > parts[at + 1].start;
        });
        const bool isLoneWord = !word.contains(u' ') && word.size() < 12 && gap == " and "_L1
                                && text.lexicons().treatmentIndex().find(word, tokenize(word)).isEmpty()
                                && text.lexicons().drugIndex().find(word, tokenize(word)).isEmpty();
        if (isInsideName || (isLoneWord && !isEmptyWord(word) && text.flat(parts[at + 1]).contains(u' '))) {
            parts[at].end = parts[at + 1].end;
            parts.removeAt(at + 1);
        }
    }
    return parts;
}

/// Without what follows the name of a treatment and tells only for what or from where: "therapy for the knee".
Stretch withoutPurpose(const ClinicalText &text, const PhraseMatch *match, Stretch place)
{
    static const QRegularExpression purpose = insensitive(
        u"^(?: (?:sessions?|visits?|treatments?))? (?:for|from|form|per|twice|once|times)\\b|^ (?:sessions?|visits?)$"_s);
    if (!match || text.treatment(*match).kind == TreatmentKind::Surgery)
        return place;
    const qsizetype end = qMin(match->end, place.end);
    if (purpose.matchView(text.flat({end, place.end})).hasMatch())
        place.end = end;
    return place;
}

/// Words that announce treatment as such; after "has had" or "tried" an unknown word may be anything.
bool isAnnounced(const ClinicalText &text, const ClinicalSentence &sentence, const Stretch &list)
{
    static const QRegularExpression announced = insensitive(
        u"\\b(?:treat\\w*|care|therap\\w+|management|managed)\\b[^.;]{0,60}$"_s);
    return announced.matchView(text.before(sentence, list.start, 80)).hasMatch();
}

bool isSurgeryWord(QStringView view)
{
    static const QRegularExpression surgery = insensitive(u"^(?:surger(?:y|ies)|surgical intervention|injections?)$"_s);
    return surgery.matchView(view).hasMatch();
}

void addListed(Finder &finder, const ClinicalSentence &sentence, const Stretch &list)
{
    const ClinicalText &text = finder.text;
    const bool announced = isAnnounced(text, sentence, list);
    for (const Stretch &part : partsOf(text, sentence, list)) {
        if (isEmptyWord(text.flat(trimmed(text.flat(), part))))
            continue;
        Stretch place = bareName(text, part);
        place = withoutPurpose(text, treatmentIn(text, sentence, place), place);
        const QStringView view = text.flat(place);
        const bool isBareWord = isBare(text, place) && !(announced && isSurgeryWord(view));
        if (view.size() < 3 || isEmptyWord(view) || isBareWord || isRefused(view)
            || text.isDenied(sentence, place.start))
            continue;
        const PhraseMatch *match = treatmentIn(text, sentence, place);
        if (!match && holdsDrug(sentence, place))
            continue;
        if (match && text.treatment(*match).kind == TreatmentKind::Study)
            continue;
        if (match && text.treatment(*match).kind == TreatmentKind::Service
            && text.treatment(*match).name != "inpatient stay"_L1)
            continue;
        if (!match && text.flat(place).front().isDigit())
            continue;
        if (!match && (!announced || view.count(u' ') > 4))
            continue;
        finder.add(place, match ? 0.95 : 0.6, match ? u"care-list"_s : u"care-list-unknown"_s);
    }
}

// Told outside any list

/// The words that describe a treatment and stand before it: "right IT steroid shot", "L4-S1 fusion".
Stretch withDescription(const ClinicalText &text, const ClinicalSentence &sentence, const PhraseMatch &match)
{
    static const QRegularExpression described = insensitive(
        u"(?:\\b(?:left|right|bilateral|[ctls]\\d(?:-[ctls]?\\d)?|lumbar|cervical|thoracic|anterior|posterior|knee|shoulder|wrist|hip|ankle|foot|elbow|hand|spine|back|neck|"
        "it|caudal|percutaneous|open|endoscopic|arthroscopic|total|partial|hinged|cortisone|steroid|home|low|transforaminal|occipital|stellate|group|individual)[ -])+$"_s);
    Stretch place{match.start, match.end};
    for (const PhraseMatch &drug : sentence.drugs) {
        if (drug.end + 1 == match.start && text.treatment(match).category == "Injection"_L1)
            place.start = drug.start; // "Ketorolac injection"
    }
    const auto lead = described.matchView(text.before(sentence, place.start, 60));
    if (lead.hasMatch())
        place.start -= lead.capturedLength();
    return place;
}

bool isToldReceived(const ClinicalText &text, const ClinicalSentence &sentence, const PhraseMatch &match)
{
    static const QRegularExpression before = insensitive(
        u"\\b(?:(?:has|have|had)(?: also| previously| recently)? (?:had|undergone|received|completed|attended|tried|failed|participated|been (?:in|through|doing|using|attending))|underwent|undergone|"
        "undergoing|is (?:in|attending|doing|currently in)|received|receiving|completed|attended|attending|participated in|tried|status[ -]post|s/p|despite|after|improved? (?:with|by)|helped (?:by|with)|relief (?:with|from)|"
        "improvement (?:with|from|in pain with|through)|reduc\\w+ (?:with|by)|better with|benefit\\w* from|went through|failed|prior|previous|history of|continued despite|treated (?:with|by)|had an?|was (?:given|placed in|fitted with|provided with|issued|dispensed)|"
        "were given|administered|wearing|wears|using an?|uses an?|surgical history|"
        "now|no (?:benefit|relief|improvement) (?:from|with)|response to|relieved by|started|continues? (?:with|to use|to attend|to do)|consist\\w* of|included?|reports? of)\\b[^.;]{0,60}$"_s);
    static const QRegularExpression behind = insensitive(
        u"^[^.;,]{0,40}\\b(?:has|have|had|was|were|is|did) (?:been )?(?:no help|helped|helping|helpful|beneficial|effective|improv\\w+|provid\\w+|reliev\\w+|reduc\\w+|completed|done|performed|given|tried|received|not (?:helped|helpful|effective|provided)|partially|temporar\\w+|of (?:some|no|little) (?:benefit|help)|attempted|administered|under ?way|ongoing)"
        "|^[^.;]{0,120}\\b(?:did not|failed to|have not|has not) (?:help|restore|relieve|improve|resolve|provide|bring|give|make)\\w*\\b"
        "|^ (?:(?:sessions?|visits?|treatments?) )?(?:helped|helps|provided|gave|made|took away|in (?:\\w+ )?(?:19|20)\\d\\d|x ?\\d+)\\b"_s);
    return before.matchView(text.before(sentence, match.start)).hasMatch()
           || behind.matchView(text.after(sentence, match.end)).hasMatch();
}

/// "was icing", "placing heat": what people do for themselves.
bool isSelfApplied(const ClinicalText &text, const ClinicalSentence &sentence, const PhraseMatch &match)
{
    static const QRegularExpression applied = insensitive(
        u"\\b(?:was|is|been|using|applying|applied|placing|uses|used|with|treated with|by|tried)(?: an?| the| some)? $"_s);
    return sentence.cues.testFlag(Cue::Person) && applied.matchView(text.before(sentence, match.start, 30)).hasMatch();
}

bool isAskedFor(const ClinicalText &text, const ClinicalSentence &sentence, const PhraseMatch &match)
{
    static const QRegularExpression asked = insensitive(
        u"\\b(?:request\\w*|authoriz\\w+|recommend\\w*|plan\\w*|will|would|pending|awaiting|ordered|scheduled|refer\\w*|consider\\w*|denied|non-? ?certif\\w+|approv\\w+|sought|candidate|should|may|could|"
        "can|to start|to begin|start|guidelines?|criteria|odg|mtus|acoem|before|prior to|modified(?! (?:work|dut|activit|job))|yet|advised|discuss\\w*|not (?:yet )?(?:had|started|begun|received|undergone|attempted|tried|completed)|continuation|wants|further|appeal\\w*|"
        "in need of|necess\\w+|eligible|indicated|evaluate|instead|avoid\\w*|without|lack|never)\\b"_s);
    return asked.matchView(text.before(sentence, match.start)).hasMatch();
}

/// "failed back surgery syndrome" names a diagnosis, not a surgery.
bool isInDiagnosis(const ClinicalText &text, const ClinicalSentence &sentence, const PhraseMatch &match)
{
    static const QRegularExpression syndrome = insensitive(u"^ (?:syndrome|pain)\\b"_s);
    static const QRegularExpression after = insensitive(u"\\b(?:status[ -]post|s/p|post)[^,;]{0,40}$"_s);
    if (syndrome.matchView(text.after(sentence, match.end, 12)).hasMatch())
        return true;
    const QList<Stretch> lists = diagnosisLists(text, sentence);
    const bool listed = std::ranges::any_of(lists, [&](const Stretch &list) {
        return list.overlaps({match.start, match.end});
    });
    return listed && !after.matchView(text.before(sentence, match.start)).hasMatch();
}

/// "open reduction of the third metacarpal": what was operated on belongs to the name of the operation.
Stretch withObject(const ClinicalText &text, const ClinicalSentence &sentence, const PhraseMatch &match, Stretch place)
{
    static const QRegularExpression object = insensitive(u"^ of (?:the |his |her )?(?:[\\w-]+ ){0,4}?$"_s);
    static const QRegularExpression coordinated = insensitive(u"^ (?:and|,) (?:the )?(?:\\w+ )?$"_s);
    if (text.treatment(match).kind != TreatmentKind::Surgery)
        return place;
    for (const BodySite &site : sentence.sites) {
        if (site.place.start < place.end)
            continue;
        const QStringView gap = text.flat({place.end, site.place.start});
        if (!object.matchView(gap).hasMatch() && !coordinated.matchView(gap).hasMatch())
            break;
        place.end = site.place.end;
    }
    return place;
}

void addTold(Finder &finder, const ClinicalSentence &sentence)
{
    const ClinicalText &text = finder.text;
    if (sentence.cues.testFlag(Cue::Others))
        return;
    for (const PhraseMatch &match : sentence.treatments) {
        const TreatmentEntry &entry = text.treatment(match);
        static const QRegularExpression thing = insensitive(
            u"\\b(?:after|following|despite|history of|prior|previous|now)\\b[^.;]{0,60}$"_s);
        if (entry.kind == TreatmentKind::Device && thing.matchView(text.before(sentence, match.start, 80)).hasMatch())
            continue; // "after a chair broke"
        const bool isKind = entry.kind == TreatmentKind::Treatment || entry.kind == TreatmentKind::Surgery
                            || entry.kind == TreatmentKind::Program
                            || (entry.kind == TreatmentKind::SelfCare && isSelfApplied(text, sentence, match))
                            || (entry.kind == TreatmentKind::Device && entry.rank >= 60);
        if (!isKind || (entry.rank < 40 && entry.kind != TreatmentKind::SelfCare)
            || text.isDenied(sentence, match.start) || isAskedFor(text, sentence, match)
            || (entry.kind != TreatmentKind::SelfCare && !isToldReceived(text, sentence, match)))
            continue;
        if (!text.tellsOfCase(sentence, match.start))
            continue;
        if (isInDiagnosis(text, sentence, match))
            continue;
        const Stretch place = bareName(text, withObject(text, sentence, match, withDescription(text, sentence, match)));
        if (isBare(text, place))
            continue;
        finder.add(place, sentence.isRationale ? 0.55 : 0.8,
                   sentence.isRationale ? u"rationale-told"_s : u"care-told"_s);
    }
}

/// Being off work, and working with less, are the two kinds of work status that count.
QString workKind(QStringView status)
{
    if (status.contains("lifting"_L1, Qt::CaseInsensitive))
        return u"lifting"_s;
    const bool isOff = status.startsWith("off"_L1, Qt::CaseInsensitive)
                       || status.contains("leave"_L1, Qt::CaseInsensitive);
    return isOff ? u"off"_s : u"less"_s;
}

/// Modified duty, restrictions and being placed off work are treatments; a bare disability status is none.
void addWorkStatus(Finder &finder, const ClinicalSentence &sentence)
{
    static const QRegularExpression status = insensitive(
        u"\\b(?:modified (?:work )?dut(?:y|ies)|modified work(?! status)|light dut(?:y|ies)|restricted dut(?:y|ies)|work(?:ing|ed)? (?:with|under|on) (?:\\w+ )?restrictions?|"
        "work restrictions?|activity restrictions?|modified activit(?:y|ies)|off[- ]work(?: status)?|off of work|(?:on )?leave from work|lifting restriction of \\d+ pounds|no[- ]lifting restrictions?|work with no [\\w ]{3,40}|"
        "restricted work|sedentary work|desk duty)\\b"_s);
    if (sentence.isRationale || sentence.cues.testFlag(Cue::Others))
        return;
    const QStringView view = finder.text.flat(sentence.place);
    const auto match = status.matchView(view);
    static const QRegularExpression unable = insensitive(u"\\b(?:no|not|able to|without|full)\\s(?:\\w+\\s){0,3}$"_s);
    if (!match.hasMatch() || unable.matchView(view.first(match.capturedStart())).hasMatch())
        return;
    const Stretch place{sentence.place.start + match.capturedStart(), sentence.place.start + match.capturedEnd()};
    const QString kind = workKind(match.capturedView());
    const bool known = std::ranges::any_of(finder.facts, [&](const ClinicalFact &fact) {
        return status.match(fact.value).hasMatch() && workKind(fact.value) == kind;
    });
    if (!known)
        finder.add(place, 0.85, u"work-status"_s);
}

} // namespace

Stretch careList(const ClinicalText &text, const ClinicalSentence &sentence)
{
    static const QRegularExpression notDone = insensitive(
        u"\\b(?:treatment plan|plan of|recommended|requested|proposed|future|provide|documentation of|unclear)\\b"_s);
    if (sentence.isRationale || sentence.cues.testFlag(Cue::Others))
        return {};
    const QStringView view = text.flat(sentence.place);
    auto cues = careCue().globalMatchView(view);
    while (cues.hasNext()) {
        const auto cue = cues.next();
        const qsizetype start = sentence.place.start + cue.capturedStart();
        static const QRegularExpression plan = insensitive(u"\\bplan (?:of )?$"_s);
        if (notDone.matchView(text.before(sentence, start, 80)).hasMatch()
            || plan.matchView(text.before(sentence, start, 20)).hasMatch() || text.isDenied(sentence, start)
            || cue.capturedView().contains(u"plan", Qt::CaseInsensitive))
            continue;
        const qsizetype from = sentence.place.start + cue.capturedEnd();
        return trimmed(text.flat(), {from, from + careEnd(view.sliced(cue.capturedEnd()))});
    }
    return {};
}

QList<ClinicalFact> findTreatments(const ClinicalText &text)
{
    Finder finder{text, {}};
    for (const ClinicalSentence &sentence : text.sentences()) {
        const Stretch list = careList(text, sentence);
        if (list.length() > 2)
            addListed(finder, sentence, list);
        addTold(finder, sentence);
        addWorkStatus(finder, sentence);
    }
    std::ranges::stable_sort(finder.facts, {}, [](const ClinicalFact &fact) { return fact.places.front().start; });
    return finder.facts;
}

} // namespace imr
