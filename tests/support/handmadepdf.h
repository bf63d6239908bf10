// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSizeF>

namespace imr::test {

/// A line of Helvetica: @p x and @p y from the upper left corner of the unrotated page, @p y being the base line.
struct PdfLine {
    double x = 72;
    double y = 72;
    QByteArray text; ///< without parentheses and backslashes
    double size = 12;
};

/// Writes PDFs byte by byte, so that a test knows where every word stands, and can make what no library writes.
class HandmadePdf {
public:
    void addPage(const QList<PdfLine> &lines, QSizeF size = {612, 792}, int rotate = 0);
    /// A page that shows a grey picture and has no words.
    void addPicturePage();

    QByteArray bytes() const;
    /// RC4 with 40 bits. An empty user password opens for everybody, with the rights of @p permissions.
    QByteArray encrypted(const QByteArray &userPassword, const QByteArray &ownerPassword, qint32 permissions) const;
    /// Permissions that allow to print, and neither to copy nor to change.
    static constexpr qint32 noCopying = ~qint32(0x10 | 0x08);

    /// A tree of pages that contains itself: a reader that follows it never ends.
    static QByteArray pageLoop();
    /// A picture of two pictures of two pictures, many times over.
    static QByteArray nestedForms();

private:
    struct Page {
        QByteArray content;
        QByteArray resources;
        QSizeF size;
        int rotate = 0;
    };
    struct Key;
    QByteArray written(const Key *key) const;

    QList<Page> m_pages;
};

} // namespace imr::test
