// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/pagesclient.h"

#include <algorithm>
#include <utility>

#include "core/letter/pagesprocess.h"
#include "core/letter/pagesprotocol.h"

namespace imr {

namespace {

using pagesprotocol::Kind;

/// However many pages a file has, reading it ends after this many times the limit of a page.
constexpr int pagesOfPatience = 12;

Error about(const QString &fileName, Error error)
{
    error.subject = fileName;
    return error;
}

} // namespace

PagesClient::PagesClient(const QString &program, Limit limit) : m_process(std::make_unique<Process>(program, limit)) {}
PagesClient::~PagesClient() = default;
PagesClient::PagesClient(PagesClient &&) noexcept = default;
PagesClient &PagesClient::operator=(PagesClient &&) noexcept = default;

Result<QList<PlacedPage>> PagesClient::read(const QByteArray &pdf, const QString &fileName)
{
    if (Result<void> asked = m_process->request(pagesprotocol::pdfFrame(Kind::Read, pdf)); !asked)
        return about(fileName, asked.error());
    const QDeadlineTimer whole(pagesOfPatience * m_process->limit());
    QList<PlacedPage> pages;
    while (true) {
        const Result<QByteArray> answer = m_process->answer(whole);
        if (!answer)
            return about(fileName, answer.error());
        if (pagesprotocol::kindOf(*answer) == Kind::Done)
            break;
        std::optional<PlacedPage> page = pagesprotocol::wordsOf(*answer);
        if (!page || pages.size() >= pagesprotocol::largestPageCount)
            return about(fileName, m_process->broken());
        pages.append(*std::move(page));
    }
    if (std::ranges::all_of(pages, [](const PlacedPage &page) { return page.words.isEmpty(); }))
        return Error{ErrorCode::PdfWithoutText, fileName, {}, {}};
    return pages;
}

Result<PdfShape> PagesClient::open(const QByteArray &pdf, const QString &fileName)
{
    m_process->opened.clear();
    m_process->isOpenThere = false;
    if (Result<void> asked = m_process->request(pagesprotocol::pdfFrame(Kind::Open, pdf)); !asked)
        return about(fileName, asked.error());
    const Result<QByteArray> answer = m_process->answer();
    if (!answer)
        return about(fileName, answer.error());
    const std::optional<PdfShape> shape = pagesprotocol::shapeOf(*answer);
    if (!shape)
        return about(fileName, m_process->broken());
    m_process->opened = pdf;
    m_process->isOpenThere = true;
    return *shape;
}

Result<PageBitmap> PagesClient::draw(int page, double scale)
{
    if (m_process->opened.isEmpty())
        return Error{ErrorCode::Internal, {}, {}, QStringLiteral("no document is open")};
    if (!m_process->isRunning() || !m_process->isOpenThere) {
        if (const Result<PdfShape> reopened = open(QByteArray(m_process->opened), {}); !reopened)
            return reopened.error();
    }
    if (Result<void> asked = m_process->request(pagesprotocol::drawFrame({page, scale})); !asked)
        return asked.error();
    const Result<QByteArray> answer = m_process->answer();
    if (!answer)
        return answer.error();
    std::optional<PageBitmap> bitmap = pagesprotocol::bitmapOf(*answer);
    if (!bitmap)
        return m_process->broken();
    return *std::move(bitmap);
}

void PagesClient::cancel()
{
    m_process->cancel();
}

void PagesClient::close()
{
    m_process->opened.clear();
    if (!m_process->isRunning() || !std::exchange(m_process->isOpenThere, false))
        return;
    if (m_process->request(pagesprotocol::frame(Kind::Close))) {
        if (const Result<QByteArray> answer = m_process->answer();
            !answer || pagesprotocol::kindOf(*answer) != Kind::Done)
            m_process->broken();
    }
}

} // namespace imr
