// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>

#include "core/base/result.h"
#include "core/letter/framechannel.h"
#include "core/letter/pagesclient.h"

namespace imr {

/// The running imr-pages of one client: a child with one socket as its input and output, and nothing else of ours open.
/// Not a QProcess, which belongs to the thread that made it: workers of a pool hand their client on. A process that
/// misses a deadline or breaks the protocol is killed; the next request starts another.
class PagesClient::Process {
public:
    Process(const QString &program, Limit limit);
    ~Process();
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    bool isRunning();
    /// Starts the program where it does not run, and sends a request.
    Result<void> request(const QByteArray &frame);
    /// The next answer. Within the limit of one page and before @p whole. A Failed frame comes back as an error.
    Result<QByteArray> answer(QDeadlineTimer whole = QDeadlineTimer::Forever);
    /// For an answer that makes no sense.
    Error broken();
    /// From any thread.
    void cancel() const;

    Limit limit() const { return m_limit; }
    QByteArray opened;        ///< the PDF of open(), for a process started anew
    bool isOpenThere = false; ///< in the running process

private:
    Result<void> start();
    void stop();
    Error late();
    Error lost();
    Error cancelled();
    Error failed(FrameChannel::Outcome outcome);

    QString m_program;
    Limit m_limit;
    int m_cancelled = -1; ///< an eventfd
    int m_socket = -1;
    pid_t m_child = -1;
};

} // namespace imr
