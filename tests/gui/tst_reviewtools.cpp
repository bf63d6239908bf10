// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include "core/store/storeservice.h"
#include "ui/dialogs/daysheetdialog.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/feedback/messagebar.h"
#include "ui/history/findingsview.h"
#include "ui/history/historyview.h"
#include "ui/notes/notes.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queueview.h"
#include "ui/record/fieldrow.h"
#include "ui/record/itemsmodel.h"
#include "ui/record/itemstable.h"
#include "ui/record/recordview.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/sweepbar.h"
#include "ui/samples.h"
#include "ui/search/searchview.h"
#include "ui/settings/settings.h"
#include "ui/source/sourceview.h"
#include "ui/tour/tour.h"
#include "ui/workbenchwindow.h"

using namespace imr;
using namespace Qt::StringLiterals;

namespace {
const FieldRef age{{}, u"patient.age"_s};
}

/// The tools of a review in the real window on a real database, off screen, with real keys.
class TestReviewTools : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Theme m_theme;
    Extractor m_extractor;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<StoreService> m_service;
    std::unique_ptr<WorkbenchWindow> m_window;
    int m_run = 0;

    RecordView &record() { return m_window->record(); }
    const RecordForm &form() { return *record().form(); }
    QJsonValue value(const FieldRef &ref)
    {
        const FormField *field = form().find(ref);
        return field == nullptr || field->value == nullptr ? QJsonValue(QJsonValue::Undefined)
                                                           : field->value->now.value;
    }
    template <typename T>
    T *part(const QString &name = {})
    {
        return m_window->findChild<T *>(name);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    QAction *action(const QString &name)
    {
        for (QAction *candidate : m_window->findChildren<QAction *>()) {
            if (candidate->property("keyName").toString() == name)
                return candidate;
        }
        return nullptr;
    }
    FieldRow *row(const FieldRef &ref)
    {
        for (FieldRow *candidate : record().findChildren<FieldRow *>(ref.pattern)) {
            if (candidate->key().ref == ref && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    void open(const QString &sample)
    {
        QSignalSpy shown(m_window.get(), &WorkbenchWindow::letterShown);
        m_window->importPaths(sampleLetters().filter(sample), WorkbenchWindow::AfterImport::OpenFirst);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30000);
        m_window->source().showText(true);
        record().focusFirst();
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
        open(u"e-therapy"_s);
    }

    void cleanup()
    {
        m_window.reset();
        m_service.reset();
    }

    void aMissedDrugIsSweptUp()
    {
        const FieldRef list{{}, u"clinical.medications[]"_s};
        const FormField *drug = nullptr;
        for (const FormField &field : form().fields()) {
            if (field.isElement && field.definition->pattern == list.pattern)
                drug = &field;
        }
        if (drug == nullptr)
            QSKIP("this sample tells no drug");
        const TextSpan words = drug->value->now.spans.first();
        record().focusField(drug->ref);
        QSignalSpy changed(&m_window->controller(), &ReviewController::recordChanged);
        record().removeElement();
        QTRY_COMPARE(changed.size(), 1);
        press(Qt::Key_F8);
        auto *sweep = part<SweepBar>();
        QTRY_VERIFY(sweep->isVisible() && sweep->hasFocus());
        for (int stop = 0; stop < 40 && !sweep->currentWords().overlaps(words); ++stop)
            press(Qt::Key_Return);
        QVERIFY(sweep->currentWords().overlaps(words));
        press(Qt::Key_M);
        QTRY_COMPARE(changed.size(), 2);
        bool isBack = false;
        for (const FormField &field : form().fields())
            isBack = isBack
                     || (field.isElement && field.definition->pattern == list.pattern
                         && field.value->now.spans.first().overlaps(words));
        QVERIFY(isBack);
        press(Qt::Key_Escape);
        QVERIFY(!sweep->isVisible());
    }

    void theTableEditsLikeASpreadsheet()
    {
        press(Qt::Key_T, Qt::ControlModifier);
        auto *table = part<ItemsTable>();
        QTRY_VERIFY(table->isVisible());
        const QAbstractItemModelTester tester(&table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ElementId item = table->model().itemAt(0);
        const FieldRef treatment{item, u"items[].treatment"_s};
        table->view().setCurrentIndex(table->model().indexOf(treatment));
        QCOMPARE(record().currentField(), treatment);
        QTest::keyClicks(&table->view(), u"a"_s);
        auto *editor = table->view().findChild<QLineEdit *>(u"cellEditor"_s);
        QTRY_VERIFY(editor);
        editor->setText(u"acupuncture"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(value(treatment), QJsonValue(u"acupuncture"_s));
        table->view().setFocus();
        table->view().setCurrentIndex(table->model().indexOf(treatment));
        QTest::keyClick(&table->view(), Qt::Key_Delete);
        QTRY_COMPARE(form().find(treatment)->value->now.state, ValueState::Absent);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(value(treatment), QJsonValue(u"acupuncture"_s));
    }

    void aRefusedCellSaysWhy()
    {
        press(Qt::Key_T, Qt::ControlModifier);
        auto *table = part<ItemsTable>();
        const FieldRef quantity{table->model().itemAt(0), u"items[].quantity"_s};
        const QModelIndex cell = table->model().indexOf(quantity);
        QVERIFY(cell.isValid());
        const QJsonValue before = value(quantity);
        QVERIFY(table->model().setData(cell, u"many"_s, Qt::EditRole));
        QVERIFY(!table->findChild<QLabel *>(u"refusal"_s)->text().isEmpty());
        QCOMPARE(value(quantity), before);
    }

    void itemsAreAddedMovedMergedAndTakenBack()
    {
        const qsizetype count = form().items().size();
        action(u"Add item"_s)->trigger();
        QTRY_COMPARE(form().items().size(), count + 1);
        QTRY_COMPARE(record().openItem(), form().items().last());
        const ElementId added = record().openItem();
        record().moveItem(-1);
        QTRY_COMPARE(form().items().at(count - 1), added);
        record().openItem(count - 1);
        action(u"Merge with the next item"_s)->trigger();
        QTRY_COMPARE(form().items().size(), count);
        for (int step = 0; step < 3; ++step) {
            QSignalSpy changed(&m_window->controller(), &ReviewController::recordChanged);
            QTRY_VERIFY(action(u"Undo"_s)->isEnabled());
            action(u"Undo"_s)->trigger();
            QTRY_COMPARE(changed.size(), 1);
        }
        QCOMPARE(form().items().size(), count);
        QVERIFY(!form().items().contains(added));
    }

    void aFindingIsSettledByOneKey()
    {
        auto *findings = part<FindingsView>();
        QVERIFY(findings->openCount() > 0);
        const int before = findings->openCount();
        press(Qt::Key_4, Qt::ControlModifier);
        auto *list = part<QListWidget>(u"findings"_s);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_2);
        QTRY_COMPARE(findings->openCount(), before - 1);
        QTRY_VERIFY(list->currentItem()->text().contains(u"header kept"_s));
        QTRY_VERIFY(action(u"Undo"_s)->text().contains(u"override"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(findings->openCount(), before);
    }

    void anotherReasonIsTyped()
    {
        auto *findings = part<FindingsView>();
        const int before = findings->openCount();
        part<QListWidget>(u"findings"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
        auto *other = part<QLineEdit>(u"otherReason"_s);
        QTRY_VERIFY(other->hasFocus());
        QTest::keyClicks(other, u"spoke to the office"_s);
        QTest::keyClick(other, Qt::Key_Return);
        QTRY_COMPARE(findings->openCount(), before - 1);
        QTRY_VERIFY(part<QListWidget>(u"findings"_s)->currentItem()->text().contains(u"spoke to the office"_s));
    }

    void historyBringsBack()
    {
        const QJsonValue before = value(age);
        record().focusField(age);
        press(Qt::Key_7);
        press(Qt::Key_7);
        press(Qt::Key_Return);
        QTRY_COMPARE(value(age), QJsonValue(77));
        record().focusField(age);
        auto *history = part<HistoryView>();
        history->showHistory(m_window->controller().currentLetter(), age);
        auto *table = part<QTableView>(u"history"_s);
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(1, 0)); // what the machine found
        auto *back = part<QPushButton>(u"bringBack"_s);
        QVERIFY(back->isEnabled());
        back->click();
        QTRY_COMPARE(value(age), before);
    }

    void aNoteIsWrittenOnAField()
    {
        record().focusField(age);
        press(Qt::Key_M, Qt::ControlModifier);
        auto *line = part<QLineEdit>(u"noteText"_s);
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, u"check with the office"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(notesOf(form().record()).size(), 1);
        QCOMPARE(notesOf(form().record()).first().about, age);
        QTRY_VERIFY(row(age)->face().hasNote);
    }

    void flagsFilterTheQueue()
    {
        action(u"Flag: come back"_s)->trigger();
        QTRY_COMPARE(flagOf(form().record()), u"come back"_s);
        QueueModel &queue = m_window->queue().model();
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(queue.shown().first().flag, u"come back"_s);
        queue.setFlaggedOnly(true);
        QCOMPARE(queue.letterCount(), 1);
        action(u"Flag: come back"_s)->trigger();
        QTRY_COMPARE(queue.letterCount(), 0);
        queue.setFlaggedOnly(false);
        QCOMPARE(queue.letterCount(), 1);
        queue.setWords(u"no such letter"_s);
        QCOMPARE(queue.letterCount(), 0);
    }

    void anOrderedQueueKeepsItsOrder()
    {
        QueueModel queue;
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::QtTest);
        LetterSummary first;
        first.id = {1};
        first.caseNumber = u"CM2"_s;
        LetterSummary second;
        second.id = {2};
        second.caseNumber = u"CM1"_s;
        second.overturned = 2;
        first.waiting = 5;
        queue.setLetters({first, second});
        queue.setOrder(QueueOrder::OverturnedFirst);
        QCOMPARE(queue.nextToReview({}), second.id);
        queue.setOrder(QueueOrder::WaitingFirst);
        QCOMPARE(queue.nextToReview({}), first.id);
        queue.setOrder(QueueOrder::CaseNumber);
        QCOMPARE(queue.nextToReview({}), second.id);
    }

    void theNextLetterIsThereAtOnce()
    {
        m_window->importPaths(sampleLetters().filter(u"e-cervical"_s), WorkbenchWindow::AfterImport::Stay);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->queue().model().letterCount(), 2, 30000);
        const LetterId next = m_window->queue().model().nextToReview(m_window->controller().currentLetter());
        QTRY_VERIFY(m_window->controller().isPrefetched(next));
        QSignalSpy shown(m_window.get(), &WorkbenchWindow::letterShown);
        m_window->controller().openLetter(next);
        QCOMPARE(shown.size(), 1); // within the call, without waiting for anything
        QCOMPARE(m_window->controller().currentLetter(), next);
    }

    void tabGoesThroughWhatWaitsInTheOrderOfTheForm()
    {
        QList<FieldRef> waiting;
        for (const FormField &field : form().fields()) {
            if (field.doubt)
                waiting.append(field.ref);
        }
        QVERIFY(waiting.size() > 1);
        record().focusField(waiting.first());
        for (qsizetype at = 1; at < waiting.size(); ++at) {
            press(Qt::Key_Tab);
            QCOMPARE(record().currentField(), waiting.at(at));
            QVERIFY(row(waiting.at(at))->hasFocus());
        }
        press(Qt::Key_Tab);
        QCOMPARE(record().currentField(), waiting.first());
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(record().currentField(), waiting.last());
    }

    void aStricterThresholdMakesMoreFieldsWait()
    {
        const int before = form().waiting().waiting;
        m_settings->setRules({1.0, ReviewProfile::Everything});
        record().setRules(m_settings->rules());
        QVERIFY(form().waiting().waiting > before);
        record().setRules({0.0, ReviewProfile::Outcome});
        QVERIFY(form().waiting().waiting < before);
    }

    void theSettingsTellWhatAThresholdMeans()
    {
        SettingsDialog dialog(*m_settings, m_theme, *m_service);
        dialog.show();
        auto *expected = dialog.findChild<QLabel *>(u"expected"_s);
        QTRY_VERIFY(!expected->text().isEmpty());
        const QString before = expected->text();
        dialog.findChild<QSpinBox *>(u"threshold"_s)->setValue(100);
        QVERIFY(expected->text() != before);
        dialog.findChild<QLineEdit *>(u"reviewer"_s)->setText(u"R. Alder"_s);
        dialog.accept();
        QCOMPARE(m_settings->reviewer(), u"R. Alder"_s);
        QCOMPARE(m_settings->rules().threshold, 1.0);
    }

    void aTakenKeyIsRefused()
    {
        const QList<QAction *> actions{action(u"Undo"_s), action(u"Redo"_s)};
        QVERIFY(actions.first() && actions.last());
        applyKeys(actions, *m_settings);
        KeysDialog dialog(actions, *m_settings);
        auto *list = dialog.findChild<QTreeWidget *>(u"commands"_s);
        list->setCurrentItem(list->topLevelItem(0));
        auto *key = dialog.findChild<QKeySequenceEdit *>(u"newKey"_s);
        key->setKeySequence(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QVERIFY(!dialog.findChild<QLabel *>(u"clash"_s)->text().isEmpty());
        key->setKeySequence(QKeySequence(Qt::Key_U));
        QVERIFY(!dialog.findChild<QLabel *>(u"clash"_s)->text().isEmpty());
        key->setKeySequence(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U));
        QVERIFY(dialog.findChild<QLabel *>(u"clash"_s)->text().isEmpty());
        dialog.accept();
        QCOMPARE(actions.first()->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U));
        // A clash that stands in the settings is found at start; the program's own key stays.
        m_settings->setKeys({{u"Undo"_s, u"Ctrl+Shift+Z"_s}});
        QCOMPARE(applyKeys(actions, *m_settings), QStringList{u"Undo"_s});
        QCOMPARE(actions.first()->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Z));
    }

    void theDaySheetPutsOverturnedOnTop()
    {
        DaySheetDialog dialog(*m_service, FieldCatalogue::builtIn(), {}, m_folder.path());
        dialog.show();
        QTRY_VERIFY(!dialog.rows().isEmpty() && dialog.findChild<QPushButton *>(u"saveSheet"_s)->isEnabled());
        bool wasUpheld = false;
        for (const DaySheetRow &line : dialog.rows()) {
            QVERIFY(!(wasUpheld && line.isOverturned));
            wasUpheld = wasUpheld || !line.isOverturned;
        }
        const QString path = m_folder.filePath(u"sheet.pdf"_s);
        QVERIFY(dialog.write(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void theTourHasFiveStepsAndCanBeLeft()
    {
        action(u"Tour in five steps"_s)->trigger();
        QPointer<Tour> tour = part<Tour>();
        QVERIFY(tour && tour->isVisible());
        QVERIFY(m_window->rect().contains(tour->geometry()));
        for (int step = 0; step < 5; ++step) {
            QCOMPARE(tour->step(), step);
            QTest::keyClick(tour->findChild<QPushButton *>(u"nextStep"_s), Qt::Key_Space);
        }
        QTRY_VERIFY(!tour);
        QVERIFY(m_settings->wasTourSeen());
        action(u"Tour in five steps"_s)->trigger();
        QTest::keyClick(part<Tour>()->findChild<QPushButton *>(u"nextStep"_s), Qt::Key_Escape);
        QTRY_VERIFY(part<Tour>() == nullptr);
    }

    void everyControlHasAName()
    {
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void everyActionStandsInAMenu()
    {
        QSet<QAction *> inMenus;
        for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
            for (QAction *entry : menu->actions())
                inMenus.insert(entry);
        }
        for (QAction *candidate : m_window->findChildren<QAction *>()) {
            const QString name = candidate->property("keyName").toString();
            if (!name.isEmpty())
                QVERIFY2(inMenus.contains(candidate), qPrintable(name));
        }
    }

    void theEvidenceIsReadOut()
    {
        record().focusField(age);
        QVERIFY(row(age)->accessibleDescription().contains(u"page 1, line"_s));
        QVERIFY(!row(age)->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestReviewTools)
#include "tst_reviewtools.moc"
