// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/clinical.h"

#include "core/extract/clinicaltext.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

TextSpans spansOf(const ClinicalFact &fact, const ClinicalText &text, const Draft &draft)
{
    TextSpans spans;
    for (const Stretch &place : fact.places) {
        const Stretch original = text.original(place);
        spans += draft.spans(original.start, original.end);
    }
    return spans;
}

QStringList injuryDates(const Draft &draft, const ClinicalText &text)
{
    QStringList dates = findInjuryDates(text);
    for (const QString &path : {u"injury.date"_s, u"case.date_of_injury"_s}) {
        const QString date = draft.valueText(FieldPath(path));
        if (!date.isEmpty())
            dates.append(date);
    }
    return dates;
}

void addList(Draft &draft, const ClinicalText &text, const QString &pattern, const QList<ClinicalFact> &facts)
{
    for (const ClinicalFact &fact : facts) {
        const TextSpans spans = spansOf(fact, text, draft);
        const int index = draft.append(pattern, fact.value, spans, fact.confidence, fact.rule);
        if (index < 0)
            continue;
        draft.add(FieldPath(pattern + u".region"_s, index), fact.region, spans, fact.confidence, fact.rule);
        draft.add(FieldPath(pattern + u".side"_s, index), fact.side, spans, fact.confidence, fact.rule);
        draft.add(FieldPath(pattern + u".status"_s, index), fact.status, spans, fact.confidence * 0.9, fact.rule);
    }
}

} // namespace

void extractClinical(const Letter &letter, const Sections &sections, Draft &draft)
{
    Q_UNUSED(letter)
    Q_UNUSED(sections)
    const ClinicalText &text = draft.clinicalText();
    for (const ClinicalFact &fact : findMechanism(text))
        draft.add(FieldPath(u"injury.mechanism"_s), fact.value, spansOf(fact, text, draft), fact.confidence, fact.rule);
    addList(draft, text, u"injury.body_parts[]"_s, findInjuredParts(text));
    addList(draft, text, u"clinical.diagnoses[]"_s, findDiagnoses(text));
    addList(draft, text, u"clinical.treatments[]"_s, findTreatments(text));
    addList(draft, text, u"clinical.medications[]"_s, findMedications(text));
    addList(draft, text, u"clinical.studies[]"_s, findStudies(text));
    addList(draft, text, u"clinical.pain_scores[]"_s, findPainScores(text));
    addList(draft, text, u"clinical.report_dates[]"_s, findReportDates(text, injuryDates(draft, text)));
}

} // namespace imr
