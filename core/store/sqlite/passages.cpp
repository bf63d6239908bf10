// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/passages.h"

#include <algorithm>
#include <array>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

constexpr std::array<std::pair<QStringView, SectionKind>, 4> passageFields{{
    {u"items[].request", SectionKind::Request},
    {u"items[].claims_guideline", SectionKind::ClaimsGuideline},
    {u"items[].imr_guideline", SectionKind::ImrGuideline},
    {u"items[].rationale", SectionKind::Rationale},
}};

QList<Passage> itemPassages(const ReviewRecord &record, ElementId item, const Letter &letter)
{
    QList<Passage> passages;
    for (const auto &[pattern, kind] : passageFields) {
        const ReviewField *field = record.find(FieldRef{item, pattern.toString()});
        for (const TextSpan &span : field ? field->now.spans : TextSpans{}) {
            if (span.start >= 0 && span.end <= letter.text.size() && !span.isEmpty())
                passages.append({kind, span, item});
        }
    }
    return passages;
}

/// From the heading of the case summary to the next heading or passage.
std::optional<TextSpan> summaryOf(const Letter &letter, const QList<Passage> &taken)
{
    static const QRegularExpression head(u"\\bCASE SUMMARY\\b:?\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression next(
        u"^\\s*(?:IMR (?:ISSUES|DECISION)|DOCUMENTS REVIEWED|MEDICAL TREATMENT GUIDELINE|RATIONALE FOR WHY|FINAL DETERMINATION|"
        "MEDICAL REVIEWER QUALIFICATIONS|REVIEWER QUALIFICATIONS|HOW THE IMR)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QRegularExpressionMatch start = head.match(letter.text);
    if (!start.hasMatch())
        return std::nullopt;
    const qsizetype from = start.capturedEnd();
    const QRegularExpressionMatch stop = next.match(letter.text, from);
    qsizetype to = stop.hasMatch() ? stop.capturedStart() : letter.text.size();
    for (const Passage &passage : taken) {
        if (passage.span.start >= from)
            to = std::min(to, passage.span.start);
    }
    return to > from ? std::optional(letter.span(from, to)) : std::nullopt;
}

/// What none of the passages holds.
QList<Passage> restOf(QList<Passage> taken, const Letter &letter)
{
    std::ranges::sort(taken, {}, [](const Passage &passage) { return passage.span.start; });
    QList<Passage> rest;
    qsizetype at = 0;
    const auto add = [&](qsizetype to) {
        if (to > at && !QStringView(letter.text).sliced(at, to - at).trimmed().isEmpty())
            rest.append({SectionKind::Other, letter.span(at, to), {}});
    };
    for (const Passage &passage : taken) {
        add(passage.span.start);
        at = std::max(at, passage.span.end);
    }
    add(letter.text.size());
    return rest;
}

} // namespace

QString Passage::sectionName() const
{
    switch (kind) {
    case SectionKind::Summary: return u"summary"_s;
    case SectionKind::Request: return u"request"_s;
    case SectionKind::ClaimsGuideline: return u"claims_guideline"_s;
    case SectionKind::ImrGuideline: return u"imr_guideline"_s;
    case SectionKind::Rationale: return u"rationale"_s;
    case SectionKind::Other: break;
    }
    return u"other"_s;
}

QList<Passage> passagesOf(const ReviewRecord &record, const Letter &letter)
{
    QList<Passage> passages;
    for (const ReviewElement &item : record.elementsOf(u"items[]"))
        passages += itemPassages(record, item.id, letter);
    if (const auto summary = summaryOf(letter, passages))
        passages.append({SectionKind::Summary, *summary, {}});
    return passages + restOf(passages, letter);
}

bool isIndexedPassage(QStringView pattern)
{
    return std::ranges::contains(passageFields, pattern, [](const auto &entry) { return entry.first; });
}

} // namespace imr::sqlite
