// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include "core/letter/letterreader.h"
#include "core/letter/pagesclient.h"
#include "tests/support/handmadepdf.h"
#include "ui/source/pagecache.h"
#include "ui/source/pdfpane.h"
#include "ui/source/pdfview.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using imr::ElementId;
using imr::FieldGroup;
using imr::FieldRef;
using imr::Highlight;
using imr::Letter;
using imr::PdfPane;
using imr::PdfView;
using imr::TextSpan;
using imr::Theme;
using imr::test::HandmadePdf;

namespace {

const FieldRef ageField{ElementId{}, u"patient.age"_s};
const FieldRef sexField{ElementId{}, u"patient.sex"_s};
const FieldRef placeField{ElementId{}, u"injury.mechanism"_s};
const FieldRef rationaleField{ElementId{}, u"items[].rationale"_s};

QByteArray somePdf()
{
    HandmadePdf pdf;
    pdf.addPage({{72, 100, "The person is a 49 year old female."},
                 {72, 130, "Reason of the decision, first line"},
                 {72, 150, "and its second line."},
                 {72, 400, "nothing here"}});
    pdf.addPage({{72, 100, "second page"}});
    pdf.addPage({{72, 700, "a far place"}});
    return pdf.bytes();
}

bool isLike(QColor color, QColor expected)
{
    return std::abs(color.red() - expected.red()) <= 3 && std::abs(color.green() - expected.green()) <= 3
           && std::abs(color.blue() - expected.blue()) <= 3;
}

} // namespace

class TestPdfPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void drawsThePage();
    void paintsAHighlightBehindItsWord();
    void paintsFocusAndHoverInFull();
    void paintsOnlyThePartOfAWord();
    void paintsALongFieldAsABar();
    void dimsThePaperInTheDark();
    void marksAPlaceFound();
    void clickingChoosesAndCycles();
    void paintsSharedWordsOnceAndCyclesTheirFields();
    void clickingBesideChoosesNothing();
    void hoveringShowsTheTip();
    void draggingSelectsWords();
    void draggingSelectsOverLines();
    void doubleClickSelectsAWord();
    void keysExtendTheSelection();
    void keysScroll();
    void scrollsToEvidence();
    void zoomKeepsThePlaceUnderThePointer();
    void zoomStaysWithinBounds();
    void drawsSharplyAtEveryZoom();
    void fitsTheWidth();
    void tellsThePage();
    void saysWhatCannotBeDrawn();
    void showsNothingForText();
    void changesLetters();
    void cacheKeepsWhatIsInView();

private:
    TextSpan spanOf(const QString &words) const;
    Highlight highlight(const FieldRef &ref, const QString &words, FieldGroup group = FieldGroup::Person) const;
    QRect placeOf(const QString &words) const;
    QColor colorAt(QPoint point) const;
    int countOf(QColor color, QRect area) const;
    int countOfInk(QRect area) const
    {
        return countWhere(area, [](QColor color) { return color.lightness() < 110; });
    }
    template <typename Condition>
    int countWhere(QRect area, Condition holds) const;
    void waitUntilDrawn() const { QTRY_VERIFY_WITH_TIMEOUT(m_view->isDrawn(), 10000); }

    std::unique_ptr<Theme> m_theme;
    std::shared_ptr<const Letter> m_letter;
    QByteArray m_pdf;
    std::unique_ptr<PdfPane> m_pane;
    PdfView *m_view = nullptr;
};

void TestPdfPane::initTestCase()
{
    qputenv("PATH", QByteArray(IMR_PROGRAM_DIR ":" + qgetenv("PATH")));
    m_pdf = somePdf();
    imr::PagesClient client;
    const auto letter = imr::readLetter(m_pdf, u"some.pdf"_s, client);
    QVERIFY(letter);
    m_letter = std::make_shared<const Letter>(*letter);
}

void TestPdfPane::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(Theme::Choice::Light);
    m_pane = std::make_unique<PdfPane>(*m_theme);
    m_view = m_pane->findChild<PdfView *>();
    m_pane->resize(900, 600);
    m_pane->setLetter(m_letter, m_pdf);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    waitUntilDrawn();
}

void TestPdfPane::cleanup()
{
    m_pane.reset();
    m_theme.reset();
}

TextSpan TestPdfPane::spanOf(const QString &words) const
{
    const qsizetype start = m_letter->text.indexOf(words);
    return start < 0 ? TextSpan() : m_letter->span(start, start + words.size());
}

Highlight TestPdfPane::highlight(const FieldRef &ref, const QString &words, FieldGroup group) const
{
    return {ref, {spanOf(words)}, group, false, u"tip of "_s + words};
}

QRect TestPdfPane::placeOf(const QString &words) const
{
    const QList<QRectF> lines = m_view->linesInView(spanOf(words));
    return lines.isEmpty() ? QRect() : lines.first().toRect();
}

QColor TestPdfPane::colorAt(QPoint point) const
{
    return m_view->viewport()->grab().toImage().pixelColor(point);
}

template <typename Condition>
int TestPdfPane::countWhere(QRect area, Condition holds) const
{
    const QImage image = m_view->viewport()->grab().toImage();
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.rect().contains(x, y) && holds(image.pixelColor(x, y)) ? 1 : 0;
    }
    return count;
}

int TestPdfPane::countOf(QColor color, QRect area) const
{
    return countWhere(area, [color](QColor found) { return isLike(found, color); });
}

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
    m_theme->setChoice(Theme::Choice::Dark);
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

void TestPdfPane::clickingChoosesAndCycles()
{
    m_pane->setHighlights({highlight(placeField, u"a 49 year old female"_s), highlight(ageField, u"49"_s),
                           highlight(sexField, u"female"_s)});
    QSignalSpy activated(m_pane.get(), &PdfPane::highlightActivated);
    const auto chosen = [&activated] { return activated.takeLast().first().value<FieldRef>(); };
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(u"49"_s).center());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(chosen(), ageField);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(u"49"_s).center(),
                      QApplication::doubleClickInterval() + 50);
    QCOMPARE(chosen(), placeField);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(u"49"_s).center(),
                      QApplication::doubleClickInterval() + 50);
    QCOMPARE(chosen(), ageField);
}

void TestPdfPane::paintsSharedWordsOnceAndCyclesTheirFields()
{
    m_pane->setHighlights({highlight(ageField, u"49"_s), highlight(sexField, u"49"_s), highlight(placeField, u"49"_s)});
    const QRect place = placeOf(u"49"_s);
    QVERIFY(countOf(m_theme->paperTint(FieldGroup::Person).faint, place) > 20);
    QSignalSpy activated(m_pane.get(), &PdfPane::highlightActivated);
    for (const FieldRef &expected : {ageField, sexField, placeField, ageField}) {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place.center(),
                          QApplication::doubleClickInterval() + 50);
        QCOMPARE(activated.takeLast().first().value<FieldRef>(), expected);
    }
    m_pane->setFocusedField(placeField);
    QVERIFY(countOf(m_theme->paperTint(FieldGroup::Person).fill, place) > 20);
}

void TestPdfPane::clickingBesideChoosesNothing()
{
    m_pane->setHighlights({highlight(ageField, u"49"_s)});
    QSignalSpy activated(m_pane.get(), &PdfPane::highlightActivated);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(u"female"_s).center());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {1, 1});
    QCOMPARE(activated.count(), 0);
}

void TestPdfPane::hoveringShowsTheTip()
{
    m_pane->setHighlights({highlight(ageField, u"49"_s)});
    QTest::mouseMove(m_view->viewport(), {5, 300});
    QTest::mouseMove(m_view->viewport(), placeOf(u"49"_s).center());
    QTRY_COMPARE_WITH_TIMEOUT(QToolTip::text(), u"tip of 49"_s, 2000);
}

void TestPdfPane::draggingSelectsWords()
{
    QSignalSpy changed(m_pane.get(), &PdfPane::selectionChanged);
    QSignalSpy activated(m_pane.get(), &PdfPane::highlightActivated);
    m_pane->setHighlights({highlight(ageField, u"49"_s)});
    QWidget *viewport = m_view->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, placeOf(u"49"_s).center());
    QTest::mouseMove(viewport, placeOf(u"year"_s).center());
    QTest::mouseMove(viewport, placeOf(u"female."_s).center());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, placeOf(u"female."_s).center());
    QCOMPARE(m_letter->quote(m_pane->selection()), u"49 year old female"_s);
    QVERIFY(changed.count() >= 2);
    QCOMPARE(activated.count(), 0);
    QVERIFY(countOf(m_theme->paperColor(imr::Token::Hit), placeOf(u"old"_s)) > 20);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, placeOf(u"nothing here"_s).center());
    QVERIFY(m_pane->selection().isEmpty());
}

void TestPdfPane::draggingSelectsOverLines()
{
    QWidget *viewport = m_view->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, placeOf(u"its"_s).center());
    QTest::mouseMove(viewport, placeOf(u"first"_s).center());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, placeOf(u"first"_s).center());
    QCOMPARE(m_letter->quote(m_pane->selection()), u"first line and its"_s);
}

void TestPdfPane::doubleClickSelectsAWord()
{
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(u"female"_s).center());
    QCOMPARE(m_letter->quote(m_pane->selection()), u"female"_s);
}

void TestPdfPane::keysExtendTheSelection()
{
    m_pane->setHighlights({highlight(ageField, u"49"_s)});
    m_pane->setFocusedField(ageField);
    m_pane->setFocus();
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_letter->quote(m_pane->selection()), u"49 year old"_s);
    QTest::keyClick(m_view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_letter->quote(m_pane->selection()), u"49 year"_s);
    QTest::keyClick(m_view, Qt::Key_Escape);
    QVERIFY(m_pane->selection().isEmpty());
}

void TestPdfPane::keysScroll()
{
    const QScrollBar &bar = *m_view->verticalScrollBar();
    QCOMPARE(bar.value(), 0);
    QTest::keyClick(m_view, Qt::Key_Down);
    const int line = bar.value();
    QVERIFY(line > 0);
    QTest::keyClick(m_view, Qt::Key_PageDown);
    QVERIFY(bar.value() > line + m_view->viewport()->height() / 2);
    QTest::keyClick(m_view, Qt::Key_End);
    QCOMPARE(bar.value(), bar.maximum());
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(bar.value(), 0);
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

void TestPdfPane::zoomKeepsThePlaceUnderThePointer()
{
    QSignalSpy zoomed(m_pane.get(), &PdfPane::zoomChanged);
    m_view->verticalScrollBar()->setValue(100);
    const QPoint before = placeOf(u"nothing here"_s).center();
    QWheelEvent wheel(before, m_view->viewport()->mapToGlobal(before), {}, {0, 480}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view->viewport(), &wheel);
    QCOMPARE(zoomed.count(), 1);
    QVERIFY(m_pane->zoom() > 1.4 && m_pane->zoom() < 1.5);
    const QPoint after = placeOf(u"nothing here"_s).center();
    QVERIFY2(std::abs(after.y() - before.y()) <= 2, qPrintable(u"%1 %2"_s.arg(before.y()).arg(after.y())));
    waitUntilDrawn();
    QVERIFY(countOfInk(placeOf(u"nothing here"_s)) > 20);
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
