// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/textpane.h"

#include <algorithm>
#include <cmath>

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include "ui/source/caretwalk.h"
#include "ui/source/evidencepointer.h"
#include "ui/source/letteredit.h"
#include "ui/source/letterhighlighter.h"
#include "ui/source/marginmap.h"
#include "ui/source/sharedtip.h"
#include "ui/theme/theme.h"

namespace imr {

namespace {
constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 4;
} // namespace

TextPane::TextPane(Theme &theme, QWidget *parent)
    : SourcePane(parent), m_theme(theme), m_edit(new LetterEdit(theme)), m_map(new MarginMap(theme)),
      m_pointer(new EvidencePointer(*this))
{
    m_highlighter = new LetterHighlighter(theme, m_edit->document());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_edit);
    row->addWidget(m_map);
    setFocusProxy(m_edit);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the map scrolls
    m_edit->viewport()->installEventFilter(this);
    m_edit->installEventFilter(this);
    setAccessibleName(m_edit->accessibleName());
    connectSignals();
}

void TextPane::connectSignals()
{
    connect(m_edit, &LetterEdit::clicked, this,
            [this](const QPointF &point) { m_pointer->click(m_marks.highlightsUnder(m_edit->marksAt(point))); });
    connect(m_edit, &LetterEdit::activated, this,
            [this] { m_pointer->click(m_marks.highlightsUnder(m_edit->marksAtCaret())); });
    connect(m_edit, &LetterEdit::resized, this, &SourcePane::resized);
    connect(m_edit, &LetterEdit::pointed, this, &TextPane::point);
    connect(m_edit, &QTextEdit::selectionChanged, this, &SourcePane::selectionChanged);
    connect(m_pointer, &EvidencePointer::hoveredChanged, m_edit,
            [this](qsizetype index) { m_edit->setHoveredMark(markOf(index)); });
    connect(m_pointer, &EvidencePointer::activated, this, &SourcePane::highlightActivated);
    connect(m_edit->verticalScrollBar(), &QScrollBar::valueChanged, this, &TextPane::followScrolling);
    connect(m_edit->verticalScrollBar(), &QScrollBar::rangeChanged, this, &TextPane::followScrolling);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextPane::updateMap);
    connect(&m_theme, &Theme::changed, this, &TextPane::updateMap);
    connect(m_map, &MarginMap::scrolledTo, this, [this](double top) {
        m_edit->verticalScrollBar()->setValue(static_cast<int>(top * m_edit->document()->size().height()));
    });
}

void TextPane::setLetter(std::shared_ptr<const Letter> letter, const QByteArray &)
{
    m_letter = letter;
    setCaretShown(false);
    m_focused = {};
    m_shared.clear();
    m_edit->setLetter(std::move(letter));
    setHighlights({});
    m_edit->verticalScrollBar()->setValue(0);
    updateMap();
    followScrolling();
}

void TextPane::setHighlights(const QList<Highlight> &highlights)
{
    m_highlights = highlights;
    m_pointer->setHighlights(highlights);
    m_marks = DistinctMarks(highlights);
    QList<LetterEdit::Mark> marks;
    for (const QList<qsizetype> &sharing : std::as_const(m_marks.highlightsOf)) {
        const Highlight &first = highlights.at(sharing.first());
        marks.append({first.spans, first.group, first.isLong});
    }
    m_edit->setMarks(marks);
    m_edit->setFocusedMark(markOf(m_pointer->indexOf(m_focused)));
    updateMap();
}

qsizetype TextPane::markOf(qsizetype highlight) const
{
    return highlight == EvidencePointer::none ? LetterEdit::none : m_marks.markOf.at(highlight);
}

void TextPane::setFocusedField(const FieldRef &ref)
{
    m_focused = ref;
    m_pointer->setFocused(ref);
    const qsizetype index = m_pointer->indexOf(ref);
    m_edit->setFocusedMark(markOf(index));
    if (index != EvidencePointer::none && !m_highlights.at(index).spans.isEmpty())
        m_edit->reveal(m_highlights.at(index).spans.first());
    updateMap();
}

void TextPane::setShared(const QList<SharedStretch> &shared)
{
    m_shared = shared;
    m_edit->setDimmed(spansOf(shared));
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

qsizetype TextPane::caretOffset() const
{
    return selection().isEmpty() ? m_edit->textCursor().position() : selection().start;
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

QStringList TextPane::syntaxThemes() const
{
    return m_highlighter->themes();
}

void TextPane::setSyntaxTheme(const QString &name)
{
    m_highlighter->setColors(name);
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

void TextPane::point(const QPointF &position)
{
    if (position.isNull()) {
        m_pointer->hover({}, {});
        return;
    }
    const qsizetype offset = m_edit->offsetAt(position);
    m_pointer->hover(m_marks.highlightsUnder(m_edit->marksAt(position)),
                     m_edit->viewport()->mapToGlobal(position).toPoint(),
                     offset < 0 ? QString() : sharedTip(m_shared, offset));
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
