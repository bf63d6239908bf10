// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/request.h"

#include <QRegularExpression>

#include "core/extract/requestreading.h"
#include "core/terms/foldedtext.h"
#include "core/terms/lexicons.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

/// Adds the parts of one reading to the draft, their places moved to the letter's own offsets.
class RequestWriter {
public:
    RequestWriter(Draft &draft, int item, const FoldedText &text) : m_draft(draft), m_item(item), m_text(text) {}

    void write(const RequestReading &reading)
    {
        writeTreatment(reading);
        writeText("body_part"_L1, reading.bodyPart);
        writeBodyAttributes(reading);
        writeText("strength"_L1, reading.strength);
        writeText("dosage_form"_L1, reading.dosageForm);
        writeText("frequency"_L1, reading.frequency);
        writeCounts(reading);
        for (const QString &treatment : reading.treatments)
            append("treatments"_L1, treatment, reading.treatment.confidence);
        for (const QString &region : reading.regions)
            append("regions"_L1, region, reading.bodyPart.confidence);
    }

private:
    FieldPath path(QLatin1StringView name) const { return FieldPath(u"items[]."_s + name, m_item); }

    TextSpans spans(const QList<Stretch> &places) const
    {
        TextSpans all;
        for (const Stretch &place : places) {
            const Stretch original = m_text.original(place);
            all += m_draft.spans(original.start, original.end);
        }
        return all;
    }

    void writeText(QLatin1StringView name, const RequestText &text)
    {
        m_draft.add(path(name), text.value, spans(text.places), text.confidence, text.rule);
    }

    void writeTreatment(const RequestReading &reading)
    {
        writeText("treatment"_L1, reading.treatment);
        const TextSpans places = spans(reading.treatment.places);
        m_draft.add(path("category"_L1), reading.category, places, reading.categoryConfidence, u"treatment-category"_s);
        m_draft.add(path("subcategory"_L1), reading.subcategory, places, reading.categoryConfidence,
                    u"treatment-category"_s);
    }

    void writeBodyAttributes(const RequestReading &reading)
    {
        if (reading.bodyPart.isEmpty())
            return;
        const TextSpans places = spans(reading.bodyPart.places);
        m_draft.add(path("body_part.region"_L1), reading.bodyRegion, places, 0.95, u"body-lexicon"_s);
        m_draft.add(path("body_part.side"_L1), sideName(reading.bodySide), places, 0.97, u"body-side"_s);
    }

    void writeCounts(const RequestReading &reading)
    {
        if (const auto &quantity = reading.quantity) {
            const TextSpans places = spans(quantity->places);
            m_draft.add(path("quantity"_L1), quantity->value, places, quantity->confidence, u"request-quantity"_s);
            m_draft.add(path("quantity_unit"_L1), quantity->unit, places, quantity->confidence, u"request-quantity"_s);
        }
        if (const auto &refills = reading.refills)
            m_draft.add(path("refills"_L1), int(refills->value), spans(refills->places), refills->confidence,
                        u"request-refills"_s);
    }

    void append(QLatin1StringView name, const QString &value, double confidence)
    {
        m_draft.append(QString(u"items[]."_s + name + u"[]"_s), value, {}, confidence, u"request-count"_s, m_item);
    }

    Draft &m_draft;
    int m_item;
    const FoldedText &m_text;
};

/// A request without a body part is counted under the part that the reviewer ties it to: the first that the rationale
/// says this person has pain or a diagnosis in.
void addRegionOfRationale(int item, Draft &draft)
{
    static const QRegularExpression sentences(u"[^.]{1,600}[.]"_s);
    static const QRegularExpression aboutPerson(
        u"\\b(?:patient|claimant|injured worker|applicant|employee|worker|this case|there is|there was)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression complaint(
        u"^\\W{0,3}(?:\\w+\\s)?(?:pain|strain|sprain|radiculopathy|spasm|injury|sciatica|complaint)"_s,
        QRegularExpression::CaseInsensitiveOption);
    FoldedText rationale;
    rationale.append(draft.sections().view(draft.sections().items[item].rationale), 0);
    auto matches = sentences.globalMatchView(rationale.view());
    while (matches.hasNext()) {
        const QStringView sentence = matches.next().capturedView();
        if (!aboutPerson.matchView(sentence).hasMatch())
            continue;
        for (const BodySite &site : findBodySites(sentence, tokenize(sentence), Lexicons::inForce())) {
            if (!complaint.matchView(sentence.sliced(site.place.end)).hasMatch() || site.region == "head"_L1)
                continue;
            draft.append(u"items[].regions[]"_s, regionName(site), {}, 0.6, u"rationale-region"_s, item);
            return;
        }
    }
}

} // namespace

void extractRequest(const Letter &letter, int item, const TextSpan &request, Draft &draft)
{
    Q_UNUSED(letter)
    if (request.isEmpty())
        return;
    const bool isAssociated = draft.find(FieldPath(u"items[].associated"_s, item)) != nullptr;
    FoldedText text;
    text.append(draft.sections().view(request), request.start);
    const RequestReading reading = readRequest(text.view(), isAssociated, Lexicons::inForce());
    RequestWriter(draft, item, text).write(reading);
    if (reading.regions.isEmpty() && item < draft.sections().items.size())
        addRegionOfRationale(item, draft);
}

} // namespace imr
