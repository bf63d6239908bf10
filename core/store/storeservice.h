// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QFuture>
#include <QPromise>

#include "core/store/casestore.h"

namespace imr {

/// A case database for the window: one writer thread and one reader thread, each with its own connection, so that a
/// save never waits for a search and the window for neither. Calls return at once; results come by
/// QFuture::then(context, …). Calls of one kind are done in the order in which they were made. The destructor waits for
/// the writes that were asked for.
class StoreService {
public:
    static Result<std::unique_ptr<StoreService>> open(const QString &path, OpenMode mode,
                                                      const FieldCatalogue &catalogue);
    ~StoreService();

    QString path() const;
    bool isReadOnly() const;

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
    enum class Lane { Reader, Writer };
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
