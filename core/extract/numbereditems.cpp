// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/numbereditems.h"

#include <algorithm>

#include <QRegularExpression>

#include "core/extract/itemsections.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

constexpr qsizetype longestClause = 1500; // characters of a request and its decision

struct ProseLabels {
    qsizetype claims = -1;    ///< start of "The Claims Administrator based …"
    qsizetype imr = -1;       ///< start of "The Expert Reviewer relied …"
    qsizetype rationale = -1; ///< start of the rationale's label
    qsizetype rationaleText = -1;
};

ProseLabels findProseLabels(const QString &text, const TextSpan &range)
{
    static const QRegularExpression claims(
        uR"(\bthe\s+claims\s+administrator\s+(?:based|relied|did|used|cited|found|stated|has|provided)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression imr(
        uR"(\bthe\s+(?:expert|physician|professional|medical|dental|chiropractic)\s+reviewer\s+(?:based|relied|found|stated|did|used|cited|determined)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rationale(
        uR"(\b(?:the\s+\w+\s+reviewer['’]?s\s+decision\s+rationale|rationale\s+for\s+the\s+decision|decision\s+rationale)\s*:)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView upTo = QStringView(text).first(range.end);
    ProseLabels labels;
    qsizetype end = range.end;
    if (const QRegularExpressionMatch match = rationale.matchView(upTo, range.start); match.hasMatch()) {
        labels.rationale = match.capturedStart();
        labels.rationaleText = match.capturedEnd();
        end = labels.rationale;
    }
    const QStringView guidelines = QStringView(text).first(end);
    if (const QRegularExpressionMatch match = claims.matchView(guidelines, range.start); match.hasMatch())
        labels.claims = match.capturedStart();
    if (const QRegularExpressionMatch match = imr.matchView(guidelines, std::max(range.start, labels.claims));
        match.hasMatch())
        labels.imr = match.capturedStart();
    return labels;
}

/// A guideline text begins after "based its decision on" or "relied on"; what says that nothing was cited, or weighs the
/// other side's guideline first, is taken whole.
TextSpan guidelineText(const Letter &letter, const QString &text, qsizetype start, qsizetype end)
{
    static const QRegularExpression opening(
        uR"(^the\s+(?:claims\s+administrator|\w+\s+reviewer)\s+(?:(?:based|bases)\s+(?:its|his/her|his\s+or\s+her|his|her|their)\s+decision(?:s)?\s+(?:up)?on\s+|(?:found\s+that\s+no\s+[^.]{0,80}?\s+)?relied\s+(?:up)?on\s+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = opening.matchView(QStringView(text).sliced(start, end - start));
    return trimmed(letter, text, match.hasMatch() ? start + match.capturedEnd() : start, end);
}

} // namespace

QList<NumberedStart> numberedStarts(const QString &text, const TextSpan &range)
{
    static const QRegularExpression number(uR"(^[^\S\n]*(\d{1,2})[.)]\s+(?=\S))"_s,
                                           QRegularExpression::MultilineOption);
    QList<NumberedStart> starts;
    for (const QRegularExpressionMatch &match :
         number.globalMatchView(QStringView(text).first(range.end), range.start)) {
        if (match.capturedView(1).toInt() == starts.size() + 1)
            starts.append({int(starts.size()) + 1, match.capturedStart(), match.capturedEnd()});
    }
    return starts;
}

bool readDecisionClause(const Letter &letter, const QString &text, const TextSpan &range, ItemSections &item)
{
    static const QRegularExpression clause(
        uR"(\b(?:is|are|was|were)\s+(?:not\s*)?medically\s*necessary(?:\s+(?:and|or)\s+appropriate)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = std::min(range.end, range.start + longestClause);
    const QRegularExpressionMatch match = clause.matchView(QStringView(text).first(end), range.start);
    if (!match.hasMatch())
        return false;
    item.request = trimmed(letter, text, range.start, match.capturedStart());
    item.decision = letter.span(match.capturedStart(), match.capturedEnd());
    return true;
}

void readProseParts(const Letter &letter, const QString &text, const TextSpan &range, ItemSections &item)
{
    const ProseLabels labels = findProseLabels(text, range);
    const qsizetype guidelinesEnd = labels.rationale < 0 ? range.end : labels.rationale;
    if (labels.claims >= 0)
        item.claimsGuideline = guidelineText(letter, text, labels.claims, labels.imr < 0 ? guidelinesEnd : labels.imr);
    if (labels.imr >= 0)
        item.imrGuideline = guidelineText(letter, text, labels.imr, guidelinesEnd);
    if (labels.rationaleText >= 0)
        item.rationale = trimmed(letter, text, labels.rationaleText, range.end);
}

QList<ItemSections> findNumberedItems(const Letter &letter, const Sections &sections)
{
    const TextSpan range = sections.issues.isEmpty() ? letter.span(0, letter.text.size()) : sections.issues;
    const QList<NumberedStart> starts = numberedStarts(sections.text, range);
    QList<ItemSections> items;
    if (starts.isEmpty()) {
        ItemSections only;
        if (readDecisionClause(letter, sections.text, range, only)) {
            readProseParts(letter, sections.text, letter.span(only.decision.end, range.end), only);
            items.append(only);
        }
        return items;
    }
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts.at(i + 1).start : range.end;
        ItemSections item;
        if (!readDecisionClause(letter, sections.text, letter.span(starts.at(i).content, end), item))
            continue;
        readProseParts(letter, sections.text, letter.span(item.decision.end, end), item);
        items.append(item);
    }
    return items;
}

} // namespace imr
