// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/citations.h"

#include <QRegularExpression>

#include "core/extract/citationparts.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

enum class PartKind { Mtus, Other };

struct GuidelinePart {
    PartKind kind;
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The parts of a guideline line: "Decision based on MTUS …. Decision based on Non-MTUS Citation … and Other Medical
/// Treatment Guidelines …". None in the prose of layouts A to C.
QList<GuidelinePart> partsOf(const QString &text)
{
    static const QRegularExpression opening(
        uR"((?:decision\s+based\s+on\s+(?:(non\s*-?\s*MTUS\s+citations?)|(?:the\s+)?(?=MTUS\b|ACOEM\b|chronic\b))|(?:,?\s+and\s+|\bdecision\s+based\s+on\s+)(other\s+medical\s+treatment\s+guidelines?(?:\s+or\s+medical\s+evidence)?\s*:?))\s*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<GuidelinePart> parts;
    for (const QRegularExpressionMatch &match : opening.globalMatch(text)) {
        if (!parts.isEmpty())
            parts.last().end = match.capturedStart();
        const bool isOther = match.hasCaptured(1) || match.hasCaptured(2);
        parts.append({isOther ? PartKind::Other : PartKind::Mtus, match.capturedEnd(), text.size()});
    }
    return parts;
}

bool citesNothing(const QString &text)
{
    static const QRegularExpression expression(
        uR"(^\s*the\s+(?:claims\s+administrator|\w+\s+reviewer)\s+(?:did\s+not\s+(?:cite|base|use|rely)|stated\s+that\s+no\b|cited\s+no\b)[^.]*\.?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression.match(text).hasMatch();
}

void addCitations(Draft &draft, const QString &pattern, int item, qsizetype offset,
                  const QList<FoundCitation> &citations)
{
    for (const FoundCitation &citation : citations) {
        if (citation.source == u"other"_s && citation.title.isEmpty())
            continue;
        draft.append(pattern, citation.value(), draft.spans(offset + citation.start, offset + citation.end),
                     citation.confidence, u"citation-grammar"_s, item);
    }
}

} // namespace

void extractCitations(Draft &draft, const QString &pattern, int item, const TextSpan &guideline)
{
    const QString text = draft.sections().view(guideline).toString();
    if (text.isEmpty() || citesNothing(text))
        return;
    const QList<GuidelinePart> parts = partsOf(text);
    if (parts.isEmpty()) {
        addCitations(draft, pattern, item, guideline.start, proseCitations(text));
        return;
    }
    for (const GuidelinePart &part : parts) {
        qsizetype end = part.end;
        while (end > part.start && (text.at(end - 1).isSpace() || text.at(end - 1) == u'.'))
            --end;
        const QString words = text.sliced(part.start, end - part.start);
        addCitations(draft, pattern, item, guideline.start + part.start,
                     part.kind == PartKind::Mtus ? mtusCitations(words) : otherCitations(words));
    }
}

} // namespace imr
