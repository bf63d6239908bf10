// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/itemsections.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imr {
namespace {

/// "Is the request for X medically necessary and appropriate?" → X.
TextSpan withoutQuestion(const Letter &letter, const QString &text, const TextSpan &issue)
{
    static const QRegularExpression frame(
        uR"(^(?:(?:whether|is|are|was|were)\s+(?:or\s+not\s+)?(?:the\s+)?(?:retrospective\s+)?(?:requests?(?:ed)?\s+(?:for\s+)?)?)?(.+?)\s+(?:(?:is|are|was|were)\s+)?medically\s+(?:necessary|appropriate)(?:\s+and\s+(?:appropriate|necessary))?\s*\??\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = frame.matchView(QStringView(text).sliced(issue.start, issue.length()));
    return match.hasMatch() ? letter.span(issue.start + match.capturedStart(1), issue.start + match.capturedEnd(1))
                            : issue;
}

const Heading *nextAfter(const QList<Heading> &headings, const Heading *heading)
{
    const qsizetype index = heading - headings.constData() + 1;
    return index < headings.size() ? &headings.at(index) : nullptr;
}

TextSpan bodyOf(const Letter &letter, const QString &text, const QList<Heading> &headings, HeadingKind kind)
{
    const Heading *heading = firstOf(headings, kind);
    if (!heading)
        return {};
    const Heading *next = nextAfter(headings, heading);
    return trimmed(letter, text, heading->end, next ? next->start : text.size());
}

} // namespace

TextSpan trimmed(const Letter &letter, const QString &text, qsizetype start, qsizetype end)
{
    while (start < end && text.at(start).isSpace())
        ++start;
    while (end > start && text.at(end - 1).isSpace())
        --end;
    return letter.span(start, end);
}

QList<ItemSections> findIssue(const Letter &letter, const Sections &sections, const QList<Heading> &headings)
{
    ItemSections item;
    const TextSpan issue = bodyOf(letter, sections.text, headings, HeadingKind::IssueA);
    item.request = withoutQuestion(letter, sections.text, issue);
    item.imrGuideline = bodyOf(letter, sections.text, headings, HeadingKind::GuidelinesA);
    item.rationale = bodyOf(letter, sections.text, headings, HeadingKind::RationaleA);
    if (item.request.isEmpty() && item.rationale.isEmpty())
        return {};
    return {item};
}

QList<ItemSections> findItems(const Letter &letter, const Sections &sections, const QList<Heading> &headings)
{
    switch (sections.layout) {
    case Layout::A: return findIssue(letter, sections, headings);
    case Layout::B: return findNoticeItems(letter, sections);
    case Layout::C: return findNumberedItems(letter, sections);
    default: return findLabelledItems(letter, sections);
    }
}

} // namespace imr
