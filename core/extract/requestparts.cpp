// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/requestparts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imr {
namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
constexpr auto acrossLines = anyCase | QRegularExpression::DotMatchesEverythingOption;

RequestPart trimmedPart(QStringView request, qsizetype start, qsizetype end)
{
    while (start < end && (request.at(start).isSpace() || u":,;-–"_s.contains(request.at(start))))
        ++start;
    while (end > start && (request.at(end - 1).isSpace() || u":,;"_s.contains(request.at(end - 1))))
        --end;
    return {start, end};
}

/// Reads the partial-approval form, where the request has it.
void readPartial(QStringView request, RequestParts &parts)
{
    static const QRegularExpression original(uR"(^(.*?)\s+(?:was|were|is)\s+the\s+original\s+request\b\.?)"_s,
                                             acrossLines);
    static const QRegularExpression wasAuthorized(
        uR"((.*?)\s+(?:was|were|is|are)\s+(?:authorized|approved|certified|modified)(?:\s+by\s+the\s+claims\s+administrator)?\s*\.?\s+(?=(?:the\s+)?(?:remaining|original|imr)))"_s,
        acrossLines);
    static const QRegularExpression didAuthorize(
        uR"(the\s+claims\s+administrator\s+(?:authorized|approved|certified|modified)\s+(.*?),?\s+leaving\b)"_s,
        acrossLines);
    static const QRegularExpression remaining(
        uR"((?:remaining\s+imr\s*-?\s*eligible\s+portion\s+of\s+the\s+original\s+request|imr\s+eligible\s*\.\s+the\s+original\s+request)\s*(?:,|:|is\b|was\b)?\s*(.*?)\s*(?:\b(?:is|are)\s*:?\s*)?$)"_s,
        acrossLines);
    const QRegularExpressionMatch first = original.matchView(request);
    if (!first.hasMatch())
        return;
    parts.requested = trimmedPart(request, first.capturedStart(1), first.capturedEnd(1));
    const qsizetype rest = first.capturedEnd();
    for (const QRegularExpression &expression : {didAuthorize, wasAuthorized}) {
        const QRegularExpressionMatch match = expression.matchView(request, rest);
        if (match.hasMatch() && !parts.authorized)
            parts.authorized = trimmedPart(request, match.capturedStart(1), match.capturedEnd(1));
    }
    if (const QRegularExpressionMatch match = remaining.matchView(request, rest);
        match.hasMatch() && match.capturedLength(1) > 1)
        parts.disputed = trimmedPart(request, match.capturedStart(1), match.capturedEnd(1));
}

/// Takes "Associated surgical service:" or "Retro:" off the front of a part; true where it stood there.
std::optional<RequestPart> takePrefix(QStringView request, RequestPart &part, const QRegularExpression &prefix)
{
    const QRegularExpressionMatch match = prefix.matchView(request.sliced(part.start, part.end - part.start));
    if (!match.hasMatch() || match.capturedEnd() >= part.end - part.start)
        return std::nullopt;
    const RequestPart found{part.start + match.capturedStart(1), part.start + match.capturedEnd(1)};
    part = trimmedPart(request, part.start + match.capturedEnd(), part.end);
    return found;
}

void takePrefixes(QStringView request, RequestPart &part, RequestParts &parts)
{
    static const QRegularExpression associated(uR"(^\s*(associated\s+surgical\s+services?)\s*[:;.,–-]*\s*)"_s, anyCase);
    static const QRegularExpression retrospective(
        uR"(^\s*(retro(?:spective|active)?(?:ly)?)\b(?:\s+(?:review\s+)?(?:requests?\s+)?(?:for|of)\b|\s+request\s*:)?\s*[:;.,–-]*\s*)"_s,
        anyCase);
    for (int round = 0; round < 2; ++round) {
        if (const auto found = takePrefix(request, part, associated))
            parts.associated = found;
        if (const auto found = takePrefix(request, part, retrospective))
            parts.retrospective = found;
    }
}

} // namespace

RequestParts readRequestParts(QStringView request)
{
    static const QRegularExpression serviceDate(
        uR"((\bDOS\b|\bdates?\s+of\s+services?\b|\bretro(?:spective(?:ly)?|active)?\b))"_s, anyCase);
    RequestParts parts;
    parts.disputed = trimmedPart(request, 0, request.size());
    readPartial(request, parts);
    takePrefixes(request, parts.disputed, parts);
    if (parts.requested)
        takePrefixes(request, *parts.requested, parts);
    if (const QRegularExpressionMatch match = serviceDate.matchView(request); match.hasMatch() && !parts.retrospective)
        parts.retrospective = RequestPart{match.capturedStart(1), match.capturedEnd(1)};
    return parts;
}

} // namespace imr
