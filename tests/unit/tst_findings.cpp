// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QElapsedTimer>
#include <QTest>

#include "core/extract/extractor.h"
#include "core/extract/grounds.h"
#include "core/letter/letterreader.h"

using namespace Qt::StringLiterals;
using namespace imr;

/// Places of a letter that disagree, and grounds of decisions. Letters and sentences are invented.
class FindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void disagreementsAreFound_data();
    void disagreementsAreFound();
    void agreementIsQuiet_data();
    void agreementIsQuiet();
    void bothPlacesAreNamed();
    void lettersWithoutLayoutAreSaidToBe();
    void groundsAreTheDecidingOnes_data();
    void groundsAreTheDecidingOnes();
    void groundsHaveTheirClause();
    void longRationalesAreQuick();
};

struct Words {
    QString summary;
    QString request = u"MRI of the right knee"_s;
    QString citation = u"MTUS Knee Complaints 2004"_s;
    QString rationale =
        u"The guidelines ask for failure of care. The request for MRI of the knee is not medically necessary."_s;
};

static QByteArray letterOf(const Words &words)
{
    const QString frame = uR"(Case Number:          CM17-9900001
Date Assigned:        01/09/2017                      Date of Injury:     10/02/2016
Decision Date:        02/10/2017                      UR Denial Date:     12/15/2016
Priority:             Standard                        Application         12/30/2016
                                                      Received:

                           HOW THE IMR FINAL DETERMINATION WAS MADE

The Expert Reviewer has the following credentials:
State(s) of Licensure: California
Certification(s)/Specialty: Neurology

                                     CLINICAL CASE SUMMARY

The expert reviewer developed the following clinical case summary based on a review of the case
file, including all medical records:

The injured worker is a 41 year old female who sustained an industrial injury on 10-02-2016. %1

                             IMR ISSUES, DECISIONS AND RATIONALES

The Final Determination was based on decisions for the disputed items/services set forth below:

%2: Upheld

Claims Administrator guideline: Decision based on %3.

MAXIMUS guideline: Decision based on %3.

Decision rationale: %4
)"_s;
    return frame.arg(words.summary, words.request, words.citation, words.rationale).toUtf8();
}

static Record recordOf(const QByteArray &bytes)
{
    const Result<Letter> letter = readTextLetter(bytes, u"letter.txt"_s);
    return letter ? Extractor().extract(*letter) : Record();
}

static QStringList rulesOf(const Record &record)
{
    QStringList rules;
    for (const Finding &finding : record.findings)
        rules.append(finding.rule);
    return rules;
}

void FindingsTest::disagreementsAreFound_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *rule, const Words &words) {
        QTest::newRow(rule) << words << QString::fromUtf8(rule);
    };
    const QString verdict = u" The request for MRI of the knee is not medically necessary."_s;
    Words words;
    words.summary = u"She rated her right knee pain 6 out of 10."_s;
    words.rationale = u"There is no documentation of a pain score."_s + verdict;
    row("rationale-denies-score", words);
    words.summary = u"Examination of the right knee revealed tenderness."_s;
    words.rationale = u"The records do not include a physical examination."_s + verdict;
    row("rationale-denies-exam", words);
    words.summary = u"X-rays of the right knee dated 11-01-2016 were normal."_s;
    words.rationale = u"There is no evidence of x-rays of the knee."_s + verdict;
    row("rationale-denies-study", words);
    words.summary = u"Treatment to date has included physical therapy."_s;
    words.rationale = u"There is no documentation of physical therapy."_s + verdict;
    row("rationale-denies-treatment", words);
    words.summary = u"In the progress report dated 11-20-2016 she complained of right knee pain."_s;
    words.rationale = u"The progress report dated 11-20-2015 tells of pain."_s + verdict;
    row("report-year-differs", words);
    words.summary = u"She has completed 6 sessions of physical therapy."_s;
    words.rationale = u"The patient has completed 12 sessions of physical therapy."_s + verdict;
    row("therapy-count-differs", words);
    words.summary = u"She complains of right knee pain."_s;
    words.rationale = u"He has good strength of the right knee."_s + verdict;
    row("sex-differs", words);
    words.rationale = u"This is a 52 year old woman with pain of the knee."_s + verdict;
    row("age-differs-in-rationale", words);
    words.summary = u"She complains of left knee pain."_s;
    words.rationale = verdict;
    row("side-differs-in-summary", words);
    words.summary = u"She complains of right knee pain."_s;
    words.rationale = u"The left knee is stable."_s + verdict;
    row("side-differs-in-rationale", words);
    words.rationale = verdict;
    words.citation = u"MTUS Shoulder Complaints 2004"_s;
    row("chapter-of-another-region", words);
    words.citation = u"MTUS Knee Complaints 2004"_s;
    words.summary = u"The requested MRI of the right knee was approved."_s;
    row("disputed-was-approved", words);
    words.summary = u"Her date of birth is 03-04-1950. She complains of right knee pain."_s;
    row("age-differs-from-birth", words);
    words
        .summary = u"The request for authorization was dated 12-25-2016. On 12-15-2016 utilization review denied it."_s;
    row("dates-out-of-order", words);
    words.summary = u"On 13-45-2016 utilization review denied the MRI."_s;
    row("impossible-date", words);
    Words drug;
    drug.summary = u"She takes ibuprofen."_s;
    drug.request = u"Ibuprofen 987mg #60"_s;
    drug.citation = u"MTUS Chronic Pain Medical Treatment 2016"_s;
    drug.rationale = u"The request for ibuprofen is not medically necessary."_s;
    row("strength-not-sold", drug);
    drug.request = u"Voltaren gel 1%"_s;
    drug.summary = u"She uses Voltaren gel."_s;
    drug.rationale =
        u"The patient is asked about oral diclofenac here. The request for Voltaren is not medically necessary."_s;
    row("route-differs", drug);
}

void FindingsTest::disagreementsAreFound()
{
    QFETCH(Words, words);
    QFETCH(QString, rule);
    const QStringList rules = rulesOf(recordOf(letterOf(words)));
    QVERIFY2(rules.contains(rule), qPrintable(rules.join(u' ')));
}

void FindingsTest::agreementIsQuiet_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("rationale");
    const auto row = [](const char *summary, const char *rationale) {
        QTest::newRow(rationale) << QString::fromUtf8(summary) << QString::fromUtf8(rationale);
    };
    row("She rated her right knee pain 6 out of 10.", "There is no documentation of improvement of pain scores.");
    row("Examination of the right knee revealed tenderness.", "There are no red flags on physical examination.");
    row("Examination of the right knee revealed tenderness.", "There are no exam findings of instability.");
    row("X-rays of the right knee were normal.", "There is no x-ray evidence of arthritis.");
    row("X-rays of the left wrist were normal.", "There is no evidence of x-rays of the knee.");
    row("Treatment to date has included physical therapy.",
        "There is no documentation of functional improvement from physical therapy.");
    row("Treatment to date has included physical therapy.", "The patient has not failed physical therapy.");
    row("She has completed 6 sessions of physical therapy.",
        "The request for 12 sessions of physical therapy exceeds what guidelines recommend.");
    row("In the report dated 11-20-2016 she complained of right knee pain.",
        "The report dated 11-20-2016 tells of pain.");
    row("She complains of bilateral knee pain.", "The left knee is stable, the right knee is not.");
    row("She complains of right knee pain.", "The physician noted that he had examined the right knee.");
    row("A request for MRI of the right knee was not approved.", "The right knee is stable.");
}

void FindingsTest::agreementIsQuiet()
{
    QFETCH(QString, summary);
    QFETCH(QString, rationale);
    Words words;
    words.summary = summary;
    words.rationale = rationale + u" The request for MRI of the right knee is not medically necessary."_s;
    QCOMPARE(rulesOf(recordOf(letterOf(words))), QStringList());
}

void FindingsTest::bothPlacesAreNamed()
{
    Words words;
    words.summary = u"Treatment to date has included physical therapy."_s;
    words.rationale =
        u"There is no documentation of physical therapy. The MRI of the knee is not medically necessary."_s;
    const QByteArray bytes = letterOf(words);
    const Result<Letter> letter = readTextLetter(bytes, u"letter.txt"_s);
    QVERIFY(letter);
    const Record record = Extractor().extract(*letter);
    QCOMPARE(record.findings.size(), 1);
    const TextSpans spans = record.findings.front().spans;
    QCOMPARE(spans.size(), 2);
    for (const TextSpan &span : spans)
        QCOMPARE(letter->text.sliced(span.start, span.length()), u"physical therapy"_s);
    QVERIFY(spans[0].end < spans[1].start);
    QVERIFY(!record.findings.front().paths.isEmpty());
}

void FindingsTest::lettersWithoutLayoutAreSaidToBe()
{
    const Record record = recordOf("Dear madam,\nthe 44 year old patient takes ibuprofen. Yours\n");
    QCOMPARE(record.layout, u"unknown"_s);
    QVERIFY(rulesOf(record).contains(u"layout-unknown"_s));
    for (const ExtractedField &field : record.fields)
        QVERIFY2(field.confidence < 0.7, qPrintable(field.path.toString()));
}

void FindingsTest::groundsAreTheDecidingOnes_data()
{
    QTest::addColumn<QString>("rationale");
    QTest::addColumn<bool>("isDrug");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *rationale, bool isDrug, const char *expected) {
        QTest::newRow(rationale) << QString::fromUtf8(rationale) << isDrug << QString::fromUtf8(expected);
    };
    row("ODG recommends care first. There is no documentation of conservative care. The request is not medically "
        "necessary.",
        false, "conservative care not tried or documented");
    row("In this case, there is no documentation of functional improvement with prior use. Therefore, the request is not "
        "medically necessary.",
        true, "no functional improvement documented");
    row("Long-term use may be appropriate if the patient is showing functional improvement without abuse. In this case, "
        "no first-line drug was tried. The request is not medically necessary.",
        true, "first-line drug not tried");
    row("The patient has not been diagnosed with spasticity, and there is no mention of a treatment plan. The request is "
        "not medically necessary.",
        true, "guideline criteria not met");
}

void FindingsTest::groundsAreTheDecidingOnes()
{
    QFETCH(QString, rationale);
    QFETCH(bool, isDrug);
    GroundContext context;
    context.isDrug = isDrug;
    QStringList names;
    for (const Ground &ground : findGrounds(rationale, context))
        names.append(ground.name);
    QTEST(names.join(u" | "_s), "expected");
}

void FindingsTest::groundsHaveTheirClause()
{
    const QString rationale =
        u"In this case, there are no studies that support the level, and there is no documentation of "
        "failed conservative care. Therefore, the request is not medically necessary."_s;
    const QList<Ground> grounds = findGrounds(rationale, {});
    QVERIFY(!grounds.isEmpty());
    const auto conservative = std::ranges::find(grounds, u"conservative care not tried or documented"_s, &Ground::name);
    QVERIFY(conservative != grounds.end());
    QCOMPARE(rationale.sliced(conservative->start, conservative->end - conservative->start),
             u"there is no documentation of failed conservative care"_s);
    GroundContext overturned;
    overturned.isOverturned = true;
    const QString met =
        u"The patient has had relief from the drug and works again. Naproxen 550mg is medically necessary."_s;
    const QList<Ground> criteria = findGrounds(met, overturned);
    QCOMPARE(criteria.size(), 1);
    QCOMPARE(criteria[0].start, 0);
}

void FindingsTest::longRationalesAreQuick()
{
    for (const QString &piece :
         {u"is not recommended "_s, u"there is no documentation, and "_s, u"request "_s, u"(("_s}) {
        QElapsedTimer timer;
        timer.start();
        findGrounds(piece.repeated(40000 / piece.size()), {});
        QVERIFY2(timer.elapsed() < 3000, qPrintable(piece));
    }
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "tst_findings.moc"
