// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitdelegate.h"

#include <QPainter>
#include <QTextLayout>

#include "ui/feedback/rowground.h"
#include "ui/search/hitmodel.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {
constexpr int inset = 16;
}

HitDelegate::HitDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int HitDelegate::bodyLine() const
{
    return qMax(20, QFontMetrics(m_theme.bodyFont()).height());
}

int HitDelegate::smallLine() const
{
    return qMax(16, QFontMetrics(m_theme.smallFont()).height());
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 8 + 3 * bodyLine() + smallLine() + 9};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowGround(*painter, m_theme, option);
    const QRect box = option.rect.adjusted(inset, 8, -inset, -9);
    const int line = bodyLine();
    paintHead(*painter, QRect(box.left(), box.top(), box.width(), line), index);
    paintSnippet(*painter, QRect(box.left(), box.top() + line, box.width(), 2 * line), index);
    paintFoot(*painter, QRect(box.left(), box.top() + 3 * line, box.width(), smallLine()), index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(Token::Line));
    painter->restore();
}

void HitDelegate::paintHead(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const QString decision = index.data(HitModel::DecisionRole).toString();
    const bool isOverturned = decision == "Overturned"_L1;
    QFont bold = m_theme.bodyFont();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(isOverturned ? bold : m_theme.bodyFont());
    int right = line.right() + 1;
    if (!decision.isEmpty()) {
        painter.setPen(m_theme.color(isOverturned ? Token::Accent : Token::Text));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, decision);
        right -= painter.fontMetrics().horizontalAdvance(decision) + 20;
        m_theme.paintGlyph(painter, isOverturned ? Glyph::Overturned : Glyph::Upheld,
                           QRect(right, line.center().y() - 7, 14, 14));
    }
    painter.setFont(bold);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data(HitModel::RequestRole).toString(), Qt::ElideRight,
                                                      right - line.left() - 12));
}

void HitDelegate::paintSnippet(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const HitModel *>(index.model());
    if (model == nullptr)
        return;
    const SearchHit &hit = model->hit(index.row());
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[start, length] : hit.marks) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = length;
        range.format.setBackground(m_theme.color(Token::Hit));
        range.format.setFontWeight(QFont::DemiBold);
        ranges.append(range);
    }
    QTextLayout layout(QString(hit.snippet).replace(u'\n', u' '), m_theme.bodyFont());
    layout.setFormats(ranges);
    layout.beginLayout();
    for (int number = 0; number < 2; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        line.setPosition(QPointF(0, number * bodyLine()));
    }
    layout.endLayout();
    painter.setPen(m_theme.color(Token::Text));
    layout.draw(&painter, box.topLeft());
}

void HitDelegate::paintFoot(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.color(Token::Muted));
    const QString place = index.data(HitModel::PlaceRole).toString();
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, place);
    const int rest = line.width() - painter.fontMetrics().horizontalAdvance(place) - 12;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data(HitModel::FactsRole).toString(), Qt::ElideRight,
                                                      rest));
}

} // namespace imr
