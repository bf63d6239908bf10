// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pagedrawer.h"

#include <cmath>

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

#include "core/letter/pagesprotocol.h"

using namespace Qt::StringLiterals;

namespace imr {

PageDrawer::PageDrawer() = default;
PageDrawer::~PageDrawer() = default;

void PageDrawer::close()
{
    m_document.reset();
    m_bytes.reset();
}

Result<PdfShape> PageDrawer::open(const QByteArray &pdf)
{
    close();
    m_bytes = std::make_unique<QBuffer>();
    m_bytes->setData(pdf);
    m_bytes->open(QIODevice::ReadOnly);
    m_document = std::make_unique<QPdfDocument>();
    m_document->load(m_bytes.get());
    const int count = m_document->pageCount();
    if (m_document->error() == QPdfDocument::Error::IncorrectPassword)
        return Error{ErrorCode::PdfEncrypted, {}, {}, {}};
    if (m_document->status() != QPdfDocument::Status::Ready || count < 1)
        return Error{ErrorCode::PdfDamaged, {}, {}, u"Qt PDF finds no pages"_s};
    if (count > pagesprotocol::largestPageCount)
        return Error{ErrorCode::PdfTooManyPages,
                     {},
                     {QString::number(pagesprotocol::largestPageCount)},
                     QString::number(count)};
    PdfShape shape;
    for (int i = 0; i < count; ++i) {
        const QSizeF size = m_document->pagePointSize(i);
        if (size.isEmpty())
            return Error{ErrorCode::PdfDamaged, {}, {}, u"page "_s + QString::number(i + 1)};
        shape.pageSizes.append(size);
    }
    return shape;
}

Result<QImage> PageDrawer::draw(int page, double scale) const
{
    if (!m_document || page < 1 || page > m_document->pageCount() || !std::isfinite(scale) || scale <= 0)
        return Error{ErrorCode::Internal, {}, {}, u"nothing to draw"_s};
    const QSizeF points = m_document->pagePointSize(page - 1) * scale;
    if (points.width() * points.height() > double(pagesprotocol::largestPixelCount))
        return Error{ErrorCode::Internal, {}, {}, u"too many pixels"_s};
    const QSize size = points.toSize().expandedTo({1, 1});
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    const QImage ink = m_document->render(page - 1, size);
    if (image.isNull() || ink.isNull())
        return Error{ErrorCode::PdfDamaged, {}, {}, u"page "_s + QString::number(page)};
    image.fill(Qt::white);
    QPainter(&image).drawImage(0, 0, ink);
    return image;
}

} // namespace imr
