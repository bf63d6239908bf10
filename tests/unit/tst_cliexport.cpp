// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/csvtable.h"
#include "tests/support/cliprogram.h"

using namespace Qt::StringLiterals;
using namespace imr::test;

/// Datasets hold what analysts decided, and other programs read them.
class TestCliExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void csvHasARowForEachItem();
    void correctionsAreInBothFormats();
    void jsonlHasALetterALineWithItsHistory();
    void formulasAreMadeSafeAndCounted();
    void theSameDatabaseGivesTheSameBytes();
    void xlsxHoldsTextAsText();
    void queriesChooseTheLetters();
    void anExportIsWholeOrNotAtAll();
    void formulasAreTold_data();
    void formulasAreTold();

private:
    CliAnswer run(const QStringList &arguments) const
    {
        return imr::test::imr(arguments + QStringList{u"--db"_s, m_db});
    }
    CliAnswer exported(const QString &format, const QString &file, const QStringList &more = {}) const
    {
        return run(QStringList{u"export"_s, u"--format"_s, format, u"--out"_s, path(file), u"--json"_s} + more);
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QJsonArray csvRows(const QString &file) const;
    QJsonArray jsonLines(const QString &file) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_db;
};

void TestCliExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_db = path(u"cases.imrdb"_s);
    QVERIFY(QDir().mkpath(path(u"in"_s)));
    QVERIFY(writeFile(path(u"in/a.txt"_s),
                      InventedLetter{u"CM15-9900001"_s,
                                     48,
                                     {u"Acupuncture 8 sessions: Upheld"_s, u"MRI of the left knee: Overturned"_s}}
                          .text()));
    QVERIFY(
        writeFile(path(u"in/b.txt"_s), InventedLetter{u"CM15-9900002"_s, 51, {u"Gym membership: Upheld"_s}}.text()));
    const CliAnswer imported = run({u"import"_s, path(u"in"_s)});
    QVERIFY2(imported.status == 0, imported.all());
}

/// Read by Python's own module: what others will read is what counts.
QJsonArray TestCliExport::csvRows(const QString &file) const
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import csv, json, sys\n"
                                "with open(sys.argv[1], encoding='utf-8', newline='') as f:\n"
                                "    print(json.dumps(list(csv.DictReader(f, strict=True))))"_s,
                                path(file)});
    python.waitForFinished();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QJsonArray TestCliExport::jsonLines(const QString &file) const
{
    QJsonArray lines;
    for (const QByteArray &line : readFile(path(file)).split('\n')) {
        if (!line.isEmpty()) {
            lines.append(QJsonDocument::fromJson(line).object());
        }
    }
    return lines;
}

void TestCliExport::csvHasARowForEachItem()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty()) {
        QSKIP("python3 is not installed");
    }
    const CliAnswer answer = exported(u"csv"_s, u"out.csv"_s);
    QVERIFY2(answer.status == 0, answer.all());
    QCOMPARE(answer.object()[u"letters"].toInt(), 2);
    QCOMPARE(answer.object()[u"rows"].toInt(), 3);
    const QJsonArray rows = csvRows(u"out.csv"_s);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0)[u"case_number"].toString(), u"CM15-9900001"_s);
    QCOMPARE(rows.at(1)[u"case_number"].toString(), u"CM15-9900001"_s);
    QCOMPARE(rows.at(1)[u"item_number"].toString(), u"2"_s);
    QCOMPARE(rows.at(1)[u"review_state"].toString(), u"new"_s);
    QVERIFY(!rows.at(1)[u"letter_id"].toString().isEmpty());
    const QByteArray bytes = readFile(path(u"out.csv"_s));
    QVERIFY(bytes.endsWith("\r\n"));
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    QCOMPARE(QFile::permissions(path(u"out.csv"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestCliExport::correctionsAreInBothFormats()
{
    QCOMPARE(run({u"set"_s, u"CM15-9900001"_s, u"patient.age"_s, u"49"_s}).status, 0);
    QCOMPARE(exported(u"csv"_s, u"out.csv"_s).status, 0);
    QCOMPARE(exported(u"jsonl"_s, u"out.jsonl"_s).status, 0);
    const QJsonObject letter = jsonLines(u"out.jsonl"_s).first().toObject();
    bool isFound = false;
    for (const QJsonValue &field : letter[u"fields"].toArray()) {
        if (field[u"path"].toString() == u"patient.age"_s) {
            isFound = true;
            QCOMPARE(field[u"value"], QJsonValue(49));
            QCOMPARE(field[u"machine_value"], QJsonValue(48));
            QCOMPARE(field[u"state"].toString(), u"corrected"_s);
        }
    }
    QVERIFY(isFound);
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty()) {
        QSKIP("python3 is not installed");
    }
    QCOMPARE(csvRows(u"out.csv"_s).first()[u"patient_age"].toString(), u"49"_s);
}

void TestCliExport::jsonlHasALetterALineWithItsHistory()
{
    QCOMPARE(run({u"confirm"_s, u"CM15-9900002"_s, u"patient.age"_s, u"--reviewer"_s, u"ana"_s}).status, 0);
    const CliAnswer answer = exported(u"jsonl"_s, u"out.jsonl"_s);
    QVERIFY2(answer.status == 0, answer.all());
    const QJsonArray letters = jsonLines(u"out.jsonl"_s);
    QCOMPARE(letters.size(), 2);
    const QJsonArray history = letters.at(1)[u"history"].toArray();
    QVERIFY(!history.isEmpty());
    QCOMPARE(history.last()[u"kind"].toString(), u"confirm"_s);
    QCOMPARE(history.last()[u"reviewer"].toString(), u"ana"_s);
    QCOMPARE(letters.at(1)[u"schema"].toString(), u"imr.letter/1"_s);
}

void TestCliExport::formulasAreMadeSafeAndCounted()
{
    QCOMPARE(run({u"set"_s, u"CM15-9900001"_s, u"injury.mechanism"_s, u"=HYPERLINK(1)"_s}).status, 0);
    const CliAnswer answer = exported(u"csv"_s, u"out.csv"_s);
    QCOMPARE(answer.object()[u"neutralized_cells"].toInt(), 2); // the letter has two rows
    QVERIFY(readFile(path(u"out.csv"_s)).contains("'=HYPERLINK(1)"));
    QVERIFY(!readFile(path(u"out.csv"_s)).contains(",=HYPERLINK"));
}

void TestCliExport::theSameDatabaseGivesTheSameBytes()
{
    for (const QString &format : {u"csv"_s, u"jsonl"_s, u"xlsx"_s}) {
        QCOMPARE(exported(format, u"1"_s).status, 0);
        QTest::qWait(format == u"xlsx"_s ? 1100 : 20); // the times in a workbook count seconds
        QCOMPARE(exported(format, u"2"_s).status, 0);
        QVERIFY(!readFile(path(u"1"_s)).isEmpty());
        QCOMPARE(readFile(path(u"1"_s)), readFile(path(u"2"_s)));
    }
}

void TestCliExport::xlsxHoldsTextAsText()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty()) {
        QSKIP("python3 is not installed");
    }
    QCOMPARE(run({u"set"_s, u"CM15-9900001"_s, u"injury.mechanism"_s, u"=HYPERLINK(1)"_s}).status, 0);
    const CliAnswer answer = exported(u"xlsx"_s, u"out.xlsx"_s);
    QVERIFY2(answer.status == 0, answer.all());
    QCOMPARE(answer.object()[u"rows"].toInt(), 3);
    QCOMPARE(QFile::permissions(path(u"out.xlsx"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import re, sys, zipfile\n"
                                "book = zipfile.ZipFile(sys.argv[1])\n"
                                "sheet = book.read('xl/worksheets/sheet1.xml').decode()\n"
                                "print(sheet.count('<row '), sheet.count('<f>'), "
                                "'=HYPERLINK(1)' in book.read('xl/sharedStrings.xml').decode())"_s,
                                path(u"out.xlsx"_s)});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput().trimmed(), "4 0 True"_ba);
}

void TestCliExport::queriesChooseTheLetters()
{
    const CliAnswer answer = exported(u"jsonl"_s, u"out.jsonl"_s, {u"--query"_s, u"acupuncture"_s});
    QVERIFY2(answer.status == 0, answer.all());
    QCOMPARE(answer.object()[u"letters"].toInt(), 1);
    const CliAnswer none = exported(u"jsonl"_s, u"none.jsonl"_s, {u"--query"_s, u"zeppelin"_s});
    QCOMPARE(none.status, 0);
    QCOMPARE(none.object()[u"letters"].toInt(), 0);
}

void TestCliExport::anExportIsWholeOrNotAtAll()
{
    const CliAnswer answer = exported(u"csv"_s, u"no/such/folder/out.csv"_s);
    QVERIFY2(answer.status == 1, answer.all());
    QVERIFY2(answer.err.contains("no/such/folder/out.csv"), answer.all());
    QVERIFY(writeFile(path(u"kept.csv"_s), "before"));
    QCOMPARE(imr::test::imr({u"export"_s, u"--db"_s, path(u"missing.imrdb"_s), u"--format"_s, u"csv"_s, u"--out"_s,
                             path(u"kept.csv"_s)})
                 .status,
             1);
    QCOMPARE(readFile(path(u"kept.csv"_s)), "before"_ba);
}

void TestCliExport::formulasAreTold_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("equals") << u"=1+1"_s << true;
    QTest::newRow("plus") << u"+cmd"_s << true;
    QTest::newRow("minus") << u"-2+3"_s << true;
    QTest::newRow("at") << u"@SUM(A1)"_s << true;
    QTest::newRow("tab") << u"\t=1"_s << true;
    QTest::newRow("full width") << u"\uff1d1"_s << true;
    QTest::newRow("blank first") << u" =1"_s << true;
    QTest::newRow("negative number") << u"-5.5"_s << false;
    QTest::newRow("dash inside") << u"41-42"_s << false;
    QTest::newRow("text") << u"MRI = imaging"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestCliExport::formulasAreTold()
{
    QFETCH(QString, cell);
    QFETCH(bool, isOne);
    QCOMPARE(imr::isFormula(cell), isOne);
}

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cliexport.moc"
