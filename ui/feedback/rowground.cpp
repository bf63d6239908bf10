// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/rowground.h"

#include <QPainter>
#include <QStyleOptionViewItem>

#include "ui/theme/theme.h"

namespace imr {

void paintRowGround(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, theme.color(isSelected ? Token::Sel : isHovered ? Token::Hover : Token::Base));
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const bool isActive = option.state & QStyle::State_Active;
    if (isSelected)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                         theme.color(hasFocus && isActive ? Token::Accent : Token::Ctl));
    if (!hasFocus)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(isActive ? Token::Accent : Token::Ctl), 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

} // namespace imr
