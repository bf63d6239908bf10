// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeservice.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace imr {

namespace {

using Job = std::function<void(CaseStore &)>;

/// One connection and the thread that alone uses it. Jobs that were posted are done before the destructor returns.
class Worker {
public:
    explicit Worker(std::unique_ptr<CaseStore> store)
        : m_store(std::move(store)), m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    void post(Job job)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_wake.notify_one();
    }

private:
    void run(const std::stop_token &stop)
    {
        while (std::optional<Job> job = next(stop))
            (*job)(*m_store);
        m_store.reset(); // a connection is closed by the thread that used it
    }

    std::optional<Job> next(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); }))
            return std::nullopt;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        return job;
    }

    std::unique_ptr<CaseStore> m_store;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Job> m_jobs;
    std::jthread m_thread; // last: stopped and joined before what it uses goes
};

} // namespace

/// Passes on when a wait for another program's lock begins and ends. Written by one thread, the listener set by another.
class WaitingNotice {
public:
    void setListener(std::function<void(bool)> listener)
    {
        const std::scoped_lock lock(m_mutex);
        m_listener = std::move(listener);
    }
    /// While the lock is waited for; saves wait as long as it takes, but for the end of the program.
    bool waits(int waitedMs)
    {
        constexpr int noticedMs = 250;
        if (waitedMs >= noticedMs && !m_isWaiting)
            tell(true);
        return !m_isClosing || waitedMs < noticedMs;
    }
    void ended()
    {
        if (m_isWaiting)
            tell(false);
    }
    void close() { m_isClosing = true; }
    bool isClosing() const { return m_isClosing; }

private:
    void tell(bool isWaiting)
    {
        m_isWaiting = isWaiting;
        const std::scoped_lock lock(m_mutex);
        if (m_listener)
            m_listener(isWaiting);
    }

    std::mutex m_mutex;
    std::function<void(bool)> m_listener;
    std::atomic<bool> m_isClosing = false;
    bool m_isWaiting = false;
};

struct StoreService::Threads {
    Threads(std::unique_ptr<CaseStore> writing, std::unique_ptr<CaseStore> reading, const FieldCatalogue &fields)
        : path(writing->path()), isReadOnly(writing->isReadOnly()), reason(writing->readOnlyReason()),
          catalogue(fields), reader(std::move(reading)), writer(std::move(writing))
    {
    }
    ~Threads() { waiting.close(); }
    Q_DISABLE_COPY_MOVE(Threads)

    Worker &lane(Lane lane)
    {
        if (lane == Lane::Writer)
            return writer;
        if (lane == Lane::Background && !background)
            if (auto store = openCaseStore(path, OpenMode::ReadOnly, catalogue))
                background = std::make_unique<Worker>(*std::move(store));
        return lane == Lane::Background && background ? *background : reader;
    }

    QString path;
    bool isReadOnly;
    std::optional<Error> reason;
    FieldCatalogue catalogue;
    WaitingNotice waiting;
    Worker reader;
    Worker writer;
    std::unique_ptr<Worker> background;
};

StoreService::StoreService() = default;
StoreService::~StoreService() = default;

Result<std::unique_ptr<StoreService>> StoreService::open(const QString &path, OpenMode mode,
                                                         const FieldCatalogue &catalogue)
{
    auto writer = openCaseStore(path, mode, catalogue);
    if (!writer)
        return writer.error();
    auto reader = openCaseStore(path, OpenMode::ReadOnly, catalogue);
    if (!reader)
        return reader.error();
    std::unique_ptr<StoreService> service(new StoreService);
    CaseStore &writing = **writer;
    service->m_threads = std::make_unique<Threads>(*std::move(writer), *std::move(reader), catalogue);
    WaitingNotice &notice = service->m_threads->waiting;
    service->post(Lane::Writer, [&writing, &notice](CaseStore &) {
        writing.setWaitingListener([&notice](int waitedMs) { return notice.waits(waitedMs); });
    });
    return service;
}

QString StoreService::path() const
{
    return m_threads->path;
}

bool StoreService::isReadOnly() const
{
    return m_threads->isReadOnly;
}

std::optional<Error> StoreService::readOnlyReason() const
{
    return m_threads->reason;
}

void StoreService::setWaitingListener(std::function<void(bool)> listener)
{
    m_threads->waiting.setListener(std::move(listener));
}

QFuture<Result<std::optional<BackupFile>>> StoreService::backUpDaily()
{
    if (isReadOnly())
        return QtFuture::makeReadyValueFuture(Result<std::optional<BackupFile>>(std::optional<BackupFile>()));
    return background<std::optional<BackupFile>>([this](const CaseStore &store) {
        return makeDailyBackup(store.path(), [this](int, int) { return !m_threads->waiting.isClosing(); });
    });
}

void StoreService::post(Lane lane, std::function<void(CaseStore &)> job)
{
    if (lane != Lane::Writer) {
        m_threads->lane(lane).post(std::move(job));
        return;
    }
    WaitingNotice &notice = m_threads->waiting;
    m_threads->writer.post([job = std::move(job), &notice](CaseStore &store) {
        job(store);
        notice.ended();
    });
}

} // namespace imr
