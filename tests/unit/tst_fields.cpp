// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "core/fields/dateforms.h"
#include "core/fields/fieldcatalogue.h"
#include "core/fields/fieldinput.h"
#include "core/fields/numberwords.h"

using namespace Qt::StringLiterals;
using namespace imr;

class TestFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInCatalogueIsWhole();
    void labelsFitTheirColumn();
    void damagedCatalogues_data();
    void damagedCatalogues();
    void extensionAddsFields();
    void dates_data();
    void dates();
    void dateInput_data();
    void dateInput();
    void numbers_data();
    void numbers();
    void choiceByLabelAndValue();
    void textJoinsWordsCutAtLineEnds();
    void citationReadsItsOwnDisplay_data();
    void citationReadsItsOwnDisplay();
};

static FieldDefinition field(const QString &pattern)
{
    return *FieldCatalogue::builtIn().find(pattern);
}

void TestFields::builtInCatalogueIsWhole()
{
    const FieldCatalogue &catalogue = FieldCatalogue::builtIn();
    QVERIFY(catalogue.fields().size() >= 70);
    QCOMPARE(catalogue.hash().size(), 64);
    QVERIFY(!catalogue.find(u"items[].nothing"));
    QCOMPARE(field(u"items[].decision"_s).review, ReviewRule::Always);
    QCOMPARE(field(u"items[].decision"_s).choices.size(), 2);
    QCOMPARE(field(u"days.rfa_to_ur"_s).source, FieldSource::Derived);
    QCOMPARE(field(u"items[].imr_citations[]"_s).type, FieldType::Citation);
    for (const FieldDefinition &definition : catalogue.fields())
        QVERIFY2(!definition.help.isEmpty(), qPrintable(definition.pattern));
}

void TestFields::labelsFitTheirColumn()
{
    for (const FieldDefinition &definition : FieldCatalogue::builtIn().fields())
        QVERIFY2(definition.label.size() <= 15, qPrintable(definition.label));
}

void TestFields::damagedCatalogues_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("path") << QByteArray(R"({"path": "Case Number", "label": "x", "export": "x"})");
    QTest::newRow("three lists") << QByteArray(R"({"path": "a[].b[].c[]", "label": "x", "export": "x"})");
    QTest::newRow("type") << QByteArray(R"({"path": "a.b", "type": "texts", "label": "x", "export": "x"})");
    QTest::newRow("choices") << QByteArray(R"({"path": "a.b", "type": "choice", "label": "x", "export": "x"})");
    QTest::newRow("label") << QByteArray(R"({"path": "a.b", "export": "x"})");
    QTest::newRow("twice") << QByteArray(
        R"({"path": "a.b", "label": "x", "export": "x"}, {"path": "a.b", "label": "x", "export": "y"})");
    QTest::newRow("export twice") << QByteArray(
        R"({"path": "a.b", "label": "x", "export": "x"}, {"path": "a.c", "label": "x", "export": "x"})");
    QTest::newRow("pattern") << QByteArray(
        R"({"path": "a.b", "label": "x", "export": "x", "extract": {"pattern": "(open"}})");
    QTest::newRow("no group") << QByteArray(
        R"({"path": "a.b", "label": "x", "export": "x", "extract": {"pattern": "open"}})");
    QTest::newRow("no JSON") << QByteArray("{");
}

void TestFields::damagedCatalogues()
{
    QFETCH(QByteArray, fields);
    const auto loaded = FieldCatalogue::fromJson(R"({"schema": "imr.catalogue/1", "fields": [)" + fields + "]}");
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::CatalogueDamaged);
}

void TestFields::extensionAddsFields()
{
    const QByteArray base =
        R"({"schema": "imr.catalogue/1", "fields": [{"path": "a.b", "label": "B", "export": "b"}]})";
    const QByteArray more = R"({"schema": "imr.catalogue/1", "fields": [{"path": "office.claim", "label": "Claim",
        "export": "claim", "source": "office", "extract": {"after": "Claim Number:"}}]})";
    const auto loaded = FieldCatalogue::fromJson(base, more);
    QVERIFY(loaded);
    QCOMPARE(loaded->fields().size(), 2);
    QCOMPARE(loaded->find(u"office.claim")->recipe.after, u"Claim Number:"_s);
    QCOMPARE(loaded->find(u"office.claim")->source, FieldSource::Office);
    QVERIFY(loaded->hash() != FieldCatalogue::fromJson(base)->hash());
    QVERIFY(!FieldCatalogue::fromJson(base, base));
}

void TestFields::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("long") << u"on October 13, 2016 and"_s << QStringList{u"2016-10-13"_s};
    QTest::newRow("short month") << u"Oct 13 2016; Sept. 1, 2015"_s << QStringList{u"2016-10-13"_s, u"2015-09-01"_s};
    QTest::newRow("spaceless") << u"October 13,2016"_s << QStringList{u"2016-10-13"_s};
    QTest::newRow("ordinal") << u"May 3rd, 2014"_s << QStringList{u"2014-05-03"_s};
    QTest::newRow("day first") << u"the 5th of June 2014"_s << QStringList{u"2014-06-05"_s};
    QTest::newRow("slashes") << u"10/13/2016, 1/2/15 and 10/14/ 2016"_s
                             << QStringList{u"2016-10-13"_s, u"2015-01-02"_s, u"2016-10-14"_s};
    QTest::newRow("hyphens") << u"10-13-16 to 12- 31-16"_s << QStringList{u"2016-10-13"_s, u"2016-12-31"_s};
    QTest::newRow("line break") << u"October\n13, 2016; 11-4-\n16"_s << QStringList{u"2016-10-13"_s, u"2016-11-04"_s};
    QTest::newRow("century") << u"8/9/98"_s << QStringList{u"1998-08-09"_s};
    QTest::newRow("month alone") << u"in March 2010, 4/2011"_s << QStringList{u"2010-03"_s, u"2011-04"_s};
    QTest::newRow("impossible") << u"December 9, 3026 and 13-45-16"_s
                                << QStringList{u"December 9, 3026"_s, u"13-45-16"_s};
    QTest::newRow("no dates") << u"L4-5, 7/10, 10/325mg, may 12 sessions, 63-66 of 127"_s << QStringList{};
}

void TestFields::dates()
{
    QFETCH(QString, text);
    QFETCH(QStringList, values);
    QStringList found;
    for (const WrittenDate &date : findDates(text, 2017))
        found.append(dateValue(text, date));
    QCOMPARE(found, values);
}

void TestFields::dateInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("ISO") << u"2016-10-13"_s << u"2016-10-13"_s;
    QTest::newRow("words") << u" Oct 13\n2016 "_s << u"2016-10-13"_s;
    QTest::newRow("month") << u"2016-10"_s << u"2016-10"_s;
    QTest::newRow("year") << u"2009"_s << u"2009"_s;
    QTest::newRow("impossible") << u"2016-02-30"_s << QString();
    QTest::newRow("two") << u"10/13/2016 10/14/2016"_s << QString();
    QTest::newRow("rubbish") << u"soon"_s << QString();
}

void TestFields::dateInput()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto parsed = parseFieldInput(field(u"injury.date"_s), text, 2017);
    QCOMPARE(bool(parsed), !value.isEmpty());
    if (parsed) {
        QCOMPARE(parsed->toString(), value);
    } else {
        QCOMPARE(parsed.error().code, ErrorCode::InvalidValue);
        QCOMPARE(parsed.error().parameters.size(), 3);
    }
}

void TestFields::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value"); // -1: refused
    QTest::newRow("digits") << u"48"_s << 48.0;
    QTest::newRow("word") << u"Twelve"_s << 12.0;
    QTest::newRow("two words") << u"forty-eight"_s << 48.0;
    QTest::newRow("thousands") << u"1,200"_s << 1200.0;
    QTest::newRow("fraction") << u"7.5"_s << -1.0; // an age is whole
    QTest::newRow("below zero") << u"-3"_s << -1.0;
    QTest::newRow("two numbers") << u"twenty forty"_s << -1.0;
}

void TestFields::numbers()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const auto parsed = parseFieldInput(field(u"patient.age"_s), text);
    QCOMPARE(parsed ? parsed->toDouble() : -1.0, value);
}

void TestFields::choiceByLabelAndValue()
{
    const FieldDefinition decision = field(u"items[].decision"_s);
    QCOMPARE(parseFieldInput(decision, u"overturned")->toString(), u"Overturned"_s);
    QCOMPARE(parseFieldInput(decision, u"Upheld: the denial stands")->toString(), u"Upheld"_s);
    QVERIFY(!parseFieldInput(decision, u"maybe"));
    QVERIFY(parseFieldInput(field(u"items[].retrospective"_s), u"yes")->toBool());
}

void TestFields::textJoinsWordsCutAtLineEnds()
{
    const FieldDefinition request = field(u"items[].request"_s);
    QCOMPARE(parseFieldInput(request, u"MRI of the  right\nshoulder 11-4-\n16")->toString(),
             u"MRI of the right shoulder 11-4-16"_s);
    QVERIFY(!parseFieldInput(request, u" \n"));
}

void TestFields::citationReadsItsOwnDisplay_data()
{
    QTest::addColumn<QJsonObject>("citation");
    QTest::newRow("sections") << QJsonObject{{u"source"_s, u"MTUS"_s},
                                             {u"title"_s, u"Shoulder Complaints"_s},
                                             {u"year"_s, u"2004"_s},
                                             {u"sections"_s, QJsonArray{u"Initial Care"_s, u"Therapy (PT, OT)"_s}}};
    QTest::newRow("pages") << QJsonObject{{u"source"_s, u"MTUS"_s},
                                          {u"title"_s, u"Chronic Pain Treatment Guidelines"_s},
                                          {u"sections"_s, QJsonArray{u"Cyclobenzaprine (Flexeril)"_s}},
                                          {u"pages"_s, u"63-66"_s}};
    QTest::newRow("source alone") << QJsonObject{{u"source"_s, u"ODG"_s}};
    QTest::newRow("other") << QJsonObject{{u"source"_s, u"other"_s}, {u"title"_s, u"Cochrane Review"_s}};
}

void TestFields::citationReadsItsOwnDisplay()
{
    QFETCH(QJsonObject, citation);
    const FieldDefinition definition = field(u"items[].imr_citations[]"_s);
    const auto parsed = parseFieldInput(definition, displayText(definition, citation));
    QVERIFY(parsed);
    QCOMPARE(parsed->toObject(), citation);
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
