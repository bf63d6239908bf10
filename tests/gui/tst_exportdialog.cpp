// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/exportpresets.h"
#include "core/store/storeservice.h"
#include "tests/support/sampledata.h"
#include "ui/dialogs/exportdialog.h"

using namespace Qt::StringLiterals;
using namespace imr;

/// What the export dialog shows before anything is written.
class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheFirstRows();
    void saysWhatAFormLeavesOut();
    void keepsChoicesUnderAName();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<StoreService> m_service;
};

void TestExportDialog::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(u"config"_s)));
    auto service = StoreService::open(m_folder.filePath(u"cases.db"_s), OpenMode::CreateIfMissing,
                                      FieldCatalogue::builtIn());
    QVERIFY(service);
    m_service = *std::move(service);
    const auto added = m_service
                           ->write<QList<AddedLetter>>([](CaseStore &store) {
                               return store.addLetters({test::newLetter(test::twoItemSample(u"CM15-9900001"_s))},
                                                       *store.addBatch(u"one"_s), u"ana"_s);
                           })
                           .result();
    QVERIFY(added);
}

void TestExportDialog::showsTheFirstRows()
{
    ExportDialog dialog(*m_service, FieldCatalogue::builtIn(), {}, m_folder.path());
    auto *rows = dialog.findChild<QTableWidget *>(u"firstRows"_s);
    QTRY_COMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->horizontalHeaderItem(1)->text(), u"case_number"_s);
    QCOMPARE(rows->item(1, 1)->text(), u"CM15-9900001"_s);
    QCOMPARE(rows->item(1, 2)->text(), u"2"_s);
    QCOMPARE(dialog.request().dataset.format, ExportFormat::Xlsx);
    QCOMPARE(QFileInfo(dialog.request().dataset.path).suffix(), u"xlsx"_s);
}

void TestExportDialog::saysWhatAFormLeavesOut()
{
    ExportDialog dialog(*m_service, FieldCatalogue::builtIn(), {}, m_folder.path());
    auto *format = dialog.findChild<QComboBox *>(u"format"_s);
    auto *losses = dialog.findChild<QLabel *>(u"losses"_s);
    format->setCurrentIndex(format->findData(static_cast<int>(ExportFormat::Csv)));
    const QString ofCsv = losses->text();
    format->setCurrentIndex(format->findData(static_cast<int>(ExportFormat::Jsonl)));
    QVERIFY(ofCsv != losses->text());
    QVERIFY(ofCsv.contains(u"history"_s));
    QVERIFY(!losses->text().contains(u"history"_s));
    QCOMPARE(QFileInfo(dialog.request().dataset.path).suffix(), u"jsonl"_s);
}

void TestExportDialog::keepsChoicesUnderAName()
{
    ExportRequest saved;
    saved.format = ExportFormat::Csv;
    saved.columns = {u"decision"_s};
    saved.states = {LetterState::Verified};
    exportpresets::save(u"verified decisions"_s, saved);
    ExportDialog dialog(*m_service, FieldCatalogue::builtIn(), {}, m_folder.path());
    auto *preset = dialog.findChild<QComboBox *>(u"preset"_s);
    const int index = preset->findText(u"verified decisions"_s);
    QVERIFY(index > 0);
    preset->setCurrentIndex(index);
    Q_EMIT preset->activated(index);
    const ExportRequest shown = dialog.request().dataset;
    QCOMPARE(shown.format, ExportFormat::Csv);
    QCOMPARE(shown.columns, saved.columns);
    QCOMPARE(shown.states, saved.states);
    auto *rows = dialog.findChild<QTableWidget *>(u"firstRows"_s);
    QTRY_COMPARE(rows->columnCount(), 6); // nothing is verified: the header alone
    QCOMPARE(rows->rowCount(), 0);
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
