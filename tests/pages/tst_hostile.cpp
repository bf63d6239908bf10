// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/letter/letterreader.h"
#include "core/letter/pagesclient.h"
#include "tests/support/cliprogram.h"

using namespace Qt::StringLiterals;
using namespace imr::test;
using imr::ErrorCode;
using imr::PagesClient;

namespace {

const QString pagesProgram = QStringLiteral(IMR_PROGRAM_DIR "/imr-pages");
/// To read, and to draw where there are no words; the rest is for a machine that has other things to do.
constexpr qint64 longest = 2 * 5000 + 4000;

} // namespace

/// PDFs made to hurt: each is opened or refused in time, with a sentence, and the others are imported.
class TestHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachIsAnsweredInTime_data();
    void eachIsAnsweredInTime();
    void theBatchGoesOn();
    void nothingIsTouched();

private:
    QTemporaryDir m_folder;
    QStringList m_files;
};

void TestHostile::initTestCase()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not installed");
    QProcess maker;
    maker.start(u"python3"_s, {QStringLiteral(IMR_SOURCE_DIR "/tests/hostile/make_pdfs.py"), m_folder.path()});
    QVERIFY(maker.waitForFinished(60000));
    QVERIFY2(maker.exitCode() == 0, maker.readAllStandardError());
    m_files = QDir(m_folder.path()).entryList({u"*.pdf"_s});
    QVERIFY(m_files.size() >= 25);
}

void TestHostile::eachIsAnsweredInTime_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &file : std::as_const(m_files))
        QTest::newRow(qPrintable(file)) << m_folder.filePath(file);
}

void TestHostile::eachIsAnsweredInTime()
{
    QFETCH(QString, path);
    const auto bytes = imr::readFileBytes(path);
    QVERIFY(bytes);
    PagesClient client(pagesProgram);
    QElapsedTimer timer;
    timer.start();
    const auto letter = imr::readLetter(*bytes, u"x.pdf"_s, client);
    QVERIFY2(timer.elapsed() < longest, QByteArray::number(timer.elapsed()));
    if (!letter) {
        QVERIFY(letter.error().code != ErrorCode::Internal);
        QVERIFY(letter.error().code != ErrorCode::PagesProcessMissing);
    }
    const auto again = imr::readLetter(readFile(samplesFolder() + u"/e-cervical-mri.pdf"), u"good.pdf"_s, client);
    QVERIFY2(again, "the next letter is read all the same");
}

void TestHostile::theBatchGoesOn()
{
    const QTemporaryDir place;
    const CliAnswer answer = imr::test::imr({u"import"_s, u"--db"_s, place.filePath(u"cases.db"_s), u"--json"_s,
                                             m_folder.path(), samplesFolder() + u"/e-cervical-mri.pdf"_s,
                                             samplesFolder() + u"/d-epidural-injection.pdf"_s});
    QVERIFY2(answer.status == 3, answer.all());
    const QJsonArray refused = answer.object()[u"refused"].toArray();
    QCOMPARE(answer.object()[u"files"].toInt(), m_files.size() + 2);
    QVERIFY(answer.object()[u"added"].toInt() >= 2);
    QCOMPARE(answer.object()[u"added"].toInt() + refused.size() + answer.object()[u"known"].toArray().size(),
             m_files.size() + 2);
    for (const QJsonValue &file : refused) {
        QVERIFY2(!file[u"reason"].toString().isEmpty() && !file[u"remedy"].toString().isEmpty(),
                 qPrintable(file[u"file"].toString()));
    }
}

/// What a tracer sees of the pages process once it is confined: no call that opens a socket, starts a program or writes a
/// file succeeds.
void TestHostile::nothingIsTouched()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("sanitized builds are not confined");
#endif
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("strace is not installed");
    const QTemporaryDir place;
    QStringList paths;
    for (const char *name : {"javascript", "launch", "embedded-file", "outside-file", "form-of-itself", "truncated"})
        paths.append(m_folder.filePath(QString::fromLatin1(name) + u".pdf"_s));
    QProcess tracer;
    tracer.start(u"strace"_s, QStringList{u"-f"_s, u"-o"_s, place.filePath(u"trace"_s), u"-e"_s,
                                          u"trace=%network,%process,%file,seccomp,prctl"_s, cliPath(), u"import"_s,
                                          u"--db"_s, place.filePath(u"cases.db"_s)}
                                  + paths);
    QVERIFY(tracer.waitForFinished(100000));
    const QByteArray trace = readFile(place.filePath(u"trace"_s));
    if (!trace.contains("imr-pages"))
        QSKIP("this machine does not let programs be traced");
    static const QRegularExpression forbidden(
        u"socket\\(|connect\\(|execve\\(|O_WRONLY|O_RDWR|O_CREAT|unlink|rename|mkdir|fork\\("_s);
    QSet<QByteArray> confined;
    int calls = 0;
    for (const QByteArray &line : trace.split('\n')) {
        const QByteArray process = line.first(qMax(qsizetype(0), line.indexOf(' ')));
        if (confined.contains(process)) {
            ++calls;
            const bool isDone = forbidden.match(QString::fromUtf8(line)).hasMatch() && !line.contains(" = -1 ");
            QVERIFY2(!isDone, line);
        }
        if (line.contains("SECCOMP_SET_MODE_FILTER") || line.contains("PR_SET_SECCOMP"))
            confined.insert(process);
    }
    QVERIFY(!confined.isEmpty());
    QVERIFY(calls > 0);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
