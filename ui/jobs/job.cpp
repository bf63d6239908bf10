// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job.h"

namespace imr {

namespace {

QString duration(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 500) / 1000;
    if (seconds < 1)
        return Job::tr("under 1 s");
    return seconds < 90 ? Job::tr("%1 s").arg(seconds) : Job::tr("%1 min").arg((seconds + 30) / 60);
}

} // namespace

Job::Job(QString name, QObject *parent)
    : QObject(parent), m_name(std::move(name)), m_isCancelled(std::make_shared<std::atomic_bool>(false))
{
}

Job::~Job()
{
    m_isCancelled->store(true);
}

void Job::cancel()
{
    m_isCancelled->store(true);
}

QString Job::timeText() const
{
    if (isOver())
        return duration(m_took);
    if (m_state == State::Waiting)
        return tr("waiting");
    if (m_done == 0 || m_timer.elapsed() < 500)
        return {};
    return tr("%1 left").arg(duration(m_timer.elapsed() * (m_all - m_done) / m_done));
}

void Job::begin()
{
    m_timer.start();
    m_state = State::Running;
    Q_EMIT changed();
}

void Job::progress(int done, int all, const QString &detail)
{
    if (isOver())
        return;
    m_done = done;
    m_all = all;
    m_detail = detail;
    Q_EMIT changed();
}

void Job::end(State state, const QString &detail)
{
    m_took = m_timer.isValid() ? m_timer.elapsed() : 0;
    m_state = state;
    m_detail = detail;
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace imr
