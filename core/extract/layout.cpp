// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/layout.h"

#include <algorithm>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imr {
namespace {

constexpr int firstYear = 2013; // of independent medical review
constexpr int lastYear = 2035;

bool holds(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    return expression.match(text).hasMatch();
}

bool hasItemLabels(const QString &text)
{
    return holds(text, u"(?:claims\\s+administrator|maximus)\\s+guidelines?\\s*:"_s);
}

/// The chapters that came into the MTUS with the year 2017 and after are cited with that year.
bool citesNewChapters(const QString &text)
{
    return holds(text, uR"(\bMTUS\s+(?:[A-Z][\w,/&-]*\s+|and\s+){1,7}20(?:1[7-9]|2\d)\b)"_s);
}

Layout labelledLayout(const QString &text, int year)
{
    if (year >= 2018 || citesNewChapters(text))
        return Layout::F;
    if (holds(text, u"state(?:\\(s\\)|s)?\\s+of\\s+licensure|following\\s+credentials"_s))
        return Layout::E;
    if (holds(text, u"\\blicensed\\s+to\\s+practice\\b"_s) || (year > 0 && year <= 2014))
        return Layout::D;
    return Layout::E;
}

} // namespace

Layout detectLayout(const QString &text, const QList<Heading> &headings, int year)
{
    if (firstOf(headings, HeadingKind::IssueA) || firstOf(headings, HeadingKind::GuidelinesA)
        || firstOf(headings, HeadingKind::RationaleA))
        return Layout::A;
    if (hasItemLabels(text))
        return labelledLayout(text, year);
    if (holds(
            text,
            u"has\\s+determined\\s+the\\s+request\\s+for|\\bregarding\\s+the\\s+request\\s+for\\b[^\\n]{0,300}\\n(?:[^\\n]{0,300}\\n){0,4}?"
            "[^\\n]{0,300}relied\\s+upon\\s+by\\s+the\\s+expert"_s)
        || firstOf(headings, HeadingKind::DecisionB))
        return Layout::B;
    if (holds(text, uR"(reviewer(?:'|’)?s\s+decision\s+rationale\s*:|administrator\s+based\s+its\s+decision\s+on)"_s))
        return Layout::C;
    if (firstOf(headings, HeadingKind::Issues) || firstOf(headings, HeadingKind::IssuesSentence))
        return labelledLayout(text, year);
    return Layout::Unknown;
}

int letterYear(const QString &text)
{
    static const QRegularExpression decided(
        uR"((?:decision\s+date|dated)\s*:\s*(?:\d{1,2}[/-]\d{1,2}[/-]|[A-Z][a-z]+\s+\d{1,2},\s*)(20\d\d))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = decided.match(text); match.hasMatch())
        return match.captured(1).toInt();
    static const QRegularExpression caseNumber(uR"(\bCM(\d\d)-?\d{7}\b)"_s);
    static const QRegularExpression year(uR"((?<![\d.$])(20\d\d)(?![\d%]))"_s);
    static const QRegularExpression shortYear(uR"((?<![\d/-])\d{1,2}[/-]\d{1,2}[/-](\d\d)(?![\d/-]))"_s);
    int newest = 0;
    if (const QRegularExpressionMatch match = caseNumber.match(text); match.hasMatch())
        newest = 2000 + match.captured(1).toInt();
    for (const QRegularExpressionMatch &match : year.globalMatch(text)) {
        const int found = match.captured(1).toInt();
        if (found >= firstYear - 5 && found <= lastYear)
            newest = std::max(newest, found);
    }
    for (const QRegularExpressionMatch &match : shortYear.globalMatch(text)) {
        const int found = 2000 + match.captured(1).toInt();
        if (found <= lastYear)
            newest = std::max(newest, found);
    }
    return newest;
}

} // namespace imr
