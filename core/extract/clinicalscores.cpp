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

/// "6-8 out of 10" and "6 to 8/10" are the same rating.
QString ratingKey(QString rating)
{
    static const QRegularExpression scale = insensitive(u"\\s*(?:/\\s*10|out of (?:a possible )?(?:10|ten))$"_s);
    static const QRegularExpression range = insensitive(u"\\s*(?:-|\u2013|to)\\s*"_s);
    return rating.remove(scale).replace(range, u"-"_s);
}

bool isStrength(QStringView before)
{
    static const QRegularExpression strength = insensitive(
        u"\\b(?:strength|motor|grip|power|muscle testing|reflexes)\\b[^.;]{0,60}$"_s);
    return strength.matchView(before).hasMatch();
}

void addRating(const ClinicalText &text, const Stretch &place, double confidence, QList<ClinicalFact> &facts)
{
    const QString value = text.words(place);
    const auto same = [&](const ClinicalFact &fact) { return ratingKey(fact.value) == ratingKey(value); };
    if (std::ranges::none_of(facts, same))
        facts.append({value, {place}, confidence, u"pain-rating"_s, {}, {}, {}});
}

void addRatings(const ClinicalText &text, const ClinicalSentence &sentence, QList<ClinicalFact> &facts)
{
    static const QRegularExpression outOfTen = insensitive(
        u"(?<![\\d/.+-])(?:10|\\d)(?:\\.\\d)?\\+?(?:(?:/10)?\\s?(?:-|\u2013|to)\\s?(?:10|\\d)(?:\\.\\d)?)?\\s?(?:/\\s?10(?![\\d/])|out of (?:a possible )?(?:10|ten)\\b)"_s);
    static const QRegularExpression atBest = insensitive(
        u"\\b(?:and|to|,)\\s(?:an?\\s)?((?:10|\\d)(?:\\s?-\\s?\\d{1,2})?)\\s(?:at (?:its|the|his|her) (?:best|worst|least|lowest)|with(?:out)? medications?)"_s);
    static const QRegularExpression bare = insensitive(
        u"\\bpain (?:level|score|rating|scale)?[^.;]{0,30}?(?:rated|is|was|of|at)(?: as| at)?(?: an?)? ((?:10|\\d)(?:\\s?-\\s?\\d{1,2})?)(?= (?:on|at) )(?! on \\d)"_s);
    const QStringView view = text.flat(sentence.place);
    QList<Stretch> places;
    for (const QRegularExpression *expression : {&outOfTen, &atBest, &bare}) {
        auto matches = expression->globalMatchView(view);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int group = expression == &outOfTen ? 0 : 1;
            const Stretch place{sentence.place.start + match.capturedStart(group),
                                sentence.place.start + match.capturedEnd(group)};
            const auto overlaps = [&](const Stretch &other) { return other.overlaps(place); };
            const bool isAxis = expression != &outOfTen && places.isEmpty() && expression == &atBest;
            if (isAxis || std::ranges::any_of(places, overlaps) || isStrength(text.before(sentence, place.start, 80)))
                continue;
            places.append(place);
        }
    }
    std::ranges::sort(places, {}, &Stretch::start);
    for (const Stretch &place : places)
        addRating(text, place, 0.97, facts);
}

// Report dates

/// A visit, note or report that the sentence dates.
struct DateContext {
    QStringView before;
    QStringView after;
};

bool endsWith(const QRegularExpression &expression, QStringView view)
{
    return expression.matchView(view).hasMatch();
}

/// Dates of other things: the injury, a birth, a beginning, an end, an operation, a study.
bool isOtherDate(const DateContext &context)
{
    static const QRegularExpression before = insensitive(
        u"(?:\\b(?:since(?: at least)?|until|till|before|prior to|born|birth ?date|dob|date of birth|date of injury|doi|injur(?:y|ed|ies)(?: of| on| dated| occurred| date(?: of)?| that occurred)?(?: on| of)?|"
        "claim (?:from|of)|trauma|sustained[^.;]{0,60}|through work|hired|started|beginning|effective|hurt|expir\\w+|surger(?:y|ies)|underwent[^.;]{0,40}|took place|"
        "(?:sessions?|visits?|therapy|physiotherapy)\\b[^.;]{0,40} through|(?:cholesterol|triglycerides|glucose|hemoglobin|a1c|creatinine|ldl|hdl|platelets)\\b[^.;]{0,60}|accident|fusion|release|arthroscopy|repair|decompression|start\\w* [^.;]{0,30})(?: on| of| in| dated| was)?(?: or about| approximately)?[\\s(]*)$"_s);
    static const QRegularExpression after = insensitive(u"^\\)?,?\\s(?:injury|date of injury|surgery|operation)\\b"_s);
    return endsWith(before, context.before) || after.matchView(context.after).hasMatch();
}

bool isStudyDate(const ClinicalText &text, const ClinicalSentence &sentence, const Stretch &date)
{
    static const QRegularExpression link = insensitive(
        u"^[^.;]{0,60}?(?:dated|on|of|from|taken|obtained|performed|done|completed|in|,|\\()?[\\s(]*$"_s);
    static const QRegularExpression visit = insensitive(
        u"\\b(?:note|report dated|visit|seen|progress|complain\\w*|presented|evaluation|exam\\w*|on which|the patient|injured worker|requested|office|records?)\\b"_s);
    for (const PhraseMatch &match : sentence.treatments) {
        if (text.treatment(match).kind != TreatmentKind::Study || match.end > date.start)
            continue;
        const QStringView between = text.flat({match.end, date.start});
        if (between.size() <= 90 && link.matchView(between).hasMatch() && !visit.matchView(between).hasMatch())
            return true;
    }
    return false;
}

/// Dates of the request for authorization and of what utilization review did.
bool isProcedureDate(const DateContext &context)
{
    static const QRegularExpression procedure = insensitive(
        u"\\b(?:request\\w* for (?:authorization|approval)|rfa|authorization requests?|utilization review|ur|prior review|previous (?:denial|determination|review)\\w*|"
        "previously (?:reviewed|denied)|determination|non-? ?certif\\w+|not certified|denied|denial|certification|claims administrator|decision date|appeal\\w*|"
        "a request was|request was|requested on|(?:was|were) requested|was submitted|modified|request is dated|authorized)\\b"_s);
    static const QRegularExpression visit = insensitive(
        u"\\b(?:progress (?:report|note)|office visit|visit|follow-? ?up|was seen|note|exam\\w*|evaluat\\w+|complain\\w*|date of service|chart|(?<!review )report)\\b"_s);
    // The nearest word decides: "a request, based on a visit of DATE"
    const auto last = [](const QRegularExpression &expression, QStringView view) {
        qsizetype end = -1;
        auto matches = expression.globalMatchView(view);
        while (matches.hasNext())
            end = matches.next().capturedEnd();
        return end;
    };
    const qsizetype asked = last(procedure, context.before);
    const qsizetype seen = last(visit, context.before);
    if (asked >= 0 && asked > seen)
        return true;
    if (seen >= 0 && seen > asked)
        return false;
    static const QRegularExpression following = insensitive(
        u"^\\)?,? (?:(?:the|a|an) )?(?:(?:original|previous|prior) )?(?:utilization|ur\\b|rfa|claims administrator|request (?:for|was)|authorization|denial|[^.;]{0,60}?\\b(?:non-? ?certif\\w+|was (?:denied|non)|were (?:denied|non)|denied|request was (?:received|made)|modified|received for))"_s);
    return following.matchView(context.after).hasMatch();
}

bool isReportDate(const ClinicalText &text, const ClinicalSentence &sentence, const Stretch &date)
{
    const DateContext context{text.before(sentence, date.start), text.after(sentence, date.end)};
    static const QRegularExpression coming = insensitive(
        u"\\b(?:would|will|scheduled|appointment (?:on|for)|next|remain off work|return to work|until|by)\\b[^.;]{0,60}$"_s);
    static const QRegularExpression prescribed = insensitive(u"\\b(?:birth|born)\\w*\\b"_s);
    return !isOtherDate(context) && !isStudyDate(text, sentence, date) && !isProcedureDate(context)
           && !endsWith(coming, context.before) && !prescribed.matchView(text.flat(sentence.place)).hasMatch();
}

} // namespace

QList<ClinicalFact> findPainScores(const ClinicalText &text)
{
    QList<ClinicalFact> facts;
    for (const ClinicalSentence &sentence : text.sentences()) {
        if (!sentence.isRationale)
            addRatings(text, sentence, facts);
    }
    return facts;
}

QList<ClinicalFact> findReportDates(const ClinicalText &text, const QStringList &otherDates)
{
    QList<ClinicalFact> facts;
    QSet<QString> seen(otherDates.begin(), otherDates.end());
    for (const ClinicalSentence &sentence : text.sentences()) {
        if (sentence.isRationale)
            continue;
        const QStringView view = text.flat(sentence.place);
        for (const WrittenDate &date : findDates(view, text.letterYear())) {
            const Stretch place{sentence.place.start + date.start, sentence.place.start + date.end};
            const QString value = dateValue(view, date);
            static const QRegularExpression note = insensitive(
                u"\\b(?:notes?|reports?|visits?|evaluations?|PR-?2) (?:of|from|in|dated) $"_s);
            const bool isNamedMonth = note.matchView(text.before(sentence, place.start, 40)).hasMatch();
            if ((!date.isWhole() && !isNamedMonth) || seen.contains(value) || !isReportDate(text, sentence, place))
                continue;
            seen.insert(value);
            facts.append({value, {place}, date.isPossible ? 0.94 : 0.7, u"report-date"_s, {}, {}, {}});
        }
    }
    return facts;
}

} // namespace imr
