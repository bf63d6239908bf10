// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/review/wordmarks.h"

using namespace Qt::StringLiterals;
using namespace imr;

class WordMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatStands();
    void findsWordsAgain_data();
    void findsWordsAgain();
    void looksAtTheBoundsWithoutMarks();

private:
    static Letter letterOf(const QString &text)
    {
        Letter letter;
        letter.text = text;
        Page page;
        page.end = text.size();
        letter.pages = {page};
        return letter;
    }
    static TextSpans spanOf(const QString &text, const QString &words)
    {
        const qsizetype start = text.indexOf(words);
        return {TextSpan{start, start + words.size(), 1}};
    }
    const QString m_text =
        u"The patient is a 48 year old man. He is 48 inches round. Pain of the low back since the fall."_s;
};

void WordMarksTest::keepsWhatStands()
{
    const Letter letter = letterOf(m_text);
    const WordMarks marks(letter);
    const TextSpans spans = spanOf(m_text, u"low back since the fall"_s);
    const CheckedSpans checked = marks.check(spans, marks.of(spans));
    QCOMPARE(checked.spans, spans);
    QVERIFY(!checked.hasMoved && !checked.isLost);
    QCOMPARE(marks.of(spans).size(), 14);
}

void WordMarksTest::findsWordsAgain_data()
{
    QTest::addColumn<QString>("words"); // of the text as it was
    QTest::addColumn<QString>("now");
    QTest::addColumn<qsizetype>("start"); // -1: lost
    QTest::newRow("shifted") << u"48"_s << QString(u"Page 1 "_s + m_text) << qsizetype(24);
    QTest::newRow("broken into other lines") << u"low back since"_s << QString(m_text).replace(u" "_s, u"\n  "_s)
                                             << QString(m_text).replace(u" "_s, u"\n  "_s).indexOf(u"low"_s);
    QTest::newRow("gone") << u"48"_s << QString(m_text).replace(u"48 year"_s, u"51 year"_s) << qsizetype(-1);
    QTest::newRow("all gone") << u"low back since the fall"_s << u"nothing"_s << qsizetype(-1);
    QTest::newRow("twice alike") << u"low back since the fall"_s
                                 << u"x Pain of the low back since the fall, x Pain of the low back since the fall, x"_s
                                 << qsizetype(-1);
    QTest::newRow("other words there") << u"year"_s << QString(m_text).replace(u"year"_s, u"yeas"_s) << qsizetype(-1);
}

void WordMarksTest::findsWordsAgain()
{
    QFETCH(QString, words);
    QFETCH(QString, now);
    QFETCH(qsizetype, start);
    const Letter before = letterOf(m_text);
    const TextSpans spans = spanOf(m_text, words);
    const QByteArray marks = WordMarks(before).of(spans);
    const Letter after = letterOf(now);
    const CheckedSpans checked = WordMarks(after).check(spans, marks);
    QCOMPARE(checked.isLost, start < 0);
    if (start < 0) {
        QCOMPARE(checked.spans, TextSpans());
        return;
    }
    QCOMPARE(checked.spans.size(), 1);
    QCOMPARE(checked.spans.first().start, start);
    QCOMPARE(after.quote(checked.spans.first()), words);
    QVERIFY(checked.hasMoved);
}

void WordMarksTest::looksAtTheBoundsWithoutMarks()
{
    const Letter letter = letterOf(m_text);
    const WordMarks marks(letter);
    QVERIFY(!marks.check({{0, 3, 1}}, {}).isLost);
    QVERIFY(marks.check({{0, m_text.size() + 1, 1}}, {}).isLost);
    QVERIFY(marks.check({{5, 5, 1}}, {}).isLost);
}

QTEST_GUILESS_MAIN(WordMarksTest)
#include "tst_wordmarks.moc"
