// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/joblist.h"

#include <algorithm>

#include "ui/jobs/job.h"

namespace imr {

JobList::JobList(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
}

JobList::~JobList()
{
    for (Job *job : std::as_const(m_jobs))
        job->cancel();
    m_pool.waitForDone();
}

void JobList::start(Job *job)
{
    job->setParent(this);
    m_jobs.prepend(job);
    connect(job, &Job::changed, this, &JobList::changed);
    job->start(m_pool);
}

int JobList::runningCount() const
{
    return static_cast<int>(std::ranges::count_if(m_jobs, [](const Job *job) { return !job->isOver(); }));
}

void JobList::clearFinished()
{
    m_jobs.removeIf([](Job *job) {
        if (job->isOver())
            job->deleteLater();
        return job->isOver();
    });
    Q_EMIT changed();
}

} // namespace imr
