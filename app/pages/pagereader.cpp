// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pagereader.h"

#include <algorithm>
#include <memory>
#include <vector>

#include <QRectF>

#include <poppler-qt6.h>

#include "core/letter/pagesprotocol.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

/// Poppler's messages may quote the file.
void dropMessage(const QString &, const QVariant &) {}

PageRect normalised(const QRectF &box, QSizeF page)
{
    const auto share = [](double value, double whole) { return std::clamp(value / whole, 0.0, 1.0); };
    return {share(box.left(), page.width()), share(box.top(), page.height()), share(box.right(), page.width()),
            share(box.bottom(), page.height())};
}

/// Poppler ends a word where the font changes ("L5" in bold, then "-S1"). Without a blank after it, and with the next one
/// close by on the same line, it is one word.
bool goesOn(const Poppler::TextBox &before, const Poppler::TextBox &box)
{
    if (before.hasSpaceAfter() || before.nextWord() != &box)
        return false;
    const QRectF left = before.boundingBox();
    const QRectF right = box.boundingBox();
    const double lower = std::min(left.height(), right.height());
    const double shared = std::min(left.bottom(), right.bottom()) - std::max(left.top(), right.top());
    const double gap = right.left() - left.right();
    return shared >= lower / 2 && gap > -0.3 * lower && gap < 0.1 * lower;
}

PlacedPage placedPage(const Poppler::Page &page)
{
    PlacedPage placed{page.pageSizeF(), {}};
    const std::vector<std::unique_ptr<Poppler::TextBox>> boxes = page.textList();
    QRectF box;
    QString text;
    for (size_t i = 0; i < boxes.size(); ++i) {
        text += boxes[i]->text();
        box = box.united(boxes[i]->boundingBox());
        if (i + 1 < boxes.size() && goesOn(*boxes[i], *boxes[i + 1]))
            continue;
        if (const PageRect onPage = normalised(box, placed.size); !onPage.isEmpty() && !text.isEmpty())
            placed.words.append({text, onPage});
        box = {};
        text.clear();
    }
    return placed;
}

} // namespace

Result<void> readPdfPages(const QByteArray &pdf, const std::function<bool(const PlacedPage &)> &take)
{
    Poppler::setDebugErrorFunction(dropMessage, {});
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document || (!document->isLocked() && document->numPages() < 1))
        return Error{ErrorCode::PdfDamaged, {}, {}, u"Poppler finds no pages"_s};
    if (document->isLocked())
        return Error{ErrorCode::PdfEncrypted, {}, {}, {}};
    if (document->numPages() > pagesprotocol::largestPageCount)
        return Error{ErrorCode::PdfTooManyPages,
                     {},
                     {QString::number(pagesprotocol::largestPageCount)},
                     QString::number(document->numPages())};
    for (int i = 0; i < document->numPages(); ++i) {
        const std::unique_ptr<Poppler::Page> page = document->page(i);
        if (!page || page->pageSizeF().isEmpty())
            return Error{ErrorCode::PdfDamaged, {}, {}, u"page "_s + QString::number(i + 1)};
        if (!take(placedPage(*page)))
            break;
    }
    return {};
}

} // namespace imr
