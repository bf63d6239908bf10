// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>

#include "core/base/error.h"
#include "core/letter/canonicaltext.h"
#include "core/letter/pagesclient.h"

/// What core's PagesClient and the program imr-pages say to each other: frames (see FrameChannel) of a kind and its
/// data. Both are built together, so that the form needs no version. Whatever comes back from the process is untrusted:
/// it read a stranger's file.
namespace imr::pagesprotocol {

enum class Kind : quint8 {
    // To the process
    Read,  ///< PDF; answered by a Words for each page, then Done; or by Failed
    Open,  ///< PDF; answered by Shape or Failed
    Draw,  ///< page, scale; answered by Bitmap or Failed
    Close, ///< answered by Done
    // From the process
    Words,
    Shape,
    Bitmap,
    Done,
    Failed,
};

inline constexpr int largestPageCount = 2000;
/// Of one drawn page: 256 MB.
inline constexpr qint64 largestPixelCount = 64LL * 1024 * 1024;

struct DrawRequest {
    qint32 page = 1;
    double scale = 1;
};

QByteArray frame(Kind kind);
QByteArray pdfFrame(Kind kind, const QByteArray &pdf);
QByteArray drawFrame(const DrawRequest &request);
QByteArray wordsFrame(const PlacedPage &page);
QByteArray shapeFrame(const PdfShape &shape);
/// @p pixels: rows without padding, 4 bytes a pixel.
QByteArray bitmapFrame(QSize size, const char *pixels);
QByteArray failedFrame(const Error &error);

/// Nothing where the frame is of another kind or does not hold what it should.
std::optional<Kind> kindOf(const QByteArray &frame);
QByteArray pdfOf(const QByteArray &frame);
std::optional<DrawRequest> drawRequestOf(const QByteArray &frame);
std::optional<PlacedPage> wordsOf(const QByteArray &frame);
std::optional<PdfShape> shapeOf(const QByteArray &frame);
std::optional<PageBitmap> bitmapOf(const QByteArray &frame);
/// Without subject: the process does not know the file's name.
std::optional<Error> errorOf(const QByteArray &frame);

} // namespace imr::pagesprotocol
