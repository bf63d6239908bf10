// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
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

/// What the forms of datasets hold, read by other programs than the one that wrote them.
class TestExports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void endingChoosesTheForm();
    void truthsAreNeverEmpty();
    void rowsCanBeDeterminationsOrValues();
    void columnsAndStatesAreChosen();
    void unknownColumnsAreRefused();
    void excelGetsItsMark();
    void datesThatExcelWouldMakeAreListed();
    void datesAreTold_data();
    void datesAreTold();
    void theDescriptionFitsTheFile();
    void aForeignDescriptionIsLeftAlone();
    void sqliteHoldsTheViews();
    void labelStudioQuotesTheText();
    void everyFormIsTheSameTwice_data();
    void everyFormIsTheSameTwice();
    void presetsGiveTheSameFile();
    void nothingTellsWhoseLetterItIs();
    void whatCannotBeHiddenIsRefused();

private:
    CliAnswer run(const QStringList &arguments) const
    {
        return imr::test::imr(arguments + QStringList{u"--db"_s, m_db});
    }
    CliAnswer exported(const QString &file, const QStringList &more = {}) const
    {
        return run(QStringList{u"export"_s, u"--out"_s, path(file), u"--json"_s} + more);
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// What Python's own reader makes of a CSV file.
    QJsonArray csvRows(const QString &file) const;
    QJsonDocument python(const QString &script, const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_db;
};

void TestExports::initTestCase()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty()) {
        QSKIP("python3 is not installed");
    }
}

void TestExports::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    // The user's settings and data, for this test alone.
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(path(u"config"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(u"data"_s)));
    m_db = path(u"cases.imrdb"_s);
    QVERIFY(QDir().mkpath(path(u"in"_s)));
    QVERIFY(writeFile(path(u"in/a.txt"_s), InventedLetter{u"CM15-9900001"_s,
                                                          93,
                                                          {u"Retro: Acupuncture 8 sessions: Upheld"_s,
                                                           u"MRI of the left knee: Overturned"_s}}
                                               .text()));
    QVERIFY(
        writeFile(path(u"in/b.txt"_s), InventedLetter{u"CM15-9900002"_s, 51, {u"Gym membership: Upheld"_s}}.text()));
    const CliAnswer imported = run({u"import"_s, path(u"in"_s)});
    QVERIFY2(imported.status == 0, imported.all());
}

QJsonDocument TestExports::python(const QString &script, const QStringList &arguments) const
{
    QProcess process;
    process.start(u"python3"_s, QStringList{u"-c"_s, script} + arguments);
    process.waitForFinished();
    if (process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput());
}

QJsonArray TestExports::csvRows(const QString &file) const
{
    return python(u"import csv, json, sys\n"
                  "with open(sys.argv[1], encoding='utf-8-sig', newline='') as f:\n"
                  "    print(json.dumps(list(csv.DictReader(f, strict=True))))"_s,
                  {path(file)})
        .array();
}

void TestExports::endingChoosesTheForm()
{
    QCOMPARE(exported(u"a.csv"_s).status, 0);
    QVERIFY(readFile(path(u"a.csv"_s)).startsWith("letter_id,case_number,item_number,review_state,checked_by"));
    QCOMPARE(exported(u"plain"_s).status, 0); // the default is a workbook
    QVERIFY(readFile(path(u"plain"_s)).startsWith("PK"));
}

void TestExports::truthsAreNeverEmpty()
{
    QCOMPARE(exported(u"a.csv"_s).status, 0);
    const QJsonArray rows = csvRows(u"a.csv"_s);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0)[u"retrospective"].toString(), u"TRUE"_s);
    QCOMPARE(rows.at(1)[u"retrospective"].toString(), u"FALSE"_s);
    QCOMPARE(rows.at(2)[u"associated"].toString(), u"FALSE"_s);
}

void TestExports::rowsCanBeDeterminationsOrValues()
{
    QCOMPARE(exported(u"d.csv"_s, {u"--rows"_s, u"determinations"_s}).status, 0);
    const QJsonArray letters = csvRows(u"d.csv"_s);
    QCOMPARE(letters.size(), 2);
    QCOMPARE(letters.at(0)[u"items"].toString(), u"2"_s);
    QCOMPARE(letters.at(0)[u"decision"].toString(), u"Upheld | Overturned"_s);

    QCOMPARE(run({u"set"_s, u"CM15-9900002"_s, u"patient.age"_s, u"52"_s, u"--reviewer"_s, u"ana"_s}).status, 0);
    QCOMPARE(exported(u"v.csv"_s, {u"--rows"_s, u"values"_s}).status, 0);
    int ages = 0;
    for (const QJsonValue &row : csvRows(u"v.csv"_s)) {
        if (row[u"column"].toString() == u"patient_age"_s && row[u"case_number"].toString() == u"CM15-9900002"_s) {
            ++ages;
            QCOMPARE(row[u"value"].toString(), u"52"_s);
            QCOMPARE(row[u"machine_value"].toString(), u"51"_s);
            QCOMPARE(row[u"value_state"].toString(), u"corrected"_s);
            QCOMPARE(row[u"reviewer"].toString(), u"ana"_s);
        }
    }
    QCOMPARE(ages, 1);
}

void TestExports::columnsAndStatesAreChosen()
{
    QCOMPARE(exported(u"c.csv"_s, {u"--columns"_s, u"patient_age,decision"_s}).status, 0);
    QVERIFY(readFile(path(u"c.csv"_s))
                .startsWith("letter_id,case_number,item_number,review_state,checked_by,patient_age,decision\r\n"));
    const CliAnswer none = exported(u"n.csv"_s, {u"--state"_s, u"verified"_s});
    QCOMPARE(none.object()[u"letters"].toInt(-1), 0);
    const CliAnswer both = exported(u"b.csv"_s, {u"--state"_s, u"verified,new"_s});
    QCOMPARE(both.object()[u"letters"].toInt(-1), 2);
    QCOMPARE(exported(u"w.csv"_s, {u"--state"_s, u"finished"_s}).status, 2);
}

void TestExports::unknownColumnsAreRefused()
{
    const CliAnswer answer = exported(u"c.csv"_s, {u"--columns"_s, u"shoe_size"_s});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.contains("shoe_size"), answer.all());
    QVERIFY(!QFile::exists(path(u"c.csv"_s)));
}

void TestExports::excelGetsItsMark()
{
    QCOMPARE(exported(u"e.csv"_s, {u"--for-excel"_s}).status, 0);
    QVERIFY(readFile(path(u"e.csv"_s)).startsWith("\xef\xbb\xbfletter_id"));
    QCOMPARE(csvRows(u"e.csv"_s).size(), 3);
}

void TestExports::datesThatExcelWouldMakeAreListed()
{
    QCOMPARE(run({u"set"_s, u"CM15-9900002"_s, u"injury.mechanism"_s, u"3-4"_s}).status, 0);
    const CliAnswer answer = exported(u"a.csv"_s);
    QCOMPARE(answer.object()[u"date_like_cells"].toInt(), 1);
    const QJsonValue cell = answer.object()[u"date_like"][0];
    QCOMPARE(cell[u"column"].toString(), u"injury_mechanism"_s);
    QCOMPARE(cell[u"text"].toString(), u"3-4"_s);
    QCOMPARE(cell[u"row"].toInt(), 4);
}

void TestExports::datesAreTold_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("pain score") << u"7/10"_s << true;
    QTest::newRow("range") << u"3-4"_s << true;
    QTest::newRow("american date") << u"1/2/2015"_s << true;
    QTest::newRow("month and day") << u"Mar 5"_s << true;
    QTest::newRow("month and year") << u"June 2014"_s << true;
    QTest::newRow("month and year in numbers") << u"5/2014"_s << true;
    QTest::newRow("pages") << u"41-42"_s << false;
    QTest::newRow("strength") << u"10/325mg"_s << false;
    QTest::newRow("iso date") << u"2014-06-05"_s << false;
    QTest::newRow("month alone") << u"May"_s << false;
    QTest::newRow("text") << u"marked 5"_s << false;
}

void TestExports::datesAreTold()
{
    QFETCH(QString, cell);
    QFETCH(bool, isOne);
    QCOMPARE(imr::isTakenForDate(cell), isOne);
}

void TestExports::theDescriptionFitsTheFile()
{
    QCOMPARE(exported(u"a.csv"_s).status, 0);
    QCOMPARE(exported(u"b.jsonl"_s).status, 0);
    const QJsonObject package = QJsonDocument::fromJson(readFile(path(u"datapackage.json"_s))).object();
    QCOMPARE(package[u"resources"].toArray().size(), 2);
    const QJsonValue resource = package[u"resources"][0];
    const QByteArray bytes = readFile(path(u"a.csv"_s));
    QCOMPARE(resource[u"path"].toString(), u"a.csv"_s);
    QCOMPARE(resource[u"bytes"].toInt(), bytes.size());
    QCOMPARE(resource[u"hash"].toString().toLatin1(),
             "sha256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QStringList names;
    for (const QJsonValue &field : resource[u"schema"][u"fields"].toArray()) {
        names.append(field[u"name"].toString());
        QVERIFY2(!field[u"description"].toString().isEmpty(), qPrintable(names.constLast()));
    }
    QCOMPARE(names.join(u',').toUtf8(), bytes.first(bytes.indexOf("\r\n")));
    QCOMPARE(resource[u"imr"][u"letters"].toInt(), 2);
    QCOMPARE(resource[u"imr"][u"items"].toInt(), 3);
    QCOMPARE(resource[u"imr"][u"extractors"].toObject().size(), 1);
}

void TestExports::aForeignDescriptionIsLeftAlone()
{
    QVERIFY(writeFile(path(u"datapackage.json"_s), R"({"name": "somebody-elses"})"));
    const CliAnswer answer = exported(u"a.csv"_s);
    QCOMPARE(answer.status, 0);
    QCOMPARE(readFile(path(u"datapackage.json"_s)), R"({"name": "somebody-elses"})"_ba);
    QVERIFY(QFile::exists(path(u"a.csv.datapackage.json"_s)));
}

void TestExports::sqliteHoldsTheViews()
{
    const CliAnswer answer = exported(u"plain.sqlite"_s);
    QVERIFY2(answer.status == 0, answer.all());
    QCOMPARE(answer.object()[u"rows"].toInt(), 3);
    const QJsonArray same = python(u"import json, sqlite3, sys\n"
                                   "a, b = (sqlite3.connect(f'file:{p}?mode=ro', uri=True) for p in sys.argv[1:])\n"
                                   "kinds = [r[0] for r in b.execute(\"SELECT type FROM sqlite_master\")]\n"
                                   "assert set(kinds) == {'table'}, kinds\n"
                                   "print(json.dumps([[n, len(b.execute(f'SELECT * FROM {n}').fetchall()),\n"
                                   "  sorted(map(repr, a.execute(f'SELECT * FROM {n}')))\n"
                                   "  == sorted(map(repr, b.execute(f'SELECT * FROM {n}')))]\n"
                                   "  for n in ('determinations', 'items', 'citations', 'mentions', 'history')]))"_s,
                                   {m_db, path(u"plain.sqlite"_s)})
                                .array();
    QCOMPARE(same.size(), 5);
    QCOMPARE(same.at(1)[1].toInt(), 3);
    for (const QJsonValue &table : same) {
        QVERIFY2(table[2].toBool(), qPrintable(table[0].toString()));
    }
}

void TestExports::labelStudioQuotesTheText()
{
    QCOMPARE(run({u"confirm"_s, u"CM15-9900001"_s, u"patient.age"_s}).status, 0);
    QCOMPARE(exported(u"tasks.json"_s, {u"--format"_s, u"label-studio"_s}).status, 0);
    const QJsonArray checked = python(u"import json, sys\n"
                                      "tasks = json.load(open(sys.argv[1], encoding='utf-8'))\n"
                                      "found = []\n"
                                      "for task in tasks:\n"
                                      "    for kind in ('annotations', 'predictions'):\n"
                                      "        for group in task.get(kind, []):\n"
                                      "            for region in group['result']:\n"
                                      "                v = region['value']\n"
                                      "                assert task['data']['text'][v['start']:v['end']] == v['text']\n"
                                      "                found.append([kind, v['labels'][0]])\n"
                                      "print(json.dumps(found))"_s,
                                      {path(u"tasks.json"_s)})
                                   .array();
    QVERIFY(checked.size() > 20);
    QCOMPARE(checked.at(0)[0].toString(), u"annotations"_s);
    QCOMPARE(checked.at(0)[1].toString(), u"patient.age"_s);
}

void TestExports::everyFormIsTheSameTwice_data()
{
    QTest::addColumn<QString>("file");
    for (const char *ending : {"csv", "xlsx", "jsonl", "sqlite", "label-studio"}) {
        QTest::newRow(ending) << QString::fromLatin1(ending);
    }
}

void TestExports::everyFormIsTheSameTwice()
{
    QFETCH(QString, file);
    QCOMPARE(exported(u"x"_s, {u"--format"_s, file}).status, 0);
    const QByteArray first = readFile(path(u"x"_s));
    const QByteArray description = readFile(path(u"datapackage.json"_s));
    QTest::qWait(file == u"xlsx"_s ? 2100 : 20); // the times in a zip archive count two seconds
    QCOMPARE(exported(u"x"_s, {u"--format"_s, file}).status, 0);
    QVERIFY(!first.isEmpty());
    QCOMPARE(readFile(path(u"x"_s)), first);
    QCOMPARE(readFile(path(u"datapackage.json"_s)), description);
    QCOMPARE(QFile::permissions(path(u"x"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestExports::presetsGiveTheSameFile()
{
    QCOMPARE(exported(u"1"_s, {u"--format"_s, u"csv"_s, u"--columns"_s, u"decision"_s, u"--query"_s, u"acupuncture"_s,
                               u"--save-preset"_s, u"decisions"_s})
                 .status,
             0);
    QCOMPARE(exported(u"2"_s, {u"--preset"_s, u"decisions"_s}).status, 0);
    QCOMPARE(readFile(path(u"1"_s)), readFile(path(u"2"_s)));
    QCOMPARE(csvRows(u"2"_s).size(), 2);
    const CliAnswer unknown = exported(u"3"_s, {u"--preset"_s, u"nothing"_s});
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.err.contains("decisions"), unknown.all());
}

void TestExports::nothingTellsWhoseLetterItIs()
{
    QCOMPARE(run({u"set"_s, u"CM15-9900001"_s, u"injury.mechanism"_s,
                  u"fell, told Dr. Quillfeather on 3/4/2014, claim 00412345678"_s})
                 .status,
             0);
    for (const QString &form : {u"csv"_s, u"jsonl"_s}) {
        const CliAnswer answer = exported(u"d"_s, {u"--format"_s, form, u"--deidentify"_s, u"years"_s});
        QVERIFY2(answer.status == 0, answer.all());
        const QByteArray bytes = readFile(path(u"d"_s));
        for (const QByteArray &secret : {"CM15-9900001"_ba, "Quillfeather"_ba, "00412345678"_ba, "3/4/2014"_ba,
                                         "a.txt"_ba, "Decision rationale"_ba}) {
            QVERIFY2(!bytes.contains(secret), secret.constData());
        }
        QVERIFY(bytes.contains("fell, told [name] on [date], claim [number]"));
        QCOMPARE(answer.object()[u"deidentified"][u"injury_mechanism"][u"masked"].toInt(), 1);
        QCOMPARE(answer.object()[u"deidentified"][u"patient_age"][u"capped"].toInt(), 1);
    }
    QCOMPARE(exported(u"kept.csv"_s).status, 0);
    QCOMPARE(exported(u"years.csv"_s, {u"--deidentify"_s, u"years"_s}).status, 0);
    QCOMPARE(exported(u"shifted.csv"_s, {u"--deidentify"_s, u"shifted"_s}).status, 0);
    const QJsonValue kept = csvRows(u"kept.csv"_s).at(0);
    const QJsonValue years = csvRows(u"years.csv"_s).at(0);
    const QJsonValue shifted = csvRows(u"shifted.csv"_s).at(0);
    const auto date = [](const QJsonValue &row, QStringView column) {
        return QDate::fromString(row[column].toString(), Qt::ISODate);
    };
    QCOMPARE(years[u"case_decision_date"].toString(), kept[u"case_decision_date"].toString().first(4));
    QVERIFY(date(shifted, u"case_decision_date") != date(kept, u"case_decision_date"));
    // One offset: what lies between two dates of a letter stays.
    QCOMPARE(date(shifted, u"case_date_assigned").daysTo(date(shifted, u"case_decision_date")),
             date(kept, u"case_date_assigned").daysTo(date(kept, u"case_decision_date")));
    QCOMPARE(shifted[u"decision"], kept[u"decision"]);
}

void TestExports::whatCannotBeHiddenIsRefused()
{
    const CliAnswer answer = exported(u"x.sqlite"_s, {u"--deidentify"_s, u"years"_s});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.contains("format"), answer.all());
    QVERIFY(!QFile::exists(path(u"x.sqlite"_s)));
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
