// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/sections.h"

#include <algorithm>

#include <QRegularExpression>

#include "core/extract/headings.h"
#include "core/extract/itemsections.h"
#include "core/extract/layout.h"
#include "core/extract/lines.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

/// From the end of a heading to the start of the next one of another kind.
TextSpan bodyOf(const Letter &letter, const QList<Heading> &headings, const Heading *heading)
{
    if (!heading)
        return {};
    qsizetype start = heading->end;
    for (const Heading &next : headings) {
        if (next.start < start || &next == heading)
            continue;
        if (next.kind != heading->kind || next.start - start > 40)
            return letter.span(start, next.start);
        start = next.end; // the stock sentence after its heading
    }
    return letter.span(start, letter.text.size());
}

qsizetype firstStart(const QList<Heading> &headings, qsizetype otherwise)
{
    for (const Heading &heading : headings) {
        if (heading.kind != HeadingKind::Notice)
            return heading.start;
    }
    return otherwise;
}

/// Up to the first heading; in layout B up to the first decision.
TextSpan headerOf(const Letter &letter, const QList<Heading> &headings, const Sections &sections)
{
    static const QRegularExpression firstDecision(uR"(^[^\S\n]*1[.)]\s)"_s, QRegularExpression::MultilineOption);
    qsizetype end = firstStart(headings, std::min<qsizetype>(letter.text.size(), 1500));
    if (sections.layout == Layout::B) {
        const QRegularExpressionMatch match = firstDecision.match(sections.text);
        if (match.hasMatch())
            end = std::min(end, match.capturedStart());
    }
    return letter.span(0, end);
}

/// The credentials' own section, or where the prose tells them: from "HOW THE …", or the letter's start, on.
TextSpan credentialsOf(const Letter &letter, const QList<Heading> &headings)
{
    if (const Heading *heading = firstOf(headings, HeadingKind::Credentials))
        return bodyOf(letter, headings, heading);
    if (const Heading *heading = firstOf(headings, HeadingKind::HowMade))
        return bodyOf(letter, headings, heading);
    return letter.span(0, firstStart(headings, 0));
}

/// From the last of the headings that lead to the decisions to the end of the letter's own words.
TextSpan issuesOf(const Letter &letter, const QList<Heading> &headings)
{
    const Heading *start = nullptr;
    for (const HeadingKind kind : {HeadingKind::IssuesSentence, HeadingKind::Issues, HeadingKind::DecisionB}) {
        if (!start)
            start = firstOf(headings, kind);
    }
    if (!start)
        return {};
    const Heading *disclaimer = firstOf(headings, HeadingKind::Disclaimer);
    const qsizetype end = disclaimer && disclaimer->start > start->end ? disclaimer->start : letter.text.size();
    return letter.span(start->end, end);
}

/// A letter that starts in the middle of its summary, or lacks the heading: what stands before the decisions.
TextSpan summaryOf(const Letter &letter, const QList<Heading> &headings)
{
    if (const Heading *heading = firstOf(headings, HeadingKind::Summary))
        return bodyOf(letter, headings, heading);
    for (const Heading &heading : headings) {
        if (heading.kind != HeadingKind::Issues && heading.kind != HeadingKind::IssuesSentence)
            continue;
        const qsizetype start = &heading == &headings.first() ? 0 : std::prev(&heading)->end;
        return letter.span(start, heading.start);
    }
    return {};
}

} // namespace

Sections findSections(const Letter &letter)
{
    Sections sections;
    sections.text = textWithoutRunningHeads(letter, sections.blanked);
    const QList<Heading> headings = findHeadings(sections.text);
    sections.letterYear = letterYear(sections.text);
    sections.layout = detectLayout(sections.text, headings, sections.letterYear);
    sections.header = headerOf(letter, headings, sections);
    sections.credentials = credentialsOf(letter, headings);
    sections.summary = summaryOf(letter, headings);
    sections.documents = bodyOf(letter, headings, firstOf(headings, HeadingKind::Documents));
    sections.issues = issuesOf(letter, headings);
    sections.items = findItems(letter, sections, headings);
    return sections;
}

} // namespace imr
