// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/backups.h"
#include "core/store/sqlite/databasefile.h"

using namespace Qt::StringLiterals;
using namespace imr;
using namespace imr::sqlite;

class MigrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runsWholeScriptsAfterABackup();
    void leavesNothingOfAFailedStep();
    void doesNothingTwice();
    void shipsNumberedScripts();

private:
    qint64 one(Connection &db, const char *sql)
    {
        Query q(db, sql);
        return q.next() ? q.integer(0) : -1;
    }
    QStringList backups() const
    {
        QStringList paths;
        for (const BackupFile &file : backupsOf(m_path))
            paths.append(file.path);
        return paths;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    const QByteArray m_first = "CREATE TABLE letter (id INTEGER PRIMARY KEY); INSERT INTO letter VALUES (1), (2);";
    // A semicolon within a trigger: a script must never be cut at semicolons.
    const QByteArray m_second = "CREATE TABLE note (id INTEGER); CREATE TRIGGER t AFTER INSERT ON letter BEGIN "
                                "INSERT INTO note VALUES (new.id); INSERT INTO note VALUES (-new.id); END; "
                                "INSERT INTO letter VALUES (3);";
};

void MigrationsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"cases.imrdb"_s);
    QVERIFY(createDatabase(m_path, {m_first}));
    QCOMPARE(*readVersion(m_path, 1), 1);
}

void MigrationsTest::runsWholeScriptsAfterABackup()
{
    Connection db(m_path, Connection::Access::ReadWrite);
    migrate(db, {m_first, m_second});
    QCOMPARE(one(db, "PRAGMA user_version"), 2);
    QCOMPARE(one(db, "SELECT count(*) FROM note"), 2);
    QCOMPARE(backups().size(), 1);
    const QString backup = backups().first();
    QCOMPARE(*readVersion(backup, 2), 1);
    QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    Connection old(backup, Connection::Access::ReadOnly);
    QCOMPARE(one(old, "SELECT count(*) FROM letter"), 2);
}

void MigrationsTest::leavesNothingOfAFailedStep()
{
    Connection db(m_path, Connection::Access::ReadWrite);
    const auto outcome = guarded(m_path,
                                 [&] { migrate(db, {m_first, m_second, "CREATE TABLE more (id); SELECT nonsense;"}); });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::DatabaseFailed);
    QCOMPARE(one(db, "PRAGMA user_version"), 2); // the steps before it stand
    QCOMPARE(one(db, "SELECT count(*) FROM sqlite_schema WHERE name = 'more'"), 0);
}

void MigrationsTest::doesNothingTwice()
{
    Connection db(m_path, Connection::Access::ReadWrite);
    migrate(db, {m_first});
    QCOMPARE(one(db, "SELECT count(*) FROM letter"), 2);
    QCOMPARE(backups().size(), 0);
}

void MigrationsTest::shipsNumberedScripts()
{
    const QDir folder(u":/imr/migrations"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (int i = 0; i < names.size(); ++i)
        QCOMPARE(names.at(i).first(4).toInt(), i + 1);
    QCOMPARE(builtInMigrations().size(), names.size());
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
