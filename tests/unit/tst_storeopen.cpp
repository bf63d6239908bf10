// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include "core/store/casestore.h"
#include "tests/support/sampledata.h"

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::test;

class StoreOpenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createsPrivateFiles();
    void leavesNothingOfAFailedCreation();
    void refusesForeignFilesUntouched_data();
    void refusesForeignFilesUntouched();
    void refusesNewerFilesUntouched();
    void tellsMissingFiles();
    void waitsForALockThenSaysSo();
    void opensReadOnly();
    void opensInAReadOnlyFolder();
    void keepsEverythingWhenTheDiskIsFull();
    void tellsDamage();
    void forbidsChangingEvents();
    void showsViewsToAnalysts();

private:
    Result<std::unique_ptr<CaseStore>> open(OpenMode mode = OpenMode::CreateIfMissing)
    {
        return openCaseStore(m_path, mode, FieldCatalogue::builtIn());
    }
    void fill();
    static QByteArray bytesOf(const QString &path);
    QString sql(const QByteArray &statement, bool mayFail = false);
    void verifyUntouched(ErrorCode expected);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void StoreOpenTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"cases.imrdb"_s);
}

void StoreOpenTest::fill()
{
    auto store = open();
    QVERIFY(store);
    QVERIFY((*store)->addLetters({newLetter(twoItemSample(u"CM99-0000001"_s))}, {}, u"ann"_s));
}

QByteArray StoreOpenTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString StoreOpenTest::sql(const QByteArray &statement, bool mayFail)
{
    sqlite3 *db = nullptr;
    sqlite3_open(QFile::encodeName(m_path).constData(), &db);
    QString rows;
    char *message = nullptr;
    const auto take = [](void *target, int count, char **values, char **) {
        for (int i = 0; i < count; ++i)
            *static_cast<QString *>(target) += QString::fromUtf8(values[i] ? values[i] : "NULL")
                                               + (i + 1 < count ? u"|"_s : u"\n"_s);
        return 0;
    };
    const int outcome = sqlite3_exec(db, statement.constData(), take, &rows, &message);
    if (outcome != SQLITE_OK)
        rows = QString::fromUtf8(message);
    if (outcome != SQLITE_OK && !mayFail)
        qWarning() << message;
    sqlite3_free(message);
    sqlite3_close(db);
    return rows;
}

void StoreOpenTest::createsPrivateFiles()
{
    const mode_t before = umask(0);
    auto store = open();
    QVERIFY(store);
    QVERIFY((*store)->addBatch(u"one"_s));
    umask(before);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        struct stat info{};
        QCOMPARE(stat(QFile::encodeName(m_path + suffix).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0600));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 3); // no temporary name left
    QCOMPARE(sql("PRAGMA page_size"), u"16384\n"_s);
    QCOMPARE(sql("PRAGMA journal_mode"), u"wal\n"_s);
    QCOMPARE(sql("PRAGMA application_id").toInt(), 0x494d5277);
}

void StoreOpenTest::leavesNothingOfAFailedCreation()
{
    m_path = m_folder->filePath(u"no/such/folder/cases.imrdb"_s);
    const auto store = open();
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::FileNotWritable);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void StoreOpenTest::refusesForeignFilesUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear Sir or Madam, ").repeated(50);
    QTest::newRow("short") << QByteArray("SQLite format 3\0", 16);
    QByteArray other("SQLite format 3\0", 16);
    other.resize(4096, '\0');
    QTest::newRow("another program's database") << other;
}

void StoreOpenTest::verifyUntouched(ErrorCode expected)
{
    const QByteArray before = bytesOf(m_path);
    const QDateTime time = QFileInfo(m_path).lastModified();
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::CreateIfMissing, OpenMode::ReadOnly}) {
        const auto store = open(mode);
        QVERIFY(!store);
        QCOMPARE(store.error().code, expected);
    }
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(QFileInfo(m_path).lastModified(), time);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void StoreOpenTest::refusesForeignFilesUntouched()
{
    QFETCH(QByteArray, content);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    verifyUntouched(ErrorCode::DatabaseForeign);
}

void StoreOpenTest::refusesNewerFilesUntouched()
{
    fill();
    sql("PRAGMA user_version = 4711; PRAGMA wal_checkpoint(TRUNCATE)");
    QFile::remove(m_path + u"-wal"_s);
    QFile::remove(m_path + u"-shm"_s);
    verifyUntouched(ErrorCode::DatabaseNewer);
    QCOMPARE(open().error().parameters.first(), u"4711"_s);
}

void StoreOpenTest::tellsMissingFiles()
{
    QCOMPARE(open(OpenMode::ReadWrite).error().code, ErrorCode::DatabaseNotFound);
    QCOMPARE(open(OpenMode::ReadOnly).error().code, ErrorCode::DatabaseNotFound);
    QVERIFY(!QFileInfo::exists(m_path));
}

void StoreOpenTest::waitsForALockThenSaysSo()
{
    fill();
    auto store = open();
    QVERIFY(store);
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(m_path).constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    QElapsedTimer timer;
    timer.start();
    const auto refused = (*store)->addBatch(u"two"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseLocked);
    QVERIFY(timer.elapsed() >= 4500);
    QCOMPARE((*store)->letters()->size(), 1); // reading goes on
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    QVERIFY((*store)->addBatch(u"two"_s));
}

void StoreOpenTest::opensReadOnly()
{
    fill();
    auto store = open(OpenMode::ReadOnly);
    QVERIFY(store);
    QVERIFY((*store)->isReadOnly());
    QCOMPARE((*store)->letters()->size(), 1);
    QCOMPARE((*store)->addBatch(u"two"_s).error().code, ErrorCode::DatabaseReadOnly);
    QCOMPARE(*(*store)->check(), QStringList());
}

void StoreOpenTest::opensInAReadOnlyFolder()
{
    fill();
    const uid_t own = geteuid();
    if (own == 0) { // root may write everywhere: be somebody else for a while
        QCOMPARE(chmod(QFile::encodeName(m_path).constData(), 0444), 0);
        QCOMPARE(chown(QFile::encodeName(m_path).constData(), 65534, 65534), 0);
    }
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
    if (own == 0 && setresuid(65534, 65534, 0) != 0)
        QSKIP("cannot become another user here");
    auto store = open(OpenMode::ReadWrite);
    const bool isOpen = bool(store);
    const bool isReadOnly = isOpen && (*store)->isReadOnly();
    const qsizetype letters = isOpen ? (*store)->letters()->size() : 0;
    store = Error{};
    if (own == 0 && setresuid(0, 0, 0) != 0)
        qFatal("cannot become root again");
    chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
    QVERIFY(isOpen);
    QVERIFY(isReadOnly);
    QCOMPARE(letters, 1);
}

void StoreOpenTest::keepsEverythingWhenTheDiskIsFull()
{
    const QString disk = m_folder->filePath(u"disk"_s);
    QVERIFY(QDir().mkdir(disk));
    if (mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=12m") != 0)
        QSKIP("a small disk can only be mounted by root");
    m_path = disk + u"/cases.imrdb"_s;
    int acknowledged = 0;
    ErrorCode last = ErrorCode::Internal;
    {
        auto store = open();
        QVERIFY(store);
        for (; acknowledged < 2000; ++acknowledged) {
            SampleLetter sample = twoItemSample(u"CM99-%1"_s.arg(1000000 + acknowledged));
            sample.summary = u"Long words of a summary. "_s.repeated(200);
            const auto added = (*store)->addLetters({newLetter(sample)}, {}, u"ann"_s);
            if (!added) {
                last = added.error().code;
                break;
            }
        }
        QCOMPARE((*store)->letters()->size(), acknowledged);
    }
    auto again = open();
    const qsizetype held = again ? (*again)->letters()->size() : -1;
    const QStringList problems = again ? *(*again)->check() : QStringList{again.error().detail};
    again = Error{};
    umount(QFile::encodeName(disk).constData());
    QCOMPARE(last, ErrorCode::DatabaseFull);
    QVERIFY(acknowledged > 5);
    QCOMPARE(held, acknowledged);
    // The check needs room to write in; on a full disk it may say that it has none, and nothing else.
    QVERIFY2(problems.filter(u"full"_s).size() == problems.size(), qPrintable(problems.join(u'\n')));
}

void StoreOpenTest::tellsDamage()
{
    {
        auto store = open();
        QVERIFY(store);
        for (int i = 0; i < 20; ++i)
            QVERIFY((*store)->addLetters({newLetter(twoItemSample(u"CM99-%1"_s.arg(1000000 + i)))}, {}, u"ann"_s));
    }
    const QByteArray sound = bytesOf(m_path);
    QRandomGenerator random(5);
    int noticed = 0;
    for (int round = 0; round < 40; ++round) {
        QByteArray damaged = sound;
        if (round % 2 == 0)
            damaged.truncate(random.bounded(200, int(sound.size() - 1)));
        else // a page of nothing
            std::fill_n(damaged.begin() + 16384 * random.bounded(1, int(sound.size() / 16384)), 16384, '\0');
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(damaged);
        file.close();
        auto store = open(OpenMode::ReadWrite);
        if (!store) {
            QVERIFY2(store.error().code == ErrorCode::DatabaseDamaged
                         || store.error().code == ErrorCode::DatabaseFailed,
                     qPrintable(store.error().detail));
            ++noticed;
            continue;
        }
        const auto problems = (*store)->check();
        noticed += !problems || !problems->isEmpty() ? 1 : 0;
    }
    QCOMPARE(noticed, 40);
}

void StoreOpenTest::forbidsChangingEvents()
{
    fill();
    QVERIFY(sql("UPDATE event SET kind = 'x'", true).contains(u"never changed"_s));
    QVERIFY(sql("DELETE FROM event", true).contains(u"never deleted"_s));
    QVERIFY(sql("DELETE FROM action", true).contains(u"never deleted"_s));
    sql("UPDATE value SET changed = 1, value = '\"CM00-0\"', spans = '[]' WHERE field = (SELECT id FROM field WHERE pattern = "
        "'case.number')");
    auto store = open();
    const auto problems = (*store)->check();
    QVERIFY(problems);
    QVERIFY(!problems->filter(u"case.number differs from what its events say"_s).isEmpty());
}

void StoreOpenTest::showsViewsToAnalysts()
{
    fill();
    QCOMPARE(sql("SELECT case_number, state, outcome, patient_age, specialty, items, overturned FROM determinations"),
             u"CM99-0000001|new|partially overturned|48|Neurology|2|1\n"_s);
    QCOMPARE(sql("SELECT item, request, decision FROM items ORDER BY item"),
             u"0|Tramadol 50mg #60|Upheld\n1|MRI of the right shoulder|Overturned\n"_s);
    QCOMPARE(
        sql("SELECT value, quote, page, state, evidence FROM mentions WHERE field = 'clinical.diagnoses[]' AND position = 1"),
        u"cervical strain|cervical strain|1|proposed|located\n"_s);
    QCOMPARE(sql("SELECT kind, reviewer FROM history"), u"import|ann\n"_s);
    QCOMPARE(sql("SELECT count(*) FROM citations"), u"0\n"_s);
}

QTEST_GUILESS_MAIN(StoreOpenTest)
#include "tst_storeopen.moc"
