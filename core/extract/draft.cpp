// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/draft.h"

#include <algorithm>
#include <tuple>

#include <QRegularExpression>

#include "core/extract/clinicaltext.h"
#include "core/fields/fieldcatalogue.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

QString layoutName(Layout layout)
{
    static const QString names = u"ABCDEF"_s;
    return layout == Layout::Unknown ? u"unknown"_s : QString(names.at(static_cast<int>(layout) - 1));
}

} // namespace

void Draft::add(const FieldPath &path, const QJsonValue &value, const TextSpans &spans, double confidence,
                const QString &rule, const QList<Candidate> &candidates)
{
    if (m_index.contains(path) || (value.isString() && value.toString().isEmpty()))
        return;
    m_index.insert(path, m_fields.size());
    m_fields.append({path, value, spans, std::clamp(confidence, 0.0, 1.0), rule, candidates});
}

int Draft::append(const QString &pattern, const QJsonValue &value, const TextSpans &spans, double confidence,
                  const QString &rule, int item)
{
    int &count = m_counts[FieldPath(pattern, item)];
    const FieldPath path = item < 0 ? FieldPath(pattern, count) : FieldPath(pattern, item, count);
    add(path, value, spans, confidence, rule);
    return m_index.contains(path) ? count++ : -1;
}

const ExtractedField *Draft::find(const FieldPath &path) const
{
    const auto found = m_index.constFind(path);
    return found == m_index.constEnd() ? nullptr : &m_fields.at(*found);
}

QString Draft::valueText(const FieldPath &path) const
{
    const ExtractedField *field = find(path);
    return field ? field->value.toString() : QString();
}

void Draft::weaken(const FieldPath &path, double factor)
{
    const auto found = m_index.constFind(path);
    if (found != m_index.constEnd())
        m_fields[*found].confidence *= factor;
}

const ClinicalText &Draft::clinicalText()
{
    if (!m_clinicalText)
        m_clinicalText = std::make_shared<const ClinicalText>(m_sections, Lexicons::inForce());
    return *m_clinicalText;
}

void Draft::weakenAll(double factor)
{
    for (ExtractedField &field : m_fields)
        field.confidence *= factor;
}

QString Draft::text(qsizetype start, qsizetype end) const
{
    static const QRegularExpression cutWord(uR"((?<=\w)-[^\S\n]*\n\s*(?=\w))"_s);
    return m_sections.text.sliced(start, end - start).replace(cutWord, u"-"_s).simplified();
}

TextSpans Draft::spans(qsizetype start, qsizetype end) const
{
    TextSpans spans;
    const auto addTrimmed = [&](qsizetype from, qsizetype to) {
        while (from < to && m_letter.text.at(from).isSpace())
            ++from;
        while (to > from && m_letter.text.at(to - 1).isSpace())
            --to;
        if (from < to)
            spans.append(m_letter.span(from, to));
    };
    for (const TextSpan &blank : m_sections.blanked) {
        if (blank.end <= start || blank.start >= end)
            continue;
        addTrimmed(start, blank.start);
        start = std::min(blank.end, end);
    }
    addTrimmed(start, end);
    return spans;
}

Record Draft::record(const FieldCatalogue &catalogue) const
{
    QHash<QString, int> order;
    for (const FieldDefinition &field : catalogue.fields())
        order.insert(field.pattern, int(order.size()));
    Record record{layoutName(m_sections.layout), {}, m_findings};
    std::ranges::copy_if(m_fields, std::back_inserter(record.fields),
                         [&](const ExtractedField &field) { return order.contains(field.path.pattern()); });
    std::ranges::stable_sort(record.fields, {}, [&](const ExtractedField &field) {
        const FieldPath &path = field.path;
        const int item = path.isItemField() ? path.first() : -1;
        return std::tuple(item, order.value(path.pattern()), path.first(), path.second());
    });
    return record;
}

} // namespace imr
