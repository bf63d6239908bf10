// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/storeservice.h"
#include "ui/feedback/messagebar.h"
#include "ui/help/handbook.h"
#include "ui/record/fieldrow.h"
#include "ui/record/recordview.h"
#include "ui/review/reviewcontroller.h"
#include "ui/samples.h"
#include "ui/search/hitmodel.h"
#include "ui/search/searchview.h"
#include "ui/settings/settings.h"
#include "ui/source/sourceview.h"
#include "ui/workbenchactions.h"
#include "ui/workbenchwindow.h"

using namespace imr;
using namespace Qt::StringLiterals;

namespace {
const FieldRef age{{}, u"patient.age"_s};
const FieldRef decided{{}, u"case.decision_date"_s};
} // namespace

/// The real window on a real database, off screen, with real keys.
class TestWorkbench : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Theme m_theme;
    Extractor m_extractor;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<StoreService> m_service;
    std::unique_ptr<WorkbenchWindow> m_window;
    int m_run = 0;

    QString database() const { return m_folder.filePath(u"%1.imr"_s.arg(m_run)); }
    RecordView &record() { return m_window->record(); }

    FieldRow *row(const FieldRef &ref)
    {
        for (FieldRow *candidate : record().findChildren<FieldRow *>(ref.pattern)) {
            if (candidate->key().ref == ref && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    /// The value as another program finds it in the file.
    QJsonValue stored(const FieldRef &ref)
    {
        const auto store = openCaseStore(database(), OpenMode::ReadOnly, FieldCatalogue::builtIn());
        if (!store)
            return u"no database"_s;
        const Result<ReviewRecord> found = (*store)->record(m_window->controller().currentLetter());
        const ReviewField *field = found ? found->find(ref) : nullptr;
        return field == nullptr ? QJsonValue(QJsonValue::Undefined) : field->now.value;
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) // the first opens the editor, which gets the others
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QAction *action(const QString &name)
    {
        for (QAction *candidate : m_window->findChildren<QAction *>()) {
            if (candidate->property("keyName").toString() == name)
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        ++m_run;
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"%1.ini"_s.arg(m_run)));
        m_settings->setReviewer(u"tester"_s);
        auto service = StoreService::open(database(), OpenMode::CreateIfMissing, FieldCatalogue::builtIn());
        QVERIFY(service);
        m_service = *std::move(service);
        m_window = std::make_unique<WorkbenchWindow>(WorkbenchParts{*m_service, FieldCatalogue::builtIn(), m_extractor,
                                                                    *m_settings, m_theme,
                                                                    QStringLiteral(IMR_PROGRAM_DIR "/imr-pages")});
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QSignalSpy shown(m_window.get(), &WorkbenchWindow::letterShown);
        QStringList samples = sampleLetters();
        QVERIFY(samples.size() >= 8);
        m_window->importPaths({samples.filter(u"e-therapy"_s).first()}, WorkbenchWindow::AfterImport::OpenFirst);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
        m_window->source().showText(true);
    }

    void cleanup()
    {
        m_window.reset();
        m_service.reset();
    }

    void aCorrectionIsInTheFileWithoutSaving()
    {
        record().focusField(age);
        QTRY_VERIFY(row(age) && row(age)->hasFocus());
        type(u"77"_s);
        QTRY_COMPARE(stored(age), QJsonValue(77));
        QTRY_COMPARE(record().form()->find(age)->value->now.state, ValueState::Corrected);
    }

    void undoTakesItBackAndRedoBringsItBack()
    {
        const QJsonValue before = stored(age);
        record().focusField(age);
        type(u"77"_s);
        QTRY_COMPARE(stored(age), QJsonValue(77));
        QTRY_VERIFY(action(u"Undo"_s)->text().contains(u"Age"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stored(age), before);
        QTRY_COMPARE(record().currentField(), age);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(stored(age), QJsonValue(77));
    }

    void confirmingMovesOnAndIsStored()
    {
        record().focusField(age);
        QTest::keyClick(row(age), Qt::Key_Return);
        QVERIFY(record().currentField() != age);
        QTRY_COMPARE(record().form()->find(age)->value->now.state, ValueState::Confirmed);
    }

    void badInputIsRefused()
    {
        const QJsonValue before = stored(decided);
        record().focusField(decided);
        QTRY_VERIFY(row(decided) && row(decided)->hasFocus());
        type(u"13-45-16"_s);
        QVERIFY(row(decided)->isRefused());
        QVERIFY(row(decided)->isEditing());
        QCOMPARE(stored(decided), before);
    }

    void aClickedHighlightFocusesItsField()
    {
        record().focusField(decided);
        Q_EMIT m_window->source().currentPane().highlightActivated(age);
        QCOMPARE(record().currentField(), age);
        QVERIFY(row(age)->hasFocus());
    }

    void selectedWordsBecomeValueAndEvidence()
    {
        const Letter &letter = *m_window->controller().open()->letter;
        const ReviewField *old = record().form()->find(age)->value;
        QVERIFY(old);
        record().focusField(age);
        const TextSpan span = old->now.spans.first();
        m_window->source().currentPane().setSelection(letter.span(span.start, span.start + 1)); // the first digit
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(stored(age), QJsonValue(letter.text.sliced(span.start, 1).toInt()));
        QTRY_COMPARE(record().form()->find(age)->value->now.spans.first().end, span.start + 1);
    }

    void searchOpensTheLetterAtTheWords()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *search = m_window->findChild<SearchView *>();
        QTRY_VERIFY(search->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"guideline"_s);
        auto *hits = search->findChild<QListView *>(u"hits"_s);
        QTRY_VERIFY(hits->model()->rowCount() > 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(m_window->source().isVisible());
    }

    void aFileThatIsNoLetterIsNamedInTheMessageBar()
    {
        QFile file(m_folder.filePath(u"picture.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x89PNG\r\n\x1a\n not a letter");
        file.close();
        m_window->importPaths({file.fileName()}, WorkbenchWindow::AfterImport::Stay);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->messages().currentText().contains(u"picture.pdf"_s), 20000);
        QTRY_VERIFY(m_window->messages().isVisible());
        m_window->messages().closeAll();
        QTRY_VERIFY(!m_window->messages().isVisible());
    }

    void finishingAsksOnceAndMarksTheLetter()
    {
        if (record().form()->waiting().waiting > 0) {
            QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!m_window->messages().isEmpty());
        }
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<QLabel *>(u"verified"_s)->text().startsWith(u"1 of 1"_s));
    }

    void everyPanelCanBeShownAndHiddenFromTheMenu()
    {
        for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
            QVERIFY2(dock->toggleViewAction()->isEnabled(), qPrintable(dock->objectName()));
            const bool wasVisible = dock->isVisible();
            dock->toggleViewAction()->trigger();
            QCOMPARE(dock->isVisible(), !wasVisible);
        }
    }

    void theHandbookOpensAtThePageAboutTheFocus()
    {
        m_window->record().setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F1);
        auto *handbook = m_window->findChild<Handbook *>();
        QVERIFY(handbook != nullptr && handbook->isVisible());
        QCOMPARE(handbook->currentPage(), u"verification"_s);
        handbook->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->source().setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F1);
        QCOMPARE(handbook->currentPage(), u"evidence"_s);
    }

    void noTwoActionsShareAKey()
    {
        QSet<QString> keys;
        for (const QAction *candidate : m_window->findChild<WorkbenchActions *>()->all()) {
            for (const QKeySequence &key : candidate->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys.insert(key.toString());
            }
        }
    }
};

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
