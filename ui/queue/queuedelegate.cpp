// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuedelegate.h"

#include <QPainter>

#include "ui/feedback/rowground.h"
#include "ui/queue/queuemodel.h"
#include "ui/theme/theme.h"

namespace imr {

namespace {
constexpr int inset = 12;
}

QueueDelegate::QueueDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int body = QFontMetrics(m_theme.bodyFont()).height();
    const int small = QFontMetrics(m_theme.smallFont()).height();
    if (index.data(QueueModel::IsHeadRole).toBool())
        return {80, qMax(28, small + 12)};
    return {80, qMax(44, body + small + 10)};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(QueueModel::IsHeadRole).toBool())
        paintHead(*painter, option, index);
    else
        paintLetter(*painter, option, index);
    painter->restore();
}

void QueueDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.fillRect(option.rect, m_theme.color(Token::Alt));
    if (index.row() > 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                         m_theme.color(Token::Line));
    const QRect box = option.rect.adjusted(inset, 0, -inset, 0);
    QFont font = m_theme.smallFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Muted));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter.setFont(m_theme.smallFont());
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(index.data(QueueModel::CountRole).toInt()));
}

int QueueDelegate::paintWaiting(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const int waiting = index.data(QueueModel::WaitingRole).toInt();
    const auto state = static_cast<LetterState>(index.data(QueueModel::StateRole).toInt());
    const QRect box(line.right() - 13, line.center().y() - 7, 14, 14);
    if (state == LetterState::Verified || waiting == 0) {
        m_theme.paintGlyph(painter, state == LetterState::Verified ? Glyph::Confirmed : Glyph::Accepted, box);
        return box.left();
    }
    m_theme.paintGlyph(painter, Glyph::Waits, box);
    painter.setFont(m_theme.bodyFont());
    painter.setPen(m_theme.color(Token::Text));
    const QString count = QString::number(waiting);
    const QRect at = line.adjusted(0, 0, -20, 0);
    painter.drawText(at, Qt::AlignRight | Qt::AlignVCenter, count);
    return at.right() - painter.fontMetrics().horizontalAdvance(count);
}

void QueueDelegate::paintLetter(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRowGround(painter, m_theme, option);
    const QRect box = option.rect.adjusted(inset, 4, -inset, -4);
    const QRect above(box.left(), box.top(), box.width(), box.height() - QFontMetrics(m_theme.smallFont()).height());
    const QRect below(box.left(), above.bottom() + 1, box.width(), box.height() - above.height());
    const int right = paintWaiting(painter, above, index);
    QFont font = m_theme.bodyFont();
    if (option.state & QStyle::State_Selected)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Text));
    const int width = right - above.left() - 6;
    painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, width));
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.color(Token::Muted));
    const QString findings = index.data(QueueModel::FindingsRole).toString();
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, findings);
    const int rest = below.width() - painter.fontMetrics().horizontalAdvance(findings) - 8;
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data(QueueModel::FactsRole).toString(), Qt::ElideRight,
                                                      rest));
}

} // namespace imr
