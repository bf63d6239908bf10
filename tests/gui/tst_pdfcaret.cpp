// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "core/letter/letterreader.h"
#include "core/letter/pagesclient.h"
#include "tests/support/handmadepdf.h"
#include "ui/source/pdfpane.h"
#include "ui/source/pdfview.h"
#include "ui/theme/theme.h"

using namespace imr;
using namespace Qt::StringLiterals;

/// The caret in the pages of a letter, moved by keys.
class TestPdfCaret : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::shared_ptr<const Letter> m_letter;
    QByteArray m_pdf;
    std::unique_ptr<PdfPane> m_pane;
    PdfView *m_view = nullptr;

    qsizetype at(const QString &words) const { return m_letter->text.indexOf(words); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view, key, modifiers);
    }
    QString selected() const { return m_letter->quote(m_pane->selection()); }

private Q_SLOTS:
    void initTestCase()
    {
        test::HandmadePdf pdf;
        pdf.addPage({{72, 100, "The person is a 49 year old female."},
                     {72, 130, "Reason of the decision, first line"},
                     {72, 150, "and its second line."}});
        pdf.addPage({{72, 100, "second page"}, {72, 700, "its foot"}});
        m_pdf = pdf.bytes();
        PagesClient client(QStringLiteral(IMR_PROGRAM_DIR "/imr-pages"));
        const auto letter = readLetter(m_pdf, u"some.pdf"_s, client);
        QVERIFY(letter);
        m_letter = std::make_shared<const Letter>(*letter);
        qputenv("PATH", QByteArray(IMR_PROGRAM_DIR ":" + qgetenv("PATH")));
    }

    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setChoice(Theme::Choice::Light);
        m_pane = std::make_unique<PdfPane>(*m_theme);
        m_view = m_pane->findChild<PdfView *>();
        m_pane->resize(900, 600);
        m_pane->setLetter(m_letter, m_pdf);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_view->setFocus();
    }

    void cleanup()
    {
        m_pane.reset();
        m_theme.reset();
    }

    void beginsAtTheEvidenceInFocus()
    {
        const FieldRef age{{}, u"patient.age"_s};
        const TextSpan words = m_letter->span(at(u"49"_s), at(u"49"_s) + 2);
        m_pane->setHighlights({{age, {words}, FieldGroup::Person, false, {}}});
        m_pane->setFocusedField(age);
        QSignalSpy shown(m_pane.get(), &SourcePane::caretShown);
        m_pane->setCaretShown(true);
        QCOMPARE(m_view->caret(), words.start);
        QCOMPARE(shown.size(), 1);
        const QRectF caret = m_view->caretInView();
        const QRectF word = m_view->linesInView(words).constFirst();
        QVERIFY(std::abs(caret.center().x() - word.left()) <= 1);
        QVERIFY(caret.height() >= word.height());
        const QImage image = m_view->viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(caret.center().toPoint()), m_theme->paperColor(Token::Accent));
    }

    void goesByLetterWordAndLine()
    {
        m_view->showCaret(0);
        press(Qt::Key_Right);
        QCOMPARE(m_view->caret(), 1);
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), at(u"person"_s));
        press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), 0);
        press(Qt::Key_End);
        QCOMPARE(m_view->caret(), at(u"female."_s) + 7);
        press(Qt::Key_Right);
        QCOMPARE(m_view->caret(), at(u"Reason"_s));
        press(Qt::Key_Left);
        QCOMPARE(m_view->caret(), at(u"female."_s) + 7);
        press(Qt::Key_Home);
        QCOMPARE(m_view->caret(), 0);
        press(Qt::Key_Down);
        QCOMPARE(m_view->caret(), at(u"Reason"_s));
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(m_view->caret(), at(u"second page"_s));
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), m_letter->text.size());
        press(Qt::Key_Down);
        QCOMPARE(m_view->caret(), m_letter->text.size());
    }

    void linesKeepTheColumn()
    {
        m_view->showCaret(at(u"first line"_s) + 8);
        const double left = m_view->caretInView().left();
        press(Qt::Key_Down); // a shorter line
        QCOMPARE(m_view->caret(), at(u"second line."_s) + 12);
        press(Qt::Key_Up);
        QVERIFY(std::abs(m_view->caretInView().left() - left) <= 1);
    }

    void shiftSelectsOverLinesAndPages()
    {
        m_view->showCaret(at(u"its second"_s));
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(selected(), u"its"_s); // the blank behind the word is not meant
        press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(selected().startsWith(u"its second line. "_s));
        QCOMPARE(m_letter->pageAt(m_pane->selection().end), 2);
        press(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(selected(), u"its second line. second page"_s);
        press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_letter->pageAt(m_pane->selection().end), 1);
        press(Qt::Key_Right);
        QVERIFY(m_pane->selection().isEmpty());
    }

    void theViewFollows()
    {
        m_view->showCaret(0);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        press(Qt::Key_End, Qt::ControlModifier);
        QVERIFY(m_view->viewport()->rect().contains(m_view->caretInView().toRect()));
        press(Qt::Key_PageUp);
        QVERIFY(m_view->caret() < at(u"its foot"_s));
        QVERIFY(m_view->viewport()->rect().contains(m_view->caretInView().toRect()));
    }

    void aClickPutsItThereAndADragTakesItAlong()
    {
        m_view->showCaret(0);
        const TextSpan old = m_letter->span(at(u"year"_s), at(u"year"_s) + 4);
        const QRectF word = m_view->linesInView(old).constFirst();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          QPointF(word.left() + 1, word.center().y()).toPoint());
        QCOMPARE(m_view->caret(), old.start);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(selected(), u"year"_s);
        const QRectF last = m_view->linesInView(m_letter->span(at(u"female"_s), at(u"female"_s) + 6)).constFirst();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          QPointF(last.right() - 1, last.center().y()).toPoint());
        QCOMPARE(selected(), u"year old female"_s);
    }

    void escapeLeavesFirstTheSelectionThenTheCaret()
    {
        m_view->showCaret(0);
        press(Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(!m_pane->selection().isEmpty());
        press(Qt::Key_Escape);
        QVERIFY(m_pane->selection().isEmpty());
        QVERIFY(m_view->isCaretShown());
        press(Qt::Key_Escape);
        QVERIFY(!m_view->isCaretShown());
        QVERIFY(m_view->caretInView().isNull());
    }

    void anotherLetterHasNone()
    {
        m_view->showCaret(3);
        m_pane->setLetter(m_letter, m_pdf);
        QVERIFY(!m_pane->isCaretShown());
        m_pane->setLetter(nullptr, {});
        m_pane->setCaretShown(true);
        QVERIFY(!m_pane->isCaretShown());
    }
};

QTEST_MAIN(TestPdfCaret)
#include "tst_pdfcaret.moc"
