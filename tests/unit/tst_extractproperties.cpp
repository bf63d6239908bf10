// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include "core/exchange/letterjson.h"
#include "core/extract/extractor.h"
#include "core/fields/fieldinput.h"
#include "tests/support/ownletters.h"
#include "tests/support/perturbations.h"

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::test;

/// What holds of every extraction, whatever the letter.
class TestExtractProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spansLieInTheText_data() { letters(); }
    void spansLieInTheText();
    void quotesAreTheTextAtTheirSpans_data() { letters(); }
    void quotesAreTheTextAtTheirSpans();
    void valuesComeFromTheirQuotes_data() { letters(); }
    void valuesComeFromTheirQuotes();
    void pathsStandOnceAndListsHaveNoHoles_data() { letters(); }
    void pathsStandOnceAndListsHaveNoHoles();
    void sameBytesSameJson_data() { letters(); }
    void sameBytesSameJson();
    void noiseGivesNoItems();

private:
    static void letters();
};

void TestExtractProperties::letters()
{
    QTest::addColumn<QString>("text");
    for (const OwnLetter &letter : ownLetters()) {
        QTest::newRow(qPrintable(letter.name)) << letter.text;
        for (const Perturbation &perturbation : perturbations())
            QTest::addRow("%s, %s", qPrintable(letter.name), perturbation.name) << perturbation.apply(letter.text);
        // Half letters, from either end: what a cut leaves may be anything.
        QTest::addRow("%s, first half", qPrintable(letter.name)) << letter.text.first(letter.text.size() / 2);
        QTest::addRow("%s, second half", qPrintable(letter.name)) << letter.text.sliced(letter.text.size() / 2);
    }
    QTest::newRow("21 items") << letterWithItems(21);
    QTest::newRow("pairs of surrogates") << u"\U0001F600 \U00010400 "_s
                                                + letterWithItems(2).replace(u"old"_s, u"old \U0001F600"_s);
}

void TestExtractProperties::spansLieInTheText()
{
    QFETCH(QString, text);
    const Letter letter = letterFrom(text);
    for (const ExtractedField &field : Extractor().extract(letter).fields) {
        const QByteArray path = field.path.toString().toUtf8();
        QVERIFY2(field.confidence >= 0 && field.confidence <= 1, path);
        QVERIFY2(!field.rule.isEmpty(), path);
        QVERIFY2(!field.value.isNull() && !field.value.isUndefined() && field.value != QJsonValue(QString()), path);
        for (const TextSpan &span : field.spans) {
            QVERIFY2(span.start >= 0 && span.start < span.end && span.end <= letter.text.size(), path);
            QCOMPARE(span.page, letter.pageAt(span.start));
            QVERIFY2(!letter.text.at(span.start).isSpace() && !letter.text.at(span.end - 1).isSpace(), path);
            QVERIFY2(!letter.text.at(span.start).isLowSurrogate(), path);
        }
    }
}

void TestExtractProperties::quotesAreTheTextAtTheirSpans()
{
    QFETCH(QString, text);
    const Letter letter = letterFrom(text);
    const QJsonObject json = letterJson(letter, Extractor().extract(letter), WithText::Yes, {});
    const QList<uint> points = json[u"text"].toString().toUcs4();
    for (const QJsonValue &field : json[u"fields"].toArray()) {
        const QJsonArray spans = field[u"spans"].toArray();
        if (spans.isEmpty())
            continue;
        const qsizetype start = spans.first()[u"start"].toInteger();
        const qsizetype end = spans.first()[u"end"].toInteger();
        const QList<char32_t> words(points.cbegin() + start, points.cbegin() + end);
        QCOMPARE(QString::fromUcs4(words.constData(), words.size()).simplified(), field[u"quote"].toString());
    }
}

/// A value can be made again from the words that it names: a typed one by reading them, a text because it is them.
void TestExtractProperties::valuesComeFromTheirQuotes()
{
    QFETCH(QString, text);
    const Letter letter = letterFrom(text);
    static const QRegularExpression white(u"\\s+"_s);
    const auto packed = [](QString words) { return words.remove(white).toLower(); };
    const QStringList verbatim{u"items[].request"_s,    u"items[].disputed"_s,         u"items[].requested"_s,
                               u"items[].authorized"_s, u"items[].claims_guideline"_s, u"items[].imr_guideline"_s,
                               u"items[].rationale"_s,  u"clinical.pain_scores[]"_s};
    const QStringList dates{u"case.date_assigned"_s,
                            u"case.decision_date"_s,
                            u"case.date_of_injury"_s,
                            u"case.ur_denial_date"_s,
                            u"case.application_received"_s,
                            u"injury.date"_s,
                            u"ur.date"_s,
                            u"rfa.date"_s,
                            u"patient.age"_s};
    int checked = 0;
    for (const ExtractedField &field : Extractor().extract(letter).fields) {
        QString words;
        for (const TextSpan &span : field.spans)
            words += letter.text.sliced(span.start, span.length()) + u' ';
        const QString pattern = field.path.pattern();
        if (verbatim.contains(pattern)) {
            QCOMPARE(packed(field.value.toString()), packed(words));
            ++checked;
        } else if (dates.contains(pattern)) {
            const auto read = parseFieldInput(*FieldCatalogue::builtIn().find(pattern), words, 2020);
            QVERIFY2(read, qPrintable(pattern + u' ' + words));
            QCOMPARE(*read, field.value);
            ++checked;
        }
    }
    QVERIFY(checked > 0 || Extractor().extract(letter).fields.isEmpty() || text.size() < 3000);
}

void TestExtractProperties::pathsStandOnceAndListsHaveNoHoles()
{
    QFETCH(QString, text);
    const Record record = Extractor().extract(letterFrom(text));
    QStringList paths;
    for (const ExtractedField &field : record.fields) {
        paths.append(field.path.toString());
        const int index = field.path.second() >= 0 ? field.path.second() : field.path.first();
        if (field.path.pattern().endsWith(u"[]") && index > 0) {
            const FieldPath before = field.path.second() >= 0
                                         ? FieldPath(field.path.pattern(), field.path.first(), index - 1)
                                         : FieldPath(field.path.pattern(), index - 1);
            QVERIFY2(record.find(before), qPrintable(paths.last()));
        }
        QVERIFY2(FieldCatalogue::builtIn().find(field.path.pattern()), qPrintable(paths.last()));
    }
    const qsizetype count = paths.size();
    paths.removeDuplicates();
    QCOMPARE(paths.size(), count);
}

void TestExtractProperties::sameBytesSameJson()
{
    QFETCH(QString, text);
    const auto json = [&] {
        const Letter letter = letterFrom(text);
        return QJsonDocument(letterJson(letter, Extractor().extract(letter), WithText::Yes, {})).toJson();
    };
    QCOMPARE(json(), json());
}

void TestExtractProperties::noiseGivesNoItems()
{
    for (const QString &noise :
         {QString(), u"\n\n\f\n"_s, u"Dear Sir,\nThank you for the flowers.\n"_s, u"%1 \0 x"_s}) {
        const Letter letter = letterFrom(noise);
        const Record record = Extractor().extract(letter);
        QCOMPARE(record.layout, u"unknown"_s);
        QCOMPARE(record.itemCount(), 0);
    }
}

QTEST_GUILESS_MAIN(TestExtractProperties)
#include "tst_extractproperties.moc"
