// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include "core/store/storeservice.h"
#include "tests/support/sampledata.h"
#include "ui/dialogs/replacedialog.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/dialogs/storecare.h"
#include "ui/dialogs/valuesdialog.h"
#include "ui/feedback/messagebar.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::test;

/// The commands about the case database as a whole, with the dialogs that a person sees.
class StoreCareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void makesTheDailyBackup();
    void replacesWhereItIsChecked();
    void importsATable();
    void restoresABackup();
    void deletesAfterTheBox();
    void noticesOtherPrograms();

private:
    template <typename T>
    T read(std::function<Result<T>(const CaseStore &)> job)
    {
        auto future = m_service->read<T>(std::move(job));
        future.waitForFinished();
        return *future.result();
    }
    QJsonValue value(int letter, const QString &path)
    {
        return read<QJsonValue>([=](const CaseStore &store) -> Result<QJsonValue> {
            const auto record = store.record(LetterId{letter});
            const ReviewField *field = record->find(*FieldPath::parse(path));
            return field ? field->now.value : QJsonValue(QJsonValue::Undefined);
        });
    }
    QString path() const { return m_folder->filePath(u"cases.imrdb"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreService> m_service;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    MessageBar *m_messages = nullptr;
    StoreCare *m_care = nullptr;
};

void StoreCareTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    {
        auto store = openCaseStore(path(), OpenMode::CreateIfMissing, FieldCatalogue::builtIn());
        QVERIFY(store);
        for (const QString &number : {u"CM99-0000001"_s, u"CM99-0000002"_s})
            QVERIFY((*store)->addLetters({newLetter(twoItemSample(number))}, {}, u"ann"_s));
    }
    m_service = *StoreService::open(path(), OpenMode::ReadWrite, FieldCatalogue::builtIn());
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_theme = std::make_unique<Theme>();
    m_window = std::make_unique<QWidget>();
    m_messages = new MessageBar(*m_theme, m_window.get());
    m_care = new StoreCare({*m_service, FieldCatalogue::builtIn(), *m_settings, *m_messages, *m_window});
    m_window->show();
}

void StoreCareTest::cleanup()
{
    m_window.reset();
    m_service.reset();
}

void StoreCareTest::makesTheDailyBackup()
{
    QTRY_COMPARE(backupsOf(path()).size(), 1);
    QCOMPARE(backupsOf(path()).first().kind, u"daily"_s);
    QVERIFY(m_messages->isEmpty());
}

void StoreCareTest::replacesWhereItIsChecked()
{
    m_care->replaceValue->trigger();
    auto *dialog = m_window->findChild<ReplaceDialog *>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QComboBox *>(u"field"_s);
    field->setCurrentIndex(field->findData(u"clinical.diagnoses[]"_s));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"from"_s), u"cervical strain"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"from"_s), Qt::Key_Return);
    auto *places = dialog->findChild<QTreeWidget *>(u"places"_s);
    QTRY_COMPARE(places->topLevelItemCount(), 2);
    QVERIFY(places->topLevelItem(0)->text(1).contains(u"cervical strain"));
    places->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    auto *replace = dialog->findChild<QPushButton *>(u"replace"_s);
    QVERIFY(!replace->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"to"_s), u"neck strain"_s);
    QVERIFY(replace->isEnabled());
    QSignalSpy changed(m_care, &StoreCare::contentChanged);
    QTest::mouseClick(replace, Qt::LeftButton);
    QTRY_VERIFY(changed.size() > 0);
    QCOMPARE(value(1, u"clinical.diagnoses[1]"_s), QJsonValue(u"neck strain"_s));
    QCOMPARE(value(2, u"clinical.diagnoses[1]"_s), QJsonValue(u"cervical strain"_s));
}

void StoreCareTest::importsATable()
{
    const QString table = m_folder->filePath(u"office.csv"_s);
    QFile file(table);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("case_number,claim_number\nCM99-0000001,A-7\nCM99-0000009,B\n");
    file.close();
    auto *dialog = new ValuesDialog(*m_service, FieldCatalogue::builtIn(), u"ann"_s, table, m_window.get());
    dialog->show();
    auto *values = dialog->findChild<QTreeWidget *>(u"values"_s);
    QTRY_COMPARE(values->topLevelItemCount(), 2); // one value, one line that is left out
    QCOMPARE(values->topLevelItem(0)->text(3), u"A-7"_s);
    QSignalSpy imported(dialog, &ValuesDialog::imported);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(value(1, u"office.claim_number"_s), QJsonValue(u"A-7"_s));
}

void StoreCareTest::restoresABackup()
{
    QTRY_COMPARE(backupsOf(path()).size(), 1);
    auto saved = m_service->write<Removal>([](CaseStore &store) { return store.removeLetter(LetterId{2}, u"ann"_s); });
    saved.waitForFinished();
    QVERIFY(saved.result());
    m_care->restore->trigger();
    auto *dialog = m_window->findChild<RestoreDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>(u"backups"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    list->setCurrentItem(list->topLevelItem(0));
    QSignalSpy changed(m_care, &StoreCare::contentChanged);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Restore")
            button->click();
    }
    QTRY_VERIFY(m_messages->currentText().contains(u"restore-"));
    QCOMPARE(value(2, u"case.number"_s), QJsonValue(u"CM99-0000002"_s));
}

void StoreCareTest::deletesAfterTheBox()
{
    QVERIFY(!m_care->deleteLetter->isEnabled());
    m_care->setLetter(LetterId{1}, u"CM99-0000001"_s);
    m_care->deleteLetter->trigger();
    auto *box = m_window->findChild<QMessageBox *>(u"deleteBox"_s);
    QVERIFY(box);
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    QSignalSpy removed(m_care, &StoreCare::letterRemoved);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(read<QList<LetterSummary>>([](const CaseStore &store) { return store.letters(); }).size(), 1);
}

void StoreCareTest::noticesOtherPrograms()
{
    QSignalSpy changed(m_care, &StoreCare::contentChanged);
    QTest::qWait(1500); // the first look only learns how it stands
    changed.clear();
    auto other = openCaseStore(path(), OpenMode::ReadWrite, FieldCatalogue::builtIn());
    QVERIFY((*other)->setState(LetterId{1}, LetterState::Verified, u"ben"_s));
    QTRY_VERIFY(changed.size() > 0);
}

QTEST_MAIN(StoreCareTest)
#include "tst_storecare.moc"
