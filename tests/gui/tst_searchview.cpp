// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/extract/extractor.h"
#include "core/letter/letterreader.h"
#include "core/store/storeservice.h"
#include "ui/search/hitmodel.h"
#include "ui/search/searchview.h"
#include "ui/theme/theme.h"

using namespace imr;
using namespace Qt::StringLiterals;

class TestSearchView : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<StoreService> m_service;
    Theme m_theme;

    void addLetter(const QString &name, const QString &text)
    {
        Result<Letter> letter = readTextLetter(text.toUtf8(), name);
        QVERIFY(letter);
        const Extractor extractor;
        const NewLetter made{*letter, text.toUtf8(), extractor.extract(*letter), extractor.version()};
        const auto added = m_service
                               ->write<QList<AddedLetter>>([made](CaseStore &store) -> Result<QList<AddedLetter>> {
                                   const Result<BatchId> batch = store.addBatch(u"test"_s);
                                   if (!batch)
                                       return batch.error();
                                   return store.addLetters({made}, *batch, u"tester"_s);
                               })
                               .result();
        QVERIFY(added);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto service = StoreService::open(m_folder.filePath(u"search.imr"_s), OpenMode::CreateIfMissing,
                                          FieldCatalogue::builtIn());
        QVERIFY(service);
        m_service = *std::move(service);
        addLetter(u"one.txt"_s, u"CLINICAL CASE SUMMARY\n\nThe patient was given gabapentin for neuropathic pain.\n"_s);
        addLetter(u"two.txt"_s, u"CLINICAL CASE SUMMARY\n\nThe patient had acupuncture without lasting relief.\n"_s);
    }

    void modelKeepsItsPromises()
    {
        HitModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHits({.hits = {SearchHit{}, SearchHit{}}, .total = 2});
        model.setHits({});
        QCOMPARE(model.rowCount(), 0);
    }

    void typingFindsAndEnterOpens()
    {
        SearchView view(*m_service, m_theme);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.start();
        QSignalSpy wanted(&view, &SearchView::hitWanted);
        QTest::keyClicks(view.findChild<QLineEdit *>(u"query"_s), u"gabapentin"_s);
        auto *hits = view.findChild<QListView *>(u"hits"_s);
        QTRY_COMPARE(hits->model()->rowCount(), 1);
        QTest::keyClick(view.findChild<QLineEdit *>(u"query"_s), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const auto hit = wanted.first().first().value<SearchHit>();
        QVERIFY(hit.snippet.contains(u"gabapentin"_s));
        QVERIFY(!hit.marks.isEmpty());
        QVERIFY(!hit.span.isEmpty());
    }

    void theNewestQueryWins()
    {
        SearchView view(*m_service, m_theme);
        view.show();
        view.start();
        auto *field = view.findChild<QLineEdit *>(u"query"_s);
        auto *hits = view.findChild<QListView *>(u"hits"_s);
        field->setText(u"gabapentin"_s);
        field->setText(u"acupuncture"_s);
        QTRY_COMPARE(hits->model()->rowCount(), 1);
        QVERIFY(hits->model()->index(0, 0).data(HitModel::SnippetRole).toString().contains(u"acupuncture"_s));
        field->setText(u"zzzz"_s);
        QTRY_COMPARE(hits->model()->rowCount(), 0);
        QTRY_COMPARE(view.findChild<QLabel *>(u"hitCount"_s)->text(), u"Nothing found"_s);
    }

    void escapeLeaves()
    {
        SearchView view(*m_service, m_theme);
        view.show();
        view.start();
        QSignalSpy left(&view, &SearchView::leaveRequested);
        QTest::keyClick(view.findChild<QLineEdit *>(u"query"_s), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }
};

QTEST_MAIN(TestSearchView)
#include "tst_searchview.moc"
