// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QTextLayout>

#include "ui/record/fieldeditor.h"
#include "ui/record/fieldrow.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

// Device independent pixels; look.md, "Field row".
constexpr int glyphColumn = 28;
constexpr int labelColumn = 104;
constexpr int evidenceColumn = 160;
constexpr int placeColumn = 72;
constexpr int rightInset = 12;
constexpr int boxInset = 8;
constexpr int widthForQuotes = 480;
constexpr int widthForEvidence = 440;
constexpr int mostValueLines = 4;

int lineOf(const QFont &font)
{
    return qMax(QFontMetrics(font).height(), font.pointSizeF() > 9.5 ? 20 : 16);
}

/// The text in at most so many lines, the last one elided, drawn from the top of the box.
void drawLines(QPainter &painter, const QString &text, const QRect &box, int mostLines)
{
    QTextLayout layout(text, painter.font());
    const int lineHeight = lineOf(painter.font());
    layout.beginLayout();
    for (int number = 0; number < mostLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const bool isLast = number + 1 == mostLines;
        const QString rest = text.mid(line.textStart(), isLast ? -1 : line.textLength());
        const QRect at(box.left(), box.top() + number * lineHeight, box.width(), lineHeight);
        painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(rest, Qt::ElideRight, box.width()));
    }
    layout.endLayout();
}

} // namespace

int FieldRow::textHeight(const QString &text, const QFont &font, int width, int mostLines) const
{
    QTextLayout layout(text, font);
    int lines = 0;
    layout.beginLayout();
    for (; lines < mostLines; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(qMax(20, width));
    }
    layout.endLayout();
    return qMax(1, lines) * lineOf(font);
}

QString FieldRow::reasonText() const
{
    if (isRefused())
        return m_refusal;
    return m_reading.isEmpty() ? m_face.reason : m_reading;
}

QFont FieldRow::valueFont() const
{
    QFont font = theme().bodyFont();
    if (m_face.isHeadline || m_face.isOverturned)
        font.setWeight(QFont::DemiBold);
    return font;
}

int FieldRow::heightFor(int width) const
{
    return places(width).height;
}

FieldRow::Places FieldRow::places(int width) const
{
    if (m_face.isHeadline)
        return headlinePlaces(width);
    Places at;
    const int line = lineOf(theme().bodyFont());
    const int small = lineOf(theme().smallFont());
    at.hasQuotes = width >= widthForQuotes;
    const bool hasColumn = width >= widthForEvidence;
    const int evidence = !hasColumn ? 0 : at.hasQuotes ? evidenceColumn : placeColumn;
    const int valueLeft = glyphColumn + labelColumn;
    const int valueRight = width - rightInset - evidence - (hasColumn ? boxInset : 0);
    const int top = qMax(4, (rowHeight() - line) / 2);
    at.glyph = QRect(6, top + (line - 16) / 2, 16, 16);
    at.label = QRect(glyphColumn, top, labelColumn, line);
    const int inner = qMax(20, valueRight - valueLeft - 2 * boxInset);
    int valueHeight = m_face.wraps ? textHeight(m_face.value, valueFont(), inner, mostValueLines) : line;
    at.value = QRect(valueLeft + boxInset, top, inner, valueHeight);
    at.box = QRect(valueLeft, top - 2, inner + 2 * boxInset, valueHeight + 4);
    if (m_editor != nullptr) {
        at.box.setRight(m_editor->isWide() ? width - rightInset : at.box.right());
        at.box.setHeight(qMax(24, m_editor->heightFor(at.box.width())));
    }
    at.height = qMax(at.value.bottom() + 1, at.box.bottom() - 1) + top;
    if (hasColumn && !(m_editor != nullptr && m_editor->isWide()))
        at.evidence = QRect(width - rightInset - evidence, top, evidence, line);
    int below = at.box.bottom() + 1;
    if (!hasColumn && !m_face.place.isEmpty()) {
        at.evidence = QRect(valueLeft + boxInset, below, width - rightInset - valueLeft - boxInset, small);
        below += small;
        at.height += small;
    }
    if (!reasonText().isEmpty()) {
        const int reasonWidth = width - rightInset - valueLeft - boxInset;
        const int reasonHeight = textHeight(reasonText(), theme().smallFont(), reasonWidth, 3);
        at.reason = QRect(valueLeft + boxInset, below - 1, reasonWidth, reasonHeight);
        at.height += reasonHeight;
    }
    return at;
}

FieldRow::Places FieldRow::headlinePlaces(int width) const
{
    Places at;
    QFont font = theme().bodyFont();
    font.setWeight(QFont::DemiBold);
    const int small = lineOf(theme().smallFont());
    const int inner = width - glyphColumn - rightInset - boxInset;
    at.label = QRect(4, 8, glyphColumn - 8, lineOf(font));
    at.value = QRect(glyphColumn, 8, inner, textHeight(m_face.value, font, inner, 3));
    at.box = at.value.adjusted(-6, -2, 6, 2);
    if (m_editor != nullptr)
        at.box.setHeight(qMax(24, m_editor->heightFor(at.box.width())));
    int below = at.box.bottom() + 1;
    at.glyph = QRect(glyphColumn, below + (small - 14) / 2, 14, 14);
    at.remark = QRect(glyphColumn + 20, below, inner - 20, small);
    below += small;
    if (!reasonText().isEmpty()) {
        const int reasonHeight = textHeight(reasonText(), theme().smallFont(), inner, 3);
        at.reason = QRect(glyphColumn, below, inner, reasonHeight);
        below += reasonHeight;
    }
    at.height = below + 6;
    return at;
}

void FieldRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const Places at = places(width());
    const bool isLost = m_face.tone == FieldFace::Tone::Error;
    paintGround(painter, true);
    if (isLost && !isCurrent()) {
        painter.fillRect(rect(), theme().color(Token::ErrTint));
        painter.fillRect(QRect(0, 0, 3, height()), theme().color(Token::Err));
    }
    const Glyph glyph = isRefused() ? Glyph::Invalid : m_face.glyph;
    theme().paintGlyph(painter, glyph, at.glyph);
    paintLabel(painter, at);
    if (m_editor == nullptr) {
        paintBox(painter, at);
        paintValue(painter, at);
    }
    if (m_face.isHeadline)
        paintRemark(painter, at);
    else
        paintEvidence(painter, at);
    paintReason(painter, at);
    const QRect cross = removeBox();
    if (!cross.isEmpty())
        theme().icon(u"close"_s).paint(&painter, cross.adjusted(2, 2, -2, -2));
    if (m_face.hasNote)
        theme().icon(u"note"_s).paint(&painter, QRect(at.box.left() - 16, at.glyph.top() + 1, 14, 14));
}

void FieldRow::paintLabel(QPainter &painter, const Places &at) const
{
    QFont font = theme().bodyFont();
    if (isCurrent() || m_face.isHeadline)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme().color(isCurrent() || m_face.isHeadline ? Token::Text : Token::Muted));
    if (m_face.isHeadline)
        painter.drawText(at.label, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_number));
    else
        painter.drawText(at.label, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_face.label, Qt::ElideRight, at.label.width() + 8));
}

void FieldRow::paintBox(QPainter &painter, const Places &at) const
{
    const bool hasError = m_face.tone == FieldFace::Tone::Error || isRefused();
    if (!hasError && !hasFocus())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Base));
    painter.drawRoundedRect(at.box, 3, 3);
    if (hasError) {
        painter.setPen(QPen(theme().color(Token::Err), isRefused() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        const double inset = isRefused() ? 1 : 0.5;
        painter.drawRoundedRect(QRectF(at.box).adjusted(inset, inset, -inset, -inset), 3, 3);
    }
    if (hasFocus() && !isRefused())
        paintRing(painter, at.box);
    painter.restore();
}

void FieldRow::paintValue(QPainter &painter, const Places &at) const
{
    painter.setFont(valueFont());
    Token ink = m_face.isMuted ? Token::Muted : Token::Text;
    QRect box = at.value;
    if (m_face.isDecision) {
        const int line = lineOf(painter.font());
        theme().paintGlyph(painter, m_face.isOverturned ? Glyph::Overturned : Glyph::Upheld,
                           QRect(box.left(), box.top() + (line - 14) / 2, 14, 14));
        box.setLeft(box.left() + 20);
        ink = m_face.isOverturned ? Token::Accent : Token::Text;
    }
    if (const QRect cross = removeBox(); !cross.isEmpty())
        box.setRight(cross.left() - 4);
    painter.setPen(theme().color(ink));
    drawLines(painter, m_face.value, box, m_face.isHeadline ? 3 : m_face.wraps ? mostValueLines : 1);
    const int used = painter.fontMetrics().horizontalAdvance(m_face.value) + 8;
    if (m_face.addition.isEmpty() || used + 40 > box.width())
        return;
    painter.setPen(theme().color(Token::Muted));
    const QRect rest(box.left() + used, box.top(), box.width() - used, lineOf(painter.font()));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_face.addition, Qt::ElideRight, rest.width()));
}

void FieldRow::paintEvidence(QPainter &painter, const Places &at) const
{
    if (at.evidence.isEmpty() || m_face.place.isEmpty())
        return;
    painter.setFont(theme().smallFont());
    const bool isLost = m_face.tone == FieldFace::Tone::Error;
    painter.setPen(theme().color(isLost ? Token::Err : Token::Muted));
    const QString place = painter.fontMetrics().elidedText(m_face.place, Qt::ElideRight, at.evidence.width());
    painter.drawText(at.evidence, Qt::AlignLeft | Qt::AlignVCenter, place);
    const int used = painter.fontMetrics().horizontalAdvance(place + u' ');
    if (m_face.quote.isEmpty() || !at.hasQuotes || used + 30 > at.evidence.width())
        return;
    painter.setPen(theme().color(Token::Text));
    QString quote = painter.fontMetrics().elidedText(m_face.quote, Qt::ElideRight, at.evidence.width() - used);
    painter.drawText(at.evidence.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, quote);
}

void FieldRow::paintReason(QPainter &painter, const Places &at) const
{
    if (at.reason.isEmpty())
        return;
    const bool isError = isRefused() || m_face.tone == FieldFace::Tone::Error;
    painter.setFont(theme().smallFont());
    QRect box = at.reason;
    const QString hint = m_editor != nullptr ? tr("Esc keeps") : m_face.keyHint;
    const int hintWidth = painter.fontMetrics().horizontalAdvance(hint);
    const int words = painter.fontMetrics().horizontalAdvance(reasonText());
    if (isCurrent() && words + hintWidth + 12 <= box.width()) {
        painter.setPen(theme().color(Token::Muted));
        painter.drawText(box, Qt::AlignRight | Qt::AlignTop, hint);
    }
    const Token ink = !m_reading.isEmpty() ? Token::Muted : Token::Warn;
    painter.setPen(theme().color(isError ? Token::Err : ink));
    drawLines(painter, reasonText(), box, 3);
}

void FieldRow::paintRemark(QPainter &painter, const Places &at) const
{
    painter.setFont(theme().smallFont());
    painter.setPen(theme().color(Token::Muted));
    const QString text = m_face.remark.isEmpty() ? m_face.place : m_face.remark + u"  "_s + m_face.place;
    painter.drawText(at.remark, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, at.remark.width()));
}

} // namespace imr
