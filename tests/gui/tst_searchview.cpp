// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/extract/extractor.h"
#include "core/letter/letterreader.h"
#include "core/store/storeservice.h"
#include "tests/support/sampledata.h"
#include "ui/search/chipbar.h"
#include "ui/search/facetpanel.h"
#include "ui/search/hitmodel.h"
#include "ui/search/querycompleter.h"
#include "ui/search/savedsearches.h"
#include "ui/search/searchview.h"
#include "ui/theme/theme.h"

using namespace imr;
using namespace Qt::StringLiterals;

class TestSearchView : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<StoreService> m_service;
    Theme m_theme;

    static QTreeWidgetItem *valueItem(const FacetPanel &facets, const QString &name)
    {
        for (QTreeWidgetItem *item : facets.findItems(name, Qt::MatchStartsWith | Qt::MatchRecursive)) {
            if (item->parent() != nullptr && item->parent()->text(0) == u"Decision"_s)
                return item;
        }
        return nullptr;
    }
    static QStringList chips(const SearchView &view)
    {
        QStringList names;
        for (const QToolButton *chip : view.findChild<ChipBar *>()->findChildren<QToolButton *>()) {
            if (chip->isVisible())
                names.append(chip->text());
        }
        return names;
    }

    void addSample(const NewLetter &made)
    {
        const auto added = m_service
                               ->write<QList<AddedLetter>>(
                                   [made](CaseStore &store) { return store.addLetters({made}, {}, u"tester"_s); })
                               .result();
        QVERIFY(added);
    }
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
        for (const QSettings::Format format : {QSettings::NativeFormat, QSettings::IniFormat})
            QSettings::setPath(format, QSettings::UserScope, m_folder.path());
        addSample(test::newLetter(test::twoItemSample(u"CM99-0000001"_s)));
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

    void valuesNarrowTheSearchAndTheirChipsTakeItBack()
    {
        SearchView view(*m_service, m_theme);
        view.resize(1000, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.start();
        auto *facets = view.findChild<FacetPanel *>();
        auto *hits = view.findChild<QListView *>(u"hits"_s);
        QTRY_VERIFY(valueItem(*facets, u"Overturned"_s) != nullptr);
        QCOMPARE(valueItem(*facets, u"Overturned"_s)->text(1), u"1"_s);
        facets->setFocus();
        facets->setCurrentItem(valueItem(*facets, u"Overturned"_s));
        QTest::keyClick(facets, Qt::Key_Space);
        QTRY_COMPARE(hits->model()->rowCount(), 1);
        QCOMPARE(hits->model()->index(0, 0).data(HitModel::DecisionRole).toString(), u"Overturned"_s);
        QTRY_COMPARE(valueItem(*facets, u"Overturned"_s)->checkState(0), Qt::Checked);
        QVERIFY(facets->currentItem() == valueItem(*facets, u"Overturned"_s)); // one goes on from there
        QCOMPARE(valueItem(*facets, u"Upheld"_s)->text(1), u"1"_s);            // its own choice is ignored
        QVERIFY(view.findChild<QLabel *>(u"rate"_s)->text().contains(u"too few letters"_s));
        QTest::keyClick(facets, Qt::Key_Delete); // left out instead
        QTRY_COMPARE(hits->model()->index(0, 0).data(HitModel::DecisionRole).toString(), u"Upheld"_s);
        QCOMPARE(chips(view), QStringList{u"not Overturned: treatment approved"_s});
        auto *chip = view.findChild<ChipBar *>()->findChild<QToolButton *>();
        QVERIFY(chip->isVisible());
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_VERIFY(view.choices().isEmpty());
        QTRY_COMPARE(chips(view), QStringList());
        QCOMPARE(hits->model()->rowCount(), 0); // nothing is asked for any more
    }

    void aClickChoosesAndShiftLeavesOut()
    {
        SearchView view(*m_service, m_theme);
        view.resize(1000, 900);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.start();
        auto *facets = view.findChild<FacetPanel *>();
        QTRY_VERIFY(valueItem(*facets, u"Upheld"_s) != nullptr);
        const auto place = [&] { return facets->visualItemRect(valueItem(*facets, u"Upheld"_s)).center(); };
        QTest::mouseClick(facets->viewport(), Qt::LeftButton, {}, place());
        QCOMPARE(view.choices(), (QList<FacetChoice>{{u"items[].decision"_s, u"upheld"_s, false}}));
        QTRY_COMPARE(valueItem(*facets, u"Upheld"_s)->checkState(0), Qt::Checked);
        QTest::mouseClick(facets->viewport(), Qt::LeftButton, Qt::ShiftModifier, place());
        QCOMPARE(view.choices(), (QList<FacetChoice>{{u"items[].decision"_s, u"upheld"_s, true}}));
    }

    void searchesAreKeptAndComeBack()
    {
        SearchView view(*m_service, m_theme);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.start(u"gabapentin"_s);
        auto *keep = view.findChild<QToolButton *>(u"keepSearch"_s);
        auto *menu = view.findChild<QToolButton *>(u"searches"_s)->menu();
        QTRY_VERIFY(keep->isEnabled());
        QTest::mouseClick(keep, Qt::LeftButton);
        view.findChild<QLineEdit *>(u"query"_s)->setText(u"acupuncture"_s);
        QTRY_VERIFY(!keep->isChecked());
        Q_EMIT menu->aboutToShow();
        const auto kept = [menu] {
            for (QAction *action : menu->actions()) {
                if (action->text().startsWith(u"gabapentin"_s))
                    return action;
            }
            return static_cast<QAction *>(nullptr);
        };
        QVERIFY(kept());
        QTRY_COMPARE(kept()->text(), u"gabapentin\t1"_s); // what it finds now
        kept()->trigger();
        QCOMPARE(view.query(), u"gabapentin"_s);
        QTRY_VERIFY(keep->isChecked());
    }

    void fieldsAndTheirValuesAreCompleted()
    {
        SearchView view(*m_service, m_theme);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.start();
        auto *field = view.findChild<QLineEdit *>(u"query"_s);
        auto *completer = view.findChild<QueryCompleter *>();
        QTest::keyClicks(field, u"knee deci"_s);
        QTRY_VERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(field->text(), u"knee decision:"_s);
        QTRY_VERIFY(completer->popup()->isVisible()); // goes on with the values
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(field->text(), u"knee decision:Overturned "_s);
    }

    void resultsFollowEachOther()
    {
        SearchView view(*m_service, m_theme);
        view.show();
        view.start(u"patient"_s);
        auto *hits = view.findChild<QListView *>(u"hits"_s);
        QTRY_VERIFY(hits->model()->rowCount() >= 2);
        QSignalSpy wanted(&view, &SearchView::hitWanted);
        view.openNeighbour(-1);
        QCOMPARE(wanted.size(), 0);
        view.openNeighbour(1);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(hits->currentIndex().row(), 1);
        QVERIFY(SavedSearches::recent().contains(u"patient"_s));
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
