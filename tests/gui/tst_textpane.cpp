// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>
#include <QWheelEvent>

#include "core/letter/canonicaltext.h"
#include "ui/source/letteredit.h"
#include "ui/source/marginmap.h"
#include "ui/source/textpane.h"
#include "ui/theme/theme.h"

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

/// An invented letter of four pages, so long that most of it is out of view.
std::shared_ptr<const Letter> invented()
{
    QString text = u"Case Number: XX99-0000001 Date of Injury: 01/02/2015\nCLINICAL CASE SUMMARY\n"
                   "A 40 year old left-handed weaver sprained the left wrist on a loom.\n"
                   "A splint and Inventol 50 mg were tried.\n"_s;
    for (int page = 2; page <= 4; ++page) {
        for (int line = 0; line < 30; ++line)
            text += u"Line %1 of page %2 tells of weaving.\n"_s.arg(line).arg(page - 1);
        text.chop(1);
        text += u'\f' + u"Page %1 begins here.\n"_s.arg(page);
    }
    text += u"Wrist splint: Overturned\nThe last words of the letter."_s;
    return std::make_shared<const Letter>(letterFromText(text));
}

} // namespace

class TestTextPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void offsetsAreThoseOfTheLetter();
    void paintsTheGroupBehindItsWords_data();
    void paintsTheGroupBehindItsWords();
    void followsTheTheme();
    void clickOnEvidenceActivatesItsField();
    void clickOnOverlappingEvidenceCycles();
    void clickBesideEvidenceDoesNothing();
    void draggingSelectsAndActivatesNothing();
    void returnAtTheCaretActivates();
    void focusScrollsThereAndOutlines();
    void focusOnWordsInViewDoesNotScroll();
    void longEvidenceIsABarInTheMargin();
    void hoverShowsTheFullFillAndATip();
    void selectionIsTheSpan();
    void keyboardSelects();
    void caretIsVisible();
    void placeIsMarkedAndTakenAway();
    void zoomChangesTheTypeAndKeepsThePlace();
    void wheelWithControlZooms();
    void pageFollowsScrolling();
    void pagesArePartedByALine();
    void mapShowsEvidenceAndScrolls();
    void emptyLetterShowsNothing();
    void copyGivesTheWordsOfTheLetter();

private:
    TextSpan spanOf(const QString &words) const;
    Highlight highlight(qint64 id, const QString &words, FieldGroup group) const;
    LetterEdit &edit() const { return *m_pane->findChild<LetterEdit *>(); }
    QPoint middleOf(const QString &words) const;
    QImage picture() const { return edit().viewport()->grab().toImage(); }
    int pixels(const QString &words, const QColor &color) const;
    int pixelsIn(const QRect &area, const QColor &color) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TextPane> m_pane;
    std::shared_ptr<const Letter> m_letter;
};

void TestTextPane::initTestCase()
{
    m_letter = invented();
}

void TestTextPane::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(Theme::Choice::Light);
    m_theme->applyTo(*qApp);
    m_pane = std::make_unique<TextPane>(*m_theme);
    m_pane->resize(700, 400);
    m_pane->setLetter(m_letter, {});
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestTextPane::cleanup()
{
    m_pane.reset();
    m_theme.reset();
}

TextSpan TestTextPane::spanOf(const QString &words) const
{
    const qsizetype start = m_letter->text.indexOf(words);
    Q_ASSERT(start >= 0);
    return m_letter->span(start, start + words.size());
}

Highlight TestTextPane::highlight(qint64 id, const QString &words, FieldGroup group) const
{
    return {.ref = {ElementId{id}, u"clinical.treatments[]"_s},
            .spans = {spanOf(words)},
            .group = group,
            .tip = u"tip of "_s + words};
}

QPoint TestTextPane::middleOf(const QString &words) const
{
    return edit().linesInView(spanOf(words)).first().center().toPoint();
}

int TestTextPane::pixelsIn(const QRect &area, const QColor &color) const
{
    const QImage image = picture();
    int count = 0;
    for (int y = std::max(0, area.top()); y <= std::min(area.bottom(), image.height() - 1); ++y) {
        for (int x = std::max(0, area.left()); x <= std::min(area.right(), image.width() - 1); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

int TestTextPane::pixels(const QString &words, const QColor &color) const
{
    return pixelsIn(edit().linesInView(spanOf(words)).first().toAlignedRect().adjusted(-4, -4, 4, 4), color);
}

void TestTextPane::offsetsAreThoseOfTheLetter()
{
    const QTextDocument &document = *edit().document();
    QCOMPARE(document.characterCount() - 1, m_letter->text.size());
    QVERIFY(m_letter->text.count(u'\f') == 3);
    for (qsizetype i = 0; i < m_letter->text.size(); ++i) {
        const QChar unit = m_letter->text.at(i);
        const QChar shown = document.characterAt(static_cast<int>(i));
        QVERIFY(unit == shown || (unit.isSpace() && shown == QChar::ParagraphSeparator));
    }
}

void TestTextPane::paintsTheGroupBehindItsWords_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Theme::Choice::Light);
    QTest::newRow("dark") << int(Theme::Choice::Dark);
}

void TestTextPane::paintsTheGroupBehindItsWords()
{
    QFETCH(int, scheme);
    m_theme->setChoice(Theme::Choice(scheme));
    m_pane->setHighlights({highlight(1, u"sprained the left wrist"_s, FieldGroup::Person),
                           highlight(2, u"Inventol 50 mg"_s, FieldGroup::Clinical)});
    const GroupTint person = m_theme->tint(FieldGroup::Person);
    const GroupTint clinical = m_theme->tint(FieldGroup::Clinical);
    QVERIFY(pixels(u"sprained the left wrist"_s, person.faint) > 400);
    QVERIFY(pixels(u"sprained the left wrist"_s, person.rule) > 100);
    QVERIFY(pixels(u"Inventol 50 mg"_s, clinical.faint) > 300);
    QCOMPARE(pixels(u"Inventol 50 mg"_s, person.faint), 0);
    QCOMPARE(pixels(u"A 40 year old"_s, person.faint), 0);
    QCOMPARE(pixels(u"sprained the left wrist"_s, person.fill), 0);
    // The painted rectangle is where the caret would stand before and after the words.
    const QRectF words = edit().linesInView(spanOf(u"Inventol 50 mg"_s)).first();
    QTextCursor cursor(edit().document());
    cursor.setPosition(static_cast<int>(spanOf(u"Inventol 50 mg"_s).start));
    QVERIFY(std::abs(edit().cursorRect(cursor).left() - words.left()) <= 2);
    cursor.setPosition(static_cast<int>(spanOf(u"Inventol 50 mg"_s).end));
    QVERIFY(std::abs(edit().cursorRect(cursor).left() - words.right()) <= 2);
    QVERIFY(words.top() >= edit().cursorRect(cursor).top() - 1
            && words.center().y() < edit().cursorRect(cursor).bottom());
}

void TestTextPane::followsTheTheme()
{
    QCOMPARE(picture().pixelColor(600, 350), QColor(Qt::white));
    m_theme->setChoice(Theme::Choice::Dark);
    QCOMPARE(picture().pixelColor(600, 350), m_theme->color(Token::Base));
    QVERIFY(pixels(u"weaver"_s, m_theme->color(Token::Text)) > 5);
}

void TestTextPane::clickOnEvidenceActivatesItsField()
{
    m_pane->setHighlights({highlight(1, u"sprained the left wrist"_s, FieldGroup::Person),
                           highlight(2, u"Inventol 50 mg"_s, FieldGroup::Clinical)});
    QSignalSpy activated(m_pane.get(), &SourcePane::highlightActivated);
    QTest::mouseClick(edit().viewport(), Qt::LeftButton, {}, middleOf(u"Inventol"_s));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<FieldRef>().element, ElementId{2});
}

void TestTextPane::clickOnOverlappingEvidenceCycles()
{
    m_pane->setHighlights({highlight(1, u"sprained the left wrist on a loom"_s, FieldGroup::Person),
                           highlight(2, u"left wrist"_s, FieldGroup::Clinical),
                           highlight(3, u"the left wrist"_s, FieldGroup::Item)});
    QSignalSpy activated(m_pane.get(), &SourcePane::highlightActivated);
    QList<qint64> order;
    for (int i = 0; i < 4; ++i) {
        QTest::mouseClick(edit().viewport(), Qt::LeftButton, {}, middleOf(u"wrist on"_s) - QPoint(15, 0));
        order.append(activated.last().first().value<FieldRef>().element.value);
        m_pane->setFocusedField(activated.last().first().value<FieldRef>()); // what the window does
        QTest::qWait(QApplication::doubleClickInterval() + 10);              // two clicks, not one double click
    }
    QCOMPARE(order, (QList<qint64>{2, 3, 1, 2})); // the shortest first
}

void TestTextPane::clickBesideEvidenceDoesNothing()
{
    m_pane->setHighlights({highlight(1, u"left wrist"_s, FieldGroup::Person)});
    QSignalSpy activated(m_pane.get(), &SourcePane::highlightActivated);
    QTest::mouseClick(edit().viewport(), Qt::LeftButton, {}, middleOf(u"weaver"_s));
    QTest::mouseClick(edit().viewport(), Qt::RightButton, {}, middleOf(u"left wrist"_s));
    QCOMPARE(activated.size(), 0);
}

void TestTextPane::draggingSelectsAndActivatesNothing()
{
    m_pane->setHighlights({highlight(1, u"left-handed weaver sprained"_s, FieldGroup::Person)});
    QSignalSpy activated(m_pane.get(), &SourcePane::highlightActivated);
    QSignalSpy selected(m_pane.get(), &SourcePane::selectionChanged);
    const QRectF words = edit().linesInView(spanOf(u"weaver"_s)).first();
    const QPoint from(qRound(words.left()) + 1, qRound(words.center().y()));
    const QPoint to(qRound(words.right()), qRound(words.center().y()));
    QTest::mousePress(edit().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(edit().viewport(), (from + to) / 2);
    QTest::mouseMove(edit().viewport(), to);
    QTest::mouseRelease(edit().viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(m_pane->selection(), spanOf(u"weaver"_s));
    QVERIFY(selected.size() >= 1);
    QCOMPARE(activated.size(), 0);
}

void TestTextPane::returnAtTheCaretActivates()
{
    m_pane->setHighlights({highlight(7, u"Inventol 50 mg"_s, FieldGroup::Clinical)});
    QSignalSpy activated(m_pane.get(), &SourcePane::highlightActivated);
    QTextCursor cursor = edit().textCursor();
    cursor.setPosition(static_cast<int>(spanOf(u"50 mg"_s).start));
    edit().setTextCursor(cursor);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    cursor.setPosition(static_cast<int>(spanOf(u"weaver"_s).start));
    edit().setTextCursor(cursor);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
}

void TestTextPane::focusScrollsThereAndOutlines()
{
    const Highlight far = highlight(5, u"The last words"_s, FieldGroup::Item);
    m_pane->setHighlights({highlight(1, u"left wrist"_s, FieldGroup::Person), far});
    QCOMPARE(edit().verticalScrollBar()->value(), 0);
    m_pane->setFocusedField(far.ref);
    const auto isInView = [this] {
        const QRectF words = edit().linesInView(spanOf(u"The last words"_s)).first();
        return words.top() >= 0 && words.bottom() <= edit().viewport()->height();
    };
    QTRY_VERIFY(isInView());
    QTRY_VERIFY(pixels(u"The last words"_s, m_theme->color(Token::Accent)) > 200);
    QVERIFY(pixels(u"The last words"_s, m_theme->tint(FieldGroup::Item).fill) > 300); // in focus the fill is full
    m_pane->setFocusedField({});
    QCOMPARE(pixels(u"The last words"_s, m_theme->color(Token::Accent)), 0);
    QCOMPARE(pixels(u"The last words"_s, m_theme->tint(FieldGroup::Item).fill), 0);
}

void TestTextPane::focusOnWordsInViewDoesNotScroll()
{
    const Highlight near = highlight(1, u"Inventol 50 mg"_s, FieldGroup::Clinical);
    m_pane->setHighlights({near});
    edit().verticalScrollBar()->setValue(30);
    m_pane->setFocusedField(near.ref);
    QTest::qWait(200);
    QCOMPARE(edit().verticalScrollBar()->value(), 30);
}

void TestTextPane::longEvidenceIsABarInTheMargin()
{
    Highlight rationale = highlight(
        1, u"Line 0 of page 1 tells of weaving.\nLine 1 of page 1 tells of weaving.\nLine 2 of page 1"_s,
        FieldGroup::Guideline);
    rationale.isLong = true;
    m_pane->setHighlights({rationale});
    const GroupTint tint = m_theme->tint(FieldGroup::Guideline);
    const QList<QRectF> lines = edit().linesInView(rationale.spans.first());
    QCOMPARE(lines.size(), 3);
    const int height = qRound(lines.last().bottom() - lines.first().top());
    const QRect beside(0, qRound(lines.first().top()), qRound(lines.first().left()), height);
    QVERIFY(pixelsIn(beside, tint.rule) >= 3 * (height - 2));
    QCOMPARE(pixelsIn(lines.at(1).toAlignedRect(), tint.faint), 0);
    m_pane->setFocusedField(rationale.ref);
    QVERIFY(pixelsIn(beside, m_theme->color(Token::Accent)) >= 5 * (height - 2));
    QSignalSpy activated(m_pane.get(), &SourcePane::highlightActivated);
    QTest::mouseClick(edit().viewport(), Qt::LeftButton, {}, QPoint(6, qRound(lines.at(1).center().y())));
    QCOMPARE(activated.size(), 1);
}

void TestTextPane::hoverShowsTheFullFillAndATip()
{
    m_pane->setHighlights({highlight(1, u"Inventol 50 mg"_s, FieldGroup::Clinical)});
    QTest::mouseMove(edit().viewport(), middleOf(u"weaver"_s));
    QTest::mouseMove(edit().viewport(), middleOf(u"Inventol"_s));
    QTRY_VERIFY(pixels(u"Inventol 50 mg"_s, m_theme->tint(FieldGroup::Clinical).fill) > 300);
    QVERIFY(!QToolTip::isVisible()); // not at once
    QTRY_VERIFY(QToolTip::isVisible());
    QCOMPARE(QToolTip::text(), u"tip of Inventol 50 mg"_s);
    QTest::mouseMove(edit().viewport(), middleOf(u"weaver"_s));
    QTRY_COMPARE(pixels(u"Inventol 50 mg"_s, m_theme->tint(FieldGroup::Clinical).fill), 0);
}

void TestTextPane::selectionIsTheSpan()
{
    QCOMPARE(m_pane->selection(), TextSpan());
    const TextSpan acrossPages = m_letter->span(spanOf(u"Line 29 of page 1"_s).start, spanOf(u"Page 2 begins"_s).end);
    m_pane->setSelection(acrossPages);
    QCOMPARE(m_pane->selection(), acrossPages);
    QCOMPARE(m_pane->selection().page, 1);
    m_pane->setSelection({});
    QVERIFY(m_pane->selection().isEmpty());
}

void TestTextPane::keyboardSelects()
{
    m_pane->setFocus();
    QTextCursor cursor = edit().textCursor();
    cursor.setPosition(static_cast<int>(spanOf(u"left wrist"_s).start));
    edit().setTextCursor(cursor);
    QTest::keyClick(&edit(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&edit(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_letter->quote(m_pane->selection()), u"left wrist"_s);
    QVERIFY(pixels(u"left wrist"_s, m_theme->color(Token::Hit)) > 200);
    QTest::keyClick(&edit(), Qt::Key_Right);
    QVERIFY(m_pane->selection().isEmpty());
}

void TestTextPane::caretIsVisible()
{
    m_pane->activateWindow();
    m_pane->setFocus();
    QTRY_VERIFY(edit().hasFocus());
    QTextCursor cursor = edit().textCursor();
    cursor.setPosition(static_cast<int>(spanOf(u"Inventol"_s).start));
    edit().setTextCursor(cursor);
    const QRect caret = edit().cursorRect();
    const auto darkPixels = [this, &caret] { // the style may invert what is below the caret
        const QImage image = picture();
        int count = 0;
        for (int y = caret.top(); y <= caret.bottom(); ++y)
            count += image.pixelColor(caret.left(), y).lightness() < 60 ? 1 : 0;
        return count;
    };
    QTRY_VERIFY(darkPixels() >= 0.7 * caret.height());
}

void TestTextPane::placeIsMarkedAndTakenAway()
{
    m_pane->setFoundPlaces({spanOf(u"Line 5 of page 1"_s), spanOf(u"Line 25 of page 2"_s)});
    m_pane->showPlace(spanOf(u"Line 25 of page 2"_s));
    QTRY_VERIFY(pixels(u"Line 25 of page 2"_s, m_theme->color(Token::Hit)) > 300);
    m_pane->showPlace({});
    QCOMPARE(pixels(u"Line 25 of page 2"_s, m_theme->color(Token::Hit)), 0);
}

void TestTextPane::zoomChangesTheTypeAndKeepsThePlace()
{
    QSignalSpy zoomed(m_pane.get(), &SourcePane::zoomChanged);
    const double before = edit().linesInView(spanOf(u"weaver"_s)).first().width();
    m_pane->setZoom(2);
    QCOMPARE(m_pane->zoom(), 2.0);
    QCOMPARE(zoomed.size(), 1);
    const double after = edit().linesInView(spanOf(u"weaver"_s)).first().width();
    QVERIFY2(std::abs(after / before - 2) < 0.1, qPrintable(QString::number(after / before)));
    m_pane->setZoom(100);
    QCOMPARE(m_pane->zoom(), 4.0);
    m_pane->setZoom(1);
    m_pane->showPlace(spanOf(u"Line 20 of page 2"_s));
    QTest::qWait(200);
    const int page = m_pane->currentPage();
    m_pane->setZoom(1.5);
    QCOMPARE(m_pane->currentPage(), page);
    m_pane->fitWidth();
    const QRectF longest =
        edit().linesInView(spanOf(u"A 40 year old left-handed weaver sprained the left wrist on a loom."_s)).first();
    QVERIFY(longest.width() > 0.9 * (edit().viewport()->width() - 24) && longest.right() <= edit().viewport()->width());
}

void TestTextPane::wheelWithControlZooms()
{
    const QPointF middle = edit().viewport()->rect().center();
    QWheelEvent wheel(middle, edit().viewport()->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(edit().viewport(), &wheel);
    QCOMPARE(m_pane->zoom(), 1.1);
}

void TestTextPane::pageFollowsScrolling()
{
    QCOMPARE(m_pane->pageCount(), 4);
    QCOMPARE(m_pane->currentPage(), 1);
    QSignalSpy pages(m_pane.get(), &SourcePane::currentPageChanged);
    edit().verticalScrollBar()->setValue(edit().verticalScrollBar()->maximum());
    QCOMPARE(m_pane->currentPage(), 4);
    QCOMPARE(pages.last().first().toInt(), 4);
}

void TestTextPane::pagesArePartedByALine()
{
    m_pane->showPlace(spanOf(u"Page 3 begins"_s));
    QTest::qWait(200);
    const QRectF first = edit().linesInView(spanOf(u"Page 3 begins"_s)).first();
    const QRectF before = edit().linesInView(spanOf(u"Line 29 of page 2"_s)).first();
    const double usual = edit().linesInView(spanOf(u"Line 29 of page 2"_s)).first().top()
                         - edit().linesInView(spanOf(u"Line 28 of page 2"_s)).first().top();
    QVERIFY(first.top() - before.top() > 1.5 * usual);
    const QRect between(300, qRound(before.bottom()), 200, qRound(first.top() - before.bottom()));
    QCOMPARE(pixelsIn(between, m_theme->color(Token::Line)), 200); // one line of one pixel
}

void TestTextPane::mapShowsEvidenceAndScrolls()
{
    const Highlight far = highlight(5, u"The last words"_s, FieldGroup::Item);
    m_pane->setHighlights({far});
    auto *map = m_pane->findChild<MarginMap *>();
    const QImage image = map->grab().toImage();
    int lowest = 0;
    for (int y = 0; y < image.height(); ++y)
        lowest = image.pixelColor(8, y) == m_theme->tint(FieldGroup::Item).rule ? y : lowest;
    QVERIFY(lowest > 0.9 * image.height());
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(8, map->height() - 3));
    QCOMPARE(edit().verticalScrollBar()->value(), edit().verticalScrollBar()->maximum());
}

void TestTextPane::emptyLetterShowsNothing()
{
    m_pane->setHighlights({highlight(1, u"left wrist"_s, FieldGroup::Person)});
    m_pane->setLetter(nullptr, {});
    QCOMPARE(m_pane->pageCount(), 0);
    QVERIFY(edit().document()->isEmpty());
    QVERIFY(m_pane->selection().isEmpty());
    m_pane->showPlace({3, 9, 1});
    QCOMPARE(pixelsIn(picture().rect(), m_theme->tint(FieldGroup::Person).faint), 0);
}

void TestTextPane::copyGivesTheWordsOfTheLetter()
{
    m_pane->setSelection(spanOf(u"left wrist on a loom.\nA splint"_s));
    QTest::keyClick(&edit(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"left wrist on a loom.\nA splint"_s);
    QTest::keyClicks(&edit(), u"typed"_s); // read only
    QCOMPARE(edit().document()->characterCount() - 1, m_letter->text.size());
}

QTEST_MAIN(TestTextPane)
#include "tst_textpane.moc"
