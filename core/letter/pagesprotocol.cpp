// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/pagesprotocol.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QDataStream>
#include <QIODevice>
#include <QStringList>

namespace imr::pagesprotocol {

namespace {

constexpr qsizetype kindSize = 1;
constexpr qsizetype bitmapHeadSize = kindSize + 2 * qsizetype(sizeof(qint32));
constexpr qsizetype bytesPerPixel = 4;

class Writer {
public:
    explicit Writer(Kind kind) : m_stream(&m_frame, QIODevice::WriteOnly) { m_stream << quint8(kind); }
    QDataStream &operator()() { return m_stream; }
    QByteArray take() { return std::move(m_frame); }

private:
    QByteArray m_frame;
    QDataStream m_stream;
};

class Reader {
public:
    Reader(const QByteArray &frame, Kind kind) : m_stream(frame)
    {
        quint8 found = 0;
        m_stream >> found;
        m_isOther = found != quint8(kind);
    }
    QDataStream &operator()() { return m_stream; }
    bool isGood() const { return !m_isOther && m_stream.status() == QDataStream::Ok; }

private:
    QDataStream m_stream;
    bool m_isOther = false;
};

bool isSize(QSizeF size)
{
    return std::isfinite(size.width()) && std::isfinite(size.height()) && size.width() > 0 && size.height() > 0;
}

bool isOnPage(const PageRect &box)
{
    const auto isShare = [](double value) { return value >= 0 && value <= 1; };
    return isShare(box.left) && isShare(box.top) && isShare(box.right) && isShare(box.bottom) && !box.isEmpty();
}

QDataStream &operator<<(QDataStream &stream, const PlacedWord &word)
{
    return stream << word.text << word.box.left << word.box.top << word.box.right << word.box.bottom;
}

QDataStream &operator>>(QDataStream &stream, PlacedWord &word)
{
    return stream >> word.text >> word.box.left >> word.box.top >> word.box.right >> word.box.bottom;
}

} // namespace

QByteArray frame(Kind kind)
{
    return Writer(kind).take();
}

QByteArray pdfFrame(Kind kind, const QByteArray &pdf)
{
    return char(kind) + pdf;
}

QByteArray drawFrame(const DrawRequest &request)
{
    Writer writer(Kind::Draw);
    writer() << request.page << request.scale;
    return writer.take();
}

QByteArray wordsFrame(const PlacedPage &page)
{
    Writer writer(Kind::Words);
    writer() << page.size << qint32(page.words.size());
    for (const PlacedWord &word : page.words)
        writer() << word;
    return writer.take();
}

QByteArray shapeFrame(const PdfShape &shape)
{
    Writer writer(Kind::Shape);
    writer() << shape.pageSizes;
    return writer.take();
}

QByteArray bitmapFrame(QSize size, const char *pixels)
{
    Writer writer(Kind::Bitmap);
    writer() << qint32(size.width()) << qint32(size.height());
    return writer.take().append(pixels, bytesPerPixel * size.width() * size.height());
}

QByteArray failedFrame(const Error &error)
{
    Writer writer(Kind::Failed);
    writer() << qint32(error.code) << error.parameters << error.detail;
    return writer.take();
}

std::optional<Kind> kindOf(const QByteArray &frame)
{
    if (frame.isEmpty() || quint8(frame.front()) > quint8(Kind::Failed))
        return std::nullopt;
    return Kind(frame.front());
}

QByteArray pdfOf(const QByteArray &frame)
{
    return frame.sliced(kindSize);
}

std::optional<DrawRequest> drawRequestOf(const QByteArray &frame)
{
    Reader reader(frame, Kind::Draw);
    DrawRequest request;
    reader() >> request.page >> request.scale;
    return reader.isGood() ? std::optional(request) : std::nullopt;
}

std::optional<PlacedPage> wordsOf(const QByteArray &frame)
{
    Reader reader(frame, Kind::Words);
    PlacedPage page;
    qint32 count = 0;
    reader() >> page.size >> count;
    for (qint32 i = 0; i < count && reader.isGood(); ++i) {
        PlacedWord word;
        reader() >> word;
        if (!isOnPage(word.box))
            return std::nullopt;
        page.words.append(std::move(word));
    }
    return reader.isGood() && isSize(page.size) ? std::optional(page) : std::nullopt;
}

std::optional<PdfShape> shapeOf(const QByteArray &frame)
{
    Reader reader(frame, Kind::Shape);
    PdfShape shape;
    reader() >> shape.pageSizes;
    if (!reader.isGood() || shape.pageSizes.isEmpty() || shape.pageSizes.size() > largestPageCount)
        return std::nullopt;
    return std::ranges::all_of(shape.pageSizes, isSize) ? std::optional(shape) : std::nullopt;
}

std::optional<PageBitmap> bitmapOf(const QByteArray &frame)
{
    Reader reader(frame, Kind::Bitmap);
    qint32 width = 0;
    qint32 height = 0;
    reader() >> width >> height;
    const qint64 pixels = qint64(width) * height;
    if (!reader.isGood() || width <= 0 || height <= 0 || pixels > largestPixelCount)
        return std::nullopt;
    if (frame.size() != bitmapHeadSize + bytesPerPixel * pixels)
        return std::nullopt;
    return PageBitmap{{width, height}, frame.sliced(bitmapHeadSize)};
}

std::optional<Error> errorOf(const QByteArray &frame)
{
    Reader reader(frame, Kind::Failed);
    qint32 code = 0;
    Error error;
    reader() >> code >> error.parameters >> error.detail;
    if (!reader.isGood() || code < 0 || code > qint32(ErrorCode::Internal))
        return std::nullopt;
    error.code = ErrorCode(code);
    return error;
}

} // namespace imr::pagesprotocol
