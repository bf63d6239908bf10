// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/cliprogram.h"

using namespace Qt::StringLiterals;
using namespace imr::test;

/// The commands about many letters and about the file as a whole.
class TestCliStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anItemIsAddedByItsFirstValue();
    void statesAreSetAndUndone();
    void aValueIsReplacedEverywhere();
    void tablesAreBroughtIn();
    void readingAgainKeepsWhatPeopleDid();
    void theSchemaNamesEveryColumn();
    void backupsAreMadeAndRestored();
    void aLetterIsDeletedForGood();
    void aDamagedFileIsSavedFrom();

private:
    CliAnswer run(const QStringList &arguments) const
    {
        return imr::test::imr(arguments + QStringList{u"--db"_s, m_db});
    }
    CliAnswer edit(const QStringList &arguments) const
    {
        return run(arguments + QStringList{u"--reviewer"_s, u"ana"_s});
    }
    QJsonObject field(const QString &letter, const QString &path) const;
    QJsonArray list() const { return run({u"list"_s, u"--json"_s}).array(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_db;
    const QString m_first = u"CM15-9900001"_s;
    const QString m_second = u"CM15-9900002"_s;
};

void TestCliStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_db = m_folder->filePath(u"cases.imrdb"_s);
    for (const QString &number : {m_first, m_second}) {
        const InventedLetter letter{
            number, 48, {u"Acupuncture 8 sessions for the neck: Upheld"_s, u"MRI of the left knee: Overturned"_s}};
        QVERIFY(QDir(m_folder->path()).mkpath(u"letters"_s));
        QVERIFY(writeFile(m_folder->filePath(u"letters/%1.txt"_s.arg(number)), letter.text()));
    }
    const CliAnswer imported = run({u"import"_s, m_folder->filePath(u"letters"_s)});
    QVERIFY2(imported.status == 0, imported.all());
}

QJsonObject TestCliStore::field(const QString &letter, const QString &path) const
{
    for (const QJsonValue &field : run({u"show"_s, letter, u"--json"_s}).object()[u"fields"].toArray()) {
        if (field[u"path"].toString() == path)
            return field.toObject();
    }
    return {};
}

void TestCliStore::anItemIsAddedByItsFirstValue()
{
    const CliAnswer added = edit({u"set"_s, m_first, u"items[2].decision"_s, u"Upheld"_s});
    QVERIFY2(added.status == 0, added.all());
    QCOMPARE(field(m_first, u"items[2].decision"_s)[u"value"].toString(), u"Upheld"_s);
    QCOMPARE(edit({u"set"_s, m_first, u"items[4].decision"_s, u"Upheld"_s}).status, 1);
    QCOMPARE(edit({u"undo"_s}).status, 0);
    QVERIFY(field(m_first, u"items[2].decision"_s).isEmpty());
    QVERIFY(edit({u"set"_s, m_first, u"items[2].request"_s, u"Cane"_s}).status == 0);
    QCOMPARE(field(m_first, u"items[2].request"_s)[u"value"].toString(), u"Cane"_s);
    QCOMPARE(run({u"check"_s}).status, 0);
}

void TestCliStore::statesAreSetAndUndone()
{
    QVERIFY(edit({u"state"_s, m_first, u"verified"_s}).status == 0);
    QCOMPARE(run({u"show"_s, m_first, u"--json"_s}).object()[u"state"].toString(), u"verified"_s);
    QCOMPARE(edit({u"state"_s, m_first, u"excellent"_s}).status, 2);
    QVERIFY(edit({u"undo"_s}).status == 0);
    QCOMPARE(run({u"show"_s, m_first, u"--json"_s}).object()[u"state"].toString(), u"new"_s);
}

void TestCliStore::aValueIsReplacedEverywhere()
{
    const QStringList replace{u"replace"_s, u"items[].decision"_s, u"Overturned"_s, u"Upheld"_s, u"--json"_s};
    const QJsonObject preview = run(replace + QStringList{u"--preview"_s}).object();
    QCOMPARE(preview[u"letters"].toInt(), 2);
    QVERIFY(!preview[u"changed"].toBool());
    QVERIFY(preview[u"places"][0][u"evidence"].toString().contains(u"Overturned"));
    QCOMPARE(field(m_first, u"items[1].decision"_s)[u"value"].toString(), u"Overturned"_s);
    const CliAnswer done = edit(replace);
    QVERIFY2(done.status == 0, done.all());
    QCOMPARE(field(m_second, u"items[1].decision"_s)[u"value"].toString(), u"Upheld"_s);
    QCOMPARE(field(m_second, u"case.outcome"_s)[u"value"].toString(), u"upheld"_s);
    QVERIFY(edit({u"undo"_s}).status == 0);
    for (const QString &letter : {m_first, m_second})
        QCOMPARE(field(letter, u"items[1].decision"_s)[u"value"].toString(), u"Overturned"_s);
    QCOMPARE(run({u"check"_s}).status, 0);
}

void TestCliStore::tablesAreBroughtIn()
{
    const QString table = m_folder->filePath(u"office.csv"_s);
    QVERIFY(
        writeFile(table, "Case,Claim No,Sex\r\nCM15-9900001,=cmd|7,female\r\nCM15-9900002,A-77,\r\nCM15-1,B,male\r\n"));
    const QStringList command{u"import-values"_s, table,
                              u"--key"_s,         u"case.number"_s,
                              u"--map"_s,         u"Case=case.number;Claim No=office.claim_number;Sex=patient.sex"_s};
    const CliAnswer preview = run(command + QStringList{u"--preview"_s, u"--json"_s});
    QCOMPARE(preview.status, 3);
    QCOMPARE(preview.object()[u"values"].toArray().size(), 3);
    QCOMPARE(preview.object()[u"refused"].toArray().size(), 1);
    QVERIFY(field(m_second, u"office.claim_number"_s).isEmpty());
    QCOMPARE(edit(command).status, 3);
    const QJsonObject claim = field(m_second, u"office.claim_number"_s);
    QCOMPARE(claim[u"value"].toString(), u"A-77"_s);
    QCOMPARE(claim[u"state"].toString(), u"confirmed (imported)"_s);
    QCOMPARE(claim[u"evidence"].toString(), u"none needed"_s);
    QVERIFY(edit({u"undo"_s}).status == 0);
    QVERIFY(field(m_second, u"office.claim_number"_s).isEmpty());
    QVERIFY(field(m_first, u"office.claim_number"_s).isEmpty());
}

void TestCliStore::readingAgainKeepsWhatPeopleDid()
{
    QVERIFY(edit({u"set"_s, m_first, u"patient.age"_s, u"51"_s}).status == 0);
    const QJsonObject report = edit({u"reextract"_s, m_first, u"--json"_s}).object();
    QCOMPARE(report[u"letters"].toInt(), 1);
    QCOMPARE(report[u"replaced"].toInt(), 0);
    QCOMPARE(report[u"kept"].toInt(), 1);
    QCOMPARE(field(m_first, u"patient.age"_s)[u"value"].toInt(), 51);
    QCOMPARE(edit({u"reextract"_s, u"--json"_s}).object()[u"letters"].toInt(), 0); // nothing of another version
    QCOMPARE(run({u"check"_s}).status, 0);
}

void TestCliStore::theSchemaNamesEveryColumn()
{
    const QJsonObject schema = imr::test::imr({u"schema"_s, u"--json"_s}).object();
    QCOMPARE(schema[u"views"].toArray().size(), 5);
    QVERIFY(schema[u"fields"].toArray().size() > 70);
    const CliAnswer plain = imr::test::imr({u"schema"_s});
    QVERIFY(plain.out.contains("determinations: One row for each letter."));
    QVERIFY(plain.out.contains("items[].decision"));
}

void TestCliStore::backupsAreMadeAndRestored()
{
    const CliAnswer made = run({u"backup"_s});
    QVERIFY2(made.status == 0, made.all());
    QVERIFY(edit({u"set"_s, m_first, u"patient.age"_s, u"51"_s}).status == 0);
    QVERIFY(run({u"restore"_s, u"--json"_s}).array().size() >= 2); // the daily one too
    const CliAnswer restored = run({u"restore"_s, QString::fromUtf8(made.out).trimmed()});
    QVERIFY2(restored.status == 0, restored.all());
    QCOMPARE(field(m_first, u"patient.age"_s)[u"value"].toInt(), 48);
    QCOMPARE(run({u"restore"_s, u"nonsense"_s}).status, 1);
    QCOMPARE(run({u"check"_s}).status, 0);
}

void TestCliStore::aLetterIsDeletedForGood()
{
    QCOMPARE(edit({u"delete"_s, m_first}).status, 2); // nobody said that it is meant
    QCOMPARE(list().size(), 2);
    const CliAnswer gone = edit({u"delete"_s, m_first, u"--yes"_s, u"--renew-backups"_s});
    QVERIFY2(gone.status == 0, gone.all());
    QCOMPARE(list().size(), 1);
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList({u"cases*"_s}, QDir::Files)) {
        QVERIFY(!readFile(file.filePath()).contains("CM15-9900001"));
    }
    QCOMPARE(edit({u"undo"_s}).status, 1);
    QCOMPARE(run({u"check"_s}).status, 0);
}

void TestCliStore::aDamagedFileIsSavedFrom()
{
    QByteArray bytes = readFile(m_db);
    const qsizetype at = bytes.indexOf("Decision rationale");
    QVERIFY(at > 16384);
    bytes.replace(at / 16384 * 16384, 16384, QByteArray(16384, '\0'));
    QVERIFY(writeFile(m_db, bytes));
    QCOMPARE(edit({u"set"_s, m_first, u"patient.age"_s, u"51"_s}).status, 1);
    QCOMPARE(readFile(m_db), bytes);
    const QString saved = m_folder->filePath(u"saved.imrdb"_s);
    QCOMPARE(run({u"salvage"_s, saved}).status, 3);
    QCOMPARE(imr::test::imr({u"list"_s, u"--db"_s, saved, u"--json"_s}).array().size(), 2);
    QCOMPARE(readFile(m_db), bytes);
}

QTEST_GUILESS_MAIN(TestCliStore)
#include "tst_clistore.moc"
