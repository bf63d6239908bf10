// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "core/letter/canonicaltext.h"
#include "core/letter/letterreader.h"
#include "core/letter/pagesclient.h"
#include "ui/source/findfield.h"
#include "ui/source/letteredit.h"
#include "ui/source/pagestrip.h"
#include "ui/source/pdfview.h"
#include "ui/source/sourceview.h"
#include "ui/source/textpane.h"
#include "ui/theme/theme.h"

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Letter> textLetter()
{
    QString text = u"The weaver hurt a wrist.\nThe left\nwrist was put in a splint.\n"_s;
    for (int line = 0; line < 60; ++line)
        text += u"Weaving goes on, row %1.\n"_s.arg(line);
    text += u"\fThe last WRIST of the letter."_s;
    auto letter = std::make_shared<Letter>(letterFromText(text));
    letter->format = LetterFormat::Text;
    return letter;
}

struct Sample {
    std::shared_ptr<const Letter> letter;
    QByteArray bytes;
};

/// One of the invented letters that the program ships.
Sample samplePdf()
{
    const Result<QByteArray> bytes = readFileBytes(u":/imr/samples/e-cervical-mri.pdf"_s);
    PagesClient pages(QStringLiteral(IMR_PROGRAM_DIR "/imr-pages"));
    const Result<Letter> letter = bytes ? readLetter(*bytes, u"sample.pdf"_s, pages) : Result<Letter>(bytes.error());
    return letter ? Sample{std::make_shared<const Letter>(*letter), *bytes} : Sample{};
}

} // namespace

class TestSourceView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void findsWordsOverLineEnds_data();
    void findsWordsOverLineEnds();
    void controlFOpensTheFindField();
    void controlFTakesTheSelectedWords();
    void countsAndStepsThroughThePlaces();
    void wordsThatAreNotThereAreSaidNotToBe();
    void escapeLeavesTheFieldAndTheMarks();
    void sameWordsAreSoughtInTheNextLetter();
    void zoomIsChosenAndShown();
    void zoomInAndOutGoByStandardSteps();
    void fittedWidthFollowsTheWindow();
    void fittedPageStaysInsideItsPane();
    void sharedWordsAreDimmedInBothPanes();
    void ownSentencesFollowEachOther();
    void evidenceIsReadOut();
    void pagesAreListedAndGoneTo();
    void pagesAreDarkInTheDark();
    void pagesAreTextToScreenReaders();
    void pageIsShown();
    void textLetterHasOnlyText();
    void activationAndSelectionComeThrough();
    void pdfLetterHasBothAndRemembersTheChoice();
    void focusedFieldAndSelectionGoAlongToTheOtherPane();

private:
    QToolButton &segment(const QString &text) const;
    QLineEdit &field() const { return *m_view->findChild<QLineEdit *>(u"findInLetter"_s); }
    QString count() const { return m_view->findChild<QLabel *>(u"findCount"_s)->text(); }
    LetterEdit &edit() const { return *m_view->findChild<LetterEdit *>(); }
    QComboBox &zoom() const { return *m_view->findChild<QComboBox *>(); }
    TextSpan spanOf(const QString &words) const;
    int hitPixels(const TextSpan &span) const;

    QTemporaryDir m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SourceView> m_view;
    std::shared_ptr<const Letter> m_letter;
};

void TestSourceView::initTestCase()
{
    for (const QSettings::Format format : {QSettings::NativeFormat, QSettings::IniFormat})
        QSettings::setPath(format, QSettings::UserScope, m_settings.path());
    m_letter = textLetter();
}

void TestSourceView::init()
{
    QSettings(u"IMR Workbench"_s, u"imr-workbench"_s).clear();
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(Theme::Choice::Light);
    m_theme->applyTo(*qApp);
    m_view = std::make_unique<SourceView>(*m_theme);
    m_view->resize(700, 400);
    m_view->setLetter(m_letter, {});
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestSourceView::cleanup()
{
    m_view.reset();
    m_theme.reset();
}

TextSpan TestSourceView::spanOf(const QString &words) const
{
    const qsizetype start = m_letter->text.indexOf(words);
    return m_letter->span(start, start + words.size());
}

int TestSourceView::hitPixels(const TextSpan &span) const
{
    const QImage image = edit().viewport()->grab().toImage();
    const QRect words = edit().linesInView(span).first().toAlignedRect() & image.rect();
    int found = 0;
    for (int y = words.top(); y <= words.bottom(); ++y) {
        for (int x = words.left(); x <= words.right(); ++x)
            found += image.pixelColor(x, y) == m_theme->color(Token::Hit) ? 1 : 0;
    }
    return found;
}

void TestSourceView::findsWordsOverLineEnds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("any case") << u"Wrist"_s << QStringList{u"wrist"_s, u"wrist"_s, u"WRIST"_s};
    QTest::newRow("over a line end") << u" left  wrist "_s << QStringList{u"left\nwrist"_s};
    QTest::newRow("over a page end") << u"59. the last"_s << QStringList{u"59.\fThe last"_s};
    QTest::newRow("no pattern") << u"w.ist"_s << QStringList{};
    QTest::newRow("brackets") << u"(wrist"_s << QStringList{};
    QTest::newRow("blank") << u"   "_s << QStringList{};
}

void TestSourceView::findsWordsOverLineEnds()
{
    QFETCH(QString, words);
    QFETCH(QStringList, places);
    QStringList found;
    for (const TextSpan &span : placesOf(words, *m_letter))
        found.append(m_letter->text.sliced(span.start, span.length()));
    QCOMPARE(found, places);
    if (words == u"Wrist"_s)
        QCOMPARE(placesOf(words, *m_letter).last().page, 2);
}

void TestSourceView::controlFOpensTheFindField()
{
    edit().setFocus();
    QTest::keyClick(&edit(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field().hasFocus());
    QCOMPARE(field().text(), QString());
}

void TestSourceView::controlFTakesTheSelectedWords()
{
    m_view->currentPane().setSelection(spanOf(u"left\nwrist"_s));
    edit().setFocus();
    QTest::keyClick(&edit(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(field().text(), u"left wrist"_s);
    QCOMPARE(count(), u"1 of 1"_s);
}

void TestSourceView::countsAndStepsThroughThePlaces()
{
    m_view->startFind();
    QTest::keyClicks(&field(), u"wrist"_s);
    QCOMPARE(count(), u"1 of 3"_s);
    const QList<TextSpan> places = placesOf(u"wrist"_s, *m_letter);
    QVERIFY(hitPixels(places.at(0)) > 100); // the current place in full, the others faintly
    QCOMPARE(hitPixels(places.at(1)), 0);
    QTest::keyClick(&field(), Qt::Key_Return);
    QCOMPARE(count(), u"2 of 3"_s);
    QVERIFY(hitPixels(places.at(1)) > 100);
    edit().setFocus();
    QTest::keyClick(&edit(), Qt::Key_F3);
    QCOMPARE(count(), u"3 of 3"_s);
    QTRY_VERIFY(hitPixels(places.at(2)) > 100); // scrolled into view
    QTest::keyClick(&edit(), Qt::Key_F3);
    QCOMPARE(count(), u"1 of 3"_s);
    QTest::keyClick(&edit(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count(), u"3 of 3"_s);
    QTest::keyClick(&field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), u"2 of 3"_s);
}

void TestSourceView::wordsThatAreNotThereAreSaidNotToBe()
{
    m_view->startFind();
    QTest::keyClicks(&field(), u"shoulder"_s);
    QCOMPARE(count(), u"not found"_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    QCOMPARE(count(), u"not found"_s);
}

void TestSourceView::escapeLeavesTheFieldAndTheMarks()
{
    m_view->startFind();
    QTest::keyClicks(&field(), u"wrist"_s);
    const TextSpan first = placesOf(u"wrist"_s, *m_letter).first();
    QVERIFY(hitPixels(first) > 100);
    QTest::keyClick(&field(), Qt::Key_Escape);
    QVERIFY(edit().hasFocus());
    QCOMPARE(field().text(), QString());
    QCOMPARE(hitPixels(first), 0);
}

void TestSourceView::sameWordsAreSoughtInTheNextLetter()
{
    m_view->startFind();
    QTest::keyClicks(&field(), u"wrist"_s);
    m_view->setLetter(std::make_shared<const Letter>(letterFromText(u"One wrist here."_s)), {});
    QVERIFY(count().endsWith(u"of 1"_s));
    m_view->setLetter(nullptr, {});
    QCOMPARE(count(), u"not found"_s);
}

void TestSourceView::zoomIsChosenAndShown()
{
    QCOMPARE(zoom().currentText(), u"100 %"_s);
    zoom().setFocus();
    QTest::keyClicks(&zoom(), u"200"_s); // as one types into a list
    QCOMPARE(zoom().currentText(), u"200 %"_s);
    QCOMPARE(m_view->currentPane().zoom(), 2.0);
    m_view->currentPane().setZoom(1.37); // by the wheel
    QCOMPARE(zoom().currentIndex(), -1);
    QCOMPARE(zoom().placeholderText(), u"137 %"_s);
    m_view->currentPane().setZoom(1.5);
    QCOMPARE(zoom().currentText(), u"150 %"_s);
}

void TestSourceView::zoomInAndOutGoByStandardSteps()
{
    m_view->zoomIn();
    QCOMPARE(m_view->currentPane().zoom(), 1.1);
    m_view->currentPane().setZoom(1.37);
    m_view->zoomIn();
    QCOMPARE(m_view->currentPane().zoom(), 1.5);
    m_view->zoomOut();
    QCOMPARE(m_view->currentPane().zoom(), 1.25);
    for (int i = 0; i < 30; ++i)
        m_view->zoomOut();
    QCOMPARE(m_view->currentPane().zoom(), 0.5);
    for (int i = 0; i < 30; ++i)
        m_view->zoomIn();
    QCOMPARE(m_view->currentPane().zoom(), 4.0);
}

void TestSourceView::fittedWidthFollowsTheWindow()
{
    m_view->fitWidth();
    QCOMPARE(zoom().currentText(), u"Fit width"_s);
    const double wide = m_view->currentPane().zoom();
    QVERIFY(wide > 1.2);
    m_view->resize(560, 400);
    QTRY_VERIFY(m_view->currentPane().zoom() < 0.85 * wide);
    QCOMPARE(zoom().currentText(), u"Fit width"_s);
}

void TestSourceView::fittedPageStaysInsideItsPane()
{
    const Sample sample = samplePdf();
    QVERIFY(sample.letter);
    m_view->resize(900, 400);
    m_view->setLetter(sample.letter, sample.bytes);
    m_view->showText(false);
    m_view->fitWidth();
    const auto *pages = m_view->findChild<PdfView *>();
    const auto fits = [pages] {
        const double all = pages->zoom() * 612 * 96 / 72;
        return pages->horizontalScrollBar()->maximum() == 0 && all > pages->viewport()->width() - 24;
    };
    QTRY_VERIFY(fits());
    m_view->showText(true);
    m_view->resize(480, 400); // the pages are hidden while the room shrinks
    m_view->showText(false);
    QTRY_VERIFY(fits());
    m_view->showText(true);
    m_view->resize(1100, 400);
    m_view->setLetter(nullptr, {});
    m_view->setLetter(sample.letter, sample.bytes);
    m_view->showText(false);
    QTRY_VERIFY(fits());
}

void TestSourceView::sharedWordsAreDimmedInBothPanes()
{
    auto wording = std::make_shared<SharedWording>();
    wording->add(LetterId{7}, u"The weaver hurt a wrist. The left wrist, once more."_s);
    const auto darkest = [this] {
        const QImage image = edit().viewport()->grab().toImage();
        const QRect area = edit().linesInView(spanOf(u"weaver"_s)).constFirst().toRect();
        int lightness = 255;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                lightness = std::min(lightness, image.pixelColor(x, y).lightness());
        }
        return lightness;
    };
    m_view->setDimming(true);
    const int before = darkest();
    m_view->setWording(wording, LetterId{8});
    QVERIFY2(darkest() > before + 60, "the words of another letter are dimmed");
    m_view->setHighlights({{{{}, u"patient.age"_s}, {spanOf(u"weaver"_s)}, FieldGroup::Person, false, {}}});
    QVERIFY2(darkest() <= before + 5, "but not those that carry a value");
    m_view->setHighlights({});
    QVERIFY(darkest() > before + 60);
    auto *button = m_view->findChild<QToolButton *>(u"dimButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!m_view->isDimming());
    QVERIFY(darkest() <= before + 5);
    m_view->setDimming(true);
    m_view->setWording(wording, LetterId{7}); // it is that letter itself
    QVERIFY(darkest() <= before + 5);
}

void TestSourceView::ownSentencesFollowEachOther()
{
    auto wording = std::make_shared<SharedWording>();
    wording->add(LetterId{7}, u"The weaver hurt a wrist.\nThe left\nwrist was put in a splint."_s);
    m_view->setWording(wording, LetterId{8});
    m_view->showOwnSentence(true);
    QTRY_VERIFY(hitPixels(spanOf(u"Weaving goes on, row 0"_s)) > 0);
    m_view->showOwnSentence(true);
    QTRY_VERIFY(hitPixels(spanOf(u"Weaving goes on, row 1"_s)) > 0);
    QCOMPARE(hitPixels(spanOf(u"Weaving goes on, row 0"_s)), 0);
    m_view->showOwnSentence(false);
    QTRY_VERIFY(hitPixels(spanOf(u"Weaving goes on, row 0"_s)) > 0);
    m_view->showOwnSentence(false); // there is none before
    QVERIFY(hitPixels(spanOf(u"Weaving goes on, row 0"_s)) > 0);
}

void TestSourceView::pagesAreListedAndGoneTo()
{
    const Sample sample = samplePdf();
    QVERIFY(sample.letter && sample.letter->pages.size() > 1);
    m_view->setLetter(sample.letter, sample.bytes);
    m_view->showText(false);
    auto *strip = m_view->findChild<PageStrip *>();
    QVERIFY(!strip->isVisible());
    m_view->setPagesListed(true);
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->count(), sample.letter->pages.size());
    QTRY_VERIFY_WITH_TIMEOUT(strip->isDrawn(), 20000);
    const QImage picture = strip->item(0)->icon().pixmap(strip->iconSize()).toImage();
    bool hasInk = false;
    for (int y = 0; y < picture.height() && !hasInk; ++y) {
        for (int x = 0; x < picture.width() && !hasInk; ++x)
            hasInk = picture.pixelColor(x, y).alpha() == 255 && picture.pixelColor(x, y).lightness() < 160;
    }
    QVERIFY(hasInk);
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Down);
    QTRY_COMPARE(m_view->currentPane().currentPage(), 2);
    QCOMPARE(strip->currentRow(), 1);
    m_view->setPagesListed(false);
    QVERIFY(!strip->isVisible());
}

void TestSourceView::pagesAreDarkInTheDark()
{
    const Sample sample = samplePdf();
    QVERIFY(sample.letter);
    m_view->setLetter(sample.letter, sample.bytes);
    m_view->showText(false);
    m_theme->setChoice(Theme::Choice::Dark);
    auto *pages = m_view->findChild<PdfView *>();
    const auto corner = [&] { // of the first page, where nothing is printed
        return pages->viewport()->grab().toImage().pixelColor(pages->viewport()->width() / 2, 14);
    };
    QTRY_VERIFY_WITH_TIMEOUT(pages->isDrawn(), 20000);
    QVERIFY(corner().lightness() > 150); // dimmed paper
    m_view->setDarkPages(true);
    QTRY_VERIFY_WITH_TIMEOUT(pages->isDrawn(), 20000);
    QCOMPARE(corner(), m_theme->color(Token::Base));
    m_theme->setChoice(Theme::Choice::Light);
    QTRY_VERIFY_WITH_TIMEOUT(pages->isDrawn(), 20000);
    QCOMPARE(corner(), QColor(Qt::white));
    m_view->setDarkPages(false);
}

void TestSourceView::evidenceIsReadOut()
{
    const FieldRef age{{}, u"patient.age"_s};
    m_view->setHighlights({{age, {spanOf(u"left"_s), spanOf(u"The last WRIST"_s)}, FieldGroup::Person, false, {}}});
    m_view->setFocusedField(age);
    QCOMPARE(edit().accessibleDescription(), u"page 1, line 2: left; page 2, line 1: The last WRIST"_s);
    m_view->setFocusedField({});
    QCOMPARE(edit().accessibleDescription(), QString());
}

void TestSourceView::pagesAreTextToScreenReaders()
{
    const Sample sample = samplePdf();
    QVERIFY(sample.letter);
    m_view->setLetter(sample.letter, sample.bytes);
    m_view->showText(false);
    auto *pages = m_view->findChild<PdfView *>();
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(pages);
    QVERIFY(accessible && accessible->textInterface());
    QAccessibleTextInterface &text = *accessible->textInterface();
    QVERIFY(accessible->state().readOnly);
    QCOMPARE(text.text(0, text.characterCount()), sample.letter->text);
    text.setCursorPosition(5);
    QCOMPARE(pages->caret(), 5);
    QCOMPARE(text.cursorPosition(), 5);
    text.addSelection(0, 4);
    int start = -1;
    int end = -1;
    text.selection(0, &start, &end);
    QCOMPARE(std::pair(start, end), std::pair(0, 4));
    QCOMPARE(text.offsetAtPoint(text.characterRect(0).center()), 0);
    text.removeSelection(0);
    QCOMPARE(text.selectionCount(), 0);
    QCOMPARE(text.text(-3, 1000000), sample.letter->text);
}

void TestSourceView::pageIsShown()
{
    const auto shown = [this] {
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->text().startsWith(u"Page"))
                return label->text();
        }
        return QString();
    };
    QCOMPARE(shown(), u"Page 1 of 2"_s);
    m_view->showPlace(spanOf(u"The last WRIST"_s));
    QTRY_COMPARE(shown(), u"Page 2 of 2"_s);
    m_view->setLetter(nullptr, {});
    QCOMPARE(shown(), QString());
}

void TestSourceView::textLetterHasOnlyText()
{
    m_view->showText(false);
    QVERIFY(m_view->isTextShown());
    for (const QToolButton *button : m_view->findChildren<QToolButton *>()) {
        if (button->text() == u"PDF"_s)
            QVERIFY(!button->isEnabled() && !button->isChecked());
        if (button->text() == u"Text"_s)
            QVERIFY(button->isChecked());
    }
}

void TestSourceView::activationAndSelectionComeThrough()
{
    QSignalSpy activated(m_view.get(), &SourceView::highlightActivated);
    QSignalSpy selected(m_view.get(), &SourceView::selectionChanged);
    m_view->setHighlights({{.ref = {ElementId{4}, u"injury.body_parts[]"_s},
                            .spans = {spanOf(u"wrist"_s)},
                            .group = FieldGroup::Person,
                            .tip = {}}});
    QTest::mouseClick(edit().viewport(), Qt::LeftButton, {},
                      edit().linesInView(spanOf(u"wrist"_s)).first().center().toPoint());
    QCOMPARE(activated.size(), 1);
    m_view->currentPane().setSelection(spanOf(u"splint"_s));
    QCOMPARE(m_view->selection(), spanOf(u"splint"_s));
    QVERIFY(selected.size() >= 1);
}

QToolButton &TestSourceView::segment(const QString &text) const
{
    const QList<QToolButton *> buttons = m_view->findChildren<QToolButton *>();
    return **std::ranges::find(buttons, text, &QToolButton::text);
}

void TestSourceView::pdfLetterHasBothAndRemembersTheChoice()
{
    const auto [letter, bytes] = samplePdf();
    QVERIFY(letter);
    m_view->setLetter(letter, bytes);
    QVERIFY(!m_view->isTextShown() && segment(u"PDF"_s).isChecked());
    QTest::mouseClick(&segment(u"Text"_s), Qt::LeftButton);
    QVERIFY(m_view->isTextShown() && segment(u"Text"_s).isChecked());
    SourceView second(*m_theme);
    second.setLetter(letter, bytes);
    QVERIFY(second.isTextShown());
    QTest::mouseClick(&segment(u"PDF"_s), Qt::LeftButton);
    QVERIFY(!m_view->isTextShown());
    SourceView third(*m_theme);
    third.setLetter(letter, bytes);
    QVERIFY(!third.isTextShown());
    third.setLetter(m_letter, {}); // a text letter changes what is shown, not the choice
    QVERIFY(third.isTextShown());
    third.setLetter(letter, bytes);
    QVERIFY(!third.isTextShown());
}

void TestSourceView::focusedFieldAndSelectionGoAlongToTheOtherPane()
{
    const auto [letter, bytes] = samplePdf();
    QVERIFY(letter);
    m_view->setLetter(letter, bytes);
    const Highlight last{.ref = {ElementId{9}, u"items[].verdict"_s},
                         .spans = {letter->pages.last().words.last().span},
                         .group = FieldGroup::Item,
                         .tip = {}};
    m_view->setHighlights({last});
    m_view->setFocusedField(last.ref);
    const TextSpan words = letter->pages.first().words.at(4).span;
    m_view->currentPane().setSelection(words);
    QCOMPARE(m_view->selection(), words);
    m_view->showText(true);
    QCOMPARE(m_view->selection(), words);
    const auto isInView = [this, &last] {
        return edit().viewport()->rect().contains(edit().linesInView(last.spans.first()).first().toAlignedRect());
    };
    QTRY_VERIFY(isInView());
    m_view->showText(false);
    QCOMPARE(m_view->selection(), words);
}

QTEST_MAIN(TestSourceView)
#include "tst_sourceview.moc"
