// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cerrno>
#include <cstdlib>
#include <functional>
#include <thread>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/pages/confinement.h"

using namespace Qt::StringLiterals;

namespace {

/// The exit status of a child that confines itself and then does @p deed.
int afterConfinement(const std::function<int()> &deed)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(imr::confineProcess() ? deed() : 99);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 100 + WTERMSIG(status);
}

int errorOf(int outcome)
{
    return outcome < 0 ? errno : 0;
}

} // namespace

/// What the pages process can no longer do once it has read a byte of a letter.
class TestConfinement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensNoSocket();
    void startsNoProgram();
    void writesNoFile();
    void stillReadsFilesAndStartsThreads();
    void isLimited();
};

void TestConfinement::initTestCase()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("sanitized builds are not confined");
#endif
}

void TestConfinement::opensNoSocket()
{
    QCOMPARE(afterConfinement([] { return errorOf(::socket(AF_INET, SOCK_STREAM, 0)); }), EPERM);
    QCOMPARE(afterConfinement([] { return errorOf(::socket(AF_UNIX, SOCK_STREAM, 0)); }), EPERM);
}

void TestConfinement::startsNoProgram()
{
    QCOMPARE(afterConfinement([] { return errorOf(::execl("/bin/true", "true", nullptr)); }), EPERM);
    QCOMPARE(afterConfinement([] { return errorOf(::fork()); }), EPERM);
    QCOMPARE(afterConfinement([] { return std::system("true") == 0 ? 0 : 1; }), 1);
}

void TestConfinement::writesNoFile()
{
    const QTemporaryDir folder;
    const QByteArray known = QFile::encodeName(folder.filePath(u"known"_s));
    QFile file(folder.filePath(u"known"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") == 5);
    file.close();
    const QByteArray fresh = QFile::encodeName(folder.filePath(u"fresh"_s));
    QCOMPARE(afterConfinement([&] { return errorOf(::open(known.constData(), O_WRONLY)); }), EPERM);
    QCOMPARE(afterConfinement([&] { return errorOf(::open(known.constData(), O_RDWR | O_CLOEXEC)); }), EPERM);
    QCOMPARE(afterConfinement([&] { return errorOf(::open(fresh.constData(), O_RDONLY | O_CREAT, 0600)); }), EPERM);
    QCOMPARE(afterConfinement([&] { return errorOf(::unlink(known.constData())); }), EPERM);
    QCOMPARE(afterConfinement([&] { return errorOf(::rename(known.constData(), fresh.constData())); }), EPERM);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("words"));
    QVERIFY(!QFile::exists(folder.filePath(u"fresh"_s)));
}

void TestConfinement::stillReadsFilesAndStartsThreads()
{
    QCOMPARE(afterConfinement([] { return errorOf(::open("/etc/passwd", O_RDONLY)); }), 0);
    QCOMPARE(afterConfinement([] {
                 int value = 1;
                 std::thread([&value] { value = 0; }).join();
                 return value;
             }),
             0);
}

void TestConfinement::isLimited()
{
    QCOMPARE(afterConfinement([] { return std::malloc(size_t(3) << 30) == nullptr ? 0 : 1; }), 0);
    QCOMPARE(afterConfinement([] {
                 rlimit core{};
                 ::getrlimit(RLIMIT_CORE, &core);
                 return core.rlim_max == 0 ? 0 : 1;
             }),
             0);
    std::array<int, 2> forgotten{};
    QCOMPARE(::pipe(forgotten.data()), 0);
    QCOMPARE(afterConfinement([&forgotten] { return errorOf(::fcntl(forgotten[0], F_GETFD)); }), EBADF);
}

QTEST_GUILESS_MAIN(TestConfinement)
#include "tst_confinement.moc"
