// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QElapsedTimer>
#include <QObject>

class QThreadPool;

namespace imr {

/// Long work in a thread of its own: how far it is, how long it will take, and how to stop it. Lives in the GUI thread;
/// only the work itself is elsewhere, and it sees nothing of the job but the flag that stops it.
class Job : public QObject {
    Q_OBJECT
public:
    enum class State { Waiting, Running, Done, Partly, Cancelled, Failed };

    Job(QString name, QObject *parent);
    ~Job() override;

    /// Starts the work as soon as the pool has a thread for it.
    virtual void start(QThreadPool &pool) = 0;
    void cancel(); ///< what is done is kept
    State state() const { return m_state; }
    bool isOver() const { return m_state != State::Waiting && m_state != State::Running; }
    const QString &name() const { return m_name; }
    const QString &detail() const { return m_detail; } ///< what was done, in one line
    int done() const { return m_done; }
    int all() const { return m_all; }
    QString timeText() const; ///< time left, or how long it took

Q_SIGNALS:
    void changed();
    void ended();

protected:
    using Flag = std::shared_ptr<std::atomic_bool>;
    Flag cancelFlag() const { return m_isCancelled; }
    void begin();
    void progress(int done, int all, const QString &detail);
    void end(State state, const QString &detail);

private:
    QString m_name;
    QString m_detail;
    State m_state = State::Waiting;
    int m_done = 0;
    int m_all = 0;
    qint64 m_took = 0;
    QElapsedTimer m_timer;
    Flag m_isCancelled;
};

} // namespace imr
