// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/pdfpane.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>

#include "ui/source/caretwalk.h"
#include "ui/source/evidencepointer.h"
#include "ui/source/marginmap.h"
#include "ui/source/pagestrip.h"
#include "ui/source/pdfview.h"
#include "ui/source/sharedtip.h"
#include "ui/theme/theme.h"

namespace imr {

namespace {
constexpr double smallestZoom = 0.5;
constexpr double smallestFit = 0.25; ///< in a narrow pane a page that fits is worth more than large type
constexpr double largestZoom = 4;
} // namespace

PdfPane::PdfPane(Theme &theme, QWidget *parent)
    : SourcePane(parent), m_theme(theme), m_view(new PdfView(theme)), m_map(new MarginMap(theme)),
      m_strip(new PageStrip), m_pointer(new EvidencePointer(*this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_strip);
    row->addWidget(m_view);
    m_strip->hide();
    row->addWidget(m_map);
    setFocusProxy(m_view);
    setAccessibleName(m_view->accessibleName());
    connectSignals();
}

void PdfPane::connectSignals()
{
    connect(m_view, &PdfView::clicked, this,
            [this](const QPointF &point) { m_pointer->click(m_marks.highlightsUnder(m_view->marksAt(point))); });
    connect(m_view, &PdfView::pointed, this, &PdfPane::hover);
    connect(m_view, &PdfView::pointerLeft, this, [this] { m_pointer->hover({}, {}); });
    connect(m_view, &PdfView::zoomWanted, this, &PdfPane::zoomTo);
    connect(m_view, &PdfView::selectionChanged, this, &SourcePane::selectionChanged);
    connect(m_view, &PdfView::caretMoved, this, [this] { Q_EMIT caretShown(m_view->isCaretShown()); });
    connect(m_view, &PdfView::resized, this, &SourcePane::resized);
    connect(m_view, &PdfView::moved, this, &PdfPane::followView);
    connect(m_pointer, &EvidencePointer::hoveredChanged, m_view,
            [this](qsizetype index) { m_view->setHoveredMark(markOf(index)); });
    connect(m_pointer, &EvidencePointer::activated, this, &SourcePane::highlightActivated);
    connect(m_strip, &PageStrip::pageWanted, m_view, &PdfView::scrollToPage);
    connect(m_map, &MarginMap::scrolledTo, m_view, &PdfView::scrollToRelative);
    connect(&m_theme, &Theme::changed, this, &PdfPane::updateMap);
}

void PdfPane::setLetter(std::shared_ptr<const Letter> letter, const QByteArray &original)
{
    m_strip->setPages(letter ? letter->pages : QList<Page>(), original);
    m_view->setLetter(std::move(letter), original);
    m_focused = {};
    setShared({});
    setHighlights({});
    followView();
}

void PdfPane::setHighlights(const QList<Highlight> &highlights)
{
    m_highlights = highlights;
    m_pointer->setHighlights(highlights);
    QList<PdfView::Mark> marks;
    m_marks = DistinctMarks(highlights);
    for (const QList<qsizetype> &sharing : std::as_const(m_marks.highlightsOf)) {
        const Highlight &first = highlights.at(sharing.first());
        marks.append({first.spans, first.group, first.isLong});
    }
    m_view->setMarks(marks);
    m_view->setFocusedMark(markOf(m_pointer->indexOf(m_focused)));
    updateMap();
}

void PdfPane::setFocusedField(const FieldRef &ref)
{
    m_focused = ref;
    m_pointer->setFocused(ref);
    const qsizetype index = m_pointer->indexOf(ref);
    m_view->setFocusedMark(markOf(index));
    if (index != EvidencePointer::none && !m_highlights.at(index).spans.isEmpty())
        m_view->reveal(m_highlights.at(index).spans.first());
    updateMap();
}

void PdfPane::showPlace(const TextSpan &span)
{
    m_view->setPlace(span);
    if (!span.isEmpty())
        m_view->reveal(span);
}

void PdfPane::setFoundPlaces(const TextSpans &spans)
{
    m_view->setFound(spans);
}

void PdfPane::setShared(const QList<SharedStretch> &shared)
{
    m_shared = shared;
    m_view->setDimmed(spansOf(shared));
}

TextSpan PdfPane::selection() const
{
    return m_view->letter() == nullptr ? TextSpan() : withoutBlanks(*m_view->letter(), m_view->selectedSpan());
}

qsizetype PdfPane::caretOffset() const
{
    return m_view->isCaretShown() && selection().isEmpty() ? m_view->caret() : selection().start;
}

bool PdfPane::isCaretShown() const
{
    return m_view->isCaretShown();
}

void PdfPane::setCaretShown(bool shown)
{
    if (shown)
        m_view->showCaret();
    else
        m_view->hideCaret();
}

void PdfPane::setSelection(const TextSpan &span)
{
    m_view->select(span);
}

double PdfPane::zoom() const
{
    return m_view->zoom();
}

void PdfPane::setZoom(double factor)
{
    zoomTo(factor, QPointF(m_view->viewport()->width() / 2.0, m_view->viewport()->height() / 2.0));
}

void PdfPane::fitWidth()
{
    const double fitting = std::floor(m_view->fittingZoom() * 1000) / 1000;
    const double allowed = std::clamp(fitting, smallestFit, largestZoom);
    if (qFuzzyCompare(allowed, m_view->zoom()))
        return;
    m_view->setZoom(allowed, {});
    updateMap();
    Q_EMIT zoomChanged(allowed);
}

void PdfPane::zoomTo(double factor, QPointF anchor)
{
    const double allowed = std::clamp(factor, smallestZoom, largestZoom);
    if (qFuzzyCompare(allowed, m_view->zoom()))
        return;
    m_view->setZoom(allowed, anchor);
    updateMap();
    Q_EMIT zoomChanged(allowed);
}

int PdfPane::pageCount() const
{
    return m_view->pageCount();
}

void PdfPane::setDarkPages(bool dark)
{
    m_view->setDarkPages(dark);
}

bool PdfPane::arePagesListed() const
{
    return !m_strip->isHidden();
}

void PdfPane::setPagesListed(bool listed)
{
    m_strip->setVisible(listed);
}

void PdfPane::hover(QPointF point)
{
    const TextSpan word = m_view->wordAt(point);
    m_pointer->hover(m_marks.highlightsUnder(m_view->marksAt(point)), m_view->viewport()->mapToGlobal(point).toPoint(),
                     word.isEmpty() ? QString() : sharedTip(m_shared, word.start));
}

qsizetype PdfPane::markOf(qsizetype highlight) const
{
    return highlight == EvidencePointer::none ? PdfView::none : m_marks.markOf.at(highlight);
}

void PdfPane::followView()
{
    m_map->setView(m_view->relativeTop(), m_view->relativeBottom());
    const int page = m_view->pageInView();
    if (page != m_page) {
        m_page = page;
        m_strip->setCurrentPage(page);
        Q_EMIT currentPageChanged(page);
    }
}

void PdfPane::updateMap()
{
    QList<MarginMap::Mark> marks;
    for (const Highlight &highlight : std::as_const(m_highlights)) {
        for (const TextSpan &span : highlight.spans)
            marks.append(
                {m_view->relativePosition(span), m_theme.tint(highlight.group).rule, highlight.ref == m_focused});
    }
    m_map->setMarks(marks);
}

} // namespace imr
