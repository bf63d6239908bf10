// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/pagesprocess.h"

#include <array>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/logging.h"
#include "core/letter/pagesprotocol.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

QString installedProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &place : {u"/imr-pages"_s, u"/../libexec/imr-workbench/imr-pages"_s}) {
        if (QFileInfo(here + place).isExecutable())
            return QDir::cleanPath(here + place);
    }
    return QStandardPaths::findExecutable(u"imr-pages"_s);
}

/// Only what the program needs to run: it is to read strangers' files.
std::vector<std::string> childEnvironment()
{
    std::vector<std::string> environment{"LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1", "QT_QPA_PLATFORM=offscreen"};
    for (const char *name : {"PATH", "HOME", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "XDG_CACHE_HOME", "FONTCONFIG_FILE",
                             "FONTCONFIG_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name))
            environment.push_back(std::string(name) + '=' + qgetenv(name).toStdString());
    }
    return environment;
}

std::vector<char *> pointersTo(std::vector<std::string> &strings)
{
    std::vector<char *> pointers;
    for (std::string &string : strings)
        pointers.push_back(string.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// @p socket becomes the child's input; what it prints goes nowhere, since libraries print words of the letter. Returns
/// the child, or the negative error number.
pid_t spawned(const QString &program, int socket, std::chrono::seconds patience)
{
    std::vector<std::string> arguments{QFile::encodeName(program).toStdString(), std::to_string(patience.count())};
    std::vector<std::string> environment = childEnvironment();
    posix_spawn_file_actions_t files{};
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, socket, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
#ifndef __SANITIZE_ADDRESS__
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
#endif
    pid_t child = -1;
    const int error = ::posix_spawn(&child, arguments.front().c_str(), &files, nullptr, pointersTo(arguments).data(),
                                    pointersTo(environment).data());
    posix_spawn_file_actions_destroy(&files);
    return error == 0 ? child : -error;
}

} // namespace

PagesClient::Process::Process(const QString &program, Limit limit)
    : m_program(program), m_limit(limit), m_cancelled(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

PagesClient::Process::~Process()
{
    stop();
    if (m_cancelled >= 0)
        ::close(m_cancelled);
}

bool PagesClient::Process::isRunning()
{
    if (m_child > 0 && ::waitpid(m_child, nullptr, WNOHANG) != 0) {
        m_child = -1;
        stop();
    }
    return m_child > 0;
}

Result<void> PagesClient::Process::start()
{
    const QString program = m_program.isEmpty() ? installedProgram() : m_program;
    std::array<int, 2> ends{};
    if (program.isEmpty() || ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return Error{ErrorCode::PagesProcessMissing,
                     {},
                     {},
                     program.isEmpty() ? u"imr-pages is not on the path"_s : u"no socket"_s};
    // Should this program die while the child hangs in a file, the child gives up by itself.
    const auto patience = 2 * std::chrono::ceil<std::chrono::seconds>(m_limit) + std::chrono::seconds(1);
    const pid_t child = spawned(program, ends[1], patience);
    ::close(ends[1]);
    m_socket = ends[0];
    if (child > 0) {
        m_child = child;
        return {};
    }
    stop();
    return Error{ErrorCode::PagesProcessMissing,
                 {},
                 {},
                 program + u": "_s + QString::fromLocal8Bit(std::strerror(-child))};
}

void PagesClient::Process::stop()
{
    if (m_child > 0) {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
    if (m_socket >= 0)
        ::close(m_socket);
    m_child = -1;
    m_socket = -1;
    isOpenThere = false;
}

Result<void> PagesClient::Process::request(const QByteArray &frame)
{
    if (!isRunning()) {
        if (Result<void> started = start(); !started)
            return started;
    }
    const FrameChannel::Outcome outcome = FrameChannel(m_socket, m_cancelled).send(frame, QDeadlineTimer(m_limit));
    if (outcome != FrameChannel::Outcome::Done)
        return failed(outcome);
    return {};
}

Result<QByteArray> PagesClient::Process::answer(QDeadlineTimer whole)
{
    QByteArray frame;
    const FrameChannel::Outcome outcome = FrameChannel(m_socket, m_cancelled)
                                              .receive(frame, std::min(whole, QDeadlineTimer(m_limit)));
    if (outcome != FrameChannel::Outcome::Done)
        return failed(outcome);
    if (const std::optional<Error> error = pagesprotocol::errorOf(frame))
        return *error;
    return frame;
}

void PagesClient::Process::cancel() const
{
    ::eventfd_write(m_cancelled, 1);
}

Error PagesClient::Process::failed(FrameChannel::Outcome outcome)
{
    switch (outcome) {
    case FrameChannel::Outcome::TooLate: return late();
    case FrameChannel::Outcome::Cancelled: return cancelled();
    case FrameChannel::Outcome::Closed:
    case FrameChannel::Outcome::Done: break;
    }
    return lost();
}

Error PagesClient::Process::cancelled()
{
    eventfd_t count = 0;
    ::eventfd_read(m_cancelled, &count);
    stop(); // an answer may be on its way, which the next request would take for its own
    return {ErrorCode::Cancelled, {}, {}, {}};
}

Error PagesClient::Process::late()
{
    stop();
    qCInfo(lcLetter) << "imr-pages gave no answer in time and was stopped";
    return {ErrorCode::PagesTimeout, {}, {QString::number(double(m_limit.count()) / 1000)}, {}};
}

Error PagesClient::Process::lost()
{
    int status = 0;
    if (m_child > 0 && ::waitpid(m_child, &status, WNOHANG) == m_child)
        m_child = -1;
    stop();
    return {ErrorCode::PagesProcessLost, {}, {}, u"wait status "_s + QString::number(status)};
}

Error PagesClient::Process::broken()
{
    stop();
    return {ErrorCode::PagesProcessLost, {}, {}, u"an answer out of order"_s};
}

} // namespace imr
