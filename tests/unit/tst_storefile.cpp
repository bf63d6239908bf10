// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QtEndian>

#include <sqlite3.h>

#include "core/store/backups.h"
#include "core/store/sqlite/filesystem.h"
#include "core/store/storeservice.h"
#include "core/store/viewschema.h"
#include "tests/support/storefolder.h"

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::test;

/// A day that a test chooses.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime &time) : m_time(time) {}
    QDateTime now() const override { return m_time; }

private:
    QDateTime m_time;
};

/// The file as a whole: copies of it, what others put into it, what was taken out of it.
class StoreFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void migratesEveryReleasedVersion_data();
    void migratesEveryReleasedVersion();
    void makesOneCopyADay();
    void keepsFiveGenerations();
    void restoresIntoAFileInUse();
    void restoresInPlaceOfADamagedFile();
    void refusesADamagedBackup();
    void removesTheWordsOfADeletedLetter();
    void undoesNothingOfADeletedLetter();
    void opensATamperedFileForReadingOnly_data();
    void opensATamperedFileForReadingOnly();
    void opensADamagedFileForReadingOnly();
    void salvagesWhatCanBeRead();
    void knowsNetworkFileSystems();
    void refusesAnOlderFileThatCannotBeWritten();
    void tellsWhenItWaits();
    void describesEveryColumn();
    void canBeReadWithoutOurFunctions();

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The database, its log, and whatever else lies in its folder.
    bool stands(const QByteArray &words) const
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            if (bytesOf(m_folder->path() + suffix).contains(words))
                return true;
        }
        return false;
    }
    static bool unpack(const QString &version, const QString &target)
    {
        QFile packed(QStringLiteral(IMR_SOURCE_DIR "/tests/data/released/version-%1.imr.z").arg(version));
        QFile file(target);
        if (!packed.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
            return false;
        return file.write(qUncompress(packed.readAll())) > 0;
    }
    /// Zeroes the last page in which some words stand.
    void wipePageWith(const QByteArray &words)
    {
        m_folder->sql("PRAGMA wal_checkpoint(TRUNCATE)");
        QFile file(m_folder->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().lastIndexOf(words);
        QVERIFY(at > 16384);
        file.seek(at / 16384 * 16384);
        file.write(QByteArray(16384, '\0'));
    }

    std::unique_ptr<StoreFolder> m_folder;
    LetterId m_letter;
};

void StoreFileTest::init()
{
    m_folder = std::make_unique<StoreFolder>();
    QVERIFY(m_folder->open());
    m_letter = m_folder->add(twoItemSample(u"CM99-0000001"_s));
}

void StoreFileTest::migratesEveryReleasedVersion_data()
{
    QTest::addColumn<QString>("version");
    for (const QString &name : QDir(QStringLiteral(IMR_SOURCE_DIR "/tests/data/released")).entryList({u"*.z"_s}))
        QTest::newRow(qPrintable(name)) << name.section(u'-', 1).section(u'.', 0, 0);
}

void StoreFileTest::migratesEveryReleasedVersion()
{
    QFETCH(QString, version);
    m_folder = std::make_unique<StoreFolder>();
    QVERIFY(unpack(version, m_folder->path()));
    CaseStore *store = m_folder->open(OpenMode::ReadWrite);
    QVERIFY(store);
    QVERIFY(!store->isReadOnly());
    QCOMPARE(store->letters()->size(), 6);
    QCOMPARE(m_folder->problems(), QStringList());
    QCOMPARE(backupsOf(m_folder->path()).size(), 1);
    QCOMPARE(backupsOf(m_folder->path()).first().kind, u"migration"_s);
    const LetterId creams = *store->resolve(u"CM15-9900042"_s);
    QCOMPARE(m_folder->field(creams, u"clinical.diagnoses[0]"_s).now.value, QJsonValue(u"lumbar strain"_s));
    QCOMPARE(m_folder->field(creams, u"items[1].decision"_s).now.state, ValueState::Corrected);
    QCOMPARE(store->nextUndo(u"ann"_s)->value().letter, creams);
    QVERIFY(store->undo(u"ann"_s));
    QVERIFY(store->undo(u"ann"_s));
    QCOMPARE(m_folder->field(creams, u"items[1].decision"_s).now.value, QJsonValue(u"Upheld"_s));
    QCOMPARE(m_folder->problems(), QStringList());
    QVERIFY(!m_folder->sql("SELECT days_application_to_decision FROM determinations").contains(u"no such column"));
}

void StoreFileTest::makesOneCopyADay()
{
    const FixedClock today(QDateTime(QDate(2026, 3, 1), QTime(9, 0), QTimeZone::UTC));
    const FixedClock later(QDateTime(QDate(2026, 3, 1), QTime(17, 0), QTimeZone::UTC));
    const auto made = makeDailyBackup(m_folder->path(), {}, today);
    QVERIFY(made && made->has_value());
    QVERIFY(!makeDailyBackup(m_folder->path(), {}, later)->has_value());
    struct stat info{};
    QCOMPARE(stat(QFile::encodeName((*made)->path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0600));
    QCOMPARE(stat(QFile::encodeName(m_folder->path() + u".backups"_s).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0700));
    auto copy = openCaseStore((*made)->path, OpenMode::ReadOnly, FieldCatalogue::builtIn());
    QCOMPARE(*(*copy)->check(), QStringList());
    QCOMPARE((*copy)->letters()->size(), 1);
    const auto stopped = makeBackup(m_folder->path(), u"manual"_s, [](int, int) { return false; }, later);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(backupsOf(m_folder->path()).size(), 1);
}

void StoreFileTest::keepsFiveGenerations()
{
    for (int day = 1; day <= 8; ++day) {
        const FixedClock clock(QDateTime(QDate(2026, 3, day), QTime(9, 0), QTimeZone::UTC));
        QVERIFY(makeDailyBackup(m_folder->path(), {}, clock)->has_value());
    }
    const QList<BackupFile> files = backupsOf(m_folder->path());
    QCOMPARE(files.size(), 5);
    QCOMPARE(files.first().time.date(), QDate(2026, 3, 8));
    QCOMPARE(files.last().time.date(), QDate(2026, 3, 4));
    QCOMPARE(QDir(m_folder->path() + u".backups"_s).entryList(QDir::Files).size(), 5);
}

void StoreFileTest::restoresIntoAFileInUse()
{
    const auto backup = makeBackup(m_folder->path(), u"manual"_s);
    QVERIFY(backup);
    QVERIFY(m_folder->edit(m_letter, Edit::Kind::Correct, u"patient.age"_s, 77));
    m_folder->add(twoItemSample(u"CM99-0000002"_s));
    const auto kept = restoreBackup(m_folder->path(), backup->path);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    // The store was open all the time.
    QCOMPARE(m_folder->store()->letters()->size(), 1);
    QCOMPARE(m_folder->field(m_letter, u"patient.age"_s).now.value, QJsonValue(48));
    QVERIFY(m_folder->edit(m_letter, Edit::Kind::Correct, u"patient.age"_s, 50));
    QCOMPARE(m_folder->problems(), QStringList());
    QVERIFY(restoreBackup(m_folder->path(), *kept)); // and back again
    QCOMPARE(m_folder->store()->letters()->size(), 2);
    QCOMPARE(m_folder->field(m_letter, u"patient.age"_s).now.value, QJsonValue(77));
}

void StoreFileTest::restoresInPlaceOfADamagedFile()
{
    const auto backup = makeBackup(m_folder->path(), u"manual"_s);
    m_folder->close();
    QFile file(m_folder->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.resize(40000);
    file.close();
    const QByteArray damaged = bytesOf(m_folder->path());
    const auto kept = restoreBackup(m_folder->path(), backup->path);
    QVERIFY(kept);
    QCOMPARE(bytesOf(*kept), damaged);
    QVERIFY(m_folder->open(OpenMode::ReadWrite));
    QCOMPARE(m_folder->problems(), QStringList());
}

void StoreFileTest::refusesADamagedBackup()
{
    const auto backup = makeBackup(m_folder->path(), u"manual"_s);
    QFile file(backup->path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.resize(file.size() / 2);
    file.close();
    const QByteArray before = bytesOf(m_folder->path());
    QVERIFY(!restoreBackup(m_folder->path(), backup->path));
    QCOMPARE(restoreBackup(m_folder->path(), m_folder->file(u"none"_s)).error().code, ErrorCode::BackupNotFound);
    QCOMPARE(bytesOf(m_folder->path()), before);
}

void StoreFileTest::removesTheWordsOfADeletedLetter()
{
    SampleLetter secret = twoItemSample(u"CM99-0000077"_s);
    secret.summary = u"Zanzibarium was given for xylophonitis of the quuxbone."_s;
    secret.items.first().rationale = u"Because of zanzibarium, and the wobblegong, it is not needed."_s;
    const LetterId letter = m_folder->add(secret);
    for (int i = 2; i < 30; ++i)
        m_folder->add(twoItemSample(u"CM99-00000%1"_s.arg(i)));
    QVERIFY(m_folder->edit(letter, Edit::Kind::Correct, u"injury.mechanism"_s, u"stung by a flibbertifish"_s));
    QVERIFY(m_folder->edit(letter, Edit::Kind::MarkAbsent, u"items[0].rationale"_s)); // leaves the index and comes back
    QVERIFY(m_folder->store()->undo(u"ann"_s));
    QVERIFY(makeBackup(m_folder->path(), u"manual"_s));
    const QList<QByteArray> canaries{"anzibarium", "ylophonitis",  "uuxbone",
                                     "obblegong",  "libbertifish", "CM99-0000077"};
    for (const QByteArray &canary : canaries)
        QVERIFY2(stands(canary), canary.constData());
    const QString shortId = m_folder->store()->record(letter)->shortId;
    const auto removal = m_folder->store()->removeLetter(letter, u"ann"_s, u"sent by mistake"_s);
    QVERIFY2(removal, removal ? "" : qPrintable(removal.error().detail));
    QVERIFY(removal->isPurged);
    QCOMPARE(removal->backups, 1);
    for (const QByteArray &canary : canaries)
        QVERIFY2(!stands(canary), canary.constData());
    QCOMPARE(m_folder->sql("SELECT short_id, reviewer, reason FROM tombstone"), shortId + u"|ann|sent by mistake\n"_s);
    QCOMPARE(m_folder->problems(), QStringList());
    QCOMPARE(m_folder->store()->letters()->size(), 29);
    QVERIFY(renewBackups(m_folder->path()));
    QCOMPARE(backupsOf(m_folder->path()).size(), 1);
    QVERIFY(!bytesOf(backupsOf(m_folder->path()).first().path).contains("anzibarium"));
    QVERIFY(m_folder->sql("DELETE FROM event").contains(u"never deleted")); // of the others
}

void StoreFileTest::undoesNothingOfADeletedLetter()
{
    const LetterId other = m_folder->add(twoItemSample(u"CM99-0000002"_s));
    QVERIFY(m_folder->edit(other, Edit::Kind::Correct, u"patient.age"_s, 50));
    QVERIFY(m_folder->edit(m_letter, Edit::Kind::Correct, u"patient.age"_s, 51));
    QVERIFY(m_folder->store()->removeLetter(m_letter, u"ann"_s));
    QCOMPARE(m_folder->store()->removeLetter(m_letter, u"ann"_s).error().code, ErrorCode::CaseNotFound);
    const auto undone = m_folder->store()->undo(u"ann"_s);
    QCOMPARE(undone->letter, other);
    QCOMPARE(m_folder->store()->undo(u"ann"_s).error().code, ErrorCode::NothingToUndo);
    QCOMPARE(m_folder->problems(), QStringList());
}

void StoreFileTest::opensATamperedFileForReadingOnly_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("isForReading");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER evil AFTER INSERT ON event BEGIN DELETE FROM facet; END")
                             << true;
    QTest::newRow("view") << QByteArray(
        "DROP VIEW unit_text; CREATE VIEW unit_text AS SELECT 1 AS id, load_extension('x') "
        "AS summary, 1 AS request, 1 AS claims_guideline, 1 AS imr_guideline, 1 AS "
        "rationale, 1 AS other")
                          << true;
    QTest::newRow("missing guard") << QByteArray("DROP TRIGGER event_kept_2") << true;
    QTest::newRow("an analyst's own") << QByteArray("CREATE VIEW mine AS SELECT 1; CREATE TABLE notes(x)") << false;
    QTest::newRow("statistics") << QByteArray("ANALYZE") << false;
}

void StoreFileTest::opensATamperedFileForReadingOnly()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, isForReading);
    m_folder->close();
    QCOMPARE(m_folder->sql(sql), QString());
    CaseStore *store = m_folder->open(OpenMode::ReadWrite);
    QVERIFY(store);
    QCOMPARE(store->isReadOnly(), isForReading);
    QCOMPARE(store->letters()->size(), 1);
    if (!isForReading)
        return;
    QCOMPARE(store->readOnlyReason()->code, ErrorCode::DatabaseTampered);
    QCOMPARE(store->addBatch(u"x"_s).error().code, ErrorCode::DatabaseTampered);
}

void StoreFileTest::opensADamagedFileForReadingOnly()
{
    m_folder->close();
    wipePageWith("CLINICAL CASE SUMMARY");
    const QByteArray before = bytesOf(m_folder->path());
    auto store = openCaseStore(m_folder->path(), OpenMode::ReadWrite, FieldCatalogue::builtIn());
    if (store) {
        QVERIFY((*store)->isReadOnly());
        QCOMPARE((*store)->readOnlyReason()->code, ErrorCode::DatabaseDamaged);
    } else {
        QCOMPARE(store.error().code, ErrorCode::DatabaseDamaged);
    }
    store = Error{};
    QCOMPARE(bytesOf(m_folder->path()), before);
}

void StoreFileTest::salvagesWhatCanBeRead()
{
    for (int i = 2; i < 40; ++i) {
        SampleLetter sample = twoItemSample(u"CM99-00000%1"_s.arg(i));
        sample.summary = u"Seen again for the shoulder. "_s.repeated(60);
        m_folder->add(sample);
    }
    QVERIFY(m_folder->edit(m_letter, Edit::Kind::Correct, u"patient.age"_s, 50));
    m_folder->close();
    wipePageWith("Seen again for the shoulder");
    const QString target = m_folder->file(u"saved.imrdb"_s);
    const QByteArray before = bytesOf(m_folder->path());
    const auto report = salvage(m_folder->path(), target);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(bytesOf(m_folder->path()), before);
    QCOMPARE(report->letters, 39);
    QVERIFY(report->lostRows > 0);
    auto saved = openCaseStore(target, OpenMode::ReadOnly, FieldCatalogue::builtIn());
    QVERIFY(saved);
    QCOMPARE((*saved)->record(m_letter)->find(FieldPath(u"patient.age"_s))->now.value, QJsonValue(50));
    QVERIFY(!salvage(m_folder->path(), target)); // never over a file
}

void StoreFileTest::knowsNetworkFileSystems()
{
    using sqlite::networkKind;
    QCOMPARE(networkKind(u"nfs4"_s, 0x6969), u"nfs"_s);
    QCOMPARE(networkKind(u"cifs"_s, 0xff534d42), u"cifs"_s);
    QCOMPARE(networkKind(u"fuse.sshfs"_s, 0x65735546), u"fuse.sshfs"_s);
    QCOMPARE(networkKind(u"fuse.ntfs-3g"_s, 0x65735546), QString());
    QCOMPARE(networkKind(u"ext4"_s, 0xef53), QString());
    QCOMPARE(sqlite::networkFileSystem(m_folder->path()), QString());
}

void StoreFileTest::refusesAnOlderFileThatCannotBeWritten()
{
    const QString old = m_folder->file(u"old.imrdb"_s);
    QVERIFY(unpack(u"1"_s, old));
    const QByteArray before = bytesOf(old);
    QCOMPARE(openCaseStore(old, OpenMode::ReadOnly, FieldCatalogue::builtIn()).error().code, ErrorCode::DatabaseOlder);
    QCOMPARE(bytesOf(old), before);
}

void StoreFileTest::tellsWhenItWaits()
{
    m_folder->close();
    auto service = StoreService::open(m_folder->path(), OpenMode::ReadWrite, FieldCatalogue::builtIn());
    QVERIFY(service);
    std::atomic<int> began = 0;
    std::atomic<int> ended = 0;
    (*service)->setWaitingListener([&](bool isWaiting) { ++(isWaiting ? began : ended); });
    sqlite3 *other = nullptr;
    sqlite3_open(QFile::encodeName(m_folder->path()).constData(), &other);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    QElapsedTimer timer;
    timer.start();
    auto saved = (*service)->write<BatchId>([](CaseStore &store) { return store.addBatch(u"late"_s); });
    QVERIFY(timer.elapsed() < 100);
    QTRY_COMPARE(began.load(), 1);
    auto read = (*service)->read<QList<LetterSummary>>([](const CaseStore &store) { return store.letters(); });
    read.waitForFinished();
    QCOMPARE(read.result()->size(), 1); // reading goes on
    QTest::qWait(6000);                 // longer than a program without a listener waits
    QVERIFY(!saved.isFinished());
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    saved.waitForFinished();
    QVERIFY(saved.result());
    QTRY_COMPARE(ended.load(), 1);
    QCOMPARE(began.load(), 1);
}

void StoreFileTest::describesEveryColumn()
{
    for (const ViewDescription &view : viewSchema(FieldCatalogue::builtIn())) {
        QStringList described;
        for (const ViewColumn &column : view.columns) {
            described.append(column.name);
            QVERIFY2(!column.meaning.isEmpty(), qPrintable(column.name));
        }
        const QString names = m_folder->sql("SELECT name FROM pragma_table_info('" + view.name.toLatin1() + "')");
        QCOMPARE(described, names.split(u'\n', Qt::SkipEmptyParts));
    }
}

void StoreFileTest::canBeReadWithoutOurFunctions()
{
    for (const char *view : {"determinations", "items", "citations", "mentions", "history"}) {
        bool isNumber = false;
        m_folder->sql(QByteArray("SELECT count(*) FROM ") + view).simplified().toInt(&isNumber);
        QVERIFY2(isNumber, view);
    }
    QCOMPARE(m_folder->sql("SELECT days_injury_to_decision IS NULL, outcome FROM determinations"),
             u"1|partially overturned\n"_s);
    QCOMPARE(m_folder->sql("SELECT decision FROM items ORDER BY item"), u"Upheld\nOverturned\n"_s);
}

QTEST_GUILESS_MAIN(StoreFileTest)
#include "tst_storefile.moc"
