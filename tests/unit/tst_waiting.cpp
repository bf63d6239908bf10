// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/review/edits.h"
#include "core/review/waiting.h"

using namespace Qt::StringLiterals;
using namespace imr;

class WaitingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waitsForAReason_data();
    void waitsForAReason();
    void expectsFieldsOfALayout();
    void restsOnceAPersonLooked();
    void neverWaitsForOfficeFields();
    void countsPlacesOfItems();
    void makesOutcomes();
    void comparesValuesWithTheirWords_data();
    void comparesValuesWithTheirWords();
    void comparesATreatmentWithRequestAndClass();
    void leavesSettledFindingsAlone();
    void waitsForTheEndInViewOnly();

private:
    FieldDefinition m_definition;
    ReviewField m_field;
    ReviewRecord m_record;
};

void WaitingTest::init()
{
    m_definition = {};
    m_definition.pattern = u"patient.age"_s;
    m_field = {};
    m_field.ref.pattern = u"patient.age"_s;
    m_field.path = FieldPath(u"patient.age"_s);
    m_field.now.value = 48;
    m_field.now.evidence = EvidenceState::Located;
    m_field.confidence = 0.95;
    m_record = {};
    m_record.layout = u"E"_s;
}

void WaitingTest::waitsForAReason_data()
{
    QTest::addColumn<ReviewRule>("rule");
    QTest::addColumn<double>("confidence");
    QTest::addColumn<EvidenceState>("evidence");
    QTest::addColumn<bool>("hasFinding");
    QTest::addColumn<QString>("code");
    const auto located = EvidenceState::Located;
    QTest::newRow("sure") << ReviewRule::WhenInDoubt << 0.95 << located << false << QString();
    QTest::newRow("at the threshold") << ReviewRule::WhenInDoubt << 0.9 << located << false << QString();
    QTest::newRow("unsure") << ReviewRule::WhenInDoubt << 0.89 << located << false << u"low-confidence"_s;
    QTest::newRow("always") << ReviewRule::Always << 0.99 << located << false << u"always"_s;
    QTest::newRow("never") << ReviewRule::Never << 0.1 << EvidenceState::NotInText << true << QString();
    QTest::newRow("lost") << ReviewRule::WhenInDoubt << 0.99 << EvidenceState::NotInText << false << u"evidence-lost"_s;
    QTest::newRow("ambiguous") << ReviewRule::WhenInDoubt << 0.99 << EvidenceState::Ambiguous << false
                               << u"evidence-ambiguous"_s;
    QTest::newRow("finding") << ReviewRule::WhenInDoubt << 0.99 << located << true << u"finding"_s;
}

void WaitingTest::waitsForAReason()
{
    QFETCH(ReviewRule, rule);
    QFETCH(double, confidence);
    QFETCH(EvidenceState, evidence);
    QFETCH(bool, hasFinding);
    QFETCH(QString, code);
    m_definition.review = rule;
    m_field.confidence = confidence;
    m_field.now.evidence = evidence;
    if (hasFinding)
        m_record.findings = {Finding{u"dates-differ"_s, {}, {m_field.path}, {}}};
    const auto doubt = doubtOf(m_definition, &m_field, m_record);
    QCOMPARE(doubt ? doubt->code : QString(), code);
}

void WaitingTest::expectsFieldsOfALayout()
{
    m_definition.expectedIn = {u"D"_s, u"E"_s};
    QCOMPARE(doubtOf(m_definition, nullptr, m_record)->code, u"expected-empty"_s);
    m_record.layout = u"A"_s;
    QVERIFY(!doubtOf(m_definition, nullptr, m_record));
}

void WaitingTest::restsOnceAPersonLooked()
{
    m_definition.review = ReviewRule::Always;
    for (const ValueState state :
         {ValueState::Accepted, ValueState::Confirmed, ValueState::Corrected, ValueState::Absent}) {
        m_field.now.state = state;
        QVERIFY(!doubtOf(m_definition, &m_field, m_record));
    }
    m_field.now.evidence = EvidenceState::NotInText; // this is said whoever set the value
    QCOMPARE(doubtOf(m_definition, &m_field, m_record)->code, u"evidence-lost"_s);
}

void WaitingTest::neverWaitsForOfficeFields()
{
    m_definition.source = FieldSource::Office;
    m_definition.expectedIn = {u"E"_s};
    m_field.confidence = 0;
    QVERIFY(!doubtOf(m_definition, nullptr, m_record));
    QVERIFY(!doubtOf(m_definition, &m_field, m_record));
}

void WaitingTest::countsPlacesOfItems()
{
    const FieldCatalogue &catalogue = FieldCatalogue::builtIn();
    const int none = countWaiting(catalogue, m_record).waiting;
    m_record.elements = {{ElementId{1}, {}, u"items[]"_s, 0}, {ElementId{2}, {}, u"items[]"_s, 1}};
    const int empty = countWaiting(catalogue, m_record).waiting;
    QVERIFY(empty > none);
    QCOMPARE((empty - none) % 2, 0); // the same is missing in both
    ReviewField decision;
    decision.ref = {ElementId{1}, u"items[].decision"_s};
    decision.path = FieldPath(u"items[].decision"_s, 0);
    decision.now.value = u"Upheld"_s;
    decision.now.state = ValueState::Confirmed;
    decision.now.evidence = EvidenceState::Located;
    m_record.fields = {decision};
    QCOMPARE(countWaiting(catalogue, m_record).waiting, empty - 1);
}

void WaitingTest::makesOutcomes()
{
    QCOMPARE(outcomeOf({u"Upheld"_s, u"Upheld"_s}), u"upheld"_s);
    QCOMPARE(outcomeOf({u"Overturned"_s}), u"overturned"_s);
    QCOMPARE(outcomeOf({u"Overturned"_s, u"Upheld"_s}), u"partially overturned"_s);
    QCOMPARE(outcomeOf({u"Overturned"_s, QString()}), QString());
    QCOMPARE(outcomeOf({}), QString());
}

void WaitingTest::comparesValuesWithTheirWords_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<bool>("agrees");
    QTest::newRow("number") << u"patient.age"_s << QJsonValue(48) << u"48"_s << true;
    QTest::newRow("other number") << u"patient.age"_s << QJsonValue(84) << u"48"_s << false;
    QTest::newRow("date") << u"injury.date"_s << QJsonValue(u"2014-03-12"_s) << u"3/12/2014"_s << true;
    QTest::newRow("other date") << u"injury.date"_s << QJsonValue(u"2014-12-03"_s) << u"3/12/2014"_s << false;
    QTest::newRow("choice") << u"patient.sex"_s << QJsonValue(u"male"_s) << u"male"_s << true;
    QTest::newRow("other choice") << u"patient.sex"_s << QJsonValue(u"male"_s) << u"female"_s << false;
    QTest::newRow("the longer choice") << u"items[].verdict"_s << QJsonValue(u"medically necessary"_s)
                                       << u"is not medically necessary"_s << false;
    QTest::newRow("words fold") << u"clinical.diagnoses[]"_s << QJsonValue(u"cervical strain"_s)
                                << u"Cervical\nstrain"_s << true;
    QTest::newRow("other words") << u"clinical.diagnoses[]"_s << QJsonValue(u"lumbar strain"_s) << u"cervical sprain"_s
                                 << false;
    QTest::newRow("no words") << u"patient.age"_s << QJsonValue(84) << QString() << true;
}

void WaitingTest::comparesValuesWithTheirWords()
{
    QFETCH(QString, pattern);
    QFETCH(QJsonValue, value);
    QFETCH(QString, quote);
    QFETCH(bool, agrees);
    const FieldDefinition &definition = *FieldCatalogue::builtIn().find(pattern);
    m_field.ref.pattern = pattern;
    m_field.now.value = value;
    m_field.now.spans = {TextSpan{0, 5, 1}};
    m_field.quote = quote;
    const auto doubt = doubtOf(definition, &m_field, m_record);
    QCOMPARE(doubt ? doubt->code : QString(), agrees ? QString() : u"words-differ"_s);
}

void WaitingTest::comparesATreatmentWithRequestAndClass()
{
    const ElementId item{1};
    const auto add = [&](const QString &pattern, const QString &value) {
        ReviewField field = m_field;
        field.ref = {item, pattern};
        field.path = FieldPath(pattern, 0);
        field.now.value = value;
        m_record.fields.append(field);
    };
    add(u"items[].request"_s, u"MRI of the lumbar spine"_s);
    add(u"items[].treatment"_s, u"mri"_s);
    add(u"items[].category"_s, u"Diagnostic Testing"_s);
    const auto codeOf = [&](qsizetype at) {
        const ReviewField &field = m_record.fields.at(at);
        const auto doubt = doubtOf(*FieldCatalogue::builtIn().find(field.ref.pattern), &field, m_record);
        return doubt ? doubt->code : QString();
    };
    QCOMPARE(codeOf(1), QString());
    QCOMPARE(codeOf(2), QString());
    m_record.fields[2].now.value = u"Surgery"_s;
    QCOMPARE(codeOf(2), u"others-differ"_s);
    m_record.fields[1].now.value = u"acupuncture"_s;
    QCOMPARE(codeOf(1), u"others-differ"_s);
}

void WaitingTest::leavesSettledFindingsAlone()
{
    Finding finding{u"dates-differ"_s, {}, {m_field.path}, {}};
    finding.settledBy = u"header-kept"_s;
    m_record.findings = {finding};
    QVERIFY(!doubtOf(m_definition, &m_field, m_record));
}

void WaitingTest::waitsForTheEndInViewOnly()
{
    m_field.confidence = 0.1;
    const ReviewRules outcome{defaultConfidenceThreshold, ReviewProfile::Outcome};
    QVERIFY(doubtOf(m_definition, &m_field, m_record));
    QVERIFY(!doubtOf(m_definition, &m_field, m_record, outcome));
    const FieldDefinition &decision = *FieldCatalogue::builtIn().find(u"items[].decision");
    QVERIFY(waitsIn(ReviewProfile::Outcome, decision));
    QVERIFY(waitsIn(ReviewProfile::Research, *FieldCatalogue::builtIn().find(u"clinical.diagnoses[]")));
    QVERIFY(!waitsIn(ReviewProfile::UrFeedback, *FieldCatalogue::builtIn().find(u"clinical.diagnoses[]")));
}

QTEST_GUILESS_MAIN(WaitingTest)
#include "tst_waiting.moc"
