// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeservice.h"

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

struct StoreService::Threads {
    Threads(std::unique_ptr<CaseStore> writing, std::unique_ptr<CaseStore> reading)
        : path(writing->path()), isReadOnly(writing->isReadOnly()), reader(std::move(reading)),
          writer(std::move(writing))
    {
    }

    QString path;
    bool isReadOnly;
    Worker reader;
    Worker writer;
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
    service->m_threads = std::make_unique<Threads>(*std::move(writer), *std::move(reader));
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

void StoreService::post(Lane lane, std::function<void(CaseStore &)> job)
{
    (lane == Lane::Reader ? m_threads->reader : m_threads->writer).post(std::move(job));
}

} // namespace imr
