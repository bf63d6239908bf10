// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/samples/samplepdf.h"

#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextLayout>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace imr::samples {
namespace {

// Points; the writer's resolution is 72, so that they are the painter's units too.
constexpr qreal Left = 72, Right = 534, Top = 79, Bottom = 706, CellPadding = 4;
constexpr qreal Columns[] = {66, 174, 324, 420, 540};

QFont serif(bool bold)
{
    QFont font(u"Noto Serif"_s);
    font.setPointSizeF(10.4);
    font.setBold(bold);
    return font;
}

QFont sans(bool bold)
{
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(9.6);
    font.setBold(bold);
    return font;
}

class Setter {
public:
    explicit Setter(QPdfWriter *writer) : m_writer(writer), m_painter(writer) {}

    void mark(const QString &words);
    void header(const QList<HeaderRow> &rows);
    void block(const Block &block);

private:
    void paragraph(const QString &bold, const QString &text, Qt::Alignment alignment);
    void cell(int column, qreal height, const QString &text, bool isLabel);
    void keep(qreal height);

    QPdfWriter *m_writer;
    QPainter m_painter;
    qreal m_y = Top;
};

void Setter::keep(qreal height)
{
    if (m_y + height <= Bottom)
        return;
    m_writer->newPage();
    m_y = Top;
}

void Setter::mark(const QString &words)
{
    QPainterPath outline;
    outline.addText(0, 0, sans(true), words);
    m_painter.fillPath(outline.translated(Right - outline.boundingRect().width(), 52), QColor(0x9a, 0x8f, 0x6a));
}

void Setter::cell(int column, qreal height, const QString &text, bool isLabel)
{
    const QRectF box(Columns[column], m_y, Columns[column + 1] - Columns[column], height);
    if (isLabel || text.isEmpty())
        m_painter.fillRect(box, QColor(0xe0, 0xe0, 0xe0));
    m_painter.setPen(QPen(Qt::black, 0.5));
    m_painter.drawRect(box);
    m_painter.setFont(sans(isLabel));
    m_painter.drawText(box.adjusted(CellPadding, 1, -CellPadding, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                       text);
}

void Setter::header(const QList<HeaderRow> &rows)
{
    for (const HeaderRow &row : rows) {
        const qreal height = row.rightLabel.startsWith(u"Application") ? 29 : 15;
        cell(0, height, row.leftLabel, true);
        cell(1, height, row.leftValue, false);
        cell(2, height, row.rightLabel, true);
        cell(3, height, row.rightValue, false);
        m_y += height;
    }
    m_y += 14;
}

void Setter::paragraph(const QString &bold, const QString &text, Qt::Alignment alignment)
{
    QTextLayout layout(bold + text, serif(false), m_writer);
    QTextCharFormat strong;
    strong.setFont(serif(true));
    layout.setFormats({{0, int(bold.size()), strong}});
    layout.setTextOption(QTextOption(alignment));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(Right - Left);
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        keep(line.height());
        line.draw(&m_painter, QPointF(Left, m_y - line.y()));
        m_y += line.height();
    }
}

void Setter::block(const Block &block)
{
    if (block.kind != Block::Paragraph)
        keep(44); // a heading stays with the lines below it
    const bool isHeading = block.kind == Block::Heading;
    paragraph(block.bold, block.text, isHeading ? Qt::AlignHCenter : Qt::AlignLeft);
    if (block.gapBelow)
        m_y += isHeading ? 5 : 10;
}

// The writer stamps the present time; a fixed one of the same length keeps every offset of the file right.
QByteArray withoutClock(const QByteArray &bytes)
{
    static const QRegularExpression inInfo(u"\\(D:\\d{14}"_s);
    static const QRegularExpression inMetadata(u"Date=\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"_s);
    QString text = QString::fromLatin1(bytes);
    text.replace(inInfo, u"(D:20260101000000"_s);
    text.replace(inMetadata, u"Date=\"2026-01-01T00:00:00"_s);
    return text.toLatin1();
}

} // namespace

QByteArray pdf(const SampleLetter &letter, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(72);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageMargins({});
        writer.setTitle(title);
        writer.setCreator(u"IMR Workbench"_s);
        writer.setDocumentId(QUuid::createUuidV5(QUuid(), title));
        Setter setter(&writer);
        setter.mark(u"INVENTED SAMPLE LETTER"_s);
        if (letter.hasHeader())
            setter.header(headerRows(letter));
        for (const Block &block : blocks(letter))
            setter.block(block);
    }
    return withoutClock(buffer.data());
}

} // namespace imr::samples
