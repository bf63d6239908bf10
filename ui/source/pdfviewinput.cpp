// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include "ui/source/pdfview.h"

namespace imr {

// What PdfView does with mouse, wheel and keys.

namespace {

constexpr int autoScrollInterval = 30;
constexpr double zoomPerNotch = 1.1;

} // namespace

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier && event->angleDelta().y() != 0) {
        Q_EMIT zoomWanted(zoom() * std::pow(zoomPerNotch, event->angleDelta().y() / 120.0), event->position());
        event->accept();
        return;
    }
    // A wheel goes in notches, which are made into one movement; a touch pad is smooth itself.
    const bool isNotch = event->pixelDelta().isNull() && event->modifiers() == Qt::NoModifier
                         && event->angleDelta().x() == 0;
    if (isNotch) {
        const bool isMoving = m_scrolling.state() == QAbstractAnimation::Running;
        const int from = isMoving ? m_scrolling.endValue().toInt() : verticalScrollBar()->value();
        const double notches = event->angleDelta().y() / 120.0;
        const int step = qRound(notches * QApplication::wheelScrollLines() * verticalScrollBar()->singleStep());
        scrollSmoothly(std::clamp(from - step, 0, verticalScrollBar()->maximum()));
        event->accept();
        return;
    }
    m_scrolling.stop();
    QAbstractScrollArea::wheelEvent(event);
}

void PdfView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_isPressed = true;
    m_isDragging = false;
    const PageLayout::Place place = m_layout.placeNear(m_pressed - origin());
    if (isCaretShown()) {
        placeCaret(m_geometry.offsetNear(place.page, place.point), event->modifiers() == Qt::ShiftModifier);
        if (event->modifiers() == Qt::ShiftModifier)
            return;
    }
    m_anchor = m_geometry.wordNear(place.page, place.point);
    if (event->modifiers() == Qt::ShiftModifier && !m_selected.isEmpty()) {
        m_anchor = m_selected;
        m_isDragging = true;
        dragTo(m_pressed);
    }
}

void PdfView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (m_isPressed && (point - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_isDragging = true;
    if (m_isDragging) {
        dragTo(point);
        if (!viewport()->rect().contains(point.toPoint()) && !m_autoScroll.isActive())
            m_autoScroll.start(autoScrollInterval, this);
        return;
    }
    viewport()->setCursor(wordAt(point).isEmpty() ? Qt::ArrowCursor : Qt::IBeamCursor);
    Q_EMIT pointed(point);
}

void PdfView::dragTo(QPointF point)
{
    const PageLayout::Place place = m_layout.placeNear(point - origin());
    const TextSpan word = m_geometry.wordNear(place.page, place.point);
    if (!m_letter || word.isEmpty() || m_anchor.isEmpty())
        return;
    select(m_geometry.withoutPunctuation(
        m_letter->span(std::min(m_anchor.start, word.start), std::max(m_anchor.end, word.end))));
    takeCaretAlong(word.start < m_anchor.start);
}

void PdfView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    m_autoScroll.stop();
    if (std::exchange(m_isDragging, false))
        return;
    if (event->modifiers() != Qt::ShiftModifier)
        select({});
    Q_EMIT clicked(event->position());
}

void PdfView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PageLayout::Place place = m_layout.placeAt(event->position() - origin());
    const TextSpan word = m_geometry.wordAt(place.page, place.point);
    if (event->button() != Qt::LeftButton || word.isEmpty())
        return;
    m_anchor = word;
    m_isPressed = m_isDragging = true; // going on with the button down selects further words
    select(m_geometry.withoutPunctuation(word));
    takeCaretAlong(false);
}

void PdfView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const auto beyond = [](int value, int size) { return value < 0 ? value : std::max(0, value - size); };
    const QPoint step(beyond(point.x(), viewport()->width()), beyond(point.y(), viewport()->height()));
    if (step.isNull() || !m_isDragging) {
        m_autoScroll.stop();
        return;
    }
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + step.x() / 2);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step.y() / 2);
    dragTo(point);
}

void PdfView::extendSelection(bool forward)
{
    TextSpan span = m_selected;
    if (span.isEmpty() && m_focused != none && !m_marks.at(m_focused).spans.isEmpty())
        span = m_marks.at(m_focused).spans.first();
    if (!m_letter || span.isEmpty())
        return;
    const TextSpan last = m_geometry.wordBefore(span.end);
    const TextSpan next = m_geometry.wordAfter(span.end);
    if (forward && !next.isEmpty())
        select(m_letter->span(span.start, next.end));
    else if (!forward && last.start > span.start)
        select(m_letter->span(span.start, m_geometry.wordBefore(last.start).end));
    reveal(m_letter->span(std::max(span.start, m_selected.end - 1), m_selected.end));
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    m_scrolling.stop();
    const std::optional<CaretKey> step = isCaretShown() ? caretKeyOf(*event) : std::nullopt;
    if (step) {
        stepCaret(*step);
        return;
    }
    const auto scroll = [this](QAbstractSlider::SliderAction action) { verticalScrollBar()->triggerAction(action); };
    if (event->matches(QKeySequence::Copy) && m_letter && !m_selected.isEmpty())
        QApplication::clipboard()->setText(m_letter->quote(m_selected));
    else if (event->key() == Qt::Key_Escape && !m_selected.isEmpty())
        select({});
    else if (event->key() == Qt::Key_Escape && isCaretShown())
        hideCaret();
    else if (event->modifiers() == Qt::ShiftModifier && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left))
        extendSelection(event->key() == Qt::Key_Right);
    else if (event->matches(QKeySequence::MoveToStartOfLine) || event->matches(QKeySequence::MoveToStartOfDocument))
        scroll(QAbstractSlider::SliderToMinimum);
    else if (event->matches(QKeySequence::MoveToEndOfLine) || event->matches(QKeySequence::MoveToEndOfDocument))
        scroll(QAbstractSlider::SliderToMaximum);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

bool PdfView::event(QEvent *event)
{
    // The window's shortcuts for these keys are meant for when nothing is selected here and no caret shown.
    if (event->type() == QEvent::ShortcutOverride && (!m_selected.isEmpty() || isCaretShown())) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->key() == Qt::Key_Escape
            || (isCaretShown() && caretKeyOf(*key).has_value())) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool PdfView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT pointerLeft();
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace imr
