// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QThreadPool>

namespace imr {

class Job;

/// All jobs since the start, newest first, and the thread that they take turns in. The destructor asks what runs to stop
/// and waits for it.
class JobList : public QObject {
    Q_OBJECT
public:
    explicit JobList(QObject *parent = nullptr);
    ~JobList() override;

    void start(Job *job); ///< takes it
    const QList<Job *> &jobs() const { return m_jobs; }
    int runningCount() const;
    void clearFinished();

Q_SIGNALS:
    void changed(); ///< which jobs there are, or the state of one

private:
    QList<Job *> m_jobs;
    QThreadPool m_pool;
};

} // namespace imr
