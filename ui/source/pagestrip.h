// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include "core/letter/letter.h"
#include "ui/source/pagerenderer.h"

namespace imr {

/// Small pictures of the pages, to go to one by mouse or arrow keys. Draws only while it is shown; nothing is kept of a
/// letter when another is set.
class PageStrip : public QListWidget {
    Q_OBJECT
public:
    explicit PageStrip(QWidget *parent = nullptr);
    ~PageStrip() override;

    void setPages(const QList<Page> &pages, const QByteArray &pdf);
    void setCurrentPage(int page); ///< from 1
    bool isDrawn() const { return m_missing == 0; }
    QSize sizeHint() const override { return {136, 100}; }

Q_SIGNALS:
    void pageWanted(int page);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void drawPages();
    void takePage(int page, const QImage &image);

    QList<Page> m_pages;
    QByteArray m_pdf;
    std::unique_ptr<PageRenderer> m_renderer; ///< while it is shown
    qsizetype m_missing = 0;
};

} // namespace imr
