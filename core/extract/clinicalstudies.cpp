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

/// The study with its body part, which stands before ("right knee MRI") or behind it ("x-rays of the right foot").
Stretch withBodyPart(const ClinicalText &text, const ClinicalSentence &sentence, const PhraseMatch &match)
{
    static const QRegularExpression link = insensitive(
        u"^(?:\\s?\\([\\w ,/-]{2,40}\\))?(?: (?:scan|scans|imaging|study|studies))?(?: ?,? (?:of|for|to|on|over))?(?: (?:the|his|her))?(?: (?:left|right|bilateral|both|lumbar|cervical))? ?$"_s);
    static const QRegularExpression onlyWords = insensitive(u"^[ -]*$"_s);
    Stretch place{match.start, match.end};
    qsizetype group = -1;
    for (const BodySite &site : sentence.sites) {
        if (site.place.start >= place.end && group < 0) {
            if (!link.matchView(text.flat({place.end, site.place.start})).hasMatch())
                break;
            group = site.group;
        }
        if (group >= 0 && site.group == group && site.place.start >= match.end)
            place.end = site.place.end;
    }
    if (group >= 0)
        return place;
    for (auto site = sentence.sites.rbegin(); site != sentence.sites.rend(); ++site) {
        if (site->place.end > place.start)
            continue;
        if (group < 0 && !onlyWords.matchView(text.flat({site->place.end, place.start})).hasMatch())
            break;
        if (group >= 0 && site->group != group)
            break;
        group = site->group;
        place.start = site->place.start;
    }
    return place;
}

/// What shows that a test was done: a date, a result, or its place in the list of treatment so far.
bool isToldDone(const ClinicalText &text, const ClinicalSentence &sentence, const Stretch &place)
{
    static const QRegularExpression behind = insensitive(
        u"^[^.;]{0,90}?(?:\\b(?:dated|performed|done|show\\w*|revealed|revealing|indicat\\w+|demonstrat\\w+|documented|positive|negative|normal|abnormal|unremarkable|consistent|read as|taken|obtained|completed|"
        "found|noted|confirmed|suggest\\w*|which|impression|was|were|gave|report|results?|referenced|have been|did not show|in (?:\\w+ )?(?:19|20)\\d\\d)\\b|(?:of |on |from |\\()\\s?(?:\\d{1,2}[/-]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w* ))"_s);
    static const QRegularExpression before = insensitive(
        u"\\b(?:had|has had|underwent|undergone|reviewed|review of|results? of|report of (?:an? )?|negative|positive|normal|recent|prior|previous|included|obtained|performed|(?:shown|seen|found|visible|evident|demonstrated|confirmed) (?:on|by|in)|per|noted (?:on|that)|after|repeat|"
        "treatments? (?:has|have) included|by)\\b[^.;]{0,70}$"_s);
    static const QRegularExpression dated = insensitive(
        u"^,? (?:\\d{1,2}[/-]\\d{1,2}[/-]\\d|\\d{1,2}/\\d{2,4}\\b|[\u2013-] )|^:"_s);
    return behind.matchView(text.after(sentence, place.end, 140)).hasMatch()
           || dated.matchView(text.after(sentence, place.end, 12)).hasMatch()
           || before.matchView(text.before(sentence, place.start, 120)).hasMatch();
}

bool isAskedFor(const ClinicalText &text, const ClinicalSentence &sentence, const Stretch &place)
{
    static const QRegularExpression asked = insensitive(
        u"\\b(?:request\\w*|authoriz\\w+|recommend\\w*|plan (?:is|was|include\\w*|consisted|of)|treatment plan|will|would|pending|awaiting|order(?:ed|ing|s)?|scheduled|refer\\w*|consider\\w*|denied|denial|non-? ?certif\\w+|approv\\w+|"
        "sought|should|may|could|can|need\\w*|warrant\\w*|support|guidelines?|criteria|odg|mtus|acoem|modified(?! (?:work|dut|activit|job))|regarding|indicated for|indication for|necess\\w+|prior to|before|unless|if|for (?:the )?mri)\\b"_s);
    static const QRegularExpression behind = insensitive(
        u"^[^.;]{0,60}?\\b(?:(?:was|were|is|are|be|been) (?:also )?(?:request\\w*|denied|non-? ?certif\\w+|not (?:been )?(?:medically|provided|available|included|submitted|done|performed|indicated|warranted|supported|recommended|necessary)|ordered|recommended|sought|pending|medically|indicated|all ordered|required|needed)|is non)"_s);
    static const QRegularExpression done = insensitive(
        u"^(?: \\w+){0,3} (?:(?:has|have|had) been|was|were) (?:performed|done|completed|obtained|taken|normal|positive|negative)\\b"_s);
    if (done.matchView(text.after(sentence, place.end, 80)).hasMatch())
        return false;
    return asked.matchView(text.before(sentence, place.start, 300)).hasMatch()
           || behind.matchView(text.after(sentence, place.end, 120)).hasMatch();
}

bool mayCount(const ClinicalText &text, const ClinicalSentence &sentence, const PhraseMatch &match)
{
    const TreatmentEntry &entry = text.treatment(match);
    static const QRegularExpression tooVague = insensitive(
        u"^(?:range of motion.*|rom .*|muscle testing|manual muscle testing|.*grip.*|exam\\w*|lab|labs|laboratory|biopsy)$"_s);
    return entry.kind == TreatmentKind::Study && !tooVague.match(entry.pattern).hasMatch()
           && !text.isDenied(sentence, match.start);
}

void addStudy(const ClinicalText &text, const ClinicalSentence &sentence, const PhraseMatch &match,
              QList<ClinicalFact> &facts, QStringList &keys)
{
    const Stretch list = careList(text, sentence);
    const Stretch place = withBodyPart(text, sentence, match);
    const bool listed = list.length() > 0 && list.overlaps(place);
    if (!listed && (isAskedFor(text, sentence, place) || !isToldDone(text, sentence, place)))
        return;
    if (!text.tellsOfCase(sentence, place.start))
        return;
    QString key = text.treatment(match).name;
    for (const BodySite &site : sentence.sites) {
        if (place.overlaps(site.place))
            key += u'|' + site.region;
    }
    const bool known = std::ranges::any_of(keys, [&](const QString &other) {
        return other == key || other.startsWith(QString(key + u'|'));
    });
    if (known)
        return;
    keys.append(key);
    facts.append({text.words(place),
                  {place},
                  sentence.isRationale ? 0.5
                  : listed             ? 0.93
                                       : 0.88,
                  u"study-done"_s,
                  {},
                  {},
                  {}});
}

} // namespace

QList<ClinicalFact> findStudies(const ClinicalText &text)
{
    QList<ClinicalFact> facts;
    QStringList keys;
    for (const ClinicalSentence &sentence : text.sentences()) {
        if (sentence.cues.testFlag(Cue::Others))
            continue;
        for (const PhraseMatch &match : sentence.treatments) {
            if (mayCount(text, sentence, match))
                addStudy(text, sentence, match, facts, keys);
        }
    }
    return facts;
}

} // namespace imr
