// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QObject>

#include "core/base/result.h"
#include "core/letter/pagesclient.h"

namespace imr {

/// Has the pages of one document drawn by the pages process, in a thread of its own that waits for the process. What is
/// asked for replaces what was asked for before and is not begun yet. Signals come in the thread of this object.
class PageRenderer : public QObject {
    Q_OBJECT
public:
    struct Request {
        int page = 1;     ///< from 1
        double scale = 1; ///< device pixels a point
        friend bool operator==(const Request &, const Request &) = default;
    };

    explicit PageRenderer(QObject *parent = nullptr);
    ~PageRenderer() override;

    /// Empty: none. Nothing of the document before is signalled any more.
    void setDocument(const QByteArray &pdf);
    /// The most urgent first.
    void setRequests(const QList<Request> &requests);

Q_SIGNALS:
    void drawn(int page, double scale, const QImage &image);
    void failed(int page, const imr::Error &error);

private:
    struct Job {
        Request request;
        QByteArray pdf; ///< set when the document is another than in the job before
        int document = 0;
    };
    void work(const std::stop_token &stop);
    bool takeJob(Job &job, const std::stop_token &stop);
    Result<QImage> done(const Job &job);
    void report(const Job &job, const Result<QImage> &image);

    std::mutex m_mutex; ///< guards all before m_client
    std::condition_variable_any m_wake;
    QList<Request> m_waiting;
    QByteArray m_pdf;
    int m_document = 0; ///< counts documents
    int m_opened = 0;   ///< the one that the process has, or failed to open
    bool m_isBusy = false;
    PagesClient m_client; ///< like the next, used by the thread only, but for cancel()
    std::optional<Error> m_notOpened;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace imr
