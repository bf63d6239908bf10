// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "core/extract/citationparts.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

/// The chapters of the ODG in their many spellings, with what may follow the name.
const QString &odgChapter()
{
    static const QString pattern =
        uR"((?:ankle\s*(?:and|&)\s*foot|burns|carpal\s+tunnel(?:\s+syndrome)?|diabetes|elbow|eye|fitness\s+for\s+duty|forearm,?\s*wrist,?\s*(?:and|&)\s*hand|hand,?\s*wrist,?\s*(?:and|&)\s*forearm|head|hernia|hips?\s*(?:and|&)\s*(?:pelvis|groin)|infectious\s+diseases|knee\s*(?:and|&)\s*(?:lower\s+)?leg|low(?:er)?\s+back(?:\s*(?:,|[-–])\s*lumbar\s*(?:and|&)\s*thoracic)?|lumbar\s*(?:and|&)\s*thoracic|(?:mental\s+illness|mental|stress)\s*(?:and|&)\s*(?:stress|mental)|neck\s*(?:and|&)\s*upper\s+back|pain|pulmonary|shoulder|knee|hip|hand|wrist|neck|back|lumbar|cervical)(?:\s*\((?:[^()]*\b(?:acute|chronic)\b[^()]*)\))?)"_s;
    return pattern;
}

/// The head of an ODG citation: the guideline's name in its many forms, edition and publisher.
const QRegularExpression &odgHead()
{
    static const QRegularExpression expression(
        uR"((?:\bofficial\s+disability\s+guidelines?(?:\s*\(\s*ODG(?:[-\s]TWC)?\s*\))?|\bODG(?:[-\s]TWC)?\b)(?:\s*[-–,]?\s*treatment\s+(?:in|for)\s+workers['’]?s?\s+comp(?:ensation)?)?(?:\s*\(\s*ODG(?:[-\s]TWC)?\s*\))?(?:\s+guidelines?\b(?=\s*,))?(?:\s*by\s+MCG)?(?:,?\s*work\s+loss\s+data\s+institute)?(?:\s*\(?\d+\w*\s+(?:annual\s+)?edition\)?,?)?)"_s,
        anyCase);
    return expression;
}

/// What stands between a chapter and its sections.
QString withoutChapterWords(QString text)
{
    static const QRegularExpression words(
        uR"(^[\s,:;/–-]*(?:(?:procedure\s+summary|procedures|chapter|section|online\s+version|\(online\s+version\)|last\s+updated\s+[\d/]+|\(?updated\s+[\d/]+\)?)[\s,:;/–-]*)+(?:on\s+)?)"_s,
        anyCase);
    return text.remove(words);
}

/// The title and sections of "Low Back Chapter, MRIs (magnetic resonance imaging)".
void readChapter(const QString &text, FoundCitation &citation)
{
    static const QRegularExpression chapter(u"^[\\s,:;/–-]*(?:the\\s+)?("_s + odgChapter()
                                                + u")\\b(?=[\\s,:;./()–-]|$)"_s,
                                            anyCase);
    static const QRegularExpression behind(u"^[\\s,:;/–-]*([A-Z][\\w\\s/()-]{1,40}?)\\s+("_s + odgChapter()
                                               + u")[.\\s]*$"_s,
                                           anyCase);
    static const QRegularExpression closing(u"^\\)"_s);
    if (const QRegularExpressionMatch match = chapter.match(text); match.hasMatch()) {
        citation.title = match.captured(1).simplified();
        QString rest = text.sliced(match.capturedEnd());
        rest.remove(closing);
        citation.sections = sectionNames(withoutChapterWords(rest));
        return;
    }
    if (const QRegularExpressionMatch match = behind.match(text); match.hasMatch() && !text.contains(u',')) {
        citation.title = match.captured(2).simplified(); // "MRI Elbow": the chapter behind its section
        citation.sections = {tidied(match.captured(1))};
        return;
    }
    QStringList names = sectionNames(text);
    if (names.isEmpty())
        return;
    static const QRegularExpression chapterWord(uR"(\s+(?:chapter|section)$)"_s, anyCase);
    citation.title = names.takeFirst().remove(chapterWord);
    citation.sections = names;
    citation.confidence = 0.85;
}

/// Several chapters after one name of the ODG: "Neck and Upper Back; Low Back", "Neck and Upper Back, Low Back".
QList<qsizetype> chapterStarts(const QString &text)
{
    static const QRegularExpression next(u"[;,]\\s*(?=(?:"_s + odgChapter() + uR"()(?:\s+chapter)?\s*(?:[,;.:(]|$)))"_s,
                                         anyCase);
    QList<qsizetype> starts{0};
    for (const QRegularExpressionMatch &match : next.globalMatch(text)) {
        const QStringView before = QStringView(text).first(match.capturedStart());
        const bool isInBrackets = before.count(u'(') > before.count(u')');
        static const QRegularExpression firstChapter(u"^[\\s,:;/–-]*(?:"_s + odgChapter() + u")"_s, anyCase);
        if (!isInBrackets && firstChapter.matchView(before).hasMatch())
            starts.append(match.capturedEnd());
    }
    return starts;
}

void addOdg(const QString &text, qsizetype start, qsizetype from, qsizetype end, QList<FoundCitation> &citations)
{
    const QString body = text.sliced(from, end - from);
    const QList<qsizetype> starts = chapterStarts(body);
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype to = i + 1 < starts.size() ? starts.at(i + 1) : body.size();
        FoundCitation citation{u"ODG"_s, {}, {}, {}, {}, i == 0 ? start : from + starts.at(i), from + to, 0.95};
        QString rest = body.sliced(starts.at(i), to - starts.at(i)).simplified();
        citation.pages = takePages(rest);
        citation.year = takeYear(rest);
        readChapter(rest, citation);
        const bool isKnown = std::ranges::any_of(citations, [&](const FoundCitation &other) {
            return other.source == citation.source && other.title.compare(citation.title, Qt::CaseInsensitive) == 0;
        });
        if (!isKnown)
            citations.append(citation);
    }
}

FoundCitation acoemCitation(const QString &text)
{
    static const QRegularExpression head(
        uR"(^\W*(?:american\s+college\s+of\s+occupational\s+and\s+environmental\s+medicine\s*(?:\(ACOEM\))?|ACOEM)[\s,:;-]*)"_s,
        anyCase);
    static const QRegularExpression work(
        uR"(^((?:occupational\s+medicine\s+)?practice\s+guidelines?(?:,?\s*\(?(?:\d\w*|third|second)\s*ed(?:ition|\.)?\)?)?))"_s,
        anyCase);
    FoundCitation citation{u"ACOEM"_s, {}, {}, {}, {}, 0, text.size(), 0.85};
    QString rest = QString(text).remove(head);
    citation.pages = takePages(rest);
    citation.year = takeYear(rest);
    if (const QRegularExpressionMatch match = work.match(rest); match.hasMatch()) {
        citation.title = match.captured(1).simplified();
        citation.sections = sectionNames(tidied(rest.sliced(match.capturedEnd())));
        return citation;
    }
    QStringList names = sectionNames(rest);
    if (!names.isEmpty())
        citation.title = names.takeFirst();
    citation.sections = names;
    return citation;
}

/// A work by its authors and title, an address, or a body that publishes guidelines.
FoundCitation workCitation(const QString &text)
{
    static const QRegularExpression address(uR"(^\W*((?:https?://|www\.)\S+?)[.,;]?\s*$)"_s, anyCase);
    static const QRegularExpression authors(
        uR"(^\s*(?:[A-Z][\w'’-]+\s+[A-Z]{1,3}(?:,\s*|\.\s+))+(?:et\s+al[.,]*\s*)?)"_s);
    static const QRegularExpression accessed(uR"(,?\s*accessed\s+from\s.*$)"_s, anyCase);
    static const QRegularExpression version(uR"(\s+v(?:ersion)?\.?\s*\d+(?:\.\d+)*$)"_s, anyCase);
    static const QRegularExpression country(uR"(\s*[—–]\s*united\s+states\b)"_s, anyCase);
    static const QRegularExpression society(
        uR"(^(?:american|national|north american|international)\s+[^,.:]*(?:society|college|academy|association)[^,.:]*,\s*(?=[A-Z]))"_s,
        anyCase);
    FoundCitation citation{u"other"_s, {}, {}, {}, {}, 0, text.size(), 0.8};
    if (const QRegularExpressionMatch match = address.match(text); match.hasMatch()) {
        citation.title = match.captured(1);
        citation.confidence = 0.95;
        return citation;
    }
    QString rest = text.simplified();
    citation.pages = takePages(rest);
    citation.year = takeYear(rest);
    rest.remove(accessed);
    rest.remove(country);
    const bool hasAuthors = authors.match(rest).hasMatch();
    rest.remove(authors);
    if (hasAuthors) {
        citation.title = tidied(rest.section(u". "_s, 0, 0));
        return citation;
    }
    rest.remove(society);
    if (const qsizetype colon = rest.indexOf(u": "_s); colon > 0) {
        citation.title = tidied(rest.first(colon));
        citation.sections = {tidied(rest.sliced(colon + 1))};
        return citation;
    }
    QStringList names = sectionNames(rest);
    citation.title = names.isEmpty() ? tidied(rest) : names.takeFirst().remove(version);
    citation.sections = names;
    return citation;
}

} // namespace

QList<FoundCitation> otherCitations(const QString &text)
{
    static const QRegularExpression acoem(uR"(^\W*(?:the\s+)?(?:ACOEM|american\s+college\s+of\s+occupational)\b)"_s,
                                          anyCase);
    QList<FoundCitation> citations;
    QList<QRegularExpressionMatch> heads;
    for (const QRegularExpressionMatch &match : odgHead().globalMatch(text))
        heads.append(match);
    if (heads.isEmpty())
        return {acoem.match(text).hasMatch() ? acoemCitation(text) : workCitation(text)};
    // "Shoulder, Physical Therapy, ODG Preface": words before the first name belong to the ODG too.
    const QString lead = tidied(text.first(heads.first().capturedStart()));
    if (lead.size() > 3)
        addOdg(text, 0, 0, heads.first().capturedStart(), citations);
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const qsizetype end = i + 1 < heads.size() ? heads.at(i + 1).capturedStart() : text.size();
        addOdg(text, heads.at(i).capturedStart(), heads.at(i).capturedEnd(), end, citations);
    }
    return citations;
}

} // namespace imr
