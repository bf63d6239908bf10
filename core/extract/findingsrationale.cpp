// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include <QDate>
#include <QRegularExpression>

#include "core/extract/findings.h"
#include "core/fields/numberwords.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// What stands before a thing that is said not to be there: "no documentation of a prior". Nothing else may stand between,
/// for "no documentation of improvement from therapy" denies no therapy.
const QRegularExpression &denialBefore()
{
    static const QRegularExpression expression = insensitive(
        u"\\b(?:(?:no|without(?: any)?|lack of|absence of)(?: (?:clear|specific|any))?(?: (?:documentation|evidence|record|mention|report|"
        "indication|note) (?:of|that the (?:patient|worker|claimant) (?:has )?(?:had|received|tried|attended|undergone)))?"
        "|(?:does|did|do) not (?:document|mention|include|contain|describe|report|record|provide|note)|(?:has|have|had) not (?:had|received|tried|attended|undergone|completed))"
        "(?: (?:an?|any|the|prior|previous|plain|formal|specific|detailed|documented|of|trial|trials|course|use|physical))*(?: [a-z]+)? ?$"_s);
    return expression;
}

bool isDeniedBehind(QStringView behind)
{
    static const QRegularExpression expression = insensitive(
        u"^(?: (?:scores?|ratings?|levels?|films?|analysis|studies|study|scans?|reports?|results?|of|the|her|his|right|left|bilateral|lumbar|cervical|spine|shoulder|knee|hip|wrist|ankle|neck|back)){0,6} "
        "(?:was|were|is|are|has|have) not (?:been )?(?:noted|documented|done|performed|obtained|recorded|reported|provided|mentioned|given|described)\\b"_s);
    return expression.matchView(behind).hasMatch();
}

/// "no exam findings of …", "no x-ray evidence", "no physical therapy notes": something of the thing is denied, not the thing.
bool isOnlyPartOfIt(QStringView behind)
{
    static const QRegularExpression expression = insensitive(
        u"^s?(?: [\\w-]+)? (?:findings?|evidence|results?|signs?|abnormal\\w*|notes?|reports?|reductions?|improvements?|relief|benefits?|"
        "changes?|response|failures?|with(?:out)?|before|after|consistent|suggest\\w*|for|to|that|which|support\\w*|demonstrat\\w*|reveal\\w*|show\\w*|beyond|exceed\\w*|sessions? (?:in|over|beyond))\\b"_s);
    return expression.matchView(behind).hasMatch();
}

bool denies(const ClinicalText &text, const ClinicalSentence &sentence, const Stretch &thing)
{
    const QStringView behind = text.after(sentence, thing.end, 120);
    if (isDeniedBehind(behind))
        return true;
    return denialBefore().matchView(text.before(sentence, thing.start, 120)).hasMatch() && !isOnlyPartOfIt(behind);
}

/// Adds a finding about a value of the summary and words of the rationale.
void addAgainst(const ClinicalText &text, Draft &draft, const QString &rule, const FieldPath &path,
                const ClinicalSentence &sentence, const Stretch &words)
{
    const ExtractedField *told = draft.find(path);
    if (!told || told->spans.isEmpty())
        return;
    const Stretch place = text.original(words);
    draft.addFinding({rule,
                      {told->value.toVariant().toString(), text.words(words)},
                      {path, FieldPath(u"items[].rationale"_s, sentence.item)},
                      TextSpans{told->spans.first()} + draft.spans(place.start, place.end)});
}

// What is denied though the summary has it

void addDeniedScores(const ClinicalText &text, Draft &draft, const ClinicalSentence &sentence)
{
    static const QRegularExpression score = insensitive(
        u"\\b(?:pain (?:scores?|ratings?|levels?|scales?)|vas (?:scores?|pain scores?)|visual analog(?:ue)? scales?)\\b"_s);
    const auto match = score.matchView(text.flat(sentence.place));
    if (!match.hasMatch())
        return;
    const Stretch place{sentence.place.start + match.capturedStart(), sentence.place.start + match.capturedEnd()};
    if (denies(text, sentence, place))
        addAgainst(text, draft, u"rationale-denies-score"_s, FieldPath(u"clinical.pain_scores[]"_s, 0), sentence,
                   place);
}

/// The sentence of the summary that tells an examination, of the region if one is given.
const ClinicalSentence *examOf(const ClinicalText &text, const QString &region)
{
    static const QRegularExpression exam = insensitive(
        u"\\b(?:physical )?exam(?:ination)?\\b(?=[^.]{0,120}\\b(?:reveal\\w*|show\\w*|noted?|demonstrat\\w*|of the|tender\\w*|positive|indicat\\w+|found|there (?:was|is)))"_s);
    for (const ClinicalSentence &sentence : text.sentences()) {
        const bool isThere = region.isEmpty() || std::ranges::any_of(sentence.sites, [&](const BodySite &site) {
                                 return site.region == region;
                             });
        if (sentence.item < 0 && isThere && exam.matchView(text.flat(sentence.place)).hasMatch())
            return &sentence;
    }
    return nullptr;
}

void addDeniedExam(const ClinicalText &text, Draft &draft, const ClinicalSentence &sentence)
{
    static const QRegularExpression exam = insensitive(u"\\b(?:physical )?exam(?:ination)?s?\\b(?! findings?)"_s);
    Stretch place;
    for (const QRegularExpressionMatch &match : exam.globalMatchView(text.flat(sentence.place))) {
        const Stretch here{sentence.place.start + match.capturedStart(), sentence.place.start + match.capturedEnd()};
        if (denies(text, sentence, here))
            place = here;
    }
    if (place.length() == 0)
        return;
    QString region;
    for (const BodySite &site : sentence.sites) {
        const bool isBeside = site.place.end <= place.start ? place.start - site.place.end < 12
                                                            : site.place.start - place.end < 12;
        region = isBeside ? site.region : region;
    }
    const ClinicalSentence *told = examOf(text, region);
    if (!told)
        return;
    draft.addFinding({u"rationale-denies-exam"_s,
                      {text.words(place)},
                      {FieldPath(u"items[].rationale"_s, sentence.item)},
                      twoPlaces(text, draft, told->place, place)});
}

/// The element of a list of the summary whose canonical name is @p name; with a region that it shares, if it tells one.
std::optional<FieldPath> toldInSummary(const ClinicalText &text, const Draft &draft, const QString &list,
                                       const QString &name, const QList<BodySite> &sites)
{
    for (int i = 0;; ++i) {
        const ExtractedField *field = draft.find(FieldPath(list, i));
        if (!field)
            return std::nullopt;
        const QString value = field->value.toString();
        const Tokens tokens = tokenize(value);
        const auto matches = text.lexicons().treatmentIndex().find(value, tokens);
        const bool isSame = std::ranges::any_of(matches, [&](const PhraseMatch &match) {
            return text.lexicons().treatments()[match.entry].name == name;
        });
        const QList<BodySite> own = findBodySites(value, tokens, text.lexicons());
        const bool isElsewhere = !own.isEmpty() && !sites.isEmpty()
                                 && std::ranges::none_of(sites, [&](const BodySite &site) {
                                        return site.region == own.front().region;
                                    });
        const bool isFromRationale = field->rule.startsWith("rationale"_L1) || field->confidence <= 0.55;
        if (isSame && !isElsewhere && !isFromRationale)
            return FieldPath(list, i);
    }
}

void addDeniedCare(const ClinicalText &text, Draft &draft, const ClinicalSentence &sentence)
{
    for (const PhraseMatch &match : sentence.treatments) {
        const TreatmentEntry &entry = text.treatment(match);
        const bool isStudy = entry.kind == TreatmentKind::Study;
        const bool isCare = entry.kind == TreatmentKind::Treatment || entry.kind == TreatmentKind::Program;
        const Stretch place{match.start, match.end};
        if ((!isStudy && !isCare) || entry.rank < 40 || !denies(text, sentence, place))
            continue;
        const QString list = isStudy ? u"clinical.studies[]"_s : u"clinical.treatments[]"_s;
        const auto path = toldInSummary(text, draft, list, entry.name, sentence.sites);
        if (path) {
            const QString rule = isStudy ? u"rationale-denies-study"_s : u"rationale-denies-treatment"_s;
            addAgainst(text, draft, rule, *path, sentence, place);
            return;
        }
    }
}

// What is told otherwise

/// A report of the rationale with the day and month of one of the summary, but another year.
void addReportDates(const ClinicalText &text, Draft &draft, const ClinicalSentence &sentence)
{
    static const QRegularExpression report = insensitive(
        u"\\b(?:report|note|visit|exam\\w*|evaluation|seen|office|progress|clinic\\w*|pr-?2|mri|x-?rays?|emg)\\b[^.;]{0,60}$"_s);
    const QStringView view = text.flat(sentence.place);
    for (const WrittenDate &date : findDates(view, text.letterYear())) {
        if (!date.isWhole() || !date.isPossible || !report.matchView(view.first(date.start)).hasMatch())
            continue;
        const QString told = date.iso();
        for (int i = 0;; ++i) {
            const FieldPath path(u"clinical.report_dates[]"_s, i);
            const QString known = draft.valueText(path);
            if (known.isEmpty())
                break;
            if (known.size() == 10 && known != told && known.sliced(4) == told.sliced(4)) {
                addAgainst(text, draft, u"report-year-differs"_s, path, sentence,
                           {sentence.place.start + date.start, sentence.place.start + date.end});
                return;
            }
        }
    }
}

struct Count {
    double number = 0;
    QString name;
    Stretch place;
};

/// "completed 12 sessions of physical therapy": what was received, with its number.
QList<Count> receivedCounts(const ClinicalText &text, const ClinicalSentence &sentence)
{
    static const QRegularExpression count = insensitive(
        u"\\b(?:had|received|completed|attended|underwent|undergone|included?)(?: (?:a total of|at least|approximately|about|the|initial|first|only|already))*"
        " (\\d{1,3}|[a-z]+)(?: \\(\\d+\\))?(?: (?:prior|previous|post-?operative|sessions?|visits?|treatments?|of|supervised|out|\\d{1,2})){0,5} ?$"_s);
    QList<Count> counts;
    for (const PhraseMatch &match : sentence.treatments) {
        const TreatmentEntry &entry = text.treatment(match);
        const auto told = count.matchView(text.before(sentence, match.start, 90));
        if (entry.kind != TreatmentKind::Treatment || !told.hasMatch())
            continue;
        const QStringView rest = text.after(sentence, match.end, 30);
        static const QRegularExpression visits = insensitive(u"\\b(?:sessions?|visits?|treatments?)\\b"_s);
        const bool saysVisits = visits.matchView(told.capturedView()).hasMatch() || visits.matchView(rest).hasMatch();
        const std::optional<double> number = numberFromText(told.capturedView(1));
        if (number && *number >= 1 && saysVisits) {
            const qsizetype start = match.start
                                    - (text.before(sentence, match.start, 90).size() - told.capturedStart(1));
            counts.append({*number, entry.name, {start, match.end}});
        }
    }
    return counts;
}

void addCounts(const ClinicalText &text, Draft &draft, const ClinicalSentence &sentence)
{
    static const QRegularExpression asked = insensitive(
        u"\\b(?:request\\w*|authoriz\\w+|approv\\w+|recommend\\w*|guidelines?|up to)\\b"_s);
    if (asked.matchView(text.flat(sentence.place)).hasMatch())
        return;
    for (const Count &count : receivedCounts(text, sentence)) {
        for (const ClinicalSentence &summary : text.sentences()) {
            if (summary.item >= 0 || asked.matchView(text.flat(summary.place)).hasMatch())
                continue;
            for (const Count &told : receivedCounts(text, summary)) {
                if (told.name != count.name || qFuzzyCompare(told.number, count.number))
                    continue;
                draft.addFinding({u"therapy-count-differs"_s,
                                  {QString::number(told.number), QString::number(count.number), count.name},
                                  {FieldPath(u"items[].rationale"_s, sentence.item)},
                                  twoPlaces(text, draft, told.place, count.place)});
                return;
            }
        }
    }
}

/// "He had normal strength" of a woman, "a 45 year old" of somebody of 54: words of another letter.
void addPerson(const ClinicalText &text, Draft &draft, const ClinicalSentence &sentence)
{
    static const QRegularExpression provider = insensitive(
        u"\\b(?:provider|physician|doctor|surgeon|dr|therapist|chiropractor|practitioner|reviewer|md)\\b"_s);
    static const QRegularExpression noun = insensitive(u"\\byears?[- ]old (?:\\w+ )?(female|woman|male|man)\\b"_s);
    static const QRegularExpression pronoun(
        u"^(?:In addition, |However, |Also, )?(He|She) (?:had|has|was|is|also|reported|complain\\w*|continues?|sustained|underwent|denie[sd])\\b"_s);
    const FieldPath path(u"patient.sex"_s);
    const QString sex = draft.valueText(path);
    const QStringView view = text.flat(sentence.place);
    if (sex.isEmpty() || provider.matchView(view).hasMatch())
        return;
    for (const QRegularExpression *expression : {&noun, &pronoun}) {
        const auto match = expression->matchView(view);
        if (!match.hasMatch())
            continue;
        const QString word = match.captured(1).toLower();
        const bool isFemale = word == "she"_L1 || word == "female"_L1 || word == "woman"_L1;
        if (isFemale != (sex == "female"_L1))
            addAgainst(text, draft, u"sex-differs"_s, path, sentence,
                       {sentence.place.start + match.capturedStart(1), sentence.place.start + match.capturedEnd(1)});
        return;
    }
}

void addAge(const ClinicalText &text, Draft &draft, const ClinicalSentence &sentence)
{
    static const QRegularExpression old = insensitive(u"\\b(\\d{2})[- ]years?[- ]old\\b"_s);
    const FieldPath path(u"patient.age"_s);
    const ExtractedField *age = draft.find(path);
    const auto match = old.matchView(text.flat(sentence.place));
    if (!age || !match.hasMatch())
        return;
    if (qAbs(match.capturedView(1).toInt() - age->value.toInt()) > 1)
        addAgainst(text, draft, u"age-differs-in-rationale"_s, path, sentence,
                   {sentence.place.start + match.capturedStart(1), sentence.place.start + match.capturedEnd(1)});
}

/// "topical cyclobenzaprine" where the request is for tablets, and the other way round.
void addRoutes(const ClinicalText &text, Draft &draft, const ClinicalSentence &sentence)
{
    static const QRegularExpression route = insensitive(u"\\b(topical|oral)(?: use of)? $"_s);
    static const QRegularExpression here = insensitive(
        u"\\b(?:this request|the request|requested|this (?:patient|worker|claimant|case)|the (?:patient|worker|claimant|applicant))\\b"_s);
    const FieldPath formPath(u"items[].dosage_form"_s, sentence.item);
    const ExtractedField *form = draft.find(formPath);
    const QString treatment = draft.valueText(FieldPath(u"items[].treatment"_s, sentence.item));
    if (!form || form->spans.isEmpty() || !here.matchView(text.flat(sentence.place)).hasMatch())
        return;
    const QString told = form->value.toString();
    const bool isSwallowed = told == "tablet"_L1 || told == "capsule"_L1;
    const bool isOnSkin = told == "cream"_L1 || told == "ointment"_L1 || told == "gel"_L1 || told == "patch"_L1;
    for (const PhraseMatch &match : sentence.drugs) {
        const auto word = route.matchView(text.before(sentence, match.start, 30));
        if (text.drug(match).ingredients != treatment || !word.hasMatch())
            continue;
        const bool saysTopical = word.capturedView(1).compare(u"topical", Qt::CaseInsensitive) == 0;
        if ((saysTopical && isSwallowed) || (!saysTopical && isOnSkin))
            addAgainst(text, draft, u"route-differs"_s, formPath, sentence, {match.start, match.end});
    }
}

} // namespace

void addRationaleFindings(const ClinicalText &text, Draft &draft)
{
    using Rule = void (*)(const ClinicalText &, Draft &, const ClinicalSentence &);
    constexpr Rule rules[] = {addDeniedScores, addDeniedExam, addDeniedCare, addReportDates,
                              addCounts,       addPerson,     addAge,        addRoutes};
    for (const ClinicalSentence &sentence : text.sentences()) {
        if (sentence.item < 0)
            continue;
        for (const Rule rule : rules)
            rule(text, draft, sentence);
    }
}

} // namespace imr
