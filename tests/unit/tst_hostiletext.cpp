// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include "tests/support/cliprogram.h"

using namespace Qt::StringLiterals;
using namespace imr::test;

/// Text files made to hurt: opened or refused in time, and in memory that fits the file.
class TestHostileText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOpenedOrRefused_data();
    void isOpenedOrRefused();
    void aHugeLineCostsLittleMemory();

private:
    static constexpr qint64 longest = 2000;
    QTemporaryDir m_folder;
};

void TestHostileText::isOpenedOrRefused_data()
{
    const QByteArray letter = InventedLetter{}.text();
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("invalid utf-8") << QByteArray(letter + "\xff\xfe\xc3\x28\xed\xa0\x80");
    QTest::newRow("nul") << QByteArray(letter + QByteArray(1000, '\0') + "end");
    QTest::newRow("line separators") << QByteArray(letter).replace("\n", "\xe2\x80\xa8");
    QTest::newRow("bidi overrides") << QByteArray(letter
                                                  + "\xe2\x80\xae"
                                                    "dlehpU\xe2\x80\xac \xe2\x81\xa6x\xe2\x81\xa9");
    QByteArray marks = "e";
    for (int i = 0; i < 10'000; ++i)
        marks += "\xcc\x81";
    QTest::newRow("10,000 combining characters") << QByteArray(letter + marks);
    QTest::newRow("a megabyte of brackets") << QByteArray(letter + QByteArray(1'000'000, '('));
    QTest::newRow("a megabyte of headings")
        << QByteArray(letter + QByteArray("1. Decision: Upheld\n").repeated(50'000));
    QTest::newRow("blanks") << QByteArray(letter + QByteArray(2'000'000, ' '));
}

void TestHostileText::isOpenedOrRefused()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.filePath(u"x.txt"_s);
    QVERIFY(writeFile(path, bytes));
    QElapsedTimer timer;
    timer.start();
    const CliAnswer answer = imr::test::imr(
        {u"import"_s, u"--json"_s, u"--db"_s, m_folder.filePath(u"cases.db"_s), path});
    QVERIFY2(timer.elapsed() < 3 * longest,
             QByteArray::number(timer.elapsed())); // the machine may have other things to do
    QVERIFY2(answer.status == 0 || answer.status == 1, answer.all());
    const QJsonObject report = answer.object();
    QCOMPARE(report[u"added"].toInt() + report[u"refused"].toArray().size() + report[u"known"].toArray().size(), 1);
}

void TestHostileText::aHugeLineCostsLittleMemory()
{
    constexpr qsizetype size = 100'000'000;
    const QString path = m_folder.filePath(u"line.txt"_s);
    QVERIFY(writeFile(path, QByteArray(size, 'x')));
    QElapsedTimer timer;
    timer.start();
    const CliAnswer answer = imr::test::imr(
        {u"import"_s, u"--json"_s, u"--db"_s, m_folder.filePath(u"huge.db"_s), path});
    QVERIFY(timer.elapsed() < 3 * longest);
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.object()[u"refused"][0][u"code"].toString(), u"FileTooLarge"_s);
    rusage used{};
    QCOMPARE(::getrusage(RUSAGE_CHILDREN, &used), 0);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY2(used.ru_maxrss < 4 * size / 1024, QByteArray::number(qint64(used.ru_maxrss)));
#endif
}

QTEST_GUILESS_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
