// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/marginmap.h"

#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QPainter>

#include "ui/theme/theme.h"

namespace imr {

MarginMap::MarginMap(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MarginMap::setMarks(const QList<Mark> &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    update();
}

void MarginMap::setView(double top, double bottom)
{
    m_top = top;
    m_bottom = bottom;
    update();
}

double MarginMap::toPixels(double position) const
{
    return std::round(position * (height() - 4)) + 2;
}

void MarginMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Win));
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.color(Token::Line));
    if (m_bottom - m_top < 1) {
        const QRectF view(QPointF(1.5, toPixels(m_top) + 0.5),
                          QPointF(width() - 1.5, toPixels(std::min(1.0, m_bottom)) - 0.5));
        painter.setPen(m_theme.color(Token::Ctl));
        painter.setBrush(m_theme.color(Token::Sel));
        painter.drawRect(view);
    }
    for (const Mark &mark : m_marks) {
        if (!mark.isFocused)
            painter.fillRect(QRectF(4, toPixels(mark.position) - 1, 8, 3), mark.color);
    }
    for (const Mark &mark : m_marks) {
        if (mark.isFocused)
            painter.fillRect(QRectF(1, toPixels(mark.position) - 2, width() - 1, 4), m_theme.color(Token::Accent));
    }
}

void MarginMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        scrollTo(event->position().y());
}

void MarginMap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        scrollTo(event->position().y());
}

void MarginMap::scrollTo(double y)
{
    const double middle = (y - 2) / std::max(1, height() - 4);
    Q_EMIT scrolledTo(std::max(0.0, middle - (m_bottom - m_top) / 2));
}

} // namespace imr
