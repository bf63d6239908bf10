// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>

#include "core/base/result.h"
#include "core/letter/canonicaltext.h"

namespace imr {

/// A page drawn by the pages process: 32 bits a pixel, premultiplied ARGB in native byte order (QImage's
/// Format_ARGB32_Premultiplied), rows without padding.
struct PageBitmap {
    QSize size; ///< pixels
    QByteArray pixels;
};

/// A PDF's pages as they are laid out, before anything is drawn.
struct PdfShape {
    QList<QSizeF> pageSizes; ///< points, as shown
};

/// Talks to one imr-pages process, in which alone PDFs are opened. The process is started when first needed, killed
/// when an answer takes longer than the limit, and started anew for the next call. Blocking; any thread, one at a time. Have
/// one for each worker.
class PagesClient {
public:
    using Limit = std::chrono::milliseconds;
    static constexpr Limit pageLimit{5000}; ///< to read or to draw

    /// @p program: path of imr-pages; empty: beside the running program, where it is installed, then on the path.
    explicit PagesClient(const QString &program = {}, Limit limit = pageLimit);
    ~PagesClient();
    PagesClient(PagesClient &&) noexcept;
    PagesClient &operator=(PagesClient &&) noexcept;

    /// The words of all pages. PdfWithoutText where there are pages but no words. The limit holds for each page, twelve
    /// times as much for all.
    Result<QList<PlacedPage>> read(const QByteArray &pdf, const QString &fileName);
    /// The document whose pages draw() is about; kept until the next open() or close(), also over a lost process.
    Result<PdfShape> open(const QByteArray &pdf, const QString &fileName);
    /// @p page from 1; @p scale in pixels a point (1.0 is 72 dpi). Width and height are rounded to whole pixels.
    Result<PageBitmap> draw(int page, double scale);
    void close();
    /// Ends the call that runs, or the next one, with Cancelled. The only function for another thread.
    void cancel();

private:
    class Process;
    std::unique_ptr<Process> m_process;
};

} // namespace imr
