// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/letter/canonicaltext.h"

using namespace Qt::StringLiterals;
using imr::Letter;
using imr::letterFromText;
using imr::letterFromWords;
using imr::PlacedPage;
using imr::PlacedWord;

namespace {

/// A word of ten point letters on a page of 1000 points, its box 12 points high: @p left and @p top in points.
PlacedWord word(const QString &text, double left, double top, double height = 12)
{
    const double width = 6.0 * double(text.size());
    return {text, {left / 1000, top / 1000, (left + width) / 1000, (top + height) / 1000}};
}

QString textOf(const QList<PlacedWord> &words)
{
    return letterFromWords({PlacedPage{{1000, 1000}, words}}).text;
}

} // namespace

class TestCanonicalText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsATableRowByRow();
    void takesARowOfMixedHeightsAsOneLine();
    void keepsALineSetTightlyBelowApart();
    void keepsOneBlankLineBetweenParagraphs();
    void joinsPagesByFormFeed();
    void dropsWhatWasPrintedTwice();
    void ordersWithoutRegardToTheReadersOrder();
    void knowsTheBoxOfEveryWord();
    void partsAWordThatHoldsBlanks();
    void cleansText_data();
    void cleansText();
    void placesWordsOfText();
    void bothReadersAgree();
    void takesNothing();
};

void TestCanonicalText::readsATableRowByRow()
{
    // Column by column, as some PDF readers give it.
    QCOMPARE(textOf({word(u"Date"_s, 100, 100), word(u"Assigned:"_s, 130, 100), word(u"Priority:"_s, 100, 114),
                     word(u"1/2/2016"_s, 300, 100.5), word(u"Standard"_s, 300, 114)}),
             u"Date Assigned: 1/2/2016\nPriority: Standard"_s);
}

void TestCanonicalText::takesARowOfMixedHeightsAsOneLine()
{
    QCOMPARE(textOf({word(u"the"_s, 100, 100), word(u"1"_s, 130, 100), word(u"st"_s, 136, 99, 7),
                     word(u"of"_s, 150, 98, 16)}),
             u"the 1 st of"_s);
}

void TestCanonicalText::keepsALineSetTightlyBelowApart()
{
    QCOMPARE(textOf({word(u"below"_s, 100, 109), word(u"above"_s, 160, 100)}), u"above\nbelow"_s);
}

void TestCanonicalText::keepsOneBlankLineBetweenParagraphs()
{
    QCOMPARE(textOf({word(u"one"_s, 100, 100), word(u"two"_s, 100, 114), word(u"three"_s, 100, 142),
                     word(u"four"_s, 100, 300)}),
             u"one\ntwo\n\nthree\n\nfour"_s);
}

void TestCanonicalText::joinsPagesByFormFeed()
{
    const Letter letter = letterFromWords(
        {{{1000, 1000}, {word(u"one-"_s, 100, 500)}}, {{500, 700}, {}}, {{1000, 1000}, {word(u"three"_s, 1, 1)}}});
    QCOMPARE(letter.text, u"one-\f\fthree"_s);
    QCOMPARE(letter.pages.size(), 3);
    QCOMPARE(letter.pages.at(1).size, QSizeF(500, 700));
    QCOMPARE(letter.pages.at(1).start, 5);
    QCOMPARE(letter.pages.at(1).end, 5);
    QCOMPARE(letter.pages.at(2).number, 3);
    QCOMPARE(letter.pages.at(2).start, 6);
    QCOMPARE(letter.pages.at(2).end, letter.text.size());
    QCOMPARE(letter.pageAt(4), 1);
    QCOMPARE(letter.pageAt(7), 3);
}

void TestCanonicalText::dropsWhatWasPrintedTwice()
{
    QCOMPARE(textOf({word(u"bold"_s, 100, 100), word(u"bold"_s, 100.4, 100.2), word(u"very"_s, 140, 100),
                     word(u"very"_s, 170, 100)}),
             u"bold very very"_s);
}

void TestCanonicalText::ordersWithoutRegardToTheReadersOrder()
{
    const QList<PlacedWord> words{word(u"a"_s, 100, 100), word(u"b"_s, 130, 101), word(u"c"_s, 100, 120),
                                  word(u"d"_s, 130, 119), word(u"e"_s, 100, 160)};
    QCOMPARE(textOf(words), u"a b\nc d\n\ne"_s);
    QCOMPARE(textOf({words.rbegin(), words.rend()}), textOf(words));
}

void TestCanonicalText::knowsTheBoxOfEveryWord()
{
    const QList<PlacedWord> words{word(u"11-4-"_s, 900, 100), word(u"16"_s, 100, 114), word(u"then"_s, 130, 114)};
    const Letter letter = letterFromWords({{{1000, 1000}, words}});
    QCOMPARE(letter.text, u"11-4-16 then"_s);
    QCOMPARE(letter.pages.first().words.size(), 3);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const imr::Word &placed = letter.pages.first().words.at(i);
        QCOMPARE(letter.quote(placed.span), words.at(i).text);
        QCOMPARE(placed.box, words.at(i).box);
    }
    QCOMPARE(letter.wordsIn({0, 7, 1}).size(), 2);
}

void TestCanonicalText::partsAWordThatHoldsBlanks()
{
    const Letter letter = letterFromWords({{{1000, 1000}, {word(u"two\u00A0words"_s, 100, 100)}}});
    QCOMPARE(letter.text, u"two words"_s);
    QCOMPARE(letter.pages.first().words.size(), 2);
    const imr::PageRect second = letter.pages.first().words.at(1).box;
    QVERIFY(second.left > 0.12 && second.left < 0.13 && second.right > 0.153);
}

void TestCanonicalText::cleansText_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("blanks fold") << u"  a \t b\u00A0\u2009c  "_s << u"a b c"_s;
    QTest::newRow("line ends") << u"a\rb\r\nc\nd\u2028e\u0085f"_s << u"a\nb\nc\nd\ne\nf"_s;
    QTest::newRow("blank lines fold") << u"\n \n\na\n\n \t\n\nb\n\n\n"_s << u"a\n\nb"_s;
    QTest::newRow("form feed ends the page") << u"a\n\n\fb\f\n"_s << u"a\fb"_s;
    QTest::newRow("empty page within") << u"a\f\fb"_s << u"a\f\fb"_s;
    QTest::newRow("empty page first") << u"\fb"_s << u"\fb"_s;
    QTest::newRow("hyphen in a date") << u"on 11-4-\n16 the"_s << u"on 11-4-16 the"_s;
    QTest::newRow("hyphen in a word") << u"non-\n   steroidal"_s << u"non-steroidal"_s;
    QTest::newRow("hyphen of Unicode") << u"L4\u2010\nL5"_s << u"L4\u2010L5"_s;
    QTest::newRow("dash apart") << u"pain -\nworse"_s << u"pain -\nworse"_s;
    QTest::newRow("list point") << u"-\na"_s << u"-\na"_s;
    QTest::newRow("hyphen before a sign") << u"a-\n(b)"_s << u"a-\n(b)"_s;
    QTest::newRow("hyphen before a blank line") << u"a-\n\nb"_s << u"a-\n\nb"_s;
    QTest::newRow("hyphen before a page") << u"a-\fb"_s << u"a-\fb"_s;
    QTest::newRow("two joins") << u"1-\n2-\n3"_s << u"1-2-3"_s;
    QTest::newRow("soft hyphen") << u"ther\u00AD\napy and re\u00ADturn"_s << u"therapy and return"_s;
    QTest::newRow("soft hyphen, blank line") << u"ther\u00AD\n\napy"_s << u"ther\n\napy"_s;
    QTest::newRow("ligatures") << u"o\uFB03ce \uFB01nds \uFB02at a\uFB00ect ba\uFB04e \uFB06"_s
                               << u"office finds flat affect baffle st"_s;
    QTest::newRow("controls and marks") << u"a\u0001b \u202Eab\u202C\u200B c\uFEFF \u200B d"_s << u"ab ab c d"_s;
    QTest::newRow("half a pair") << (QString(QChar(0xD83D)) + u"a") << u"\uFFFDa"_s;
    QTest::newRow("a whole pair") << u"\U0001F600 a"_s << u"\U0001F600 a"_s;
}

void TestCanonicalText::cleansText()
{
    QFETCH(QString, raw);
    QFETCH(QString, text);
    QCOMPARE(letterFromText(raw).text, text);
}

void TestCanonicalText::placesWordsOfText()
{
    const Letter letter = letterFromText(u"first line\n\nnon-\nsteroidal\fsecond"_s);
    QStringList words;
    for (const imr::Page &page : letter.pages) {
        QVERIFY(page.size.isEmpty());
        for (const imr::Word &found : page.words) {
            QVERIFY(found.box.isEmpty());
            QCOMPARE(found.span.page, page.number);
            words.append(letter.text.sliced(found.span.start, found.span.length()));
        }
    }
    QCOMPARE(words, QStringList({u"first"_s, u"line"_s, u"non-"_s, u"steroidal"_s, u"second"_s}));
}

void TestCanonicalText::bothReadersAgree()
{
    const QList<PlacedWord> words{word(u"Request:"_s, 100, 100), word(u"o\uFB03ce"_s, 160, 100),
                                  word(u"non-"_s, 250, 100), word(u"opioid"_s, 100, 114), word(u"Upheld"_s, 100, 142)};
    QCOMPARE(textOf(words), letterFromText(u"Request:   office    non-\nopioid\n\n\nUpheld\n\f"_s).text);
}

void TestCanonicalText::takesNothing()
{
    QCOMPARE(letterFromText({}).pages.size(), 1);
    QCOMPARE(letterFromText(u" \n\f\n "_s).text, QString());
    QCOMPARE(letterFromWords({}).pages.size(), 1);
    QCOMPARE(textOf({word(u"\u200B"_s, 1, 1)}), QString());
}

QTEST_GUILESS_MAIN(TestCanonicalText)
#include "tst_canonicaltext.moc"
