// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/framechannel.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>

#include <QtEndian>

#include <poll.h>
#include <sys/socket.h>

namespace imr {

namespace {

/// What is received before more memory is asked for: a frame that only claims to be large costs little.
constexpr qsizetype growth = 4 * 1024 * 1024;

int pollTime(QDeadlineTimer deadline)
{
    if (deadline.isForever())
        return -1;
    return int(std::min<qint64>(deadline.remainingTime(), std::numeric_limits<int>::max()));
}

bool isToBeTriedAgain(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

FrameChannel::Outcome FrameChannel::wait(Direction direction, QDeadlineTimer deadline) const
{
    std::array<pollfd, 2> waited{pollfd{m_socket, short(direction == Direction::In ? POLLIN : POLLOUT), 0},
                                 pollfd{m_cancelled, POLLIN, 0}};
    while (true) {
        const int ready = ::poll(waited.data(), waited.size(), pollTime(deadline)); // which passes over -1
        if (ready > 0)
            return waited[1].revents != 0 ? Outcome::Cancelled : Outcome::Done;
        if (ready == 0)
            return Outcome::TooLate;
        if (errno != EINTR)
            return Outcome::Closed;
    }
}

FrameChannel::Outcome FrameChannel::sendAll(const char *bytes, qsizetype count, QDeadlineTimer deadline) const
{
    while (count > 0) {
        if (const Outcome outcome = wait(Direction::Out, deadline); outcome != Outcome::Done)
            return outcome;
        const ssize_t sent = ::send(m_socket, bytes, size_t(count), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && !isToBeTriedAgain(errno))
            return Outcome::Closed;
        bytes += std::max<ssize_t>(sent, 0);
        count -= std::max<ssize_t>(sent, 0);
    }
    return Outcome::Done;
}

FrameChannel::Outcome FrameChannel::receiveAll(char *bytes, qsizetype count, QDeadlineTimer deadline) const
{
    while (count > 0) {
        if (const Outcome outcome = wait(Direction::In, deadline); outcome != Outcome::Done)
            return outcome;
        const ssize_t received = ::recv(m_socket, bytes, size_t(count), MSG_DONTWAIT);
        if (received == 0 || (received < 0 && !isToBeTriedAgain(errno)))
            return Outcome::Closed;
        bytes += std::max<ssize_t>(received, 0);
        count -= std::max<ssize_t>(received, 0);
    }
    return Outcome::Done;
}

FrameChannel::Outcome FrameChannel::send(const QByteArray &body, QDeadlineTimer deadline) const
{
    std::array<char, sizeof(quint32)> length{};
    qToBigEndian(quint32(body.size()), length.data());
    const Outcome outcome = sendAll(length.data(), qsizetype(length.size()), deadline);
    return outcome == Outcome::Done ? sendAll(body.constData(), body.size(), deadline) : outcome;
}

FrameChannel::Outcome FrameChannel::receive(QByteArray &body, QDeadlineTimer deadline) const
{
    std::array<char, sizeof(quint32)> length{};
    body.clear();
    if (const Outcome outcome = receiveAll(length.data(), qsizetype(length.size()), deadline); outcome != Outcome::Done)
        return outcome;
    const quint32 announced = qFromBigEndian<quint32>(length.data());
    if (announced > largestFrame)
        return Outcome::Closed;
    while (body.size() < qsizetype(announced)) {
        const qsizetype before = body.size();
        body.resize(std::min<qsizetype>(announced, before + std::max(growth, before)));
        if (const Outcome outcome = receiveAll(body.data() + before, body.size() - before, deadline);
            outcome != Outcome::Done)
            return outcome;
    }
    return Outcome::Done;
}

} // namespace imr
