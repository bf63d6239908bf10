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

/// What introduces a list of diagnoses; the list follows.
const QRegularExpression &listCue()
{
    static const QRegularExpression cue = insensitive(
        u"\\b(?:"
        "(?:was |is |were |been |being )?diagnosed (?:as having|with|as)(?::| the following:?)?"
        "|(?:(?:current|working|listed|primary|treating|final|established|following|clinical|discharge|admitting|other|relevant) )*"
        "diagnos(?:es|is)(?: (?:carried|listed|given|made|documented|per [^:.;]{1,60}))?"
        "(?: (?:are|is|was|were|include[sd]?|including|consist(?:s|ed) of|have included|has included|of|as))*"
        "(?: (?:documented|listed|noted|given|reported|stated)(?: as)?)?(?: (?:on|of|as of|dated) [\\w ,/.-]{4,24}(?=:))?\\s?[:\u2013-]?"
        "|dx\\s?:?|assessments?\\s?(?::|included|includes?|was|is)|impressions?\\s?(?::|included|includes?|was|is)"
        "|(?:is |was |been )?undergoing (?:treatments?|care) for"
        "|(?:is|are|was|has been|been|being) (?:being )?(?:treated|seen|evaluated) for(?! (?:an? |the )?(?:initial |follow|re-?eval|evaluation|visit|consult|office|exam|orthop|neuro|physical|psych))"
        "|(?:is|was|has been) under care for|accepted (?:conditions|diagnos[ei]s)\\s?:|underwent treatment for|treatment for|carries (?:the|a) diagnos(?:es|is) of"
        "|(?:history|complaint|findings|evidence) (?:is )?consistent with"
        ")\\s*"_s);
    return cue;
}

/// Where a list of diagnoses ends inside its sentence.
qsizetype listEnd(QStringView list)
{
    static const QRegularExpression end = insensitive(
        u"\\b(?:treatments? (?:has|have|to date|included)|(?:the )?(?:patient|injured worker|claimant|applicant|worker|provider) (?:has|is|was|had|reported|complain\\w+)|"
        "due to (?:an? )?(?:fall|injury|accident|repetitive)|after (?:an?|the) (?:fall|accident)|according to|"
        "was noted|were noted|has had|have been|for which|suspect|who|that (?:is|was)|on \\d|since \\d|dated)\\b"_s);
    const auto match = end.matchView(list);
    return match.hasMatch() ? match.capturedStart() : list.size();
}

struct Phrase {
    Stretch place;
    bool hasHead = false;    ///< names a diagnosis
    bool isOneBare = false;  ///< nothing but a word such as "injury"
    bool isModifier = false; ///< nothing but words such as "recurrent"
    bool isPart = false;     ///< nothing but body parts
    bool isTissue =
        false; ///< begins with a kind of tissue and names no diagnosis: "fascia and tendon at upper arm level"
};

/// Endings by which medicine names diseases: also of those that no lexicon has.
bool hasDiseaseEnding(const QString &word)
{
    static const QRegularExpression ending(
        u"^(?!(?:diagnos|prognos|hypnos|anastomos|progres|stom|com|diplom|analys|dialys)(?:is|es|a)$)\\w{3,}(?:itis|osis|oses|algia|opathy|plegia|"
        "paresis|somnia|olemia|emia|oma|trophy|malacia|listhesis|olysis|rrhea|phobia|dystonia|dyskinesia|asthenia|plasia|edema|dynia|uria|megaly)$"_s);
    return ending.match(word).hasMatch();
}

bool isSmallWord(const QString &word)
{
    static const QSet<QString> small{u"the"_s,   u"of"_s,   u"in"_s,   u"and"_s,   u"at"_s,    u"on"_s,
                                     u"to"_s,    u"with"_s, u"a"_s,    u"left"_s,  u"right"_s, u"bilateral"_s,
                                     u"both"_s,  u"an"_s,   u"or"_s,   u"spine"_s, u"upper"_s, u"lower"_s,
                                     u"joint"_s, u"area"_s, u"level"_s};
    return small.contains(word);
}

const QRegularExpression &tissueStart()
{
    static const QRegularExpression tissue = insensitive(
        u"^(?:/or )?(?:muscles?|fasciae?|tendons?|ligaments?|cartilage|meniscus|nerves?|bursae?|soft tissues?)\\b"_s);
    return tissue;
}

Phrase phraseOf(const ClinicalText &text, const Stretch &place)
{
    Phrase phrase{place, false, false, true, true, false};
    const QStringView view = text.flat(place);
    const Tokens tokens = tokenize(view);
    int others = 0;
    for (const Token &token : tokens) {
        const DiagnosisWord kind = text.lexicons().diagnosisWord(token.folded);
        const bool isBody = text.lexicons().bodyPartIndex().matchAt(view, tokens, &token - tokens.data()).entry >= 0;
        phrase.hasHead = phrase.hasHead || kind == DiagnosisWord::Head || kind == DiagnosisWord::Bare
                         || hasDiseaseEnding(token.folded);
        phrase.isModifier = phrase.isModifier && kind == DiagnosisWord::Modifier;
        phrase.isPart = phrase.isPart && (isBody || isSmallWord(token.folded)) && kind != DiagnosisWord::Head;
        others += isSmallWord(token.folded) ? 0 : 1;
    }
    const auto bare = [&] { return text.lexicons().diagnosisWord(tokens.front().folded) == DiagnosisWord::Bare; };
    phrase.isOneBare = tokens.size() == 1 && bare();
    phrase.isPart = phrase.isPart && others > 0 && !phrase.hasHead;
    phrase.isModifier = phrase.isModifier && !tokens.isEmpty();
    phrase.isTissue = !phrase.hasHead && tissueStart().matchView(view).hasMatch();
    return phrase;
}

bool isSplitByAnd(const ClinicalText &text, const Phrase &left, const Phrase &right)
{
    const QStringView gap = text.flat({left.place.end, right.place.start});
    return !gap.contains(u',') && !gap.contains(u';');
}

/// Whether the phrase goes on with the one before: "recurrent", a bare "injury" behind "and", the "cervical and" of
/// "cervical and lumbar strain", or the ankle of "strain in right hip, ankle, and foot".
bool belongsTogether(const ClinicalText &text, const Phrase &left, const Phrase &right)
{
    static const QRegularExpression openEnd = insensitive(u"\\b(?:of|in|to|with|at|the|and|for|rule out)$"_s);
    static const QRegularExpression degreeEnd = insensitive(u"\\b(?:mild|moderate|severe)$"_s);
    if (text.flat(right.place).startsWith("rule out"_L1, Qt::CaseInsensitive))
        return false;
    static const QRegularExpression degree = insensitive(
        u"^(?:\\w+ )?(?:stage|grade|type|class) (?:[ivx]+|\\d)[ab]?$"_s);
    if (right.isModifier || right.isTissue || (!right.hasHead && degree.matchView(text.flat(right.place)).hasMatch()))
        return true;
    if (text.flat({left.place.end, right.place.start}).contains(u';'))
        return false;
    if (right.isPart)
        return left.hasHead || left.isPart;
    if (left.isPart)
        return true; // "neck and low back sprain"
    if (isSplitByAnd(text, left, right) && (right.isOneBare || !right.hasHead || !left.hasHead))
        return true;
    return openEnd.matchView(text.flat(left.place)).hasMatch()
           || (isSplitByAnd(text, left, right) && degreeEnd.matchView(text.flat(left.place)).hasMatch());
}

/// "impingement syndrome, right wrist and right hand sprain": the wrist belongs to the sprain behind it.
bool belongsToNext(const ClinicalText &text, const Phrase &phrase, const Phrase &left, const Phrase &next)
{
    return left.hasHead && phrase.isPart && next.hasHead && !next.isOneBare && isSplitByAnd(text, phrase, next)
           && !isSplitByAnd(text, left, phrase);
}

/// A part that goes on with "rule out" begins a diagnosis of its own there.
QList<Stretch> splitAtRuleOut(QStringView text, const Stretch &part)
{
    static const QRegularExpression ruleOut = insensitive(u"(?<=\\w\\s)(?:rule[- ]out|r/o)\\s"_s);
    const QStringView view = text.sliced(part.start, part.length());
    QList<Stretch> parts;
    qsizetype start = 0;
    for (const QRegularExpressionMatch &match : ruleOut.globalMatchView(view)) {
        parts.append(trimmed(text, {part.start + start, part.start + match.capturedStart()}));
        start = match.capturedStart();
    }
    parts.append(trimmed(text, {part.start + start, part.end}));
    return parts;
}

QList<Phrase> phrasesOf(const ClinicalText &text, const Stretch &list)
{
    QList<Phrase> phrases;
    for (const Stretch &part : splitList(text.flat(), list)) {
        for (const Stretch &piece : splitAtRuleOut(text.flat(), part))
            phrases.append(phraseOf(text, piece));
    }
    return phrases;
}

QList<Phrase> joined(const ClinicalText &text, const QList<Phrase> &phrases)
{
    QList<Phrase> whole;
    for (qsizetype at = 0; at < phrases.size(); ++at) {
        const Phrase &phrase = phrases[at];
        const bool isFirst = whole.isEmpty();
        const bool goesWithNext = !isFirst && at + 1 < phrases.size()
                                  && belongsToNext(text, phrase, whole.last(), phrases[at + 1]);
        if (!isFirst && !goesWithNext && belongsTogether(text, whole.last(), phrase))
            whole.last() = phraseOf(text, {whole.last().place.start, phrase.place.end});
        else
            whole.append(phrase);
    }
    return whole;
}

Stretch withoutLead(const ClinicalText &text, Stretch place)
{
    static const QRegularExpression lead = insensitive(
        u"^(?:(?:an?|the|his|her|for|with|of|as|include[sd]?|including|also|has|as having|both|\\d[.)]|[(]\\d[)])\\s+)+"_s);
    const auto match = lead.matchView(text.flat(place));
    if (match.hasMatch())
        place.start += match.capturedEnd();
    return trimmed(text.flat(), place);
}

bool isPlausible(const ClinicalText &text, const Phrase &phrase)
{
    static const QRegularExpression noDiagnosis = insensitive(
        u"\\b(?:not (?:provided|included|listed|documented|specified|stated)|unknown|medications?|the (?:above|following|same)|"
        "request\\w*|authoriz\\w+|treatment|records?|report|there|should|which|imaging|documentation|evidence)\\b|^(?:\\w+ )?symptoms$"_s);
    const QStringView view = text.flat(phrase.place);
    return view.size() >= 3 && view.size() <= 160 && !noDiagnosis.matchView(view).hasMatch() && view.front() != u')';
}

ClinicalFact factOf(const ClinicalText &text, const Phrase &phrase)
{
    const double confidence = phrase.hasHead ? 0.96 : phrase.isPart ? 0.5 : 0.8;
    return {text.words(phrase.place), {phrase.place}, confidence, u"diagnosis-list"_s, {}, {}, {}};
}

void addOnce(QList<ClinicalFact> &facts, const ClinicalFact &fact)
{
    const auto same = [&](const ClinicalFact &other) {
        return other.value.compare(fact.value, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::none_of(facts, same))
        facts.append(fact);
}

/// "a fracture of the fifth metatarsal on the right foot", told outside any list.
void addSingleDiagnosis(const ClinicalText &text, const ClinicalSentence &sentence, QList<ClinicalFact> &facts)
{
    static const QRegularExpression single = insensitive(
        u"\\b(?:follow[ -]+ ?up(?: appointment)? (?:for|of)|history of|suffers from|known|sustained an?|status post) (?:an? |the )?"
        "((?:(?:[\\w/'-]+) ){0,5}(?:fracture|tear|rupture|dislocation|amputation|concussion|laceration)s?(?: of the [\\w -]{3,50}?(?= on | and |,|\\.|;|$))?"
        "(?: (?:on|of|in) the (?:left|right) \\w+)?)"_s);
    if (sentence.isRationale || sentence.cues.testAnyFlags(Cue::Request | Cue::Others))
        return;
    const auto match = single.matchView(text.flat(sentence.place));
    if (!match.hasMatch() || text.isDenied(sentence, sentence.place.start + match.capturedStart()))
        return;
    const qsizetype start = sentence.place.start + match.capturedStart(1);
    const Stretch place = trimmed(text.flat(), {start, start + match.capturedLength(1)});
    addOnce(facts, {text.words(place), {place}, 0.7, u"diagnosis-single"_s, {}, {}, {}});
}

} // namespace

QList<Stretch> diagnosisLists(const ClinicalText &text, const ClinicalSentence &sentence)
{
    QList<Stretch> lists;
    static const QRegularExpression notHere = insensitive(
        u"\\b(?:no|without|differential|not (?:been )?|clear|for a \\w+|support\\w*|denied|warrant\\w*|clinical) (?:\\w+ )?diagnosis\\b|\\bdiagnos(?:is|es) (?:was|were|is|are) not\\b"
        "|\\bto (?:establish|confirm|make) (?:a|the) diagnosis\\b|\\bdiagnosis codes?\\b"_s);
    const QStringView view = text.flat(sentence.place);
    if (sentence.isRationale || sentence.cues.testFlag(Cue::Others) || notHere.matchView(view).hasMatch())
        return lists;
    auto cues = listCue().globalMatchView(view);
    while (cues.hasNext()) {
        const auto cue = cues.next();
        if (!lists.isEmpty() && sentence.place.start + cue.capturedStart() < lists.last().end)
            continue;
        const qsizetype start = sentence.place.start + cue.capturedEnd();
        Stretch list{start, start + listEnd(view.sliced(cue.capturedEnd()))};
        list = trimmed(text.flat(), list);
        if (list.length() >= 3)
            lists.append(list);
    }
    return lists;
}

QList<ClinicalFact> findDiagnoses(const ClinicalText &text)
{
    QList<ClinicalFact> facts;
    for (const ClinicalSentence &sentence : text.sentences()) {
        if (sentence.cues.testFlag(Cue::Request) && !sentence.cues.testFlag(Cue::Person))
            continue;
        for (const Stretch &list : diagnosisLists(text, sentence)) {
            for (Phrase phrase : joined(text, phrasesOf(text, list))) {
                phrase.place = withoutLead(text, phrase.place);
                if (isPlausible(text, phrase))
                    addOnce(facts, factOf(text, phrase));
            }
        }
        addSingleDiagnosis(text, sentence, facts);
    }
    return facts;
}

} // namespace imr
