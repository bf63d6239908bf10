// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include "ui/queue/queuemodel.h"
#include "ui/queue/queueview.h"
#include "ui/theme/theme.h"

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

LetterSummary letter(qint64 id, LetterState state, qint64 batch = 1)
{
    LetterSummary summary;
    summary.id = {id};
    summary.shortId = u"abcd%1"_s.arg(id);
    summary.caseNumber = u"CM99-000000%1"_s.arg(id);
    summary.state = state;
    summary.batch = {batch};
    summary.items = 2;
    summary.overturned = 1;
    summary.waiting = 3;
    return summary;
}

QList<LetterSummary> fourLetters()
{
    return {letter(1, LetterState::Verified), letter(2, LetterState::New), letter(3, LetterState::New, 2),
            letter(4, LetterState::InWork)};
}

} // namespace

class TestQueueView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelKeepsItsPromises()
    {
        QueueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLetters(fourLetters());
        model.setBatch({2});
        model.setBatch({});
        model.setLetters({});
        QCOMPARE(model.letterCount(), 0);
    }

    void lettersStandInSectionsByState()
    {
        QueueModel model;
        model.setLetters(fourLetters());
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row).data().toString());
        const QStringList wanted{u"To review"_s,    u"CM99-0000002"_s, u"CM99-0000003"_s, u"In work"_s,
                                 u"CM99-0000004"_s, u"Verified"_s,     u"CM99-0000001"_s};
        QCOMPARE(rows, wanted);
        QCOMPARE(model.index(0).data(QueueModel::CountRole).toInt(), 2);
        QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.verifiedCount(), 1);
    }

    void neighboursSkipHeads()
    {
        QueueModel model;
        model.setLetters(fourLetters());
        QCOMPARE(model.neighbour({3}, true), LetterId{4});
        QCOMPARE(model.neighbour({4}, false), LetterId{3});
        QVERIFY(!model.neighbour({1}, true).isValid());
        QVERIFY(!model.neighbour({2}, false).isValid());
    }

    void nextToReviewLeavesOutWhatIsVerifiedAndStartsAgain()
    {
        QueueModel model;
        model.setLetters(fourLetters());
        QCOMPARE(model.nextToReview({4}), LetterId{2});
        QCOMPARE(model.nextToReview({2}), LetterId{3});
        model.setLetters({letter(1, LetterState::Verified), letter(2, LetterState::New)});
        QVERIFY(!model.nextToReview({2}).isValid());
    }

    void aBatchShowsOnlyItsLetters()
    {
        Theme theme;
        QueueView view(theme);
        view.setContent(fourLetters(), {{{1}, u"first"_s, {}, 3}, {{2}, u"second"_s, {}, 1}});
        view.showBatch({2});
        QCOMPARE(view.model().letterCount(), 1);
        view.showBatch({});
        QCOMPARE(view.model().letterCount(), 4);
    }

    void enterAsksForTheLetter()
    {
        Theme theme;
        QueueView view(theme);
        view.setContent(fourLetters(), {});
        view.setCurrent({2});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy wanted(&view, &QueueView::letterWanted);
        view.list().setFocus();
        QTest::keyClick(&view.list(), Qt::Key_Down);
        QTest::keyClick(&view.list(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<LetterId>(), LetterId{3});
    }

    void newCountsKeepTheSelection()
    {
        Theme theme;
        QueueView view(theme);
        view.setContent(fourLetters(), {});
        view.setCurrent({3});
        QList<LetterSummary> letters = fourLetters();
        letters[2].waiting = 0;
        view.setContent(letters, {});
        QCOMPARE(view.model().letterAt(view.list().currentIndex()), LetterId{3});
        letters[2].state = LetterState::Verified;
        view.setContent(letters, {});
        QCOMPARE(view.model().letterAt(view.list().currentIndex()), LetterId{3});
    }
};

QTEST_MAIN(TestQueueView)
#include "tst_queueview.moc"
