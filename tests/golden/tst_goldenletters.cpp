// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "core/exchange/letterjson.h"
#include "core/extract/extractor.h"
#include "core/wording/wording.h"
#include "tests/support/cliprogram.h"
#include "tests/support/ownletters.h"

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::test;

/// What is extracted from the letters of tests/data/letters and from the samples, to the last place. After a wanted change
/// `IMR_REFRESH_GOLDEN=1 dev test -R tst_goldenletters` writes the files anew; read their difference before you commit it.
class TestGoldenLetters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void extraction_data();
    void extraction();
    void noGoldenFileIsLeftOver();
};

static QString goldenFolder()
{
    return QStringLiteral(IMR_SOURCE_DIR "/tests/golden/data");
}

static QMap<QString, QString> texts()
{
    QMap<QString, QString> texts;
    for (const OwnLetter &letter : ownLetters())
        texts.insert(letter.name, letter.text);
    const QDir samples(samplesFolder());
    for (const QString &name : samples.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        texts.insert(u"sample-"_s + name.chopped(4), QString::fromUtf8(readFile(samples.filePath(name))));
    return texts;
}

/// Without what is the version's or the file's own: checksum and confidence, which is fitted anew now and then.
static QByteArray normalised(const QString &text)
{
    const Letter letter = letterFrom(text);
    QJsonObject json = letterJson(letter, Extractor().extract(letter), WithText::No,
                                  [](const Finding &finding) { return wording::sentence(finding); });
    json.remove(u"source"_s);
    QJsonArray fields;
    for (const QJsonValue &field : json[u"fields"].toArray()) {
        QJsonObject object = field.toObject();
        object.remove(u"confidence"_s);
        object.remove(u"candidates"_s);
        fields.append(object);
    }
    json[u"fields"] = fields;
    return QJsonDocument(json).toJson();
}

void TestGoldenLetters::extraction_data()
{
    QTest::addColumn<QString>("text");
    const QMap<QString, QString> all = texts();
    QVERIFY(all.size() >= 14);
    for (const auto &[name, text] : all.asKeyValueRange())
        QTest::newRow(qPrintable(name)) << text;
}

void TestGoldenLetters::extraction()
{
    QFETCH(QString, text);
    const QString path = goldenFolder() + u'/' + QString::fromUtf8(QTest::currentDataTag()) + u".json"_s;
    const QByteArray actual = normalised(text);
    if (qEnvironmentVariableIsSet("IMR_REFRESH_GOLDEN")) {
        QVERIFY(writeFile(path, actual));
        return;
    }
    const QList<QByteArray> expectedLines = readFile(path).split('\n');
    const QList<QByteArray> actualLines = actual.split('\n');
    for (qsizetype i = 0; i < std::min(expectedLines.size(), actualLines.size()); ++i)
        QCOMPARE(QByteArray(QByteArray::number(i + 1) + ' ' + actualLines.at(i)),
                 QByteArray(QByteArray::number(i + 1) + ' ' + expectedLines.at(i)));
    QCOMPARE(actualLines.size(), expectedLines.size());
}

void TestGoldenLetters::noGoldenFileIsLeftOver()
{
    const QMap<QString, QString> all = texts();
    for (const QString &name : QDir(goldenFolder()).entryList({u"*.json"_s}, QDir::Files))
        QVERIFY2(all.contains(name.chopped(5)), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestGoldenLetters)
#include "tst_goldenletters.moc"
