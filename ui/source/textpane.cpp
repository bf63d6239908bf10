// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/textpane.h"

#include <algorithm>
#include <cmath>

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include "ui/source/caretwalk.h"
#include "ui/source/letteredit.h"
#include "ui/source/letterhighlighter.h"
#include "ui/source/marginmap.h"
#include "ui/theme/theme.h"

namespace imr {

namespace {
constexpr std::chrono::milliseconds tipDelay{300};
constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 4;
} // namespace

TextPane::TextPane(Theme &theme, QWidget *parent)
    : SourcePane(parent), m_theme(theme), m_edit(new LetterEdit(theme)), m_map(new MarginMap(theme))
{
    new LetterHighlighter(theme, m_edit->document());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_edit);
    row->addWidget(m_map);
    setFocusProxy(m_edit);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the map scrolls
    m_edit->viewport()->installEventFilter(this);
    m_edit->installEventFilter(this);
    m_tipTimer.setSingleShot(true);
    m_tipTimer.setInterval(tipDelay);
    connect(&m_tipTimer, &QTimer::timeout, this, &TextPane::showTip);
    connect(m_edit, &LetterEdit::clicked, this, [this](const QPointF &point) { activate(m_edit->marksAt(point)); });
    connect(m_edit, &LetterEdit::activated, this, [this] { activate(m_edit->marksAtCaret()); });
    connect(m_edit, &LetterEdit::resized, this, &SourcePane::resized);
    connect(m_edit, &LetterEdit::pointed, this, &TextPane::point);
    connect(m_edit, &QTextEdit::selectionChanged, this, &SourcePane::selectionChanged);
    connect(m_edit->verticalScrollBar(), &QScrollBar::valueChanged, this, &TextPane::followScrolling);
    connect(m_edit->verticalScrollBar(), &QScrollBar::rangeChanged, this, &TextPane::followScrolling);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextPane::updateMap);
    connect(&theme, &Theme::changed, this, &TextPane::updateMap);
    connect(m_map, &MarginMap::scrolledTo, this, [this](double top) {
        m_edit->verticalScrollBar()->setValue(static_cast<int>(top * m_edit->document()->size().height()));
    });
}

void TextPane::setLetter(std::shared_ptr<const Letter> letter, const QByteArray &)
{
    m_letter = letter;
    setCaretShown(false);
    m_highlights.clear();
    m_focused = m_lastActivated = {};
    m_edit->setLetter(std::move(letter));
    m_edit->verticalScrollBar()->setValue(0);
    updateMap();
    followScrolling();
}

void TextPane::setHighlights(const QList<Highlight> &highlights)
{
    m_highlights = highlights;
    QList<LetterEdit::Mark> marks;
    for (const Highlight &highlight : highlights)
        marks.append({highlight.spans, highlight.group, highlight.isLong});
    m_edit->setMarks(marks);
    m_edit->setFocusedMark(indexOf(m_focused));
    updateMap();
}

qsizetype TextPane::indexOf(const FieldRef &ref) const
{
    const auto found = std::ranges::find(m_highlights, ref, &Highlight::ref);
    return found == m_highlights.end() ? LetterEdit::none : std::distance(m_highlights.begin(), found);
}

void TextPane::setFocusedField(const FieldRef &ref)
{
    m_focused = m_lastActivated = ref;
    const qsizetype index = indexOf(ref);
    m_edit->setFocusedMark(index);
    if (index != LetterEdit::none && !m_highlights.at(index).spans.isEmpty())
        m_edit->reveal(m_highlights.at(index).spans.first());
    updateMap();
}

void TextPane::showPlace(const TextSpan &span)
{
    m_edit->setPlace(span);
    if (!span.isEmpty())
        m_edit->reveal(span);
}

void TextPane::setFoundPlaces(const TextSpans &spans)
{
    m_edit->setFound(spans);
}

TextSpan TextPane::selection() const
{
    return m_letter ? withoutBlanks(*m_letter, m_edit->selectedSpan()) : TextSpan();
}

/// Words can always be selected by keys here; being asked for, the caret goes to the evidence first.
void TextPane::setCaretShown(bool shown)
{
    if (shown == m_hasCaret)
        return;
    m_hasCaret = shown;
    if (shown && !m_edit->textCursor().hasSelection())
        m_edit->goToFocusedMark();
    Q_EMIT caretShown(shown);
}

void TextPane::setSelection(const TextSpan &span)
{
    m_edit->select(span);
}

double TextPane::zoom() const
{
    return m_edit->zoom();
}

void TextPane::setZoom(double factor)
{
    const double allowed = std::clamp(factor, smallestZoom, largestZoom);
    if (qFuzzyCompare(allowed, m_edit->zoom()))
        return;
    m_edit->setZoom(allowed);
    updateMap();
    Q_EMIT zoomChanged(allowed);
}

void TextPane::fitWidth()
{
    setZoom(std::floor(m_edit->fittingZoom() * 100) / 100);
}

int TextPane::currentPage() const
{
    return m_page;
}

int TextPane::pageCount() const
{
    return m_letter ? static_cast<int>(m_letter->pages.size()) : 0;
}

void TextPane::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier && event->angleDelta().y() != 0)
        setZoom(m_edit->zoom() * std::pow(1.1, event->angleDelta().y() / 120.0));
    else
        SourcePane::wheelEvent(event);
}

bool TextPane::eventFilter(QObject *watched, QEvent *event)
{
    // The edit would take Ctrl and wheel for a zoom of its own, which knows nothing of ours.
    if (event->type() == QEvent::Wheel) {
        auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() == Qt::ControlModifier) {
            wheelEvent(wheel);
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && m_hasCaret && !m_edit->textCursor().hasSelection()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setCaretShown(false);
        return true;
    }
    return SourcePane::eventFilter(watched, event);
}

void TextPane::activate(const QList<qsizetype> &marks)
{
    if (marks.isEmpty())
        return;
    const qsizetype last = marks.indexOf(indexOf(m_lastActivated));
    const qsizetype next = (last + 1) % marks.size();
    m_lastActivated = m_highlights.at(marks.at(next)).ref;
    Q_EMIT highlightActivated(m_lastActivated);
}

void TextPane::point(const QPointF &position)
{
    m_pointer = position;
    const QList<qsizetype> marks = position.isNull() ? QList<qsizetype>() : m_edit->marksAt(position);
    const qsizetype hovered = marks.isEmpty() ? LetterEdit::none : marks.first();
    if (hovered == m_edit->hoveredMark())
        return;
    m_edit->setHoveredMark(hovered);
    QToolTip::hideText();
    if (hovered == LetterEdit::none)
        m_tipTimer.stop();
    else
        m_tipTimer.start();
}

void TextPane::showTip()
{
    const qsizetype hovered = m_edit->hoveredMark();
    if (hovered != LetterEdit::none)
        QToolTip::showText(m_edit->viewport()->mapToGlobal(m_pointer).toPoint(), m_highlights.at(hovered).tip,
                           m_edit->viewport());
}

void TextPane::followScrolling()
{
    const double height = std::max(1.0, m_edit->document()->size().height());
    const double top = m_edit->verticalScrollBar()->value() / height;
    m_map->setView(top, top + m_edit->viewport()->height() / height);
    const int page = m_edit->pageInView();
    if (page != m_page) {
        m_page = page;
        Q_EMIT currentPageChanged(page);
    }
}

void TextPane::updateMap()
{
    QList<MarginMap::Mark> marks;
    for (const Highlight &highlight : m_highlights) {
        for (const TextSpan &span : highlight.spans)
            marks.append(
                {m_edit->relativePosition(span), m_theme.tint(highlight.group).rule, highlight.ref == m_focused});
    }
    m_map->setMarks(marks);
}

} // namespace imr
