// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/clinicaltext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imr {

namespace {

QRegularExpression anyOf(const QString &pattern)
{
    return QRegularExpression(u"\\b(?:"_s + pattern + u")\\b"_s, QRegularExpression::CaseInsensitiveOption);
}

struct CueRule {
    Cue cue;
    QRegularExpression expression;
};

const QList<CueRule> &cueRules()
{
    static const QList<CueRule> rules{
        {Cue::Request,
         anyOf(
             u"requests? for (?:authorization|approval)|rfa|authorization requests?|utilization review|ur|"
             "prior (?:review|determination|denial)|previous (?:denial|determination|review)|previously (?:reviewed|denied)|"
             "claims administrator|non-? ?certif\\w+|not certified|denied (?:a|the|certification)|(?:was|were) (?:denied|modified|not medically)|"
             "denied both|original request|imr|at issue|failed to approve|appealed|requested (?:authorization|service)|"
             "the (?:provider|physician|treating physician|treating provider) (?:has |is |was )?request\\w*|is requesting|"
             "request (?:was|is|were) (?:received|made|previously|submitted|for)|requests? for|(?:was|were|is|are|being) (?:also )?requested|"
             "requested the|treating physician requested|was denied|denied them|decision date|medically necessary"_s)},
        {Cue::Plan,
         anyOf(
             u"treatment plan|plan of care|plan (?:is|was|includes?|included|consisted)|recommend\\w*|will|would|pending|awaiting|"
             "scheduled|referred|referral|(?:to )?continu(?:e|ation)(?: of| with)?|consider\\w*|ordered|advised to|sought|wished|asked for|seeks|"
             "should|start physical|to begin|planned|wishes|proposed|candidate|discussed|to undergo|surgeon wants|could benefit|may need"_s)},
        {Cue::Exam,
         anyOf(
             u"exam|examination|examined|objective|inspection|palpation|range of motion|evaluation of the|physical assessment|"
             "straight leg|spurling\\w*|tinel\\w*|phalen\\w*|motor strength|reflexes|sensation|dermatomes?|flexion|extension"_s)},
        {Cue::Complaint,
         anyOf(
             u"complain\\w*|reports?|reported|reporting|presented|presents|symptoms|subjective|chief complaint|discomfort|states?|"
             "stated|noted|told|feels|felt|pain|aching|soreness|visits? (?:are|were) for|has been experiencing|rated|strained|injur\\w+|hurt|developed|stiffness"_s)},
        {Cue::Care,
         anyOf(
             u"(?:treatments?|care|therapy|therapies|management)(?:,? (?:and|or) (?:diagnostics?|diagnostic (?:testing|studies)|evaluations?))?"
             "(?: rendered)?(?: to date| so far| thus far| to-date)? ?(?:has|have|had)? ?(?:also )?(?:been )?(?:includ\\w+|consist\\w+ of)|"
             "treatments? rendered|care so far|non-operative care|treatment to date|has been treated with|treated with|has been managed with|"
             "(?:prior|past|previous|early|conservative|documented|other|initial)(?: relevant)? (?:treatments?|care|surger(?:y|ies)|therapies)"_s)},
        {Cue::Drugs,
         anyOf(
             u"medications?|medicines?|meds|drugs|prescribed|prescriptions?|taking|takes|taken|took|tak(?:e|ing)|using|uses|used|"
             "regimen|rubs on|given up|stopped|tried|dispensed|on \\w+ for"_s)},
        {Cue::Received,
         anyOf(
             u"(?:has|have|had|has also|had also|have also) (?:had|undergone|received|completed|tried|attended|participated|failed|been|gone)|"
             "underwent|undergone|undergoing|received|completed|attended|participated|tried|status post|s/p|history of|after|despite|help(?:ed|ing)|"
             "improv\\w+ with|benefit\\w*|went through|surgical history|previous|prior|post-?operative|treated|wearing|wears|using|given|"
             "provided with|was placed|injected|administered|had a|has had|had|stopped|through|relie\\w+ (?:by|with)|since the|following"_s)},
        {Cue::Person,
         anyOf(
             u"patient|patient's|claimant|claimant's|injured worker|injured worker's|injured workers|iw|applicant|applicant's|"
             "employee|worker|he|she|his|her|this case|member|individual"_s)},
        {Cue::Others,
         anyOf(u"family history|mother|father|brother|sister|siblings?|allerg(?:y|ies|ic)|intoleran\\w+"_s)},
        {Cue::Claim,
         anyOf(
             u"claims? (?:for|of|is for)|landed on (?:his|her|the|an?)|accepted (?:body )?(?:parts?|conditions?|for)|injur(?:y|ies) to|injured (?:his|her)|alleg\\w+"_s)},
    };
    return rules;
}

Cues cuesOf(QStringView sentence)
{
    Cues cues;
    for (const CueRule &rule : cueRules()) {
        if (rule.expression.matchView(sentence).hasMatch())
            cues |= rule.cue;
    }
    return cues;
}

bool isAbbreviation(QStringView text, qsizetype dot)
{
    static const QStringList known{u"dr"_s,     u"no"_s,  u"vs"_s,  u"mr"_s,  u"ms"_s,   u"mrs"_s,
                                   u"approx"_s, u"st"_s,  u"e.g"_s, u"i.e"_s, u"p"_s,    u"pg"_s,
                                   u"pgs"_s,    u"etc"_s, u"lt"_s,  u"rt"_s,  u"cont"_s, u"fig"_s};
    qsizetype start = dot;
    while (start > 0 && (text[start - 1].isLetter() || text[start - 1] == u'.'))
        --start;
    return known.contains(text.sliced(start, dot - start).toString().toLower());
}

/// Whether the full stop ends a sentence; missing blanks behind it are forgiven.
bool endsSentence(QStringView text, qsizetype at)
{
    if (text[at] != u'.' && text[at] != u'?' && text[at] != u'!')
        return false;
    qsizetype next = at + 1;
    while (next < text.size() && QStringView(u"\"'\u201d)").contains(text[next]))
        ++next;
    if (next >= text.size())
        return true;
    if (text[next].isUpper())
        return next - at > 1 || (at > 1 && text[at - 1].isLower() && text[at - 2].isLower())
               || (at > 1 && text[at - 1].isDigit() && next + 1 < text.size() && text[next + 1].isLower());
    if (!text[next].isSpace() || isAbbreviation(text, at))
        return false;
    while (next < text.size() && text[next].isSpace())
        ++next;
    return next >= text.size() || !text[next].isLower();
}

} // namespace

ClinicalText::ClinicalText(const Sections &sections, const Lexicons &lexicons)
    : m_lexicons(lexicons), m_letterYear(sections.letterYear)
{
    addSentences(sections, sections.summary, -1);
    for (int item = 0; item < sections.items.size(); ++item)
        addSentences(sections, sections.items.at(item).rationale, item);
}

void ClinicalText::addSentences(const Sections &sections, const TextSpan &span, int item)
{
    constexpr qsizetype longestSentence = 3000; // longer ones are no prose, and are cut
    const Stretch place = m_folded.append(sections.view(span), span.start);
    qsizetype start = place.start;
    for (qsizetype at = place.start; at < place.end; ++at) {
        if (!endsSentence(m_folded.view(), at) && at - start < longestSentence)
            continue;
        addSentence({start, at + 1}, item);
        start = at + 1;
    }
    if (start < place.end)
        addSentence({start, place.end}, item);
}

void ClinicalText::addSentence(Stretch place, int item)
{
    ClinicalSentence sentence{trimmed(flat(), place), {}, item >= 0, item, {}, {}, {}};
    if (sentence.place.length() < 3)
        return;
    const QStringView view = flat(sentence.place);
    const Tokens tokens = tokenize(view);
    sentence.cues = cuesOf(view);
    sentence.drugs = m_lexicons.drugIndex().find(view, tokens);
    sentence.treatments = m_lexicons.treatmentIndex().find(view, tokens);
    sentence.sites = findBodySites(view, tokens, m_lexicons);
    for (QList<PhraseMatch> *matches : {&sentence.drugs, &sentence.treatments}) {
        for (PhraseMatch &match : *matches) {
            match.start += sentence.place.start;
            match.end += sentence.place.start;
        }
    }
    for (BodySite &site : sentence.sites) {
        for (Stretch *stretch : {&site.place, &site.part, &site.sidePlace}) {
            stretch->start += sentence.place.start;
            stretch->end += sentence.place.start;
        }
    }
    m_sentences.append(sentence);
}

QStringView ClinicalText::before(const ClinicalSentence &sentence, qsizetype offset, qsizetype most) const
{
    const qsizetype start = qMax(sentence.place.start, offset - most);
    return flat({start, qMax(start, offset)});
}

QStringView ClinicalText::after(const ClinicalSentence &sentence, qsizetype offset, qsizetype most) const
{
    const qsizetype end = qMin(sentence.place.end, offset + most);
    return flat({qMin(offset, end), end});
}

bool ClinicalText::isDenied(const ClinicalSentence &sentence, qsizetype offset) const
{
    static const QRegularExpression denial = anyOf(
        u"no|not|denie[sd]|denying|without|never|negative for|lack of|absence of|neither|nor|declined|refused|hasn't|hadn't|none"_s);
    static const QRegularExpression turn = anyOf(
        u"but|however|although|except|which|who|and (?:has|is|was|had|he|she|the)|despite|because"_s);
    const QStringView view = before(sentence, offset, 90);
    qsizetype last = -1;
    auto denials = denial.globalMatchView(view);
    while (denials.hasNext())
        last = denials.next().capturedEnd();
    if (last < 0)
        return false;
    const QStringView between = view.sliced(last);
    static const QRegularExpression untilComma = anyOf(u"without|lack of|absence of"_s);
    const bool ends = between.contains(u')')
                      || (between.contains(u',') && untilComma.matchView(view.first(last)).hasMatch());
    static const QRegularExpression notOnly = anyOf(u"only|longer (?:than)|improved much|sure"_s);
    return !ends && !between.contains(u';') && !between.contains(u':') && !turn.matchView(between).hasMatch()
           && !notOnly.matchView(between.first(qMin(between.size(), qsizetype(14)))).hasMatch();
}

bool ClinicalText::tellsOfCase(const ClinicalSentence &sentence, qsizetype offset) const
{
    static const QRegularExpression general = anyOf(
        u"may (?:also )?be|should|in some|in general|generally|typically|patients|if|unless|guidelines?|criteria|recommend\\w*|"
        "other than|whether|hypothetical\\w*"_s);
    static const QRegularExpression undocumented = anyOf(
        u"(?:lack|absence|no|without|fail\\w* to|not|insufficient)\\b[^.;]{0,40}\\b(?:document\\w*|evidence|indicat\\w+|mention\\w*|records?|demonstrat\\w+|describ\\w+|provid\\w+)"_s);
    if (!sentence.isRationale)
        return true;
    return sentence.cues.testFlag(Cue::Person) && !general.matchView(flat(sentence.place)).hasMatch()
           && !undocumented.matchView(before(sentence, offset)).hasMatch();
}

QList<Stretch> splitList(QStringView text, const Stretch &list)
{
    const QStringView view = text.sliced(list.start, list.length());
    const bool bySemicolon = view.contains(u';');
    static const QRegularExpression separators(
        u"(?:,|;)(?:\\s?(?:and|or)\\b)?|\\b(?:and|as well as)\\b(?!/)|\\s[-\u2013]\\s|\\s&\\s"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression semicolons(u";(?:\\s?(?:and|or)\\b)?"_s, QRegularExpression::CaseInsensitiveOption);
    QList<Stretch> parts;
    qsizetype start = 0;
    auto matches = (bySemicolon ? semicolons : separators).globalMatchView(view);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QStringView sofar = view.sliced(start, match.capturedStart() - start);
        if (sofar.count(u'(') > sofar.count(u')'))
            continue;
        parts.append(trimmed(text, {list.start + start, list.start + match.capturedStart()}));
        start = match.capturedEnd();
    }
    parts.append(trimmed(text, {list.start + start, list.end}));
    parts.removeIf([](const Stretch &part) { return part.length() <= 0; });
    return parts;
}

Stretch trimmed(QStringView text, Stretch place)
{
    const auto isEdge = [&](QChar sign) {
        return sign.isSpace() || QStringView(u",;:.\"\u201c\u201d[]").contains(sign);
    };
    while (place.start < place.end && isEdge(text[place.start]))
        ++place.start;
    while (place.end > place.start && isEdge(text[place.end - 1]))
        --place.end;
    return place;
}

} // namespace imr
