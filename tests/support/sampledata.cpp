// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampledata.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace imr::test {

namespace {

/// Writes the text and keeps the place of each value on the way.
class Writer {
public:
    void text(const QString &words) { m_letter.text += words; }

    void value(const FieldPath &path, const QString &words, const QJsonValue &value = QJsonValue::Undefined,
               double confidence = 0.97)
    {
        const qsizetype start = m_letter.text.size();
        m_letter.text += words;
        ExtractedField field;
        field.path = path;
        field.value = value.isUndefined() ? QJsonValue(words) : value;
        field.spans = {TextSpan{start, m_letter.text.size(), 1}};
        field.confidence = confidence;
        field.rule = u"sample"_s;
        m_record.fields.append(field);
    }

    NewLetter finish(const SampleLetter &sample)
    {
        m_letter.fileName = sample.fileName;
        m_letter.format = LetterFormat::Text;
        Page page;
        page.end = m_letter.text.size();
        m_letter.pages = {page};
        NewLetter made;
        made.original = m_letter.text.toUtf8();
        m_letter.sha256 = QCryptographicHash::hash(made.original, QCryptographicHash::Sha256);
        m_record.layout = u"E"_s;
        made.letter = m_letter;
        made.record = m_record;
        made.extractorVersion = u"sample-1"_s;
        return made;
    }

private:
    Letter m_letter;
    Record m_record;
};

void writeItem(Writer &writer, const SampleItem &item, int index)
{
    writer.text(u"\n"_s);
    writer.value(FieldPath(u"items[].request"_s, index), item.request);
    writer.text(u": "_s);
    writer.value(FieldPath(u"items[].decision"_s, index), item.decision);
    writer.text(u"\nClaims Administrator guideline: "_s);
    writer.value(FieldPath(u"items[].claims_guideline"_s, index), u"Decision based on MTUS."_s);
    writer.text(u"\nMAXIMUS guideline: "_s);
    writer.value(FieldPath(u"items[].imr_guideline"_s, index), u"Decision based on ODG."_s);
    writer.text(u"\nDecision rationale: "_s);
    writer.value(FieldPath(u"items[].rationale"_s, index), item.rationale);
}

} // namespace

SampleLetter twoItemSample(const QString &caseNumber)
{
    SampleLetter sample;
    sample.caseNumber = caseNumber;
    sample.items = {
        {u"Tramadol 50mg #60"_s, u"Upheld"_s, u"There is no record of functional improvement with this opioid."_s},
        {u"MRI of the right shoulder"_s, u"Overturned"_s,
         u"Conservative care at L4-L5 has failed; imaging is warranted."_s},
    };
    return sample;
}

NewLetter newLetter(const SampleLetter &sample)
{
    Writer writer;
    if (!sample.caseNumber.isEmpty()) {
        writer.text(u"Case Number: "_s);
        writer.value(FieldPath(u"case.number"_s), sample.caseNumber);
        writer.text(u" Decision Date: "_s);
        writer.value(FieldPath(u"case.decision_date"_s), u"03/14/2016"_s, sample.decisionDate);
    }
    writer.text(u"\nCertification(s)/Specialty: "_s);
    writer.value(FieldPath(u"reviewer.specialties[]"_s, 0), sample.specialty);
    if (sample.statesOutcome) {
        writer.text(u"\nOutcome: "_s);
        writer.value(FieldPath(u"case.outcome"_s), u"partially overturned"_s);
    }
    writer.text(u"\nCLINICAL CASE SUMMARY\n"_s + sample.summary + u" Diagnoses: "_s);
    writer.value(FieldPath(u"clinical.diagnoses[]"_s, 0), u"rotator cuff tear"_s);
    writer.text(u", "_s);
    writer.value(FieldPath(u"clinical.diagnoses[]"_s, 1), u"cervical strain"_s);
    writer.text(u". Age "_s);
    writer.value(FieldPath(u"patient.age"_s), u"48"_s, 48, 0.62);
    writer.text(u".\nIMR ISSUES, DECISIONS AND RATIONALES"_s);
    for (int i = 0; i < sample.items.size(); ++i)
        writeItem(writer, sample.items.at(i), i);
    return writer.finish(sample);
}

} // namespace imr::test
