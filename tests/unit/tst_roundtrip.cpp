// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/cliprogram.h"

using namespace Qt::StringLiterals;
using namespace imr::test;

/// A dataset in JSON lines, imported into an empty database, is the same database again.
class TestRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exportsAgreeByteForByte_data();
    void exportsAgreeByteForByte();
    void theRestoredDatabaseIsSound();
    void knownLettersAreLeftAsTheyAre();
    void damagedLinesAreRefused();
    void anotherFileUnderTheHashIsRefused();

private:
    CliAnswer run(const QStringList &arguments, const QString &database = u"one.db"_s) const
    {
        return imr::test::imr(arguments + QStringList{u"--db"_s, path(database)});
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void edit() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRoundTrip::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(path(u"in"_s)));
    QVERIFY(writeFile(path(u"in/a.txt"_s),
                      InventedLetter{u"CM15-9900001"_s,
                                     48,
                                     {u"Acupuncture 8 sessions: Upheld"_s, u"MRI of the left knee: Overturned"_s}}
                          .text()));
    QVERIFY(QFile::copy(samplesFolder() + u"/e-compound-creams.pdf"_s, path(u"in/b.pdf"_s)));
    const CliAnswer imported = run({u"import"_s, path(u"in"_s)});
    QVERIFY2(imported.status == 0, imported.all());
    edit();
}

/// Every kind of change, by two people.
void TestRoundTrip::edit() const
{
    const QString letter = u"CM15-9900001"_s;
    const QList<QStringList> edits{{u"set"_s, letter, u"patient.age"_s, u"49"_s, u"--reviewer"_s, u"ana"_s},
                                   {u"confirm"_s, letter, u"patient.sex"_s, u"--reviewer"_s, u"ben"_s},
                                   {u"set"_s, letter, u"patient.age"_s, u"50"_s, u"--reviewer"_s, u"ben"_s},
                                   {u"undo"_s, u"--reviewer"_s, u"ben"_s},
                                   {u"set"_s, letter, u"clinical.diagnoses[0]"_s, u"cervicalgia"_s, u"--reviewer"_s,
                                    u"ana"_s},
                                   {u"confirm"_s, letter, u"items[1].decision"_s, u"--reviewer"_s, u"ana"_s}};
    for (const QStringList &arguments : edits) {
        const CliAnswer answer = run(arguments);
        QVERIFY2(answer.status == 0, answer.all());
    }
}

void TestRoundTrip::exportsAgreeByteForByte_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("text only") << QStringList();
    QTest::newRow("with the letters' files") << QStringList{u"--with-originals"_s};
}

void TestRoundTrip::exportsAgreeByteForByte()
{
    QFETCH(QStringList, options);
    QCOMPARE(run(QStringList{u"export"_s, u"--out"_s, path(u"one.jsonl"_s)} + options).status, 0);
    const CliAnswer restored = run({u"import"_s, u"--json"_s, path(u"one.jsonl"_s)}, u"two.db"_s);
    QVERIFY2(restored.status == 0, restored.all());
    QCOMPARE(restored.object()[u"added"].toInt(), 2);
    QCOMPARE(run(QStringList{u"export"_s, u"--out"_s, path(u"two.jsonl"_s)} + options, u"two.db"_s).status, 0);
    const QByteArray one = readFile(path(u"one.jsonl"_s));
    QVERIFY(one.size() > 10000);
    QCOMPARE(readFile(path(u"two.jsonl"_s)), one);
    // The other forms too, which are made from the database and not from the lines.
    for (const QString &form : {u"csv"_s, u"xlsx"_s}) {
        QCOMPARE(run({u"export"_s, u"--format"_s, form, u"--out"_s, path(u"one"_s)}).status, 0);
        QCOMPARE(run({u"export"_s, u"--format"_s, form, u"--out"_s, path(u"two"_s)}, u"two.db"_s).status, 0);
        QCOMPARE(readFile(path(u"two"_s)), readFile(path(u"one"_s)));
    }
}

void TestRoundTrip::theRestoredDatabaseIsSound()
{
    QCOMPARE(run({u"export"_s, u"--out"_s, path(u"one.jsonl"_s), u"--with-originals"_s}).status, 0);
    QCOMPARE(run({u"import"_s, path(u"one.jsonl"_s)}, u"two.db"_s).status, 0);
    const CliAnswer checked = run({u"check"_s}, u"two.db"_s);
    QVERIFY2(checked.status == 0, checked.all());
    // Undo goes on where it was.
    const CliAnswer undone = run({u"undo"_s, u"--reviewer"_s, u"ana"_s}, u"two.db"_s);
    QVERIFY2(undone.status == 0, undone.all());
    const CliAnswer found = run({u"search"_s, u"acupuncture"_s, u"--json"_s}, u"two.db"_s);
    QVERIFY2(found.out.contains("CM15-9900001"), found.all());
}

void TestRoundTrip::knownLettersAreLeftAsTheyAre()
{
    QCOMPARE(run({u"export"_s, u"--out"_s, path(u"one.jsonl"_s)}).status, 0);
    QCOMPARE(run({u"set"_s, u"CM15-9900001"_s, u"patient.age"_s, u"60"_s}).status, 0);
    const CliAnswer again = run({u"import"_s, u"--json"_s, path(u"one.jsonl"_s)});
    QCOMPARE(again.object()[u"added"].toInt(-1), 0);
    QCOMPARE(again.object()[u"known"].toArray().size(), 2);
    QVERIFY(run({u"show"_s, u"CM15-9900001"_s}).out.contains("60"));
}

void TestRoundTrip::damagedLinesAreRefused()
{
    QCOMPARE(run({u"export"_s, u"--out"_s, path(u"one.jsonl"_s)}).status, 0);
    QByteArray lines = readFile(path(u"one.jsonl"_s));
    QVERIFY(writeFile(path(u"bad.jsonl"_s), "{\"schema\": \"other\"}\n" + lines + "half a line"));
    const CliAnswer answer = run({u"import"_s, u"--json"_s, path(u"bad.jsonl"_s)}, u"two.db"_s);
    QCOMPARE(answer.status, 3);
    QCOMPARE(answer.object()[u"added"].toInt(), 2);
    QCOMPARE(answer.object()[u"refused"].toArray().size(), 2);
    QVERIFY2(answer.object()[u"refused"][1][u"reason"].toString().contains(u"line 4"_s), answer.all());
}

void TestRoundTrip::anotherFileUnderTheHashIsRefused()
{
    QCOMPARE(run({u"export"_s, u"--out"_s, path(u"one.jsonl"_s), u"--with-originals"_s}).status, 0);
    QByteArray lines = readFile(path(u"one.jsonl"_s));
    const qsizetype at = lines.indexOf("\"original\":\"") + 12;
    lines[at] = lines.at(at) == 'A' ? 'B' : 'A';
    QVERIFY(writeFile(path(u"bad.jsonl"_s), lines));
    const CliAnswer answer = run({u"import"_s, u"--json"_s, path(u"bad.jsonl"_s)}, u"two.db"_s);
    QCOMPARE(answer.object()[u"refused"][0][u"code"].toString(), u"InvalidValue"_s);
    QCOMPARE(answer.object()[u"added"].toInt(), 1);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
