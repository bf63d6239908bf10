// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace imr {

class Theme;

/// Paints one hit: request and decision, two lines of the letter with the words found marked, case and place.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    HitDelegate(const Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRect &line, const QModelIndex &index) const;
    void paintSnippet(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    void paintFoot(QPainter &painter, const QRect &line, const QModelIndex &index) const;
    int bodyLine() const;
    int smallLine() const;

    const Theme &m_theme;
};

} // namespace imr
