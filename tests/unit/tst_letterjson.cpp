// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "core/exchange/letterjson.h"
#include "core/letter/canonicaltext.h"

using namespace Qt::StringLiterals;
using namespace imr;

class TestLetterJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offsetsCountCodePoints();
    void fieldHasQuoteAndSpan();
};

void TestLetterJson::offsetsCountCodePoints()
{
    const QString text = u"a\U0001F600b\U0001F600c"_s;
    const CodePointIndex index(text);
    QCOMPARE(index.codePoint(0), 0);
    QCOMPARE(index.codePoint(3), 2); // b
    QCOMPARE(index.codePoint(text.size()), 5);
    for (const qsizetype offset : {0, 1, 3, 4, 6, 7})
        QCOMPARE(index.utf16Offset(index.codePoint(offset)), offset);
}

void TestLetterJson::fieldHasQuoteAndSpan()
{
    Letter letter = letterFromText(u"\U0001F600 is 48\nyears old"_s);
    letter.fileName = u"a.txt"_s;
    const qsizetype start = letter.text.indexOf(u"48"_s);
    Record record{u"E"_s, {}, {}};
    record.fields.append({FieldPath(u"patient.age"_s), 48, {letter.span(start, start + 2)}, 0.9, u"age"_s, {}});
    record.findings.append({u"some-rule"_s, {}, {FieldPath(u"patient.age"_s)}, {}});
    const QJsonObject json = letterJson(letter, record, WithText::Yes, [](const Finding &f) { return f.rule + u'!'; });
    QCOMPARE(json[u"schema"].toString(), u"imr.letter/1"_s);
    const QJsonObject field = json[u"fields"].toArray().at(0).toObject();
    QCOMPARE(field[u"path"].toString(), u"patient.age"_s);
    QCOMPARE(field[u"quote"].toString(), u"48"_s);
    const qsizetype at = field[u"spans"].toArray().at(0)[u"start"].toInteger();
    const QList<uint> codePoints = json[u"text"].toString().toUcs4();
    QCOMPARE(codePoints.at(at), uint('4'));
    QCOMPARE(json[u"findings"].toArray().at(0)[u"message"].toString(), u"some-rule!"_s);
    QVERIFY(!letterJson(letter, record, WithText::No, {}).contains(u"text"));
}

QTEST_GUILESS_MAIN(TestLetterJson)
#include "tst_letterjson.moc"
