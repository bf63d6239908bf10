// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/formline.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/theme.h"

namespace imr {

FormLine::FormLine(LineKey key, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_key(std::move(key)), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FormLine::setKey(const LineKey &key)
{
    m_key = key;
    setCurrent(false);
}

void FormLine::setCurrent(bool current)
{
    if (m_isCurrent == current)
        return;
    m_isCurrent = current;
    update();
}

int FormLine::rowHeight() const
{
    return qMax(28, QFontMetrics(m_theme.bodyFont()).height() + 10);
}

/// @p isFlat: on the form's own surface; otherwise the tone of headers.
void FormLine::paintGround(QPainter &painter, bool isFlat) const
{
    Token ground = isFlat ? Token::Base : Token::Alt;
    if (m_isCurrent)
        ground = Token::Sel;
    else if (m_isHovered)
        ground = Token::Hover;
    painter.fillRect(rect(), m_theme.color(ground));
    if (m_isCurrent)
        painter.fillRect(QRect(0, 0, 3, height()), m_theme.color(isActiveWindow() ? Token::Accent : Token::Ctl));
}

void FormLine::paintRing(QPainter &painter, const QRectF &box) const
{
    painter.setPen(QPen(m_theme.color(isActiveWindow() ? Token::Accent : Token::Ctl), 2));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
}

void FormLine::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    Q_EMIT focused();
}

void FormLine::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FormLine::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_isHovered = true;
    update();
}

void FormLine::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_isHovered = false;
    update();
}

void FormLine::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && event->key() == Qt::Key_Down)
        Q_EMIT stepRequested(FormStep::NextLine);
    else if (isPlain && event->key() == Qt::Key_Up)
        Q_EMIT stepRequested(FormStep::PreviousLine);
    else if (event->modifiers() & Qt::ControlModifier && event->key() == Qt::Key_Tab)
        Q_EMIT stepRequested(FormStep::NextLine);
    else if (event->modifiers() & Qt::ControlModifier && event->key() == Qt::Key_Backtab)
        Q_EMIT stepRequested(FormStep::PreviousLine);
    else if (isPlain
             && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

bool FormLine::focusNextPrevChild(bool next)
{
    Q_EMIT stepRequested(next ? FormStep::NextWaiting : FormStep::PreviousWaiting);
    return true;
}

} // namespace imr
