// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/glyphs.h"

#include <QPainter>
#include <QPainterPath>

namespace imr {

namespace {

QPen pen(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void drawTick(QPainter &painter, const QPointF &left, const QPointF &foot, const QPointF &right)
{
    painter.drawPolyline(QPolygonF{left, foot, right});
}

void drawBarAndDot(QPainter &painter, const QColor &mark, double top, double foot)
{
    painter.setPen(pen(mark, 1.5));
    painter.drawLine(QPointF(8, top), QPointF(8, foot));
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawEllipse(QPointF(8, foot + 2.4), 0.95, 0.95);
}

void drawRing(QPainter &painter, double radius)
{
    painter.drawEllipse(QPointF(8, 8), radius, radius);
}

void drawWaits(QPainter &painter, const GlyphInks &inks)
{
    painter.setPen(QPen(inks.line, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(inks.body);
    painter.drawPolygon(QPolygonF{{8, 1.1}, {14.9, 8}, {8, 14.9}, {1.1, 8}});
    drawBarAndDot(painter, inks.mark, 5, 8.4);
}

void drawPencilSquare(QPainter &painter)
{
    painter.drawRect(QRectF(2, 2, 12, 12));
    painter.drawPolygon(QPolygonF{{5.2, 10.8}, {5.7, 8.8}, {9.3, 5.2}, {10.8, 6.7}, {7.2, 10.3}});
}

void drawWaveSquare(QPainter &painter)
{
    painter.drawRect(QRectF(2, 2, 12, 12));
    QPainterPath wave({4.2, 8.6});
    wave.cubicTo(5.2, 4.4, 6.6, 4.4, 7.6, 8);
    wave.cubicTo(8.6, 11.8, 10.4, 11.8, 11.8, 7);
    painter.drawPath(wave);
}

void drawArrowIntoSquare(QPainter &painter)
{
    painter.drawPolyline(QPolygonF{{7.5, 2.6}, {2.6, 2.6}, {2.6, 13.4}, {13.4, 13.4}, {13.4, 8.5}});
    painter.drawLine(QPointF(13.4, 2.6), QPointF(6.6, 9.4));
    painter.drawPolyline(QPolygonF{{6.2, 5.6}, {6.2, 9.8}, {10.4, 9.8}});
}

void drawLost(QPainter &painter, const GlyphInks &inks)
{
    painter.setPen(pen(inks.body, 1));
    painter.setBrush(inks.body);
    painter.drawPolygon(QPolygonF{{8, 1.8}, {14.8, 14}, {1.2, 14}});
    drawBarAndDot(painter, inks.mark, 6, 9.4);
}

void drawInvalid(QPainter &painter, const GlyphInks &inks)
{
    painter.setPen(pen(inks.body, 0.8));
    painter.setBrush(inks.body);
    painter.drawPolygon(QPolygonF{
        {5.1, 1.2}, {10.9, 1.2}, {14.8, 5.1}, {14.8, 10.9}, {10.9, 14.8}, {5.1, 14.8}, {1.2, 10.9}, {1.2, 5.1}});
    painter.setPen(pen(inks.mark, 1.7));
    painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
    painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
}

void drawTurningArrow(QPainter &painter)
{
    QPainterPath path({3.6, 8.6});
    path.lineTo(3.6, 6.2);
    path.cubicTo(3.6, 1.6, 10.6, 1.6, 10.6, 6.2);
    path.lineTo(10.6, 12.8);
    painter.drawPath(path);
    painter.drawPolyline(QPolygonF{{7.6, 10}, {10.6, 13.1}, {13.6, 10}});
}

void drawTwoLines(QPainter &painter, double left, double right, double distance)
{
    painter.drawLine(QPointF(left, 8 - distance), QPointF(right, 8 - distance));
    painter.drawLine(QPointF(left, 8 + distance), QPointF(right, 8 + distance));
}

} // namespace

GlyphInks glyphInks(const Theme &theme, Glyph glyph)
{
    const auto plain = [&theme](Token token) {
        return GlyphInks{theme.color(token), theme.color(token), theme.color(Token::Base)};
    };
    switch (glyph) {
    case Glyph::Proposed:
    case Glyph::Accepted:
    case Glyph::Derived:
    case Glyph::Upheld: return plain(Token::Muted);
    case Glyph::Waits: {
        const QColor mark = theme.isHighContrast() ? theme.color(Token::Text) : QColor(0x1b, 0x1f, 0x24);
        return {theme.color(Token::Warn), theme.color(Token::WarnFill), mark};
    }
    case Glyph::Confirmed: return plain(Token::Ok);
    case Glyph::Corrected:
    case Glyph::Absent:
    case Glyph::Unreadable:
    case Glyph::Outside: return plain(Token::Text);
    case Glyph::Lost:
    case Glyph::Invalid: return plain(Token::Err);
    case Glyph::Overturned: return plain(Token::Accent);
    }
    return {};
}

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &box, const GlyphInks &inks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(inks.line, glyph == Glyph::Confirmed || glyph == Glyph::Overturned ? 1.9 : 1.4));
    switch (glyph) {
    case Glyph::Proposed: drawRing(painter, 4.6); break;
    case Glyph::Accepted:
        drawRing(painter, 6.2);
        drawTick(painter, {5.3, 8.2}, {7.2, 10.1}, {10.8, 6});
        break;
    case Glyph::Waits: drawWaits(painter, inks); break;
    case Glyph::Confirmed: drawTick(painter, {2.6, 8.6}, {6.2, 12.2}, {13.4, 4.2}); break;
    case Glyph::Corrected: drawPencilSquare(painter); break;
    case Glyph::Absent:
        drawRing(painter, 5.8);
        painter.drawLine(QPointF(3.9, 12.1), QPointF(12.1, 3.9));
        break;
    case Glyph::Unreadable: drawWaveSquare(painter); break;
    case Glyph::Outside: drawArrowIntoSquare(painter); break;
    case Glyph::Derived: drawTwoLines(painter, 4.4, 11.6, 2); break;
    case Glyph::Lost: drawLost(painter, inks); break;
    case Glyph::Invalid: drawInvalid(painter, inks); break;
    case Glyph::Overturned: drawTurningArrow(painter); break;
    case Glyph::Upheld: drawTwoLines(painter, 2.2, 13.8, 3); break;
    }
    painter.restore();
}

} // namespace imr
