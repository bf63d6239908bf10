// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace imr {

class Theme;

/// Paints the rows of the queue: sections, and letters of 44 px.
class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    QueueDelegate(const Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLetter(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int paintWaiting(QPainter &painter, const QRect &line, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace imr
