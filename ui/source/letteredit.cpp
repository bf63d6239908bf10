// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/letteredit.h"

#include <algorithm>
#include <cmath>

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFontMetricsF>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include "ui/theme/theme.h"

namespace imr {

namespace {

constexpr double margin = 12;

/// One character of the document for each of the letter: pages end where lines end.
QString documentText(const Letter &letter)
{
    QString text = letter.text;
    for (QChar &unit : text) {
        if (unit == u'\f' || unit == u'\r' || unit == QChar(0xfdd0) || unit == QChar(0xfdd1))
            unit = u'\n';
    }
    return text;
}

/// The part of a line of text that a span covers: as high as the words, not as the line.
QRectF wordsOf(const QTextLine &line, const QPointF &origin, int from, int to)
{
    const double left = line.cursorToX(from);
    const double right = line.cursorToX(to);
    const double baseline = line.y() + line.ascent();
    return QRectF(std::min(left, right), baseline - 0.80 * line.ascent(), std::abs(right - left),
                  0.80 * line.ascent() + 5)
        .translated(origin);
}

} // namespace

/// Line numbers beside the text, drawn by the edit, which knows where its lines are.
class LetterEdit::Gutter : public QWidget {
public:
    explicit Gutter(LetterEdit &edit) : QWidget(&edit), m_edit(edit) {}

protected:
    void paintEvent(QPaintEvent *) override { m_edit.paintGutter(); }

private:
    LetterEdit &m_edit;
};

LetterEdit::LetterEdit(Theme &theme, QWidget *parent)
    : QTextEdit(parent), m_theme(theme), m_gutter(new Gutter(*this)), m_scrolling(verticalScrollBar(), "value")
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setCursorWidth(2);
    setAccessibleName(tr("Text of the letter"));
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(margin);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LetterEdit::forgetLines);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_gutter, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, &LetterEdit::followTheme);
    followTheme();
}

void LetterEdit::followTheme()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_theme.color(Token::Base));
    colors.setColor(QPalette::Text, m_theme.color(Token::Text));
    colors.setColor(QPalette::Highlight,
                    m_theme.isHighContrast() ? m_theme.color(Token::Text) : m_theme.color(Token::Hit));
    colors.setColor(QPalette::HighlightedText,
                    m_theme.isHighContrast() ? m_theme.color(Token::Base) : m_theme.color(Token::Text));
    setPalette(colors);
    viewport()->setPalette(colors); // the style sheet keeps it from inheriting
    viewport()->update();
    m_gutter->update();
}

QFont LetterEdit::lineFont() const
{
    QFont font = m_theme.letterFont();
    font.setPointSizeF(font.pointSizeF() * m_zoom);
    return font;
}

void LetterEdit::setLetter(std::shared_ptr<const Letter> letter)
{
    m_scrolling.stop();
    m_letter = std::move(letter);
    m_marks.clear();
    m_drops.clear();
    m_order.clear();
    m_found.clear();
    m_dimmed.clear();
    m_place = {};
    m_focused = m_hovered = none;
    setPlainText(m_letter ? documentText(*m_letter) : QString());
    setUpBlocks();
}

void LetterEdit::setUpBlocks()
{
    const QFont font = lineFont();
    setFont(font);
    const QFontMetricsF metrics(font);
    QTextBlockFormat plain;
    // 15 px of type stand on lines of 24: the space lies below the words, where the rules are.
    plain.setLineHeight(std::max(0.0, 1.6 * QFontInfo(font).pixelSize() - metrics.height()),
                        QTextBlockFormat::LineDistanceHeight);
    QTextBlockFormat pageStart = plain;
    pageStart.setTopMargin(2 * metrics.height());
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.setBlockFormat(plain);
    for (qsizetype i = 1; m_letter && i < m_letter->pages.size(); ++i) {
        cursor.setPosition(static_cast<int>(m_letter->pages.at(i).start));
        cursor.setBlockFormat(pageStart);
    }
    cursor.endEditBlock();
    setViewportMargins(gutterWidth(), 0, 0, 0);
    forgetLines();
}

void LetterEdit::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    m_focused = m_hovered = none;
    QList<StackedSpan> stack;
    for (const Mark &mark : marks)
        stack.append({mark.isLong ? TextSpans() : mark.spans, m_theme.tint(mark.group).width});
    m_drops = ruleDrops(stack);
    m_order = paintingOrder(stack);
    forgetLines();
}

void LetterEdit::setFocusedMark(qsizetype index)
{
    m_focused = index;
    viewport()->update();
}

void LetterEdit::setHoveredMark(qsizetype index)
{
    if (m_hovered == index)
        return;
    m_hovered = index;
    viewport()->update();
}

void LetterEdit::setDimmed(const TextSpans &dimmed)
{
    m_dimmed = dimmed;
    forgetLines();
}

qsizetype LetterEdit::offsetAt(const QPointF &point) const
{
    const QPointF inside = point - scrolled();
    return document()->documentLayout()->hitTest(inside, Qt::ExactHit);
}

void LetterEdit::setFound(const TextSpans &found)
{
    m_found = found;
    viewport()->update();
}

void LetterEdit::setPlace(const TextSpan &place)
{
    m_place = place;
    viewport()->update();
}

void LetterEdit::forgetLines()
{
    m_lines = QList<QList<QRectF>>(m_marks.size());
    m_knowsDimmed = false;
    viewport()->update();
    m_gutter->update();
}

QPointF LetterEdit::scrolled() const
{
    return QPointF(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QList<QRectF> LetterEdit::linesOf(const TextSpan &span) const
{
    QList<QRectF> lines;
    const int last = document()->characterCount() - 1;
    const int end = static_cast<int>(std::min<qsizetype>(span.end, last));
    for (QTextBlock block = document()->findBlock(static_cast<int>(span.start));
         block.isValid() && block.position() < end; block = block.next()) {
        const QTextLayout *layout = block.layout();
        const int from = std::max(0, static_cast<int>(span.start) - block.position());
        const int to = std::min(block.length() - 1, end - block.position());
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int first = std::max(from, line.textStart());
            const int after = std::min(to, line.textStart() + line.textLength());
            if (first < after)
                lines.append(wordsOf(line, layout->position(), first, after));
        }
    }
    return lines;
}

const QList<QRectF> &LetterEdit::linesOfMark(qsizetype index) const
{
    QList<QRectF> &lines = m_lines[index];
    if (lines.isEmpty()) {
        for (const TextSpan &span : m_marks.at(index).spans)
            lines += linesOf(span);
    }
    return lines;
}

QList<QRectF> LetterEdit::linesInView(const TextSpan &span) const
{
    QList<QRectF> lines = linesOf(span);
    for (QRectF &line : lines)
        line.translate(scrolled());
    return lines;
}

QList<qsizetype> LetterEdit::marksAt(const QPointF &point) const
{
    const QPointF inDocument = point - scrolled();
    QList<qsizetype> found;
    for (auto it = m_order.crbegin(); it != m_order.crend(); ++it) {
        const auto holds = [&inDocument, isLong = m_marks.at(*it).isLong](const QRectF &line) {
            return isLong ? line.adjusted(-margin, 0, 0, 0).contains(inDocument) : line.contains(inDocument);
        };
        if (std::ranges::any_of(linesOfMark(*it), holds))
            found.append(*it);
    }
    std::ranges::stable_partition(found, [this](qsizetype index) { return !m_marks.at(index).isLong; });
    return found;
}

QList<qsizetype> LetterEdit::marksAtCaret() const
{
    const QRectF caret = cursorRect();
    return marksAt(QPointF(caret.left() + 1.5, caret.center().y()));
}

void LetterEdit::reveal(const TextSpan &span)
{
    const QList<QRectF> lines = linesOf(span);
    if (lines.isEmpty())
        return;
    const double top = lines.first().top();
    const double foot = std::min(lines.last().bottom(), top + viewport()->height() / 2.0);
    const double shown = m_scrolling.state() == QAbstractAnimation::Running ? m_scrolling.endValue().toDouble()
                                                                            : verticalScrollBar()->value();
    if (top >= shown && foot <= shown + viewport()->height())
        return;
    const int target = std::clamp(static_cast<int>(top - viewport()->height() / 3.0), 0,
                                  verticalScrollBar()->maximum());
    m_scrolling.stop();
    const bool isMoving = isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (!isMoving) {
        verticalScrollBar()->setValue(target);
        return;
    }
    m_scrolling.setDuration(120);
    m_scrolling.setStartValue(verticalScrollBar()->value());
    m_scrolling.setEndValue(target);
    m_scrolling.start();
}

TextSpan LetterEdit::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    return m_letter && cursor.hasSelection() ? m_letter->span(cursor.selectionStart(), cursor.selectionEnd())
                                             : TextSpan();
}

void LetterEdit::select(const TextSpan &span)
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(span.start, 0, last)));
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(span.end, 0, last)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void LetterEdit::goToFocusedMark()
{
    const bool hasMark = m_focused != none && !m_marks.at(m_focused).spans.isEmpty();
    QTextCursor cursor = cursorForPosition({0, 0});
    if (hasMark)
        cursor.setPosition(static_cast<int>(m_marks.at(m_focused).spans.constFirst().start));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void LetterEdit::setZoom(double factor)
{
    if (qFuzzyCompare(factor, m_zoom))
        return;
    const int top = cursorForPosition({0, 0}).position();
    m_zoom = factor;
    setUpBlocks();
    const QList<QRectF> lines = linesOf({top, top + 1, 1});
    if (!lines.isEmpty())
        verticalScrollBar()->setValue(static_cast<int>(lines.first().top() - margin));
}

double LetterEdit::fittingZoom() const
{
    const QFontMetricsF metrics(m_theme.letterFont());
    double widest = 1;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        widest = std::max(widest, metrics.horizontalAdvance(block.text()));
    return (viewport()->width() - 2 * margin - 4) / widest;
}

int LetterEdit::pageInView() const
{
    if (!m_letter)
        return 1;
    const QPoint middle(0, viewport()->height() / 2);
    const QScrollBar *bar = verticalScrollBar();
    const int offset = bar->maximum() > 0 && bar->value() == bar->maximum() ? document()->characterCount() - 1
                       : bar->value() == 0                                  ? 0
                                                                            : cursorForPosition(middle).position();
    return m_letter->pageAt(offset);
}

double LetterEdit::relativePosition(const TextSpan &span) const
{
    const QList<QRectF> lines = linesOf(span);
    return lines.isEmpty() ? 0 : lines.first().center().y() / std::max(1.0, document()->size().height());
}

void LetterEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    m_gutter->setGeometry(0, 0, gutterWidth(), height());
    forgetLines();
    Q_EMIT resized();
}

void LetterEdit::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    QTextEdit::mousePressEvent(event);
}

void LetterEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const bool isStill = (event->position() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (event->button() == Qt::LeftButton && isStill && !textCursor().hasSelection())
        Q_EMIT clicked(event->position());
}

void LetterEdit::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    Q_EMIT pointed(event->position());
}

void LetterEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier && !marksAtCaret().isEmpty())
        Q_EMIT activated();
    else
        QTextEdit::keyPressEvent(event);
}

bool LetterEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT pointed({});
    return QTextEdit::viewportEvent(event);
}

QMimeData *LetterEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    const TextSpan span = selectedSpan();
    copied->setText(m_letter ? m_letter->text.sliced(span.start, span.length()) : QString());
    return copied;
}

} // namespace imr
