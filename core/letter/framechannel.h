// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>

namespace imr {

/// Sends and receives frames (four bytes of length, big endian, then that many bytes) over a stream socket. Blocking,
/// never beyond its deadline; needs no event loop, so any thread may use it, one at a time. Does not own the socket.
class FrameChannel {
public:
    enum class Outcome {
        Done,
        TooLate, ///< the deadline passed
        Closed,  ///< the other side went away, or sent what is no frame
        Cancelled,
    };
    static constexpr quint32 largestFrame = 512U * 1024 * 1024;

    /// @p cancelled: a descriptor that becomes readable when waiting is to end; none: -1.
    explicit FrameChannel(int socket, int cancelled = -1) : m_socket(socket), m_cancelled(cancelled) {}

    Outcome send(const QByteArray &body, QDeadlineTimer deadline) const;
    Outcome receive(QByteArray &body, QDeadlineTimer deadline) const;

private:
    enum class Direction { In, Out };

    Outcome wait(Direction direction, QDeadlineTimer deadline) const;
    Outcome sendAll(const char *bytes, qsizetype count, QDeadlineTimer deadline) const;
    Outcome receiveAll(char *bytes, qsizetype count, QDeadlineTimer deadline) const;

    int m_socket;
    int m_cancelled;
};

} // namespace imr
