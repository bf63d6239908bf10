// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "core/extract/clinicaltext.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

struct Way {
    QRegularExpression expression; ///< its first group is how it happened
    double confidence;
    QString rule;
};

QRegularExpression insensitive(QString pattern)
{
    pattern.replace(u"<PERSON>"_s,
                    u"(?:(?:the |an? )?(?:injured worker|patient|claimant|applicant|employee|worker|iw|he|she))"_s);
    pattern.replace(
        u"<EVENT>"_s,
        u"(?:motor vehicle (?:accident|collision)|mva|car accident|auto(?:mobile)? accident|truck accident|rear-? ?end(?:ed)? collision|cumulative trauma|repetitive [^.,;]{3,60}|"
        "slip(?:ped)? and f[ae]ll|trip(?:ped)? and f[ae]ll|fall|slip|trip|assault|explosion|collision|crush injury|altercation|robbery|lifting|heavy lifting|prolonged [^.,;]{3,60})"_s);
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

const QList<Way> &ways()
{
    static const QString rest = u"([^.;]{3,200})"_s;
    static const QList<Way> all{
        {insensitive(
             u"\\bmechanism(?: of (?:the )?injury)?(?: is| was| has been)?(?: detailed| documented| described| listed| reported| given| noted| stated| recorded| told)?(?: as|:)\\s?"_s
             + rest),
         0.96, u"mechanism-label"_s},
        {insensitive(
             u"\\bmechanism(?: of (?:the )?injury)?(?: occurred| happened)?(?: was| is)?(?: when| while| as) (?:<PERSON> (?:was |had )?)?"_s
             + rest),
         0.95, u"mechanism-label"_s},
        {insensitive(u"\\bmechanism(?: of (?:the )?injury)? (?:is|was) "_s + rest), 0.9, u"mechanism-label"_s},
        {insensitive(u"\\b(?:came about|happened|occurred|caused)(?: by| from| due to| as a result of| through) "_s
                     + rest),
         0.88, u"mechanism-told"_s},
        {insensitive(
             u"\\b(?:injur\\w+|accident|incident|pain|strained|hurt|pop|pull|felt)\\b[^.;]{0,90}?\\b(?:when|while|as) <PERSON> (?:was |had been |were )?"_s
             + rest),
         0.85, u"mechanism-when"_s},
        {insensitive(u"\\b(?:injur\\w+|accident|incident|strained|hurt|pop|pull|felt|onset)\\b[^.;]{0,110}?\\bwhile "_s
                     + rest),
         0.83, u"mechanism-while"_s},
        {insensitive(
             u"\\binjur\\w+\\b[^.;]{0,90}?\\b(?:due to|secondary to|as a result of|resulting from|caused by|from|after|in|via|, ) ?(?:an? |the )?(?:industrial |work-related )?(<EVENT>\\b(?: (?:from|on|off|of|while|at|over|down)\\b[^.,;]{2,60})?)"_s),
         0.88, u"mechanism-event"_s},
        {insensitive(
             u"\\b(?:attributed|put down|secondary|due|laid)\\s?(?:to|down to) (?:an? |the )?(?:industrial |work-related )?(<EVENT>|cumulative [^.;,]{3,60}|repetitive [^.;,]{3,60}|prolonged [^.;,]{3,60})"_s),
         0.85, u"mechanism-event"_s},
        {insensitive(
             u"\\b(?:injur\\w+|accident|incident|hurt|onset)\\b[^.;]{0,90}?\\b(?:when|as|after|because) ((?:an?|the|his|her|another|one of|some) [^.;]{5,160})"_s),
         0.82, u"mechanism-when"_s},
        {insensitive(
             u"\\b(?:injury|doi|accident)\\b[^.;]{0,50}?\\d{1,4}, ((?:struck|hit|pinned|caught|crushed|thrown|bitten|rear-ended|assaulted|attacked|buried|burned|cut|run over)\\b[^.;]{3,120})"_s),
         0.82, u"mechanism-verb"_s},
        {insensitive(
             u"^On (?:or about )?(?:\\S+|\\w+ \\d{1,2}, ?\\d{4}),? ((?:an?|the|his|her) [^.;]{5,120}?)(?=,? (?:and|so) (?:he|she|the (?:patient|worker|injured worker|applicant)) (?:developed|felt|was injured|sustained|injured|had|hurt))"_s),
         0.8, u"mechanism-verb"_s},
        {insensitive(u"\\b(?:pain|strain|sprain|injury) post[- ](mva|motor vehicle (?:accident|collision)|fall)\\b"_s),
         0.75, u"mechanism-event"_s},
        {insensitive(
             u"^On (?:or about )?\\S+(?: \\d{1,2},? \\d{4})?,? <PERSON> (?:was )?((?:caught|struck|hit|fell|slipped|tripped|lowered|lifted|twisted|stepped)\\b[^.;,]{3,120})"_s),
         0.8, u"mechanism-verb"_s},
        {insensitive(
             u"\\b<PERSON>(?:, an? [^,.;]{3,40},)? ((?:caught|lowered|lifted|slipped|tripped|fell|stepped|twisted|jumped|was struck|was hit) [^.;,]{3,120})"_s),
         0.75, u"mechanism-verb"_s},
        {insensitive(
             u"\\b(?:told of|history of|involved in|following) (?:an? )?(?:industrial )?(motor vehicle (?:accident|collision)|rear-? ?end collision[^.;,]{0,40}|slip and fall|fall from [^.;,]{3,40})"_s),
         0.75, u"mechanism-event"_s},
        {insensitive(
             u"\\b(?:who|<PERSON>) (?:was )?((?:held|struck|hit|pinned|crushed|bitten|attacked|assaulted|thrown|rear-ended|caught|slipped|tripped|fell|stepped|twisted)\\b[^.;]{3,120}?)(?= on \\d| on (?:January|February|March|April|May|June|July|August|September|October|November|December)|[.;]|$)"_s),
         0.8, u"mechanism-verb"_s},
    };
    return all;
}

/// Up to where the phrase still says how it happened.
qsizetype phraseEnd(QStringView phrase)
{
    static const QRegularExpression end = insensitive(
        u"\\s(?:on (?=\\d|January|February|March|April|May|June|July|August|September|October|November|December)|resulting in|causing|which resulted|and (?:immediately |has |had |then )?(?:felt|sustained|developed|reported|injured|experienced|noticed|noted|has)|"
        "injuring|felt a |, felt|with (?:immediate|subsequent|resulting) |(?<!and )(?:he|she) |and (?:he|she) (?:immediately |then )?(?:felt|sustained|developed|reported|injured|experienced|noticed|noted|has|had|was)\\b|when he felt|rule out|the (?:patient|injured worker)|(?:on )?the (?:day|week) (?:prior|before))|, (?:he|she|and has|with onset|with claimed)"_s);
    const auto match = end.matchView(phrase);
    return match.hasMatch() ? match.capturedStart() : phrase.size();
}

Stretch shortest(const ClinicalText &text, Stretch place)
{
    static const QRegularExpression lead = insensitive(
        u"^(?:an? |the |being |having |that <PERSON> (?:was )?|<PERSON> (?:was )?|was |a work-related |industrial )+"_s);
    place.end = place.start + phraseEnd(text.flat(place));
    if (const auto match = lead.matchView(text.flat(place)); match.hasMatch())
        place.start += match.capturedEnd();
    return trimmed(text.flat(), place);
}

bool isTold(QStringView phrase)
{
    static const QRegularExpression untold = insensitive(
        u"\\b(?:not (?:detailed|provided|specified|documented|told|noted|given|included|described|stated|listed)|unknown|unspecified|unclear|not)\\b"_s);
    return phrase.size() >= 3 && !untold.matchView(phrase).hasMatch();
}

/// A sentence that tells an injury by its verb, as summaries without stock phrases do: "On DATE she caught her hand …".
bool tellsInjury(QStringView sentence)
{
    static const QRegularExpression injury = insensitive(
        u"\\b(?:<PERSON>|who) (?:was |had )?(?:strained|sprained|injured|hurt|caught|struck|hit|fell|slipped|tripped|twisted|felt|lowered|crushed|cut|burned|lifted|held)\\b"
        "|\\b(?:date of injury|injury took place|sustained an?|came down|industrial injury|cumulative|injury of|injury on)\\b"_s);
    return injury.matchView(sentence).hasMatch();
}

} // namespace

QStringList findInjuryDates(const ClinicalText &text)
{
    constexpr int firstSentences = 3;
    QStringList dates;
    int number = 0;
    for (const ClinicalSentence &sentence : text.sentences()) {
        const QStringView view = text.flat(sentence.place);
        if (sentence.isRationale || ++number > firstSentences)
            break;
        const QList<WrittenDate> found = findDates(view, text.letterYear());
        if (tellsInjury(view) && found.size() == 1)
            dates.append(dateValue(view, found.front()));
    }
    return dates;
}

QList<ClinicalFact> findMechanism(const ClinicalText &text)
{
    for (const Way &way : ways()) {
        for (const ClinicalSentence &sentence : text.sentences()) {
            if (sentence.isRationale || sentence.cues.testFlag(Cue::Others))
                continue;
            const auto match = way.expression.matchView(text.flat(sentence.place));
            if (!match.hasMatch())
                continue;
            const qsizetype start = sentence.place.start + match.capturedStart(1);
            const Stretch place = shortest(text, {start, start + match.capturedLength(1)});
            if (isTold(text.flat(place)) && isTold(match.capturedView()))
                return {{text.words(place), {place}, way.confidence, way.rule, {}, {}, {}}};
        }
    }
    return {};
}

} // namespace imr
