// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QFuture>
#include <QPromise>

#include "core/store/backups.h"
#include "core/store/casestore.h"

namespace imr {

/// A case database for the window: one writer thread and one reader thread, each with its own connection, so that a
/// save never waits for a search and the window for neither. Calls return at once; results come by
/// QFuture::then(context, …). Calls of one kind are done in the order in which they were made. The destructor waits for
/// the writes that were asked for. Long work on the whole file (backup, check) has a third thread, which is made when it
/// is first wanted.
class StoreService {
public:
    static Result<std::unique_ptr<StoreService>> open(const QString &path, OpenMode mode,
                                                      const FieldCatalogue &catalogue);
    ~StoreService();

    QString path() const;
    bool isReadOnly() const;
    std::optional<Error> readOnlyReason() const; ///< see CaseStore

    /// Told from the writer's thread when a save begins to wait for another program's lock (after a quarter of a second)
    /// and when that is over. Saves wait as long as it takes.
    void setWaitingListener(std::function<void(bool isWaiting)> listener);

    /// The daily backup, in the background, unless there is one of today. Nothing is made of a read-only database.
    QFuture<Result<std::optional<BackupFile>>> backUpDaily();

    /// Long work on the whole file, with a read-only connection of its own. The destructor waits for it: it must end soon
    /// once its own cancel flag is set.
    template <typename T>
    QFuture<Result<T>> background(std::function<Result<T>(const CaseStore &)> job)
    {
        return enqueue<T>(Lane::Background, [job = std::move(job)](CaseStore &store) { return job(store); });
    }
    template <typename T>
    QFuture<Result<T>> read(std::function<Result<T>(const CaseStore &)> job)
    {
        return enqueue<T>(Lane::Reader, [job = std::move(job)](CaseStore &store) { return job(store); });
    }
    template <typename T>
    QFuture<Result<T>> write(std::function<Result<T>(CaseStore &)> job)
    {
        return enqueue<T>(Lane::Writer, std::move(job));
    }

private:
    enum class Lane { Reader, Writer, Background };
    StoreService();
    void post(Lane lane, std::function<void(CaseStore &)> job);

    template <typename T>
    QFuture<Result<T>> enqueue(Lane lane, std::function<Result<T>(CaseStore &)> job)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        post(lane, [promise, job = std::move(job)](CaseStore &store) {
            promise->addResult(job(store));
            promise->finish();
        });
        return future;
    }

    struct Threads;
    std::unique_ptr<Threads> m_threads;
};

} // namespace imr
