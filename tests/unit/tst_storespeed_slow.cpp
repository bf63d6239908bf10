// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "core/search/searchrequest.h"
#include "core/store/casestore.h"
#include "tests/support/sampledata.h"

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::test;

/// Ten thousand letters in one file: the limits are wide enough for a busy machine, the figures are printed.
class StoreSpeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsAtOnce();
    void savesAtOnce();
    void searchesSoon_data();
    void searchesSoon();
    void staysSmall();

private:
    static constexpr int letters = 10000;
    QTemporaryDir m_folder;
    std::unique_ptr<CaseStore> m_store;
    qint64 m_textBytes = 0;
};

void StoreSpeedTest::initTestCase()
{
    auto store = openCaseStore(m_folder.filePath(u"cases.imrdb"_s), OpenMode::CreateIfMissing,
                               FieldCatalogue::builtIn());
    QVERIFY(store);
    m_store = *std::move(store);
    QElapsedTimer timer;
    qint64 spent = 0;
    for (int first = 0; first < letters; first += 100) {
        QList<NewLetter> portion;
        for (int i = first; i < first + 100; ++i) {
            SampleLetter sample = twoItemSample(u"CM99-%1"_s.arg(1000000 + i));
            sample.summary += u" Seen on visit %1; "_s.arg(i)
                              + u"the neck and the low back remain painful on motion. "_s.repeated(30);
            portion.append(newLetter(sample));
            m_textBytes += portion.last().letter.text.size();
        }
        timer.start();
        QVERIFY(m_store->addLetters(portion, {}, u"ann"_s));
        spent += timer.elapsed();
    }
    qInfo("%lld letters a second", letters * 1000LL / spent);
    QVERIFY(letters * 1000LL / spent > 200);
}

void StoreSpeedTest::listsAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_store->letters()->size(), letters);
    qInfo("list of all letters: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 500);
}

void StoreSpeedTest::savesAtOnce()
{
    QList<qint64> times;
    for (int i = 0; i < 300; ++i) {
        Edit edit;
        edit.kind = Edit::Kind::Correct;
        edit.ref.pattern = u"patient.age"_s;
        edit.value = 20 + i % 60;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_store->apply(LetterId{1 + i * 7}, {edit}, u"ann"_s));
        times.append(timer.nsecsElapsed() / 1000);
    }
    std::ranges::sort(times);
    qInfo("one save: median %.1f ms, p99 %.1f ms, most %.1f ms", double(times.at(150)) / 1000,
          double(times.at(296)) / 1000, double(times.last()) / 1000);
    QVERIFY(times.at(296) < 200000);
}

void StoreSpeedTest::searchesSoon_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"opioid", "\"functional improvement\"", "decision:overturned imaging", "5000",
                              "pain -opioid", "case:CM99-1005000", "decision:upheld age:>40"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void StoreSpeedTest::searchesSoon()
{
    QFETCH(QString, query);
    QElapsedTimer timer;
    timer.start();
    const auto hits = m_store->search({query, 50, 0, false});
    QVERIFY(hits);
    QVERIFY(hits->total > 0);
    qInfo("%lld hits, %lld ms", hits->total, timer.elapsed());
    QVERIFY(timer.elapsed() < 2000);
}

void StoreSpeedTest::staysSmall()
{
    QVERIFY(m_store->tidy());
    const qint64 originals = m_textBytes; // the samples' files are their text
    const double ratio = double(QFileInfo(m_store->path()).size() - originals) / double(m_textBytes);
    qInfo("size without originals: %.2f of the text", ratio);
    QVERIFY(ratio < 3.5);
}

QTEST_GUILESS_MAIN(StoreSpeedTest)
#include "tst_storespeed_slow.moc"
