// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/datedtext.h"

#include <algorithm>
#include <limits>

namespace imr {
namespace {

/// Characters between a date and the nearest match; the largest number where there is none.
qsizetype distance(const WrittenDate &date, const QList<QPair<qsizetype, qsizetype>> &matches)
{
    qsizetype nearest = std::numeric_limits<qsizetype>::max();
    for (const auto &[start, end] : matches) {
        const qsizetype gap = end <= date.start ? date.start - end : start >= date.end ? start - date.end : 0;
        nearest = std::min(nearest, gap);
    }
    return nearest;
}

QList<QPair<qsizetype, qsizetype>> placesOf(const QRegularExpression &expression, QStringView words, qsizetype offset)
{
    QList<QPair<qsizetype, qsizetype>> places;
    for (const QRegularExpressionMatch &match : expression.globalMatchView(words))
        places.append({offset + match.capturedStart(), offset + match.capturedEnd()});
    return places;
}

} // namespace

DatedText::DatedText(const Draft &draft, const TextSpan &section)
    : m_text(draft.sections().view(section).toString()), m_offset(section.start), m_sentences(sentencesOf(m_text)),
      m_dates(findDates(m_text, draft.sections().letterYear))
{
}

QList<WrittenDate> DatedText::datesOf(const Sentence &sentence) const
{
    QList<WrittenDate> dates;
    std::ranges::copy_if(m_dates, std::back_inserter(dates), [&](const WrittenDate &date) {
        return date.start >= sentence.start && date.end <= sentence.end + 1;
    });
    return dates;
}

std::optional<DatedText::Hit> DatedText::after(const QRegularExpression &trigger, qsizetype reach,
                                               double confidence) const
{
    for (const Sentence &sentence : m_sentences) {
        for (const auto &[start, end] : placesOf(trigger, words(sentence), sentence.start)) {
            for (const WrittenDate &date : datesOf(sentence)) {
                if (date.start >= end && date.start - end <= reach)
                    return Hit{date, confidence};
            }
        }
    }
    return std::nullopt;
}

std::optional<DatedText::Hit> DatedText::beside(const QRegularExpression &trigger, const QRegularExpression &rival,
                                                const QRegularExpression &condition, double confidence) const
{
    for (const Sentence &sentence : m_sentences) {
        const QStringView told = words(sentence);
        if (!condition.matchView(told).hasMatch())
            continue;
        const auto triggers = placesOf(trigger, told, sentence.start);
        const auto rivals = placesOf(rival, told, sentence.start);
        const WrittenDate *best = nullptr;
        const QList<WrittenDate> dates = datesOf(sentence);
        for (const WrittenDate &date : dates) {
            const qsizetype own = distance(date, triggers);
            const bool isOurs = !triggers.isEmpty() && own < distance(date, rivals);
            if (isOurs && (!best || own < distance(*best, triggers)))
                best = &date;
        }
        if (best)
            return Hit{*best, confidence};
    }
    return std::nullopt;
}

std::optional<DatedText::Hit> DatedText::earliestOf(qsizetype sentenceCount, double confidence) const
{
    std::optional<Hit> earliest;
    for (const Sentence &sentence : m_sentences.first(std::min(sentenceCount, m_sentences.size()))) {
        for (const WrittenDate &date : datesOf(sentence)) {
            if (date.isWhole() && date.isPossible && (!earliest || date.iso() < earliest->date.iso()))
                earliest = Hit{date, confidence};
        }
    }
    return earliest;
}

void DatedText::add(Draft &draft, const QString &field, const Hit &hit, const QString &rule) const
{
    const double confidence = hit.date.isPossible ? hit.confidence : hit.confidence * 0.85;
    draft.add(FieldPath(field), dateValue(m_text, hit.date),
              draft.spans(m_offset + hit.date.start, m_offset + hit.date.end), confidence, rule);
}

} // namespace imr
