// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "core/extract/citationparts.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

/// The start of a citation in prose: what names its work. The groups name the title, where it is not the match.
struct Anchor {
    QString source;
    QString title;
    QString year;
    qsizetype start = 0;
    qsizetype end = 0;
};

void addAnchors(const QString &text, const QRegularExpression &expression, const QString &source,
                QList<Anchor> &anchors)
{
    for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
        const bool isTaken = std::ranges::any_of(anchors, [&](const Anchor &other) {
            return match.capturedStart() < other.end && other.start < match.capturedEnd();
        });
        if (isTaken)
            continue;
        static const QRegularExpression edition(uR"(\(((?:19|20)\d\d)\))"_s);
        const QRegularExpressionMatch year = edition.match(match.captured());
        anchors.append({source, match.hasCaptured(u"title"_s) ? match.captured(u"title"_s).simplified() : QString(),
                        year.captured(1), match.capturedStart(), match.capturedEnd()});
    }
}

QList<Anchor> findAnchors(const QString &text)
{
    static const QRegularExpression guidelines(
        uR"((?:\bMTUS\b[,:]?\s*(?:[-–]\s*)?)?(?<title>\b(?:chronic\s+pain|acupuncture|post-?\s?surgical)\s+(?:medical\s+)?treatment\s+guidelines?))"_s,
        anyCase);
    static const QString region =
        uR"((?:neck\s+(?:and|&)\s+upper\s+back|low(?:er)?\s+back|shoulder|elbow|forearm,?\s+wrist,?\s+(?:and|&)\s+hand|knee|ankle\s+(?:and|&)\s+foot|eye|hip\s+(?:and|&)\s+groin)\s+(?:complaints|disorders)|stress[-\s]related\s+conditions)"_s;
    static const QRegularExpression complaints(
        u"(?:\\bMTUS\\b[,:]?\\s*)?(?:\\bACOEM\\b[^.;]{0,70}?)?\\b(?<title>"_s + region
            + uR"()(?:\s+chapter)?(?:\s+of\s+the\s+ACOEM\s+Practice\s+Guidelines[^.;()]{0,30}(?:\(\d{4}\))?|\s*\(ACOEM(?:[^()]|\([^()]*\)){0,80}\))?)"_s,
        anyCase);
    static const QRegularExpression general(
        uR"((?:\bMTUS\b[,:]?\s*)?\bACOEM\b[^.;]{0,60}?\bchapter\s+\d+\s*[:,]?\s*\(?(?<title>[A-Z][\w\s/&-]{3,60}?)\)?(?=\s*(?:,|;|\.|pages?\b|pg|$)))"_s,
        anyCase);
    static const QRegularExpression odg(
        uR"((?:\bofficial\s+disability\s+guidelines?\b|\bODG\b)(?:\s*[-–]?\s*treatment\s+(?:in|for)\s+workers['’]?\s+comp(?:ensation)?)?(?:\s*\(ODG(?:-TWC)?\))?)"_s,
        anyCase);
    static const QRegularExpression mtusAlone(
        uR"(\b(?:medical\s+treatment\s+utilization\s+schedule\s*\(MTUS\)|MTUS)\s+guidelines?\b)"_s, anyCase);
    QList<Anchor> anchors;
    addAnchors(text, guidelines, u"MTUS"_s, anchors);
    addAnchors(text, complaints, u"MTUS"_s, anchors);
    addAnchors(text, general, u"MTUS"_s, anchors);
    addAnchors(text, odg, u"ODG"_s, anchors);
    if (anchors.isEmpty())
        addAnchors(text, mtusAlone, u"MTUS"_s, anchors);
    std::ranges::sort(anchors, {}, &Anchor::start);
    return anchors;
}

/// Where the words about a citation end: at "which is part of the MTUS", "because", or the end of the sentence.
qsizetype endOfCitation(const QString &text, qsizetype start, qsizetype limit)
{
    static const QRegularExpression end(
        uR"([,;]?\s+(?:(?:which|that)\s+(?:is|are)|also\s+part|part\s+of\s+the\s+(?:MTUS|medical)|because|as\s+well\b|was\s+read|is\s+in\s+line)|\.(?=\s+[A-Z]|\s*$)|[,;]?\s+and\s+(?:on\s+)?(?:the\s+)?$)"_s);
    const QRegularExpressionMatch match = end.matchView(QStringView(text).first(limit), start);
    return match.hasMatch() ? match.capturedStart() : limit;
}

FoundCitation citationOf(const QString &text, const Anchor &anchor, qsizetype limit)
{
    FoundCitation citation{anchor.source, anchor.title, anchor.year, {}, {}, anchor.start, limit, 0.95};
    citation.end = endOfCitation(text, anchor.end, limit);
    QString rest = text.sliced(anchor.end, citation.end - anchor.end).simplified();
    citation.pages = takePages(rest);
    if (citation.year.isEmpty() && anchor.source == u"MTUS"_s)
        citation.year = takeYear(rest);
    if (anchor.source == u"ODG"_s) {
        const QList<FoundCitation> odg = otherCitations(u"ODG "_s + rest);
        if (!odg.isEmpty()) {
            citation.title = odg.first().title;
            citation.year = odg.first().year;
            citation.sections = odg.first().sections;
        }
        return citation;
    }
    citation.sections = sectionNames(rest.startsWith(u':') ? rest.sliced(1) : rest);
    return citation;
}

/// "…, and X of the same Y, page 101": a second citation of the work just named.
void splitSameWork(const QString &text, QList<FoundCitation> &citations)
{
    static const QRegularExpression same(uR"(,?\s+and\s+((?:[^,]|,(?!\s+which)){4,140}?)\s+of\s+the\s+same\b)"_s,
                                         anyCase);
    for (qsizetype i = 1; i < citations.size(); ++i) {
        FoundCitation &before = citations[i - 1];
        const QRegularExpressionMatch match = same.matchView(QStringView(text).first(citations.at(i).start),
                                                             before.start);
        if (!match.hasMatch())
            continue;
        citations[i].sections = {tidied(match.captured(1))};
        citations[i].start = match.capturedStart(1);
        QString rest = text.sliced(before.start, match.capturedStart() - before.start);
        before.end = match.capturedStart();
        before.pages = takePages(rest);
        rest.remove(0, rest.indexOf(before.title) < 0 ? 0 : rest.indexOf(before.title) + before.title.size());
        before.sections = sectionNames(rest);
    }
}

} // namespace

QList<FoundCitation> proseCitations(const QString &text)
{
    const QList<Anchor> anchors = findAnchors(text);
    QList<FoundCitation> citations;
    for (qsizetype i = 0; i < anchors.size(); ++i)
        citations.append(
            citationOf(text, anchors.at(i), i + 1 < anchors.size() ? anchors.at(i + 1).start : text.size()));
    splitSameWork(text, citations);
    return citations;
}

QList<FoundCitation> mtusCitations(const QString &text)
{
    static const QRegularExpression chapter(
        uR"((?:^\s*(?:MTUS\s+)?|,\s+and\s+|;\s+(?:and\s+)?|\.\s+)(?<title>[A-Z][A-Za-z&/'’-]*(?:,?\s+(?:[A-Z&][A-Za-z&/'’-]*|and|to|of|for|the|in)){0,9})\s+(?<year>(?:19|20)\d\d)(?=\s*(?:,|\.|;|$)))"_s);
    static const QRegularExpression sectionLabel(uR"(^\s*,\s*sections?(?:\(s\))?\s*:?\s*)"_s, anyCase);
    QList<FoundCitation> citations;
    for (const QRegularExpressionMatch &match : chapter.globalMatch(text)) {
        if (!citations.isEmpty())
            citations.last().end = match.capturedStart();
        citations.append({u"MTUS"_s,
                          match.captured(u"title"_s).simplified(),
                          match.captured(u"year"_s),
                          {},
                          {},
                          match.capturedStart(u"title"_s),
                          text.size(),
                          0.985});
    }
    if (citations.isEmpty())
        return proseCitations(text);
    for (FoundCitation &citation : citations) {
        const qsizetype year = text.indexOf(citation.year, citation.start) + citation.year.size();
        QString rest = text.sliced(year, citation.end - year);
        if (sectionLabel.match(rest).hasMatch())
            rest.remove(sectionLabel);
        citation.pages = takePages(rest);
        citation.sections = sectionNames(tidied(rest));
    }
    return citations;
}

} // namespace imr
