// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QAbstractTextDocumentLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include "ui/source/letteredit.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

// What LetterEdit paints behind, over and beside its words.

SpanLook LetterEdit::lookOf(qsizetype index) const
{
    return {.tint = m_theme.tint(m_marks.at(index).group), .isFull = isFull(index), .drop = m_drops.at(index)};
}

void LetterEdit::paintEvent(QPaintEvent *event)
{
    // Lines further down are laid out when first asked for; what is painted here must not depend on it.
    document()->documentLayout()->blockBoundingRect(document()->lastBlock());
    {
        QPainter painter(viewport());
        painter.setClipRegion(event->region());
        painter.translate(scrolled());
        paintBehindWords(painter);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    painter.translate(scrolled());
    paintOverWords(painter);
}

void LetterEdit::paintBehindWords(QPainter &painter) const
{
    // Light fills multiply where they overlap; dark ones would drown, there the shorter span covers the longer.
    const FillBlend blend = m_theme.isDark() ? FillBlend::Cover : FillBlend::Multiply;
    for (const qsizetype index : m_order) {
        if (!m_marks.at(index).isLong)
            paintSpanFill(painter, linesOfMark(index), lookOf(index), blend);
    }
    QColor faintHit = m_theme.color(Token::Hit);
    faintHit.setAlphaF(0.5F);
    for (const TextSpan &span : m_found) {
        for (const QRectF &line : linesOf(span))
            painter.fillRect(line, faintHit);
    }
    for (const QRectF &line : linesOf(m_place))
        painter.fillRect(line, m_theme.color(Token::Hit));
}

void LetterEdit::paintOverWords(QPainter &painter) const
{
    if (!m_knowsDimmed) {
        m_dimmedLines.clear();
        for (const TextSpan &span : m_dimmed)
            m_dimmedLines += linesOf(span);
        m_knowsDimmed = true;
    }
    if (!m_theme.isHighContrast())
        paintDimmed(painter, m_dimmedLines, m_theme.color(Token::Base));
    for (const qsizetype index : m_order) {
        const QList<QRectF> &lines = linesOfMark(index);
        if (m_marks.at(index).isLong)
            paintMarginBar(painter, lines, document()->documentMargin() - 4, lookOf(index));
        else
            paintSpanRule(painter, lines, lookOf(index));
    }
    if (m_focused != none && m_marks.at(m_focused).isLong) {
        SpanLook look = lookOf(m_focused);
        look.tint.rule = m_theme.color(Token::Accent);
        paintMarginBar(painter, linesOfMark(m_focused), document()->documentMargin() - 4, look);
    } else if (m_focused != none) {
        paintSpanOutline(painter, linesOfMark(m_focused), m_theme.color(Token::Accent));
    }
    for (qsizetype i = 1; m_letter && i < m_letter->pages.size(); ++i)
        paintPageLine(painter, document()->findBlock(static_cast<int>(m_letter->pages.at(i).start)),
                      m_letter->pages.at(i).number);
}

void LetterEdit::paintPageLine(QPainter &painter, const QTextBlock &block, int page) const
{
    const double top = block.layout()->position().y();
    const double y = std::round(top - block.blockFormat().topMargin() / 2);
    const double left = document()->documentMargin();
    const double right = viewport()->width() - left;
    painter.setFont(m_theme.smallFont());
    const QString words = tr("Page %1").arg(page);
    const double width = painter.fontMetrics().horizontalAdvance(words);
    painter.fillRect(QRectF(left + width + 8, y, std::max(0.0, right - left - width - 8), 1),
                     m_theme.color(Token::Line));
    painter.setPen(m_theme.color(Token::Muted));
    painter.drawText(QRectF(left, y - 10, width + 8, 20), Qt::AlignVCenter | Qt::AlignLeft, words);
}

int LetterEdit::gutterWidth() const
{
    return static_cast<int>(std::ceil(QFontMetricsF(m_theme.bodyFont()).horizontalAdvance(u"000"_s))) + 8;
}

void LetterEdit::paintGutter()
{
    QPainter painter(m_gutter);
    painter.fillRect(m_gutter->rect(), m_theme.color(Token::Base));
    if (!m_letter)
        return;
    painter.setFont(m_theme.bodyFont());
    painter.setPen(m_theme.color(Token::Muted));
    const double shift = viewport()->y() + scrolled().y();
    for (QTextBlock block = cursorForPosition({0, 0}).block(); block.isValid(); block = block.next()) {
        if (block.layout()->lineCount() == 0)
            continue;
        const QTextLine line = block.layout()->lineAt(0);
        const double baseline = block.layout()->position().y() + line.y() + line.ascent() + shift;
        if (baseline - line.ascent() > m_gutter->height())
            break;
        const QString number = QString::number(m_letter->lineAt(block.position()));
        const double left = m_gutter->width() - painter.fontMetrics().horizontalAdvance(number);
        painter.drawText(QPointF(left, baseline), number);
    }
}

} // namespace imr
