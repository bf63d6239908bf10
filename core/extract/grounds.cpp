// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/grounds.h"

#include <algorithm>

#include <QRegularExpression>

#include "core/extract/sentences.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

QRegularExpression form(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

enum class Only { Always, Diagnostic, NotDiagnostic, Drug };

/// A ground and the words that speak for it; @c needsLack: only in a sentence that says that something is not there.
struct GroundForm {
    QLatin1StringView name;
    QRegularExpression words;
    bool needsLack = true;
    bool mayQuoteGuideline = false;
    Only only = Only::Always;
    double weight = 1;
};

const QList<GroundForm> &groundForms()
{
    static const QList<GroundForm>
        forms{
            {"depends on denied item"_L1,
             form(
                 uR"(\b(?:surg\w+|operation|procedure|arthroscopy|fusion|primary\s+(?:request|treatment)|item\s+(?:one|1)|device|injection|request\s+above|above\s+request)\b[^.]{0,70}\b(?:not|n['’]t)\b[^.]{0,40}\b(?:necessary|approved|supported|certified|authorized|indicated|recommended)\b[^.]*\b(?:ancillary|associated|post-?\s?op\w*|pre-?\s?op\w*|assist|requested\s+service|therefore|also|electrodes|not\s+(?:medically\s+)?necessary)|\bcompanion\s+request\b|\bnothing\s+to\s+assist\b)"_s),
             false, true, Only::Always, 3},
            {"already authorized"_L1,
             form(
                 uR"(\b(?:previously|already)\s+(?:been\s+)?(?:authorized|approved|certified)\b|\b(?:request|item|service)\w*\b[^.]{0,60}\b(?:was|were|has\s+been|have\s+been)\s+(?:approved|authorized|certified)\b(?!\s+for\s+use))"_s),
             false, false, Only::Always, 2},
            {"request incomplete"_L1,
             form(
                 uR"(\brequest\w*\b[^.]{0,60}\b(?:does|did|do|fails?|failed)\s+(?:not|to)\s+(?:specify|include|state|indicate|provide|list)\b|\b(?:quantity|dosage|dose|frequency|duration|number\s+of\s+(?:sessions|visits)|body\s+part|amount|strength|sites?)\b[^.]{0,40}\b(?:not|n['’]t)\s+(?:\w+\s+)?(?:specified|provided|stated|indicated|noted|listed|given|told|identified)\b|\b(?:no|without(?:\s+a)?)\s+(?:specif\w+|quantity|frequency|dosage|duration)\b|\bopen[-\s]ended\b|\bincomplete\s+(?:request|prescription)\b)"_s),
             false, false, Only::Always, 2},
            {"records missing or illegible"_L1,
             form(
                 uR"(\billegible\b|\bnot\s+(?:altogether\s+)?legible\b|\b(?:no|without)\s+(?:recent\s+|current\s+)?(?:medical\s+|clinical\s+|progress\s+)?(?:records?|reports?|notes?)\b[^.]{0,30}\b(?:provided|submitted|available|included|sent|received)\b|\b(?:records?|reports?|notes?)\b[^.]{0,25}\b(?:were|was|are|is)\s+not\s+(?:provided|submitted|available|included|sent)\b)"_s),
             false, false, Only::Always, 1.2},
            {"duplicate drug or class"_L1,
             form(
                 uR"(\bduplicat\w+|\badditional\s+(?:\w+\s+)?(?:nsaid|opioid|muscle\s+relaxant|benzodiazepine|antidepressant)s?\b|\b(?:two|three|multiple|another|other|second|more\s+than\s+one)\s+(?:\w+\s+){0,2}(?:nsaids?|opioids?|muscle\s+relaxants?|benzodiazepines?|antidepressants?)\b|\bsame\s+class\b)"_s),
             false, false, Only::Drug, 1.5},
            {"no red flag or neurological finding"_L1, form(uR"(\bred[-\s]flags?\b|\bneuro(?:logic(?:al)?|motor)\b|\bnerve\s+(?:root\s+)?(?:compromise|dysfunction|impingement)\b|\bradicul\w+|\bphysical\s+exam\w*\s+findings\b|\bspinal\s+nerve\b|\bneurologic\s+dysfunction\b|\bmyelopathy\b)"_s),
             true, false, Only::Diagnostic, 2},
            {"first-line drug not tried"_L1,
             form(
                 uR"(\bfirst[-\s]line\b|\bover[-\s]the[-\s]counter\b|\b(?:trials?\s+of|failed|failure\s+of|tried)\s+(?:\w+\s+){0,3}(?:antidepressants?|anti-?convulsants?|nsaids?|acetaminophen|non-?opioids?)\b)"_s),
             true, false, Only::Drug, 2},
            {"conservative care not tried or documented"_L1,
             form(
                 uR"(\bconservative\b|\b(?:failure|failed|failing|exhaust\w+|attempt)\b[^.]{0,50}\b(?:therapy|treatments?|care|management|trial|modalities|relaxant|exercises?)\b|\bactive\s+(?:therapy|care)\b[^.]{0,30}\bprior\b|\btrial\s+of\s+(?:physical\s+therapy|home\s+exercise)\b|\b(?:only|approximately)\s+\w*\s*\d+\s+visits\s+of\s+(?:physical\s+)?therapy\b)"_s),
             true, false, Only::Always, 1.8},
            {"no functional improvement documented"_L1,
             form(
                 uR"(\bfunctional\s+(?:improvement|benefit|gains?|recovery|restoration|status)\b|\bobjective(?:ly)?,?\s+(?:functional\s+)?(?:improve\w+|gains?|benefit|evidence\s+of\s+(?:improvement|benefit))\b|\b(?:efficacy|benefit)\b[^.]{0,40}\b(?:prior|previous|outweigh\w*)|\b(?:efficacy|benefit)\s+(?:of|from|with)\s+(?:the\s+)?(?:past|use|medication|treatment|drug)|\bnot\s+beneficial\b|\bobjective\s+response\b|\bsubjective\s+or\s+objective\s+improvement|\b(?:pain\s+relief|improvement|response|benefit)\b[^.]{0,50}\b(?:from|with|of)\s+(?:the\s+)?(?:prior|previous|past|use|medication|drug|its)\b|\bimproved?\s+function\b)"_s),
             true, false, Only::Always, 1.9},
            {"exceeds guideline amount"_L1,
             form(
                 uR"(\b(?:exceed\w*|in\s+excess\s+of|over\s+and\s+above|more\s+than\s+(?:the\s+)?(?:guideline|recommended)|beyond\s+(?:the\s+)?(?:guideline|recommended|advised|what))\b|\b(?:prolonged|chronic(?:ally)?|long[-\s]term|continued|ongoing|extended)\s+us(?:e|age)\b[^.]{0,60}\bnot\b|\bnot\b[^.]{0,60}\b(?:prolonged|chronic|long[-\s]term|extended)\s+(?:use|basis)\b|\bshort[-\s](?:term|course)\b[^.]{0,80}\bnot\s+medically\b|\buse\s+this\s+medication\s+chronically\b|\b(?:recommend|allow|support)\w*\s+(?:up\s+to\s+)?\d+(?:-\d+)?\s+(?:visits|sessions)\b|\b(?:twice|several\s+times)\s+(?:that|the)\b|\badditional\s+(?:physical\s+)?therapy\b[^.]{0,30}\bcompelling\b|\bcompelling\b[^.]{0,60}\badditional\b|\b(?:exceptional|extenuating)\s+(?:factors|circumstances)\b[^.]{0,80}\b(?:additional|more|visits|sessions|exceed\w*|deviate)\b|\b(?:long[-\s]?term|prolonged|chronic)\s+use\s+is\s+not\b)"_s),
             false, false, Only::NotDiagnostic, 1.7},
            {"not recommended by guideline"_L1,
             form(
                 uR"((?:\b(?:is|are|was|were|deemed|considered|as)\s+["“]?not\s+["“]?(?:currently\s+|generally\s+)?recommended\b|\bdo(?:es)?\s+not\s+(?:recommend|support|endorse)\b|["“]not\s+recommended|\bnot\s+(?:supported|endorsed)\s+by\s+(?:the\s+)?(?:guidelines?|MTUS|ODG|ACOEM|evidence)\b|\black\s+of\s+(?:sufficient\s+)?(?:literature|scientific)\s+evidence\b|\bexperimental\b|\binvestigational\b)(?![^.]*\b(?:unless|until|without|prior\s+to|as\s+a\s+first|for\s+(?:more|longer|chronic|long)|beyond)\b))"_s),
             false, true, Only::Always, 1.6},
        };
    return forms;
}

bool saysLack(QStringView sentence)
{
    static const QRegularExpression expression = form(
        uR"(\b(?:no|not|never|neither|nor|without|lack\w*|absence|absent|insufficient|fail(?:s|ed)?\s+to|failed\s+to|unclear|only|clarification\s+is\s+(?:needed|required)|undermin\w+|cannot|required|unlikely)\b|n['’]t\b)"_s);
    return expression.matchView(sentence).hasMatch();
}

/// A sentence that tells what a guideline says, not what is the case here.
bool quotesGuideline(QStringView sentence)
{
    static const QRegularExpression opening = form(
        uR"(^\W*(?:according\s+to|american\s+college|california|per|as\s+per|as\s+noted\s+(?:on|in)|as\s+stated|the\s+(?:ca(?:lifornia)?\s+)?(?:MTUS|ODG|ACOEM|guidelines?|chronic\s+pain|official)|(?:ca\s+)?MTUS|ODG|ACOEM|official\s+disability|guidelines?|criteria|recommended|not\s+recommended|with\s+regard\s+to|while\s+the|in\s+general)\b)"_s);
    static const QRegularExpression here = form(
        uR"(\b(?:this\s+(?:patient|case|worker|claimant|request)|in\s+this\s+case|the\s+(?:patient|claimant|applicant|worker|injured\s+worker|employee|records?|documentation|medical\s+records?|provider|physician|request)|here|submitted|available\s+for\s+review)\b)"_s);
    static const QRegularExpression condition = form(
        uR"(\b(?:if|unless|when|once)\s+(?:the|a|there)\b|\b(?:may|should|must)\s+(?:also\s+)?be\b)"_s);
    static const QRegularExpression records = form(
        uR"(\b(?:this|in\s+this\s+case|here|documentation|documented|records?|available|submitted|request\w*)\b)"_s);
    if (condition.matchView(sentence).hasMatch() && !records.matchView(sentence).hasMatch())
        return true;
    return opening.matchView(sentence).hasMatch() && !here.matchView(sentence).hasMatch();
}

/// The clauses of a sentence, without what only leads over to it: "In this case," "Moreover,".
QList<Sentence> clausesOf(QStringView text, const Sentence &sentence)
{
    static const QRegularExpression breaks = form(
        uR"(;\s|,\s(?:and|but(?!\s+not\s+limited)|nor|along\s+with)\s|,\s(?=the\s+(?:records?|documentation|provider|physician)\b)|,\s(?=(?:the|this)\s+(?:medical\s+necessity|request|currently|continued))|\s(?:and|nor)\s(?=(?:there|no|that|it|is\s+not|are\s+not)\b)|:\s|,\s(?=with\s+(?:no|lack)))"_s);
    static const QRegularExpression lead = form(
        uR"(^\W*(?:\([^)]{1,40}\)\s*)*(?:(?:in\s+(?:this|the\s+(?:current|present))\s+(?:case|clinical\s+situation)|moreover|in\s+addition|additionally|however|furthermore|also|finally|here|therefore|more\s+specifically|specifically|within\s+the\s+documentation[^,]{0,40}|regarding\s+[^,]{3,50}\bcase|for\s+this\s+\w+)\s*,\s*)+(?:however\s*,\s*)?)"_s);
    QList<Sentence> clauses;
    qsizetype start = sentence.start;
    const auto add = [&](qsizetype end) {
        const QStringView view = text.sliced(start, end - start);
        const auto led = lead.matchView(view);
        clauses.append({start + (led.hasMatch() ? led.capturedEnd() : 0), end});
    };
    const QStringView whole = text.sliced(sentence.start, sentence.end - sentence.start);
    for (const QRegularExpressionMatch &match : breaks.globalMatchView(whole)) {
        add(sentence.start + match.capturedStart());
        start = sentence.start + match.capturedEnd();
    }
    add(sentence.end);
    clauses.removeIf([](const Sentence &clause) { return clause.end - clause.start < 12; });
    return clauses;
}

bool isMereVerdict(QStringView sentence)
{
    static const QRegularExpression expression = form(
        uR"(^\W*(?:(?:therefore|thus|as\s+such|accordingly|hence|consequently)\s*,?\s*)?(?:the|this|medical)\s+(?:[\w#/.%-]+\s+){0,12}?(?:is|are|was|were|has|have|cannot|can\s+not)\s+(?:likewise\s+|also\s+|therefore\s+|considered\s+|determined\s+to\s+be\s+|not\s+been\s+)?(?:not\s+)?(?:be\s+)?(?:medically\s+(?:necessary|appropriate|unnecessary)|established)[^.]{0,40}$)"_s);
    static const QRegularExpression ending = form(
        uR"(\b(?:is|are|was|were|does|do)\s+(?:\w+\s+){0,3}?(?:medically\s+(?:necessary|appropriate|unnecessary|indicated)|support\s+\w+\s+at\s+this\s+time)\W*(?:at\s+this\s+time|(?:in|for)\s+(?:the\s+care\s+of\s+)?this\s+\w+|or\s+appropriate|and\s+appropriate)?\W*$)"_s);
    static const QRegularExpression because = form(
        uR"(\b(?:because|due|since|given|as\s+there|so|that|who|which)\b)"_s);
    const bool isShort = sentence.size() < 160;
    return isShort
           && (expression.matchView(sentence).hasMatch()
               || (ending.matchView(sentence).hasMatch() && !because.matchView(sentence).hasMatch()));
}

bool applies(const GroundForm &ground, const GroundContext &context)
{
    switch (ground.only) {
    case Only::Diagnostic: return context.isDiagnostic;
    case Only::NotDiagnostic: return !context.isDiagnostic;
    case Only::Drug: return context.isDrug;
    case Only::Always: break;
    }
    return true;
}

struct Candidate {
    Ground ground;
    double weight = 0;
};

QStringView wordsOf(QStringView text, const Sentence &sentence)
{
    return text.sliced(sentence.start, sentence.end - sentence.start);
}

/// What is advised in general, without a word of this case: "an EMG is recommended as an option after a month of care".
bool isAdvice(QStringView sentence)
{
    static const QRegularExpression advice = form(
        uR"(\b(?:is|are)\s+(?:not\s+)?(?:also\s+|generally\s+|only\s+)?recommended\b)"_s);
    static const QRegularExpression here = form(
        uR"(\b(?:this|case|here|patient|claimant|worker|applicant|he|she|documentation|records?|request\w*|submitted)\b)"_s);
    return advice.matchView(sentence).hasMatch() && !here.matchView(sentence).hasMatch();
}

/// "Insufficient studies of its efficacy" says nothing of this person's improvement, and "not recommended for long-term
/// use" nothing against the service as such.
bool isOfSomethingElse(const GroundForm &ground, QStringView sentence)
{
    static const QRegularExpression studies = form(uR"(\b(?:studies|literature|randomi[sz]ed|trials\s+to)\b)"_s);
    static const QRegularExpression longUse = form(
        uR"(\b(?:long[-\s]?term|prolonged|chronically|continued\s+use)\b)"_s);
    if (ground.name == "no functional improvement documented"_L1)
        return studies.matchView(sentence).hasMatch();
    return ground.name == "not recommended by guideline"_L1 && longUse.matchView(sentence).hasMatch();
}

/// The clause that says it, where one clause does; else the sentence without its lead.
Sentence narrowed(QStringView text, const Sentence &sentence, const GroundForm &ground)
{
    const QList<Sentence> clauses = clausesOf(text, sentence);
    for (const Sentence &clause : clauses) {
        const QStringView words = wordsOf(text, clause);
        if (ground.words.matchView(words).hasMatch() && (!ground.needsLack || saysLack(words)))
            return clause;
    }
    return clauses.isEmpty() ? sentence : Sentence{clauses.first().start, sentence.end};
}

double placeWeight(qsizetype index, qsizetype count)
{
    return 0.6 + 0.4 * double(index + 1) / double(count);
}

/// For each ground its best sentence: the later one of equals, for rationales conclude at their end.
QList<Candidate> weigh(QStringView rationale, const QList<Sentence> &sentences, const GroundContext &context)
{
    QList<Candidate> found;
    for (const GroundForm &ground : groundForms()) {
        Candidate best;
        for (qsizetype i = 0; i < sentences.size() && applies(ground, context); ++i) {
            const QStringView words = wordsOf(rationale, sentences.at(i));
            const bool isQuoted = quotesGuideline(words);
            if (!ground.words.matchView(words).hasMatch() || (ground.needsLack && !saysLack(words))
                || ((isQuoted || isAdvice(words)) && !ground.mayQuoteGuideline) || isOfSomethingElse(ground, words))
                continue;
            const double weight = ground.weight * (isQuoted ? 0.55 : 1) * placeWeight(i, sentences.size());
            const Sentence clause = narrowed(rationale, sentences.at(i), ground);
            if (ground.only == Only::Diagnostic && !saysLack(wordsOf(rationale, clause)))
                continue;
            if (weight >= best.weight)
                best = {{QString(ground.name), clause.start, clause.end, 0.75}, weight};
        }
        if (best.weight > 0)
            found.append(best);
    }
    std::ranges::stable_sort(found, std::greater(), &Candidate::weight);
    return found;
}

/// Whether a clause says that something is lacking which no other ground speaks of.
bool saysOtherLack(QStringView clause, const GroundContext &context)
{
    static const QRegularExpression told = form(
        uR"(\b(?:no|not|never|neither|nor|lack\w*|without|absence|fail(?:s|ed)?\s+to|unclear)\b[^.]{0,90}\b(?:documentation|document\w*|evidence|diagnos\w+|mention\w*|discussion|describ\w+|statement|findings?|studies|stated|explain\w*|explanation|rationale|indication|criteria|utilizing|using|being\s+performed|plan|goals?)\b|\b(?:continued|use)\b[^.]{0,60}\bis\s+not\s+appropriate\b|\bit\s+is\s+(?:not\s+(?:clear|certain)|unclear)\b)"_s);
    const bool isTaken = std::ranges::any_of(groundForms(), [&](const GroundForm &ground) {
        return applies(ground, context) && ground.words.matchView(clause).hasMatch();
    });
    static const QRegularExpression advised = form(uR"(\b(?:recommended|unless)\b)"_s);
    return told.matchView(clause).hasMatch() && !advised.matchView(clause).hasMatch() && !isTaken
           && !isMereVerdict(clause) && !quotesGuideline(clause);
}

/// "Guideline criteria not met": the first clause of the case that says such a lack.
Candidate otherLack(QStringView rationale, const QList<Sentence> &sentences, const GroundContext &context)
{
    constexpr double weight = 1.35;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        if (quotesGuideline(wordsOf(rationale, sentences.at(i))))
            continue;
        for (const Sentence &clause : clausesOf(rationale, sentences.at(i))) {
            if (saysOtherLack(wordsOf(rationale, clause), context))
                return {{u"guideline criteria not met"_s, clause.start, clause.end, 0.65},
                        weight * placeWeight(i, sentences.size())};
        }
    }
    return {};
}

/// The last sentence of the case itself that is more than the verdict; where there is none, the last of all.
Ground lastReason(QStringView rationale, const QList<Sentence> &sentences, const QString &name, bool mustLack,
                  double confidence)
{
    for (auto it = sentences.crbegin(); it != sentences.crend(); ++it) {
        const QStringView words = rationale.sliced(it->start, it->end - it->start);
        if (!isMereVerdict(words) && !quotesGuideline(words) && (!mustLack || saysLack(words))) {
            const QList<Sentence> clauses = clausesOf(rationale, *it);
            return {name, clauses.isEmpty() ? it->start : clauses.first().start, it->end, confidence};
        }
    }
    return {name, sentences.last().start, sentences.last().end, confidence * 0.7};
}

/// Why a service was found necessary: the sentence of the case that tells most of what guidelines ask for; the earlier one of
/// equals. Where none tells anything of the kind, the last reason.
Ground criteriaMet(QStringView rationale, const QList<Sentence> &sentences)
{
    static const QRegularExpression fact = form(
        uR"(\b(?:improve\w*|relief|benefit\w*|efficacy|functional\w*|deficits?|radiculopathy|fail\w*|conservative|persist\w*|symptomatic|surgery|post-?\s?op\w*|fracture|tear|red\s+flags?|return\w*\s+to\s+work|work\s+restrictions|within\s+the\s+guidelines?|guidelines?\s+recommend\w*)\b)"_s);
    const QString name = u"criteria met"_s;
    int most = 0;
    Ground best = lastReason(rationale, sentences, name, false, 0.95);
    for (const Sentence &sentence : sentences) {
        const QStringView words = wordsOf(rationale, sentence);
        if (isMereVerdict(words) || quotesGuideline(words) || isAdvice(words))
            continue;
        int count = 0;
        auto facts = fact.globalMatchView(words);
        while (facts.hasNext()) {
            facts.next();
            ++count;
        }
        const QList<Sentence> clauses = clausesOf(rationale, sentence);
        if (count > most && !clauses.isEmpty()) {
            most = count;
            best = {name, clauses.first().start, sentence.end, 0.95};
        }
    }
    return best;
}

/// Sentences; what is longer than prose ever is, is cut, so that no pattern runs away on it.
QList<Sentence> readableSentences(QStringView rationale)
{
    constexpr qsizetype longest = 1500;
    QList<Sentence> sentences;
    for (Sentence sentence : sentencesOf(rationale)) {
        for (; sentence.end - sentence.start > longest; sentence.start += longest)
            sentences.append({sentence.start, sentence.start + longest});
        sentences.append(sentence);
    }
    return sentences;
}

} // namespace

QList<Ground> findGrounds(QStringView rationale, const GroundContext &context)
{
    const QList<Sentence> sentences = readableSentences(rationale);
    if (sentences.isEmpty())
        return {};
    if (context.isOverturned)
        return {criteriaMet(rationale, sentences)};
    QList<Candidate> found = weigh(rationale, sentences, context);
    if (const Candidate lack = otherLack(rationale, sentences, context); lack.weight > 0)
        found.append(lack);
    std::ranges::stable_sort(found, std::greater(), &Candidate::weight);
    if (found.isEmpty())
        return {lastReason(rationale, sentences, u"guideline criteria not met"_s, true, 0.6)};
    QList<Ground> grounds{found.first().ground};
    const bool standsAlone = found.first().weight >= 1.8
                             && (found.first().ground.name == u"depends on denied item"_s
                                 || found.first().ground.name == u"already authorized"_s);
    if (found.size() > 1 && !standsAlone && found.at(1).weight >= 1.1) {
        grounds.append(found.at(1).ground);
        grounds.last().confidence = 0.6;
    }
    return grounds;
}

} // namespace imr
