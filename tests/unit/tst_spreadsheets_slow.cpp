// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/cliprogram.h"

using namespace Qt::StringLiterals;
using namespace imr::test;

/// Values that spreadsheets have run as formulas, through every table format and into a real spreadsheet.
class TestSpreadsheets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void libreOfficeFindsNoFormula_data();
    void libreOfficeFindsNoFormula();
    void sqliteReadsTheSameCsv();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    CliAnswer run(const QStringList &arguments) const
    {
        return imr::test::imr(QStringList{arguments.first(), u"--db"_s, path(u"cases.db"_s)} + arguments.sliced(1));
    }
    static QString caseNumber(qsizetype i) { return u"CM15-99"_s + QString::number(i + 1).rightJustified(5, u'0'); }
    QByteArray output(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    const QStringList m_corpus{u"=1+1"_s,
                               u"=HYPERLINK(\"http://127.0.0.1/\";\"click\")"_s,
                               u"=cmd|'/C calc'!A0"_s,
                               u"+1+1"_s,
                               u"-1+1"_s,
                               u"@SUM(1;1)"_s,
                               u" =1+1"_s,
                               u"\"=1+1"_s,
                               u"';=1+1"_s,
                               u"=1+1\",\"=2+2"_s,
                               u"{=1+1}"_s,
                               u"\uff1d1+1"_s,
                               u"=WEBSERVICE(\"http://127.0.0.1\")"_s,
                               u"=DDE(\"soffice\";\"x\";\"y\")"_s};
};

void TestSpreadsheets::initTestCase()
{
    QVERIFY(QDir().mkpath(path(u"in"_s)));
    for (qsizetype i = 0; i < m_corpus.size(); ++i) {
        const QString number = caseNumber(i);
        QVERIFY(writeFile(path(u"in/%1.txt"_s.arg(i)), InventedLetter{number}.text()));
    }
    QCOMPARE(run({u"import"_s, path(u"in"_s)}).status, 0);
    for (qsizetype i = 0; i < m_corpus.size(); ++i) {
        const CliAnswer answer = run({u"set"_s, caseNumber(i), u"injury.mechanism"_s, u"--"_s, m_corpus.at(i)});
        QVERIFY2(answer.status == 0, answer.all());
    }
}

QByteArray TestSpreadsheets::output(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(180000);
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

void TestSpreadsheets::libreOfficeFindsNoFormula_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("xlsx") << u"xlsx"_s;
}

void TestSpreadsheets::libreOfficeFindsNoFormula()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed");
    QFETCH(QString, ending);
    QCOMPARE(run({u"export"_s, u"--out"_s, path(u"out."_s + ending)}).status, 0);
    // Told to look for formulas and numbers as a person who opens the file by hand may do.
    QStringList arguments{u"--headless"_s,   u"-env:UserInstallation=file://"_s + path(u"office"_s),
                          u"--convert-to"_s, u"fods"_s,
                          u"--outdir"_s,     path(u"opened"_s)};
    if (ending == u"csv"_s)
        arguments.append(u"--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true"_s);
    output(u"soffice"_s, arguments + QStringList{path(u"out."_s + ending)});
    QByteArray sheet;
    for (const QString &name : QDir(path(u"opened"_s)).entryList(QDir::Files))
        sheet += name.startsWith(u"out"_s) ? readFile(path(u"opened/"_s + name)) : QByteArray();
    QVERIFY(sheet.contains("CM15-9900001"));
    QVERIFY(sheet.contains("HYPERLINK"));
    QCOMPARE(sheet.count("table:formula="), 0);
    QDir(path(u"opened"_s)).removeRecursively();
}

void TestSpreadsheets::sqliteReadsTheSameCsv()
{
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty()
        || QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("sqlite3 or python3 is not installed");
    QCOMPARE(run({u"export"_s, u"--out"_s, path(u"out.csv"_s)}).status, 0);
    const QByteArray byPython = output(u"python3"_s, {u"-c"_s,
                                                      u"import csv, json, sys\n"
                                                      "print(json.dumps(list(csv.DictReader(open(sys.argv[1], "
                                                      "encoding='utf-8', newline=''), strict=True))))"_s,
                                                      path(u"out.csv"_s)});
    const QByteArray bySqlite = output(u"sqlite3"_s,
                                       {u":memory:"_s, u".mode csv"_s, u".import "_s + path(u"out.csv"_s) + u" t"_s,
                                        u".mode json"_s, u"SELECT * FROM t"_s});
    const QJsonArray rows = QJsonDocument::fromJson(byPython).array();
    QCOMPARE(rows.size(), m_corpus.size());
    QCOMPARE(QJsonDocument::fromJson(bySqlite).array(), rows);
    int found = 0;
    for (const QJsonValue &row : rows)
        found += m_corpus.contains(row[u"injury_mechanism"].toString().mid(
                     row[u"injury_mechanism"].toString().startsWith(u'\'')
                             && !m_corpus.contains(row[u"injury_mechanism"].toString())
                         ? 1
                         : 0))
                     ? 1
                     : 0;
    QVERIFY(found >= m_corpus.size() - 1); // text fields fold blanks at their start
}

QTEST_GUILESS_MAIN(TestSpreadsheets)
#include "tst_spreadsheets_slow.moc"
