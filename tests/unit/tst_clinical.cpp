// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "core/extract/clinicaltext.h"

using namespace Qt::StringLiterals;
using namespace imr;

/// What summaries and rationales say of injury and care, sentence by sentence. All sentences are invented.
class ClinicalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bodyParts_data();
    void bodyParts();
    void diagnoses_data();
    void diagnoses();
    void treatments_data();
    void treatments();
    void medications_data();
    void medications();
    void studies_data();
    void studies();
    void mechanisms_data();
    void mechanisms();
    void reportDates_data();
    void reportDates();
    void rationalesTellOnlyOfTheCase_data();
    void rationalesTellOnlyOfTheCase();
    void sidesHaveTheirPlaces();
    void longLinesAreQuick_data();
    void longLinesAreQuick();
};

static Sections sectionsOf(const QString &summary, const QString &rationale = {})
{
    Sections sections;
    sections.text = summary + u'\n' + rationale;
    sections.letterYear = 2017;
    sections.summary = {0, summary.size(), 1};
    if (!rationale.isEmpty()) {
        ItemSections item;
        item.rationale = {summary.size() + 1, sections.text.size(), 1};
        sections.items.append(item);
    }
    return sections;
}

using Find = QList<ClinicalFact> (*)(const ClinicalText &);

static QString found(Find find, const QString &summary, const QString &rationale = {})
{
    const Sections sections = sectionsOf(summary, rationale);
    const ClinicalText text(sections, Lexicons::builtIn());
    QStringList values;
    for (const ClinicalFact &fact : find(text))
        values.append(fact.value);
    return values.join(u" | "_s);
}

static void addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

static void row(const char *text, const char *expected)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

static void check(Find find)
{
    QFETCH(QString, text);
    QTEST(found(find, text), "expected");
}

void ClinicalTest::bodyParts_data()
{
    addColumns();
    row("The worker complains of neck pain and left knee pain.", "neck | left knee");
    row("The patient complained of bilateral shoulder, bilateral elbow and low back pain.",
        "bilateral shoulder | bilateral elbow | low back");
    row("He has low back pain that radiates to the left leg.", "low back");
    row("She reports low back pain radiating to the right leg, left hip pain and neck pain.",
        "low back | left hip | neck");
    row("She has an aching right elbow with radiating pain into the hand.", "right elbow");
    row("Neck pain was aggravated by tilting the head.", "Neck");
    row("The diagnoses include rotator cuff tear. Examination of the right shoulder showed weakness.",
        "right shoulder");
    row("The diagnoses are cervicalgia and lumbago. There is tenderness of the cervical spine and the lumbar spine.",
        "cervical spine | lumbar spine");
    row("The diagnosis is medial meniscus tear.", "knee");
    row("He denied any hip pain.", "");
    row("His mother had chronic back pain.", "");
    row("The patient complains of pain of the right thumb and the right index finger.",
        "right thumb | right index finger");
    row("He complains of wrist pain more on the right.", "right wrist");
    row("Accepted parts: left ankle, lumbar spine.", "left ankle | lumbar spine");
    row("The patient requested x-rays of the left foot.", "");
}

void ClinicalTest::bodyParts()
{
    check(findInjuredParts);
}

void ClinicalTest::diagnoses_data()
{
    addColumns();
    row("The diagnoses include left knee sprain, lumbar radiculopathy and insomnia.",
        "left knee sprain | lumbar radiculopathy | insomnia");
    row("She is being treated for strain of muscle, fascia and tendon at wrist level, left arm, and neck sprain.",
        "strain of muscle, fascia and tendon at wrist level, left arm | neck sprain");
    row("The diagnoses are tear of the medial cartilage and/or meniscus and knee effusion.",
        "tear of the medial cartilage and/or meniscus | knee effusion");
    row("The diagnoses were hip bursitis, left wrist and left hand sprain.",
        "hip bursitis | left wrist and left hand sprain");
    row("Diagnoses on March 4, 2016: elbow contusion, gastritis.", "elbow contusion | gastritis");
    row("He is being treated for neck strain rule out cervical radiculopathy.",
        "neck strain | rule out cervical radiculopathy");
    row("The diagnoses are ankle arthritis, stage II and hypersomnia.", "ankle arthritis, stage II | hypersomnia");
    row("The diagnoses are opioid use disorder, mild, hypogonadism due to opioids and constipation.",
        "opioid use disorder, mild | hypogonadism due to opioids | constipation");
    row("His brother was diagnosed with diabetes.", "");
    row("There was no diagnosis of fracture.", "");
}

void ClinicalTest::diagnoses()
{
    check(findDiagnoses);
}

void ClinicalTest::treatments_data()
{
    addColumns();
    row("Treatment to date has included physical therapy, a lumbar brace, and medications.",
        "physical therapy | lumbar brace");
    row("Treatment has included oral medications including Motrin 800mg; 6 acupuncture visits (without "
        "documentation of benefit) and home exercise.",
        "acupuncture | home exercise");
    row("Prior care included land and pool exercise.", "land and pool exercise");
    row("She attended 3 out of 12 physical therapy sessions for the left hip.", "physical therapy");
    row("The treatment plan includes acupuncture.", "");
    row("The patient has not had physical therapy.", "");
    row("He was placed on modified duty. He remains on modified duty.", "modified duty");
    row("He tried to stop by himself and failed twice.", "");
    row("The patient received a Toradol injection at the visit.", "Toradol injection");
    row("He slipped after a chair broke.", "");
    row("The worker has had diagnoses of neck strain and knee pain.", "");
    row("Past treatment: open reduction and internal fixation of the right tibia.",
        "open reduction and internal fixation of the right tibia");
    row("Treatment included office visits.", "");
}

void ClinicalTest::treatments()
{
    check(findTreatments);
}

void ClinicalTest::medications_data()
{
    addColumns();
    row("Current medications include Norco 10/325mg, Soma and ibuprofen.", "Norco 10/325mg | Soma | ibuprofen");
    row("Early care consisted of modified duty and Anaprox 550 mg.", "Anaprox 550 mg");
    row("He takes baclofen and uses baclofen cream.", "baclofen | baclofen cream");
    row("He is allergic to codeine.", "");
    row("The patient denies taking tramadol.", "");
    row("On 3-1-2016 utilization review denied a request for Lyrica.", "");
    row("The urine drug screen was positive for oxycodone.", "");
    row("The plan of care includes Flexeril 10mg which was denied.", "Flexeril 10mg");
    row("Treatment included anti-anxiety medications.", "anti-anxiety medications");
}

void ClinicalTest::medications()
{
    check(findMedications);
}

void ClinicalTest::studies_data()
{
    addColumns();
    row("MRI of the left knee dated 3-4-2016 showed a tear.", "MRI of the left knee");
    row("A tear was seen on MRI of the right hip.", "MRI of the right hip");
    row("MRI brain 08/2015 \xE2\x80\x93 old infarct.", "MRI brain");
    row("No MRI has been done.", "");
    row("X-rays of the foot were ordered.", "");
    row("The request for authorization is for an EMG of the legs.", "");
}

void ClinicalTest::studies()
{
    check(findStudies);
}

void ClinicalTest::mechanisms_data()
{
    addColumns();
    row("The mechanism of injury is detailed as a fall from a ladder.", "fall from a ladder");
    row("He sustained an industrial injury on 3-4-2016 after a shelf gave way above him and he fell backwards.",
        "shelf gave way above him and he fell backwards");
    row("This is a clerk with a date of injury of May 3, 2009, struck on the arm by a pallet.",
        "struck on the arm by a pallet");
    row("She reports an injury of 3/4/12 due to prolonged bending of the wrist.", "prolonged bending of the wrist");
    row("The mechanism of injury was not documented.", "");
    row("He complains of pain that started as an injury when he was pushing carts the day before.", "pushing carts");
}

void ClinicalTest::mechanisms()
{
    check(findMechanism);
}

static QList<ClinicalFact> reports(const ClinicalText &text)
{
    return findReportDates(text, findInjuryDates(text));
}

void ClinicalTest::reportDates_data()
{
    addColumns();
    row("In the progress report dated 4-5-2016 he complained of pain.", "2016-04-05");
    row("MRI of the knee dated 4-5-2016 showed a tear.", "");
    row("On 4-5-2016 utilization review denied the request.", "");
    row("The note of May 2014 tells of pain.", "2014-05");
    row("She has been off work since 4-5-2016.", "");
}

void ClinicalTest::reportDates()
{
    check(reports);
}

void ClinicalTest::rationalesTellOnlyOfTheCase_data()
{
    addColumns();
    row("The patient has had prior acupuncture.", "acupuncture");
    row("Patients who have had acupuncture may be candidates.", "");
    row("In some situations where the patient has had surgery, acupuncture may also be considered.", "");
    row("There is a lack of documentation that the patient has had acupuncture.", "");
    row("The guidelines recommend that the patient has completed physical therapy.", "");
}

void ClinicalTest::rationalesTellOnlyOfTheCase()
{
    QFETCH(QString, text);
    QTEST(found(findTreatments, u"The patient has pain."_s, text), "expected");
}

void ClinicalTest::sidesHaveTheirPlaces()
{
    const QString summary = u"The diagnosis is strain in left hip, ankle, and foot."_s;
    const Sections sections = sectionsOf(summary);
    const ClinicalText text(sections, Lexicons::builtIn());
    const QList<ClinicalFact> facts = findInjuredParts(text);
    QCOMPARE(facts.size(), 3);
    QCOMPARE(facts[2].value, u"left foot"_s);
    QCOMPARE(facts[2].places.size(), 2);
    QCOMPARE(text.words(facts[2].places[0]), u"left"_s);
    QCOMPARE(text.words(facts[2].places[1]), u"foot"_s);
}

void ClinicalTest::longLinesAreQuick_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"injury due to repetitive ", "pain radiating to the ", "has had ", "(", "\"", "denies no ",
          "MRI of the right and left ", "diagnoses are ", "treatment has included a ", "left right bilateral ",
          "1/2/16 - ", "and ", "6-8 out of ", "mild, ", "Norco 10/325 mg "})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

void ClinicalTest::longLinesAreQuick()
{
    QFETCH(QString, piece);
    constexpr qsizetype length = 20000;
    const QString summary = piece.repeated(length / piece.size());
    QElapsedTimer timer;
    const auto timeOf = [&](const QString &text) {
        timer.start();
        for (const Find find : {findMechanism, findInjuredParts, findDiagnoses, findTreatments, findMedications,
                                findStudies, findPainScores, reports})
            found(find, text);
        return qMax(timer.elapsed(), qint64(1));
    };
    const qint64 once = timeOf(summary.first(length / 4));
    const qint64 fourTimes = timeOf(summary);
    // Sentences are cut at a fixed length, so that four times the text takes about four times the time, never sixteen.
    QVERIFY2(fourTimes < 10 * once + 400, qPrintable(u"%1 ms, then %2 ms"_s.arg(once).arg(fourTimes)));
}

QTEST_GUILESS_MAIN(ClinicalTest)
#include "tst_clinical.moc"
