// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QHash>

#include "core/extract/sections.h"
#include "core/fields/record.h"

namespace imr {

class ClinicalText;
class FieldCatalogue;

/// Collects the values of one letter while the extractors run over it, and cuts values out of its text. Lives as long
/// as one extraction; keeps references to letter and sections.
class Draft {
public:
    Draft(const Letter &letter, const Sections &sections) : m_letter(letter), m_sections(sections) {}

    /// The value of a field that is not a list; a second one is ignored. Empty text is ignored.
    void add(const FieldPath &path, const QJsonValue &value, const TextSpans &spans, double confidence,
             const QString &rule, const QList<Candidate> &candidates = {});
    /// The next element of a list: "clinical.diagnoses[]", or of an item's list: "items[].imr_citations[]" with @p item.
    /// Returns its index, for paths of attributes.
    int append(const QString &pattern, const QJsonValue &value, const TextSpans &spans, double confidence,
               const QString &rule, int item = -1);
    void addFinding(Finding finding) { m_findings.append(std::move(finding)); }

    const ExtractedField *find(const FieldPath &path) const; ///< null where absent; valid until the next add()
    QString valueText(const FieldPath &path) const;          ///< empty where absent
    /// Confidence times @p factor.
    void weaken(const FieldPath &path, double factor);
    void weakenAll(double factor);

    /// The words of a stretch as a value: white space folded, words cut at a line end joined, running heads left out.
    QString text(qsizetype start, qsizetype end) const;
    QString text(const TextSpan &span) const { return text(span.start, span.end); }
    /// The spans of a stretch, without white space at its ends and around the running heads inside it.
    TextSpans spans(qsizetype start, qsizetype end) const;
    TextSpans spans(const TextSpan &span) const { return spans(span.start, span.end); }

    const Letter &letter() const { return m_letter; }
    const Sections &sections() const { return m_sections; }

    /// Summary and rationales sentence by sentence, read once for all that look at them.
    const ClinicalText &clinicalText();

    /// All values in the catalogue's order; fields that it does not know are left out.
    Record record(const FieldCatalogue &catalogue) const;

private:
    const Letter &m_letter;
    const Sections &m_sections;
    QList<ExtractedField> m_fields;
    QHash<FieldPath, qsizetype> m_index;
    QHash<FieldPath, int> m_counts; ///< elements of each list so far
    QList<Finding> m_findings;
    std::shared_ptr<const ClinicalText> m_clinicalText;
};

} // namespace imr
