// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "core/extract/requestreading.h"
#include "core/terms/lexicons.h"

using namespace Qt::StringLiterals;
using namespace imr;

class RequestReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsAreTakenApart_data();
    void requestsAreTakenApart();
    void placesHoldTheirValues();
    void associatedServicesAreAdjunct();
    void longRequestsAreQuick_data();
    void longRequestsAreQuick();
};

/// All that was read, in one line: "treatment | category/subcategory | part | strength | form | count unit | refills | often".
static QString told(const RequestReading &reading)
{
    const auto number = [](const std::optional<RequestNumber> &value) {
        return value ? QString(QString::number(value->value) + u' ' + value->unit).trimmed() : QString();
    };
    return QStringList{reading.treatment.value,  reading.category + u'/' + reading.subcategory,
                       reading.bodyPart.value,   reading.strength.value,
                       reading.dosageForm.value, number(reading.quantity),
                       number(reading.refills),  reading.frequency.value}
        .join(u" | "_s);
}

void RequestReadingTest::requestsAreTakenApart_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *request, const char *expected) {
        QTest::newRow(request) << QString::fromUtf8(request) << QString::fromUtf8(expected);
    };
    row("Nexium 40mg, #30 with 2 refills",
        "esomeprazole | Pharmaceuticals/Proton Pump Inhibitors |  | 40mg |  | 30 units | 2 | ");
    row("Vicodin 5/300 #60", "hydrocodone/acetaminophen | Pharmaceuticals/Opioids |  | 5/300 |  | 60 units |  | ");
    row("Lortab 7.5-325 mg #84",
        "hydrocodone/acetaminophen | Pharmaceuticals/Opioids |  | 7.5/325mg |  | 84 units |  | ");
    row("Tramadol HCL ER 200mg, 1 po qd, #30",
        "tramadol | Pharmaceuticals/Opioids |  | 200mg |  | 30 units |  | 1 po qd");
    row("Compound cream: Ketoprofen 10%, Gabapentin 6%, 120 gm",
        "ketoprofen/gabapentin | Pharmaceuticals/Topical Compounds |  | 10%/6% | cream | 120 grams |  | ");
    row("Ketoprofen 20% cream", "ketoprofen | Pharmaceuticals/Topical Analgesics |  | 20% | cream |  |  | ");
    row("Fentanyl patches 12mcg/hr #10", "fentanyl | Pharmaceuticals/Opioids |  | 12mcg/hr | patch | 10 units |  | ");
    row("Tylenol #4, #45", "codeine/acetaminophen | Pharmaceuticals/Opioids |  |  |  | 45 units |  | ");
    row("Robaxin 500mg 30 day supply quantity: 60",
        "methocarbamol | Pharmaceuticals/Muscle Relaxant |  | 500mg |  | 60 units |  | ");
    row("Physical therapy 3x4 for the left ankle",
        "physical therapy | Rehabilitation/PT/OT | left ankle |  |  | 12 sessions |  | 3x4");
    row("Chiropractic care 2-3 times a week for 4-6 weeks",
        "chiropractic | Rehabilitation/Chiropractic |  |  |  |  |  | 2-3 times a week for 4-6 weeks");
    row("Acupuncture two (2) times per week for five (5) weeks, neck",
        "acupuncture | Rehabilitation/Acupuncture | neck |  |  | 10 sessions |  | two (2) times per week for five (5) weeks");
    row("EMG/NCV bilateral lower extremities",
        "emg/ncv | Diagnostic Testing/EMG/NCV/NCS | bilateral lower extremities |  |  |  |  | ");
    row("Lumbar epidural steroid injection at L3-4",
        "epidural steroid injection | Injection/Injection | Lumbar L3-4 |  |  |  |  | ");
    row("Right shoulder arthroscopic rotator cuff repair",
        "arthroscopy | Surgery/Arthroscopic Surgery | Right shoulder |  |  |  |  | ");
    row("Removal of hardware, L4-S1", "hardware removal | Surgery/Spine | L4-S1 |  |  |  |  | ");
    row("45 day rental of an H-wave unit", "h-wave unit | DMEPOS/Electrical Stimulation |  |  |  | 45 days |  | ");
    row("Home health aide 6 hours a day, 3 days a week for 8 weeks",
        "home health care | Home Health/Home Health |  |  |  | 8 weeks |  | 6 hours a day, 3 days a week");
    row("Quilted thermal vest for the torso, 1 piece", "quilted thermal vest | / |  |  |  | 1 units |  | ");
}

void RequestReadingTest::requestsAreTakenApart()
{
    QFETCH(QString, request);
    QTEST(told(readRequest(request, false, Lexicons::builtIn())), "expected");
}

void RequestReadingTest::placesHoldTheirValues()
{
    const QString text = u"Mobic 15mg tablets #30, 1 tablet daily, with 3 refills"_s;
    const RequestReading reading = readRequest(text, false, Lexicons::builtIn());
    const auto words = [&](const QList<Stretch> &places) {
        return text.sliced(places.front().start, places.front().length());
    };
    QCOMPARE(words(reading.treatment.places), u"Mobic"_s);
    QCOMPARE(words(reading.strength.places), u"15mg"_s);
    QCOMPARE(words(reading.dosageForm.places), u"tablets"_s);
    QCOMPARE(words(reading.quantity->places), u"#30"_s);
    QCOMPARE(words(reading.refills->places), u"3"_s);
    QCOMPARE(words(reading.frequency.places), u"1 tablet daily"_s);
}

void RequestReadingTest::associatedServicesAreAdjunct()
{
    const RequestReading reading = readRequest(u"Cold therapy unit, 10 day rental", true, Lexicons::builtIn());
    QCOMPARE(reading.treatment.value, u"cold therapy unit"_s);
    QCOMPARE(reading.category, u"Surgery"_s);
    QCOMPARE(reading.subcategory, u"Adjunct Surgical Services"_s);
    QCOMPARE(readRequest(u"EMG and NCS of the left arm", false, Lexicons::builtIn()).treatments,
             (QStringList{u"emg"_s, u"ncv"_s}));
    QCOMPARE(readRequest(u"MRI of the neck and left hand", false, Lexicons::builtIn()).regions,
             (QStringList{u"neck"_s, u"left hand"_s}));
}

void RequestReadingTest::longRequestsAreQuick_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("numbers") << u"1-2-3/4 5mg "_s;
    QTest::newRow("brackets") << u"((((2 (2) times "_s;
    QTest::newRow("sides") << u"left and right and left "_s;
    QTest::newRow("drugs") << u"Norco/Soma "_s;
    QTest::newRow("blanks") << u"                    "_s;
}

void RequestReadingTest::longRequestsAreQuick()
{
    QFETCH(QString, piece);
    QElapsedTimer timer;
    timer.start();
    const RequestReading reading = readRequest(piece.repeated(20'000), false, Lexicons::builtIn());
    QVERIFY2(timer.elapsed() < 500, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    QVERIFY(reading.treatments.size() <= 2);
}

QTEST_GUILESS_MAIN(RequestReadingTest)
#include "tst_requestreading.moc"
