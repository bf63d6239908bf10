// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/pagestrip.h"

#include <algorithm>

namespace imr {

namespace {
constexpr int pictureWidth = 96;
/// Of a long letter only the first pages get a picture; the others are there by their number.
constexpr qsizetype mostPictures = 200;
} // namespace

PageStrip::PageStrip(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("pageStrip"));
    setAccessibleName(tr("Pages"));
    setViewMode(QListView::IconMode);
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setSpacing(8);
    setFrameShape(QFrame::NoFrame);
    setIconSize(QSize(pictureWidth, pictureWidth * 14 / 10));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pageWanted(row + 1);
    });
}

PageStrip::~PageStrip() = default;

void PageStrip::setPages(const QList<Page> &pages, const QByteArray &pdf)
{
    const QSignalBlocker blocker(this);
    m_pages = pdf.isEmpty() ? QList<Page>() : pages;
    m_pdf = pdf;
    clear();
    QPixmap blank(iconSize());
    blank.fill(Qt::white);
    for (const Page &page : std::as_const(m_pages)) {
        auto *item = new QListWidgetItem(QIcon(blank), QString::number(page.number), this);
        item->setData(Qt::AccessibleTextRole, tr("Page %1").arg(page.number));
    }
    setCurrentRow(0);
    if (isVisible())
        drawPages();
}

void PageStrip::setCurrentPage(int page)
{
    const QSignalBlocker blocker(this);
    setCurrentRow(page - 1);
}

void PageStrip::showEvent(QShowEvent *event)
{
    QListWidget::showEvent(event);
    drawPages();
}

void PageStrip::hideEvent(QHideEvent *event)
{
    QListWidget::hideEvent(event);
    m_renderer.reset();
}

void PageStrip::drawPages()
{
    if (!m_renderer) {
        m_renderer = std::make_unique<PageRenderer>();
        connect(m_renderer.get(), &PageRenderer::drawn, this,
                [this](int page, double, const QImage &image) { takePage(page, image); });
        connect(m_renderer.get(), &PageRenderer::failed, this, [this] { --m_missing; }); // its number stays
    }
    m_renderer->setDocument(m_pdf);
    QList<PageRenderer::Request> wanted;
    for (const Page &page : m_pages.first(std::min(m_pages.size(), mostPictures)))
        wanted.append({page.number, pictureWidth * devicePixelRatioF() / std::max(1.0, page.size.width())});
    m_missing = wanted.size();
    m_renderer->setRequests(wanted);
}

void PageStrip::takePage(int page, const QImage &image)
{
    --m_missing;
    QPixmap picture = QPixmap::fromImage(image);
    picture.setDevicePixelRatio(devicePixelRatioF());
    if (QListWidgetItem *shown = item(page - 1))
        shown->setIcon(QIcon(picture));
}

} // namespace imr
