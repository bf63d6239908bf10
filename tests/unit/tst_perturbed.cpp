// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/extract/extractor.h"
#include "tests/support/ownletters.h"
#include "tests/support/perturbations.h"

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::test;

/// However a letter is set - pages, lines, blanks, headings - it says the same.
class TestPerturbed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLayoutIsKnown();
    void settingChangesNothing_data();
    void settingChangesNothing();
    void startingInTheMiddleKeepsTheItems_data();
    void startingInTheMiddleKeepsTheItems();
    void manyItems_data();
    void manyItems();
    void headingsOfItems_data();
    void headingsOfItems();
};

void TestPerturbed::everyLayoutIsKnown()
{
    QString layouts;
    for (const OwnLetter &letter : ownLetters())
        layouts += Extractor().extract(letterFrom(letter.text)).layout;
    QCOMPARE(layouts, u"ABCDEF"_s);
}

void TestPerturbed::settingChangesNothing_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("perturbed");
    for (const OwnLetter &letter : ownLetters()) {
        for (const Perturbation &perturbation : perturbations()) {
            const QString perturbed = perturbation.apply(letter.text);
            if (perturbed != letter.text)
                QTest::addRow("%s, %s", qPrintable(letter.name), perturbation.name) << letter.text << perturbed;
        }
    }
}

void TestPerturbed::settingChangesNothing()
{
    QFETCH(QString, letter);
    QFETCH(QString, perturbed);
    const QString differing = differences(valuesOf(Extractor().extract(letterFrom(letter))),
                                          valuesOf(Extractor().extract(letterFrom(perturbed))));
    QVERIFY2(differing.isEmpty(), qPrintable(differing));
}

void TestPerturbed::startingInTheMiddleKeepsTheItems_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("start");
    for (const OwnLetter &letter : ownLetters()) {
        for (const QString &start : {u"CLINICAL CASE SUMMARY"_s, u"IMR ISSUES, DECISIONS"_s, u"IMR DECISION(S)"_s,
                                     u"ISSUE AT DISPUTE"_s, u"INDEPENDENT MEDICAL REVIEW DECISION"_s}) {
            if (letter.text.contains(start))
                QTest::addRow("%s from %s", qPrintable(letter.name), qPrintable(start)) << letter.text << start;
        }
    }
}

void TestPerturbed::startingInTheMiddleKeepsTheItems()
{
    QFETCH(QString, letter);
    QFETCH(QString, start);
    const auto itemsOf = [](const QString &text) {
        QMap<QString, QString> items;
        const QMap<QString, QString> values = valuesOf(Extractor().extract(letterFrom(text)));
        for (const auto &[path, value] : values.asKeyValueRange()) {
            // What utilization review did is told in the summary, which may be gone.
            if (path.startsWith(u"items["_s) && !path.contains(u".ur_"_s))
                items.insert(path, value);
        }
        return items;
    };
    const QString differing = differences(itemsOf(letter), itemsOf(letter.sliced(letter.indexOf(start))));
    QVERIFY2(differing.isEmpty(), qPrintable(differing));
}

void TestPerturbed::manyItems_data()
{
    QTest::addColumn<int>("count");
    for (int count = 1; count <= 21; ++count)
        QTest::addRow("%d items", count) << count;
}

void TestPerturbed::manyItems()
{
    QFETCH(int, count);
    const Record record = Extractor().extract(letterFrom(letterWithItems(count)));
    QCOMPARE(record.itemCount(), count);
    for (int i = 0; i < count; ++i) {
        const QString decision = record.find(FieldPath(u"items[].decision"_s, i))->value.toString();
        QCOMPARE(decision, i % 3 != 1 ? u"Upheld"_s : u"Overturned"_s);
        QVERIFY(
            record.find(FieldPath(u"items[].rationale"_s, i))->value.toString().contains(u" %1 weeks"_s.arg(i + 2)));
    }
    QCOMPARE(record.find(FieldPath(u"items[].request"_s, 0))->value.toString(),
             u"Physical therapy 2 times a week for 4 weeks"_s);
    if (count >= 5) {
        QCOMPARE(record.find(FieldPath(u"items[].request"_s, 2))->value.toString(),
                 u"Gabapentin 300mg #90; one refill"_s);
        QCOMPARE(record.find(FieldPath(u"items[].request"_s, 4))->value.toString(),
                 u"Follow-up visit with orthopedics: 1"_s);
    }
}

void TestPerturbed::headingsOfItems_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QMap<QString, QString>>("values");
    const auto row = [](const char *name, const QString &heading, const QMap<QString, QString> &values) {
        QTest::newRow(name) << heading << values;
    };
    row("colons inside", u"Right knee: arthroscopy: meniscectomy: Upheld"_s,
        {{u"request"_s, u"Right knee: arthroscopy: meniscectomy"_s}});
    row("decimals", u"Fexmid 7.5mg #60, 2.5 units x 0.5: Overturned"_s,
        {{u"request"_s, u"Fexmid 7.5mg #60, 2.5 units x 0.5"_s}, {u"decision"_s, u"Overturned"_s}});
    row("semicolons", u"Gym membership; one year; with pool: Upheld"_s,
        {{u"request"_s, u"Gym membership; one year; with pool"_s}});
    row("two lines", u"Eight sessions of aquatic therapy\nfor the lumbar spine: Upheld"_s,
        {{u"request"_s, u"Eight sessions of aquatic therapy for the lumbar spine"_s}});
    row("associated", u"Associated surgical service: Cold therapy unit, 7 days: Upheld"_s,
        {{u"disputed"_s, u"Cold therapy unit, 7 days"_s}, {u"associated"_s, u"true"_s}});
    row("retro", u"Retro Terocin patch #30: Upheld"_s,
        {{u"disputed"_s, u"Terocin patch #30"_s}, {u"retrospective"_s, u"true"_s}});
    row("date of service", u"Urine drug screen DOS: 10-5-15: Upheld"_s,
        {{u"disputed"_s, u"Urine drug screen DOS: 10-5-15"_s}, {u"retrospective"_s, u"true"_s}});
    row("partial approval",
        u"12 visits of acupuncture was the original request. 6 visits of acupuncture were authorized by the Claims "
        "Administrator. The remaining IMR eligible portion of the original request, 6 visits of acupuncture is: Upheld"_s,
        {{u"requested"_s, u"12 visits of acupuncture"_s},
         {u"authorized"_s, u"6 visits of acupuncture"_s},
         {u"disputed"_s, u"6 visits of acupuncture"_s}});
    row("split decision word", u"Cane: Over-turned"_s, {{u"request"_s, u"Cane"_s}, {u"decision"_s, u"Overturned"_s}});
}

void TestPerturbed::headingsOfItems()
{
    QFETCH(QString, heading);
    using Values = QMap<QString, QString>;
    QFETCH(Values, values);
    // As first and as second item: the first has nothing before it that must be told apart.
    for (const int item : {0, 1}) {
        QString text = letterWithItems(2);
        const QString own = item == 0 ? u"Physical therapy 2 times a week for 4 weeks: Upheld"_s
                                      : u"MRI of the left ankle: Overturned"_s;
        text.replace(own, heading);
        const Record record = Extractor().extract(letterFrom(text));
        QCOMPARE(record.itemCount(), 2);
        for (const auto &[name, value] : values.asKeyValueRange()) {
            const ExtractedField *field = record.find(FieldPath(u"items[]."_s + name, item));
            QVERIFY2(field, qPrintable(name));
            QCOMPARE(field->value.toVariant().toString(), value);
        }
    }
}

QTEST_GUILESS_MAIN(TestPerturbed)
#include "tst_perturbed.moc"
