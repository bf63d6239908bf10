// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "core/store/storeservice.h"
#include "ui/record/recordview.h"
#include "ui/review/reviewcontroller.h"
#include "ui/samples.h"
#include "ui/settings/settings.h"
#include "ui/source/pdfview.h"
#include "ui/source/sourceview.h"
#include "ui/workbenchwindow.h"

using namespace imr;
using namespace Qt::StringLiterals;

/// Evidence changed by keys alone, in the pages and in the text, through the real window into a real database.
class TestEvidenceKeys : public QObject {
    Q_OBJECT

    const FieldRef m_mechanism{{}, u"injury.mechanism"_s};
    QTemporaryDir m_folder;
    Theme m_theme;
    Extractor m_extractor;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<StoreService> m_service;
    std::unique_ptr<WorkbenchWindow> m_window;
    int m_run = 0;

    RecordView &record() { return m_window->record(); }
    const Letter &letter() { return *m_window->controller().open()->letter; }
    const ReviewField &field() { return *record().form()->find(m_mechanism)->value; }
    QString value() { return field().now.value.toString(); }
    /// As another program finds it in the file.
    QString stored()
    {
        const auto store = openCaseStore(m_folder.filePath(u"%1.imr"_s.arg(m_run)), OpenMode::ReadOnly,
                                         FieldCatalogue::builtIn());
        const auto found = store ? (*store)->record(m_window->controller().currentLetter())
                                 : Result<ReviewRecord>(store.error());
        return found ? found->find(m_mechanism)->now.value.toString() : QString();
    }
    QString evidence()
    {
        QStringList quotes;
        for (const TextSpan &span : field().now.spans)
            quotes.append(letter().quote(span));
        return quotes.join(u'|');
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void inBothPanes()
    {
        QTest::addColumn<bool>("text");
        QTest::newRow("pages") << false;
        QTest::newRow("text") << true;
    }
    void choosePane()
    {
        QFETCH(bool, text);
        m_window->source().showText(text);
        QCOMPARE(m_window->source().isTextShown(), text);
        record().focusField(m_mechanism);
    }

private Q_SLOTS:
    void init()
    {
        ++m_run;
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"%1.ini"_s.arg(m_run)));
        m_settings->setReviewer(u"tester"_s);
        auto service = StoreService::open(m_folder.filePath(u"%1.imr"_s.arg(m_run)), OpenMode::CreateIfMissing,
                                          FieldCatalogue::builtIn());
        QVERIFY(service);
        m_service = *std::move(service);
        m_window = std::make_unique<WorkbenchWindow>(WorkbenchParts{*m_service, FieldCatalogue::builtIn(), m_extractor,
                                                                    *m_settings, m_theme,
                                                                    QStringLiteral(IMR_PROGRAM_DIR "/imr-pages")});
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->importPaths({sampleLetters().filter(u"d-epidural"_s).constFirst()},
                              WorkbenchWindow::AfterImport::OpenFirst);
        QTRY_VERIFY_WITH_TIMEOUT(record().form() != nullptr, 20000);
        QVERIFY(record().form()->find(m_mechanism)->value);
        QVERIFY(!field().now.spans.isEmpty());
    }

    void cleanup()
    {
        m_window.reset();
        m_service.reset();
    }

    void wordsSelectedWithTheCaretBecomeTheValue_data() { inBothPanes(); }
    void wordsSelectedWithTheCaretBecomeTheValue()
    {
        choosePane();
        const QString first = value().section(u' ', 0, 0);
        press(Qt::Key_F7);
        QVERIFY(m_window->source().isCaretShown());
        QVERIFY(m_window->source().isAncestorOf(QApplication::focusWidget()));
        QVERIFY(m_window->findChild<QToolButton *>(u"caretButton"_s)->isChecked());
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(letter().quote(m_window->source().selection()), first);
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(value(), first);
        QCOMPARE(stored(), first);
        QCOMPARE(evidence(), first);
    }

    void furtherWordsAreAdded_data() { inBothPanes(); }
    void furtherWordsAreAdded()
    {
        choosePane();
        const QString before = evidence();
        press(Qt::Key_F7);
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        const QString first = letter().quote(m_window->source().selection());
        QVERIFY(!first.isEmpty());
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(evidence(), QString(first + u'|' + before));
    }

    void theEndsOfTheWordsMove()
    {
        record().focusField(m_mechanism);
        const TextSpan old = field().now.spans.constFirst();
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(field().now.spans.constFirst().end < old.end);
        QCOMPARE(field().now.spans.constFirst().start, old.start);
        QCOMPARE(value(), letter().quote(field().now.spans.constFirst()));
        press(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(field().now.spans.constFirst().end, old.end);
        press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_VERIFY(field().now.spans.constFirst().start < old.start);
        press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(field().now.spans.constFirst(), old);
        QCOMPARE(stored(), value());
    }

    void f7GoesBackToTheField()
    {
        record().focusField(m_mechanism);
        QWidget *row = QApplication::focusWidget();
        press(Qt::Key_F7);
        QVERIFY(QApplication::focusWidget() != row);
        press(Qt::Key_F7);
        QCOMPARE(QApplication::focusWidget(), row);
        QVERIFY(!m_window->source().isCaretShown());
    }

    void withoutOtherReadingsTheFieldSaysSo()
    {
        record().focusField(m_mechanism);
        const QString before = value();
        if (!field().candidates.isEmpty())
            QSKIP("the sample's field has other readings");
        press(Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(value(), before);
    }
};

QTEST_MAIN(TestEvidenceKeys)
#include "tst_evidencekeys.moc"
