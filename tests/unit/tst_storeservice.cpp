// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdio>
#include <semaphore>

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "core/store/storeservice.h"
#include "tests/support/sampledata.h"

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::test;

class StoreServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatWasWritten();
    void keepsTheOrder();
    void neverWaitsForTheOtherLane();
    void finishesWritesBeforeItEnds();
    void passesErrorsOn();
    void losesNothingWhenKilled();

private:
    std::unique_ptr<StoreService> open();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void StoreServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"cases.imrdb"_s);
}

std::unique_ptr<StoreService> StoreServiceTest::open()
{
    auto service = StoreService::open(m_path, OpenMode::CreateIfMissing, FieldCatalogue::builtIn());
    return service ? *std::move(service) : nullptr;
}

void StoreServiceTest::readsWhatWasWritten()
{
    const auto service = open();
    QVERIFY(service);
    auto added = service->write<QList<AddedLetter>>(
        [](CaseStore &store) { return store.addLetters({newLetter(twoItemSample(u"CM99-0000001"_s))}, {}, u"ann"_s); });
    QVERIFY(added.result());
    auto letters = service->read<QList<LetterSummary>>([](const CaseStore &store) { return store.letters(); });
    QCOMPARE(letters.result()->size(), 1);
    QCOMPARE(service->path(), m_path);
    QVERIFY(!service->isReadOnly());
}

void StoreServiceTest::keepsTheOrder()
{
    const auto service = open();
    QList<QFuture<Result<BatchId>>> asked;
    for (int i = 0; i < 50; ++i)
        asked.append(service->write<BatchId>([i](CaseStore &store) { return store.addBatch(QString::number(i)); }));
    for (int i = 0; i < 50; ++i)
        QCOMPARE(asked[i].result()->value, i + 1);
}

void StoreServiceTest::neverWaitsForTheOtherLane()
{
    const auto service = open();
    std::binary_semaphore release(0);
    auto slowRead = service->read<int>([&](const CaseStore &) {
        release.acquire();
        return Result<int>(1);
    });
    const auto saved = service->write<BatchId>([](CaseStore &store) { return store.addBatch(u"one"_s); });
    QVERIFY(saved.result()); // while the search is still at it
    QVERIFY(!slowRead.isFinished());
    release.release();
    QCOMPARE(*slowRead.result(), 1);
}

void StoreServiceTest::finishesWritesBeforeItEnds()
{
    auto service = open();
    for (int i = 0; i < 30; ++i)
        std::ignore = service->write<BatchId>([i](CaseStore &store) { return store.addBatch(QString::number(i)); });
    service.reset();
    const auto store = openCaseStore(m_path, OpenMode::ReadOnly, FieldCatalogue::builtIn());
    QVERIFY(store);
    QCOMPARE((*store)->batches()->size(), 30);
}

void StoreServiceTest::passesErrorsOn()
{
    const auto service = open();
    auto missing = service->read<ReviewRecord>([](const CaseStore &store) { return store.record(LetterId{9}); });
    QCOMPARE(missing.result().error().code, ErrorCode::CaseNotFound);
    const auto foreign = StoreService::open(QCoreApplication::applicationFilePath(), OpenMode::ReadWrite,
                                            FieldCatalogue::builtIn());
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, ErrorCode::DatabaseForeign);
}

/// Kills a program that corrects one value again and again, and looks whether what it acknowledged is there.
void StoreServiceTest::losesNothingWhenKilled()
{
    {
        auto store = openCaseStore(m_path, OpenMode::CreateIfMissing, FieldCatalogue::builtIn());
        QVERIFY(store);
        QVERIFY((*store)->addLetters({newLetter(twoItemSample(u"CM99-0000001"_s))}, {}, u"ann"_s));
    }
    QRandomGenerator random(1125);
    int acknowledged = 0;
    for (int round = 0; round < 20; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write-until-killed"_s, m_path});
        QVERIFY(writer.waitForStarted());
        QVERIFY(writer.waitForReadyRead(20000));
        QThread::msleep(random.bounded(80));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
        const int last = lines.at(lines.size() - 2).toInt(); // what follows the last line end is cut off
        QVERIFY(last > 0);
        auto store = openCaseStore(m_path, OpenMode::ReadWrite, FieldCatalogue::builtIn());
        QVERIFY(store);
        const int held = (*store)->record(LetterId{1})->find(FieldPath(u"patient.age"_s))->now.value.toInt();
        QVERIFY2(held == last || held == last + 1, qPrintable(u"%1 acknowledged, %2 held"_s.arg(last).arg(held)));
        QCOMPARE(*(*store)->check(), QStringList());
        acknowledged += int(lines.size()) - 1;
    }
    QVERIFY(acknowledged >= 20);
}

namespace {

int writeUntilKilled(const QString &path)
{
    auto store = openCaseStore(path, OpenMode::ReadWrite, FieldCatalogue::builtIn());
    if (!store)
        return 1;
    Edit edit;
    edit.kind = Edit::Kind::Correct;
    edit.ref.pattern = u"patient.age"_s;
    const auto record = (*store)->record(LetterId{1});
    for (int next = record->find(FieldPath(u"patient.age"_s))->now.value.toInt() + 1;; ++next) {
        edit.value = next;
        if (!(*store)->apply(LetterId{1}, {edit}, u"ann"_s))
            return 1;
        std::printf("%d\n", next);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write-until-killed") == 0)
        return writeUntilKilled(QString::fromLocal8Bit(argv[2]));
    StoreServiceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storeservice.moc"
