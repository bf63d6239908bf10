// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letterreader.h"
#include "core/letter/pagesclient.h"
#include "tests/gui/pdfpanefixture.h"
#include "tests/support/handmadepdf.h"
#include "ui/source/pagecache.h"

#include <QSignalSpy>

using namespace imr::test;
using namespace Qt::StringLiterals;
using imr::FieldGroup;
using imr::FieldRef;
using imr::Highlight;
using imr::Letter;
using imr::PdfPane;

class TestPdfPane : public QObject, private PdfPaneFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { readPdf(); }
    void init() { open(); }
    void cleanup() { close(); }

    void drawsThePage();
    void paintsAHighlightBehindItsWord();
    void paintsFocusAndHoverInFull();
    void paintsOnlyThePartOfAWord();
    void paintsALongFieldAsABar();
    void dimsThePaperInTheDark();
    void marksAPlaceFound();
    void scrollsToEvidence();
    void zoomStaysWithinBounds();
    void drawsSharplyAtEveryZoom();
    void fitsTheWidth();
    void tellsThePage();
    void saysWhatCannotBeDrawn();
    void showsNothingForText();
    void changesLetters();
    void cacheKeepsWhatIsInView();
};

void TestPdfPane::drawsThePage()
{
    QVERIFY(countOfInk(placeOf(u"person"_s)) > 20);
    QCOMPARE(countOfInk(placeOf(u"person"_s).translated(0, 100)), 0);
    QCOMPARE(colorAt({2, 2}), m_theme->color(imr::Token::Sunk));
    QCOMPARE(m_pane->pageCount(), 3);
}

void TestPdfPane::paintsAHighlightBehindItsWord()
{
    const QRect place = placeOf(u"49"_s);
    const QColor faint = m_theme->paperTint(FieldGroup::Person).faint;
    QCOMPARE(countOf(faint, place), 0);
    m_pane->setHighlights({highlight(ageField, u"49"_s)});
    QVERIFY(countOf(faint, place) > place.width() * place.height() / 3);
    QVERIFY(countOf(m_theme->paperTint(FieldGroup::Person).rule, place.adjusted(0, 0, 0, 1)) >= place.width());
    QCOMPARE(countOf(faint, placeOf(u"year"_s)), 0);
    QVERIFY2(countOfInk(place) > 5, "the word stays black");
}

void TestPdfPane::paintsFocusAndHoverInFull()
{
    m_pane->setHighlights({highlight(ageField, u"49"_s), highlight(sexField, u"female"_s)});
    const QColor full = m_theme->paperTint(FieldGroup::Person).fill;
    const QRect age = placeOf(u"49"_s);
    const QRect sex = placeOf(u"female"_s);
    const QColor accent = m_theme->paperColor(imr::Token::Accent);
    QCOMPARE(countOf(full, age), 0);
    m_pane->setFocusedField(ageField);
    QVERIFY(countOf(full, age) > 20);
    QVERIFY(countOf(accent, age.adjusted(-3, -3, 3, 3)) > 2 * age.width());
    QCOMPARE(countOf(full, sex), 0);
    QCOMPARE(countOf(accent, sex.adjusted(-3, -3, 3, 3)), 0);
    QTest::mouseMove(m_view->viewport(), sex.center());
    QTRY_VERIFY(countOf(full, sex) > 20);
    QTest::mouseMove(m_view->viewport(), sex.center() + QPoint(0, 200));
    QTRY_COMPARE(countOf(full, sex), 0);
}

void TestPdfPane::paintsOnlyThePartOfAWord()
{
    const QRect whole = placeOf(u"female."_s);
    const QRect part = placeOf(u"fem"_s);
    QCOMPARE(part.left(), whole.left());
    QVERIFY(part.width() > whole.width() / 3 && part.width() < whole.width() * 2 / 3);
}

void TestPdfPane::paintsALongFieldAsABar()
{
    Highlight rationale = highlight(rationaleField, u"Reason of the decision, first line\nand its second line."_s,
                                    FieldGroup::Guideline);
    rationale.isLong = true;
    m_pane->setHighlights({rationale});
    const QRect first = placeOf(u"Reason"_s);
    const QRect second = placeOf(u"and its"_s);
    const imr::GroupTint tint = m_theme->paperTint(FieldGroup::Guideline);
    QVERIFY(countOf(tint.rule, QRect(first.left() - 20, first.top(), 20, second.bottom() - first.top()))
            >= 3 * (second.bottom() - first.top() - 2));
    QCOMPARE(countOf(tint.faint, first), 0);
    Highlight tail = highlight(rationaleField, u"second line."_s, FieldGroup::Guideline);
    tail.isLong = true;
    m_pane->setHighlights({tail});
    const QRect beforeLine(second.left() - 20, second.top(), 20, second.height());
    QVERIFY2(countOf(tint.rule, beforeLine) >= 3 * (second.height() - 2),
             "the bar stands at the start of the line, not of the words");
}

void TestPdfPane::dimsThePaperInTheDark()
{
    const QPoint paper = placeOf(u"person"_s).center() + QPoint(0, 150);
    QCOMPARE(colorAt(paper), QColor(Qt::white));
    m_pane->setHighlights({highlight(ageField, u"49"_s)});
    m_theme->setChoice(imr::Theme::Choice::Dark);
    QTRY_COMPARE(colorAt(paper), m_theme->color(imr::Token::Paper));
    QVERIFY(m_theme->color(imr::Token::Paper).lightness() < 230);
    QCOMPARE(countOf(m_theme->paperTint(FieldGroup::Person).faint, placeOf(u"49"_s)), 0);
}

void TestPdfPane::marksAPlaceFound()
{
    const QColor hit = m_theme->paperColor(imr::Token::Hit);
    m_pane->setFoundPlaces({spanOf(u"49"_s)});
    QCOMPARE(countOf(hit, placeOf(u"49"_s)), 0);
    m_pane->showPlace(spanOf(u"49"_s));
    QVERIFY(countOf(hit, placeOf(u"49"_s)) > 20);
    m_pane->showPlace({});
    QCOMPARE(countOf(hit, placeOf(u"49"_s)), 0);
}

void TestPdfPane::scrollsToEvidence()
{
    m_pane->setHighlights({highlight(ageField, u"49"_s), highlight(placeField, u"a far place"_s)});
    m_pane->setFocusedField(ageField);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    m_pane->setFocusedField(placeField);
    QTRY_VERIFY(m_view->viewport()->rect().contains(placeOf(u"a far place"_s)));
    waitUntilDrawn();
    QVERIFY(countOf(m_theme->paperColor(imr::Token::Accent), placeOf(u"a far place"_s).adjusted(-3, -3, 3, 3)) > 50);
    m_pane->showPlace(spanOf(u"second page"_s));
    QTRY_VERIFY(m_view->viewport()->rect().contains(placeOf(u"second page"_s)));
}

void TestPdfPane::zoomStaysWithinBounds()
{
    m_pane->setZoom(100);
    QCOMPARE(m_pane->zoom(), 4.0);
    m_pane->setZoom(0.01);
    QCOMPARE(m_pane->zoom(), 0.5);
}

void TestPdfPane::drawsSharplyAtEveryZoom()
{
    m_pane->setHighlights({highlight(ageField, u"49"_s)});
    for (const double zoom : {0.5, 1.25, 2.0, 3.0}) {
        m_pane->setZoom(zoom);
        m_pane->showPlace(spanOf(u"person"_s));
        waitUntilDrawn();
        m_pane->showPlace({});
        QVERIFY(QTest::qWaitFor([this] { return m_view->viewport()->rect().contains(placeOf(u"person"_s)); }));
        waitUntilDrawn();
        const QRect person = placeOf(u"person"_s);
        QVERIFY(countOfInk(person) > 30 * zoom);
        // The larger, the smaller the share of pixels between ink and paper: a stretched picture keeps it.
        const int between = countWhere(person,
                                       [](QColor color) { return color.lightness() > 20 && color.lightness() < 235; });
        QVERIFY2(zoom < 2 || between * zoom < 0.5 * person.width() * person.height(),
                 qPrintable(u"%1 of %2"_s.arg(between).arg(person.width() * person.height())));
        const QRect age = placeOf(u"49"_s);
        QVERIFY(zoom < 1
                || countOf(m_theme->paperTint(FieldGroup::Person).faint, age) > age.width() * age.height() / 4);
    }
}

void TestPdfPane::fitsTheWidth()
{
    m_pane->fitWidth();
    const double wide = m_pane->zoom();
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    QVERIFY(wide > 1.0 && wide < 900.0 / 816);
    m_pane->resize(500, 600);
    m_pane->fitWidth();
    QVERIFY(m_pane->zoom() < 0.6);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    waitUntilDrawn();
    QCOMPARE(colorAt({m_view->viewport()->width() / 2, 300}), QColor(Qt::white));
}

void TestPdfPane::tellsThePage()
{
    QSignalSpy page(m_pane.get(), &PdfPane::currentPageChanged);
    QCOMPARE(m_pane->currentPage(), 1);
    m_pane->showPlace(spanOf(u"second page"_s));
    QTRY_COMPARE(m_pane->currentPage(), 2);
    QTest::keyClick(m_view, Qt::Key_End);
    QTRY_COMPARE(m_pane->currentPage(), 3);
    QVERIFY(page.count() >= 2);
}

void TestPdfPane::saysWhatCannotBeDrawn()
{
    m_pane->setLetter(m_letter, "%PDF-1.4 nothing behind it");
    const QRect top(100, 10, 600, 60);
    QTRY_VERIFY(countOf(m_theme->paperColor(imr::Token::Muted), top) > 20);
}

void TestPdfPane::showsNothingForText()
{
    const auto text = imr::readTextLetter("words only", u"some.txt"_s);
    QVERIFY(text);
    m_pane->setLetter(std::make_shared<const Letter>(*text), "words only");
    QCOMPARE(m_pane->pageCount(), 0);
    QCOMPARE(colorAt({400, 300}), m_theme->color(imr::Token::Sunk));
    m_pane->setLetter({}, {});
    m_pane->setHighlights({highlight(ageField, u"49"_s)});
    m_pane->setFocusedField(ageField);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, {400, 300});
    QVERIFY(m_pane->selection().isEmpty());
}

void TestPdfPane::changesLetters()
{
    HandmadePdf other;
    other.addPage({{72, 100, "another letter"}});
    imr::PagesClient client;
    const auto letter = imr::readLetter(other.bytes(), u"other.pdf"_s, client);
    QVERIFY(letter);
    m_pane->setHighlights({highlight(ageField, u"49"_s)});
    m_pane->setSelection(spanOf(u"49"_s));
    const QRect age = placeOf(u"49"_s);
    m_pane->setLetter(std::make_shared<const Letter>(*letter), other.bytes());
    QVERIFY(m_pane->selection().isEmpty());
    waitUntilDrawn();
    QCOMPARE(m_pane->pageCount(), 1);
    QCOMPARE(countOf(m_theme->paperTint(FieldGroup::Person).faint, age), 0);
    const QRectF words = m_view->linesInView(letter->span(0, 7)).first();
    QVERIFY(countOfInk(words.toRect()) > 20);
}

void TestPdfPane::cacheKeepsWhatIsInView()
{
    const QImage image(100, 100, QImage::Format_RGB32); // 40,000 bytes
    imr::PageCache cache(100000);
    for (int page = 1; page <= 10; ++page)
        cache.put(page, {image, 1}, page, page);
    QCOMPARE(cache.bytes(), 80000);
    QVERIFY(cache.has(10, 1) && cache.has(9, 1) && !cache.has(8, 1) && !cache.has(10, 2));
    for (int page = 1; page <= 4; ++page)
        cache.put(page, {image, 2}, 1, 4);
    QCOMPARE(cache.bytes(), 160000); // all in view
    cache.put(4, {image, 3}, 4, 4);
    QVERIFY(cache.has(4, 3) && cache.bytes() <= 100000);
    cache.clear();
    QCOMPARE(cache.bytes(), 0);
}

QTEST_MAIN(TestPdfPane)
#include "tst_pdfpane.moc"
