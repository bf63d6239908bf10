// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pdfpanefixture.h"

#include <QApplication>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>

using namespace imr::test;
using namespace Qt::StringLiterals;
using imr::FieldGroup;
using imr::FieldRef;
using imr::Highlight;
using imr::Letter;
using imr::PdfPane;

/// The pane under mouse and keyboard.
class TestPdfPaneInput : public QObject, private PdfPaneFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { readPdf(); }
    void init() { open(); }
    void cleanup() { close(); }

    void clickingChoosesAndCycles();
    void paintsSharedWordsOnceAndCyclesTheirFields();
    void clickingBesideChoosesNothing();
    void hoveringShowsTheTip();
    void draggingSelectsWords();
    void draggingSelectsOverLines();
    void doubleClickSelectsAWord();
    void keysExtendTheSelection();
    void keysScroll();
    void zoomKeepsThePlaceUnderThePointer();
};

void TestPdfPaneInput::clickingChoosesAndCycles()
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

void TestPdfPaneInput::paintsSharedWordsOnceAndCyclesTheirFields()
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

void TestPdfPaneInput::clickingBesideChoosesNothing()
{
    m_pane->setHighlights({highlight(ageField, u"49"_s)});
    QSignalSpy activated(m_pane.get(), &PdfPane::highlightActivated);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(u"female"_s).center());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {1, 1});
    QCOMPARE(activated.count(), 0);
}

void TestPdfPaneInput::hoveringShowsTheTip()
{
    m_pane->setHighlights({highlight(ageField, u"49"_s)});
    QTest::mouseMove(m_view->viewport(), {5, 300});
    QTest::mouseMove(m_view->viewport(), placeOf(u"49"_s).center());
    QTRY_COMPARE_WITH_TIMEOUT(QToolTip::text(), u"tip of 49"_s, 2000);
}

void TestPdfPaneInput::draggingSelectsWords()
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

void TestPdfPaneInput::draggingSelectsOverLines()
{
    QWidget *viewport = m_view->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, placeOf(u"its"_s).center());
    QTest::mouseMove(viewport, placeOf(u"first"_s).center());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, placeOf(u"first"_s).center());
    QCOMPARE(m_letter->quote(m_pane->selection()), u"first line and its"_s);
}

void TestPdfPaneInput::doubleClickSelectsAWord()
{
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(u"female"_s).center());
    QCOMPARE(m_letter->quote(m_pane->selection()), u"female"_s);
}

void TestPdfPaneInput::keysExtendTheSelection()
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

void TestPdfPaneInput::keysScroll()
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

void TestPdfPaneInput::zoomKeepsThePlaceUnderThePointer()
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

QTEST_MAIN(TestPdfPaneInput)
#include "tst_pdfpaneinput.moc"
