// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pagesserver.h"

#include <optional>

#include <unistd.h>

#include "app/pages/pagereader.h"
#include "core/letter/pagesprotocol.h"

namespace imr {

using pagesprotocol::Kind;

PagesServer::PagesServer(int socket, std::chrono::seconds patience) : m_channel(socket), m_patience(patience) {}

void PagesServer::run()
{
    QByteArray request;
    while (m_channel.receive(request, QDeadlineTimer::Forever) == FrameChannel::Outcome::Done) {
        restartWatch();
        if (!serve(request))
            break;
        ::alarm(0);
    }
}

void PagesServer::restartWatch() const
{
    ::alarm(unsigned(m_patience.count()));
}

bool PagesServer::send(const QByteArray &frame) const
{
    return m_channel.send(frame, QDeadlineTimer::Forever) == FrameChannel::Outcome::Done;
}

bool PagesServer::serve(const QByteArray &request)
{
    const std::optional<Kind> kind = pagesprotocol::kindOf(request);
    if (kind == Kind::Read)
        return read(pagesprotocol::pdfOf(request));
    if (kind == Kind::Open)
        return open(pagesprotocol::pdfOf(request));
    if (kind == Kind::Draw)
        return draw(request);
    if (kind == Kind::Close) {
        m_drawer.close();
        return send(pagesprotocol::frame(Kind::Done));
    }
    return false;
}

bool PagesServer::read(const QByteArray &pdf)
{
    const Result<void> done = readPdfPages(pdf, [this](const PlacedPage &page) {
        restartWatch();
        return send(pagesprotocol::wordsFrame(page));
    });
    return send(done ? pagesprotocol::frame(Kind::Done) : pagesprotocol::failedFrame(done.error()));
}

bool PagesServer::open(const QByteArray &pdf)
{
    const Result<PdfShape> shape = m_drawer.open(pdf);
    return send(shape ? pagesprotocol::shapeFrame(*shape) : pagesprotocol::failedFrame(shape.error()));
}

bool PagesServer::draw(const QByteArray &request)
{
    const auto wanted = pagesprotocol::drawRequestOf(request);
    if (!wanted)
        return false;
    const Result<QImage> image = m_drawer.draw(wanted->page, wanted->scale);
    if (!image)
        return send(pagesprotocol::failedFrame(image.error()));
    // Four bytes a pixel: the rows of the image have no padding.
    return send(pagesprotocol::bitmapFrame(image->size(), reinterpret_cast<const char *>(image->constBits())));
}

} // namespace imr
