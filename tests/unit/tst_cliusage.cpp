// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/cliprogram.h"

using namespace Qt::StringLiterals;
using imr::test::CliAnswer;

/// How the program answers to being called rightly and wrongly.
class TestCliUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpExplainsEveryCommandWithAnExample_data();
    void helpExplainsEveryCommandWithAnExample();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void failuresAreStatusOne_data();
    void failuresAreStatusOne();
};

void TestCliUsage::helpExplainsEveryCommandWithAnExample_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"extract", "import", "list", "show", "set", "confirm", "undo", "redo", "history",
                                "search", "export", "check", "evaluate"}) {
        QTest::newRow(command) << QString::fromLatin1(command);
    }
}

void TestCliUsage::helpExplainsEveryCommandWithAnExample()
{
    QFETCH(QString, command);
    const CliAnswer answer = imr::test::imr({command, u"--help"_s});
    QCOMPARE(answer.status, 0);
    const QString help = QString::fromUtf8(answer.out);
    QVERIFY2(help.contains(u"Example: imr "_s + command), answer.all());
    QVERIFY2(help.startsWith(u"Usage: imr "_s + command), answer.all());
    QVERIFY(answer.err.isEmpty());
    QVERIFY(QString::fromUtf8(imr::test::imr({u"--help"_s}).out).contains(u"  %1 "_s.arg(command)));
}

void TestCliUsage::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"explode"_s};
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"--colour"_s};
    QTest::newRow("option without its value") << QStringList{u"list"_s, u"--db"_s};
    QTest::newRow("too little") << QStringList{u"set"_s, u"CM15-9900001"_s, u"patient.age"_s};
    QTest::newRow("too much") << QStringList{u"show"_s, u"a"_s, u"b"_s};
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"--format"_s, u"doc"_s, u"--out"_s, u"x"_s};
    QTest::newRow("no output") << QStringList{u"export"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("limit") << QStringList{u"search"_s, u"x"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("equal names") << QStringList{u"extract"_s, u"a/letter.pdf"_s, u"b/letter.txt"_s, u"--out"_s,
                                                u"/nonexistent"_s};
}

void TestCliUsage::wrongUsageIsStatusTwo()
{
    QFETCH(QStringList, arguments);
    const CliAnswer answer = imr::test::imr(arguments);
    QVERIFY2(answer.status == 2, answer.all());
    QVERIFY2(answer.out.isEmpty(), answer.all());
    QVERIFY2(!answer.err.isEmpty(), answer.all());
}

void TestCliUsage::failuresAreStatusOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no database") << QStringList{u"list"_s, u"--db"_s, u"/nonexistent/a.imrdb"_s} << "a.imrdb"_ba;
    QTest::newRow("foreign database") << QStringList{u"list"_s, u"--db"_s, imr::test::samplesFolder() + u"/README.md"_s}
                                      << "README.md"_ba;
    QTest::newRow("no file") << QStringList{u"extract"_s, u"/nonexistent/letter.pdf"_s} << "/nonexistent/letter.pdf"_ba;
}

void TestCliUsage::failuresAreStatusOne()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const CliAnswer answer = imr::test::imr(arguments);
    QVERIFY2(answer.status == 1, answer.all());
    QVERIFY2(answer.out.isEmpty(), answer.all());
    QVERIFY2(answer.err.contains(named), answer.all());
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
