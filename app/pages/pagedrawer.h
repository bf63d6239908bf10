// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QImage>

#include "core/base/result.h"
#include "core/letter/pagesclient.h"

class QBuffer;
class QPdfDocument;

namespace imr {

/// Draws the pages of one open PDF with Qt PDF.
class PageDrawer {
public:
    PageDrawer();
    ~PageDrawer();

    Result<PdfShape> open(const QByteArray &pdf);
    void close();
    /// The page (from 1) on white, premultiplied ARGB.
    Result<QImage> draw(int page, double scale) const;

private:
    std::unique_ptr<QBuffer> m_bytes; ///< outlives the document, which reads from it
    std::unique_ptr<QPdfDocument> m_document;
};

} // namespace imr
