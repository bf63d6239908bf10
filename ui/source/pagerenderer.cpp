// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/pagerenderer.h"

#include <utility>

#include <QMetaObject>

namespace imr {

namespace {

QImage imageOf(const PageBitmap &bitmap)
{
    auto *pixels = new QByteArray(bitmap.pixels);
    // A page has no holes: an opaque format is painted faster.
    return {reinterpret_cast<const uchar *>(pixels->constData()),
            bitmap.size.width(),
            bitmap.size.height(),
            QImage::Format_RGB32,
            [](void *owned) { delete static_cast<QByteArray *>(owned); },
            pixels};
}

} // namespace

PageRenderer::PageRenderer(QObject *parent)
    : QObject(parent), m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

PageRenderer::~PageRenderer()
{
    m_thread.request_stop();
    m_client.cancel();
    m_thread.join();
}

void PageRenderer::setDocument(const QByteArray &pdf)
{
    const std::scoped_lock lock(m_mutex);
    m_pdf = pdf;
    ++m_document;
    m_waiting.clear();
    if (m_isBusy)
        m_client.cancel(); // it may be hanging in the letter before
}

void PageRenderer::setRequests(const QList<Request> &requests)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting = m_pdf.isEmpty() ? QList<Request>() : requests;
    }
    m_wake.notify_one();
}

bool PageRenderer::takeJob(Job &job, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_isBusy = false;
    if (!m_wake.wait(lock, stop, [this] { return !m_waiting.isEmpty(); }))
        return false;
    job = {m_waiting.takeFirst(), {}, m_document};
    if (std::exchange(m_opened, m_document) != m_document)
        job.pdf = m_pdf;
    m_isBusy = true;
    return true;
}

Result<QImage> PageRenderer::done(const Job &job)
{
    if (!job.pdf.isEmpty()) {
        const Result<PdfShape> shape = m_client.open(job.pdf, {});
        m_notOpened = shape ? std::nullopt : std::optional(shape.error());
    }
    if (m_notOpened)
        return *m_notOpened; // not tried again for each page: it may take the whole time limit
    const Result<PageBitmap> bitmap = m_client.draw(job.request.page, job.request.scale);
    if (!bitmap)
        return bitmap.error();
    return imageOf(*bitmap);
}

void PageRenderer::work(const std::stop_token &stop)
{
    Job job;
    while (takeJob(job, stop)) {
        const Result<QImage> image = done(job);
        if (stop.stop_requested())
            return;
        if (!image && image.error().code == ErrorCode::Cancelled) {
            const std::scoped_lock lock(m_mutex);
            if (job.document == m_document) {
                m_waiting.prepend(job.request); // meant for the document before, and came late
                m_opened = 0;
            }
            continue;
        }
        QMetaObject::invokeMethod(this, [this, job, image] { report(job, image); }, Qt::QueuedConnection);
    }
}

void PageRenderer::report(const Job &job, const Result<QImage> &image)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (job.document != m_document)
            return;
    }
    if (image)
        Q_EMIT drawn(job.request.page, job.request.scale, *image);
    else
        Q_EMIT failed(job.request.page, image.error());
}

} // namespace imr
