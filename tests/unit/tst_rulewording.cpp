// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "core/extract/extractor.h"
#include "core/letter/letterreader.h"
#include "core/wording/rulesentences.h"
#include "core/wording/wording.h"
#include "tests/support/cliprogram.h"

using namespace Qt::StringLiterals;
using namespace imr;

/// What the extractor says of its values is said in words.
class TestRuleWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesOfTheSampleLettersHaveNames();
    void findingsOfTheExtractorHaveSentences();
    void theCatalogueHasWords();
};

void TestRuleWording::rulesOfTheSampleLettersHaveNames()
{
    const Extractor extractor;
    QSet<QString> rules;
    QDirIterator files(test::samplesFolder(), {u"*.txt"_s});
    while (files.hasNext()) {
        const QString path = files.next();
        const Result<Letter> letter = readTextLetter(test::readFile(path), files.fileName());
        QVERIFY(letter);
        const Record record = extractor.extract(*letter);
        for (const ExtractedField &field : record.fields) {
            rules.insert(field.rule);
        }
        for (const Finding &finding : record.findings) {
            QVERIFY2(wording::hasFindingSentence(finding.rule), qPrintable(finding.rule));
            QVERIFY2(!wording::sentence(finding).contains(u'?'), qPrintable(wording::sentence(finding)));
        }
    }
    QVERIFY(rules.size() > 10);
    for (const QString &rule : std::as_const(rules)) {
        QVERIFY2(wording::hasRuleName(rule), qPrintable(rule));
    }
}

void TestRuleWording::findingsOfTheExtractorHaveSentences()
{
    // Few samples have a finding, so the ids are taken from the source: every one there is written as an id with dashes.
    QString source;
    QDirIterator files(QStringLiteral(IMR_SOURCE_DIR "/core/extract"), {u"findings*.cpp"_s});
    while (files.hasNext())
        source += QString::fromUtf8(test::readFile(files.next()));
    static const QRegularExpression id(u"u\"([a-z]+(?:-[a-z]+)+)\"_s"_s);
    QRegularExpressionMatchIterator ids = id.globalMatch(source);
    QVERIFY(ids.hasNext());
    while (ids.hasNext()) {
        const QString rule = ids.next().captured(1);
        QVERIFY2(wording::hasFindingSentence(rule), qPrintable(rule));
    }
}

void TestRuleWording::theCatalogueHasWords()
{
    for (const FieldDefinition &field : FieldCatalogue::builtIn().fields()) {
        QVERIFY2(!wording::label(field).isEmpty(), qPrintable(field.pattern));
        QVERIFY2(!wording::help(field).isEmpty(), qPrintable(field.pattern));
        for (const FieldChoice &choice : field.choices) {
            QVERIFY2(!wording::choiceLabel(field, choice.value).isEmpty(), qPrintable(field.pattern));
        }
    }
}

QTEST_GUILESS_MAIN(TestRuleWording)
#include "tst_rulewording.moc"
