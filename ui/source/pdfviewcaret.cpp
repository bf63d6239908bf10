// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include "ui/source/pdfview.h"
#include "ui/theme/theme.h"

namespace imr {

// The caret of PdfView: an offset of the letter, shown between the words of the page.

namespace {

constexpr double caretWidth = 2;
/// Kept free above and below the caret when it is scrolled into view, in pixels.
constexpr double caretRoom = 24;

} // namespace

void PdfView::showCaret(qsizetype offset)
{
    if (!m_letter)
        return;
    m_caretColumn = -1;
    if (!m_selected.isEmpty() && offset == none) {
        m_caretAnchor = m_selected.start;
        m_caret = m_selected.end;
        viewport()->update();
        tellCaret();
    } else {
        placeCaret(offset == none ? caretHome() : offset, false);
    }
    keepCaretInView();
}

qsizetype PdfView::caretHome() const
{
    if (m_focused != none && m_focused < m_marks.size() && !m_marks.at(m_focused).spans.isEmpty())
        return m_marks.at(m_focused).spans.constFirst().start;
    const PageLayout::Place top = m_layout.placeNear(QPointF(0, caretRoom) - origin());
    return lineAround(m_letter->text, m_geometry.offsetNear(top.page, top.point)).start;
}

void PdfView::hideCaret()
{
    if (m_caret == none)
        return;
    m_caret = none;
    viewport()->update();
    tellCaret();
}

void PdfView::placeCaret(qsizetype offset, bool selects)
{
    if (!m_letter)
        return;
    const qsizetype at = std::clamp<qsizetype>(offset, 0, m_letter->text.size());
    if (!selects || m_caret == none)
        m_caretAnchor = at;
    m_caret = at;
    select(m_caretAnchor == at ? TextSpan() : m_letter->span(std::min(m_caretAnchor, at), std::max(m_caretAnchor, at)));
    viewport()->update();
    tellCaret();
}

void PdfView::takeCaretAlong(bool isBack)
{
    if (!isCaretShown() || m_selected.isEmpty())
        return;
    m_caretAnchor = isBack ? m_selected.end : m_selected.start;
    m_caret = isBack ? m_selected.start : m_selected.end;
    m_caretColumn = -1;
    tellCaret();
}

void PdfView::stepCaret(const CaretKey &key)
{
    const bool isOverLines = key.step == CaretStep::LineUp || key.step == CaretStep::LineDown
                             || key.step == CaretStep::PageUp || key.step == CaretStep::PageDown;
    const bool isBelow = key.step == CaretStep::LineDown || key.step == CaretStep::PageDown;
    const bool isPage = key.step == CaretStep::PageUp || key.step == CaretStep::PageDown;
    if (isOverLines)
        placeCaret(caretOverLines(isBelow, isPage ? viewport()->height() - caretRoom : 0), key.selects);
    else
        placeCaret(afterStep(m_letter->text, m_caret, key.step), key.selects);
    if (!isOverLines)
        m_caretColumn = -1;
    keepCaretInView();
}

/// The next line, or the last one within @p height pixels.
qsizetype PdfView::caretOverLines(bool isBelow, double height)
{
    const PageArea from = m_geometry.caretAt(m_caret);
    if (from.page < 1)
        return m_caret;
    if (m_caretColumn < 0)
        m_caretColumn = from.area.left();
    const double start = m_layout.toPixels(from.page, from.area).center().y();
    qsizetype at = m_caret;
    while (const std::optional<LineOfText> line = lineBeside(m_letter->text, at, isBelow)) {
        const PageArea there = m_geometry.caretAt(line->start);
        if (at != m_caret && std::abs(m_layout.toPixels(there.page, there.area).center().y() - start) > height)
            break;
        const qsizetype offset = m_geometry.offsetNear(there.page, {m_caretColumn, there.area.center().y()});
        at = std::clamp(offset, line->start, line->end);
        if (height <= 0)
            break;
    }
    return at;
}

QRectF PdfView::caretInView() const
{
    const PageArea place = m_caret == none ? PageArea{0, {}} : m_geometry.caretAt(m_caret);
    if (place.page < 1)
        return {};
    const QRectF line = m_layout.toPixels(place.page, place.area);
    return QRectF(std::round(line.left()) - caretWidth / 2, line.top() - 1, caretWidth, line.height() + 2)
        .translated(origin());
}

void PdfView::keepCaretInView()
{
    const QRectF caret = caretInView();
    if (caret.isNull())
        return;
    const auto follow = [](QScrollBar &bar, double from, double to, int size) {
        if (from < caretRoom)
            bar.setValue(static_cast<int>(std::floor(bar.value() + from - caretRoom)));
        else if (to > size - caretRoom)
            bar.setValue(static_cast<int>(std::ceil(bar.value() + to - size + caretRoom)));
    };
    m_scrolling.stop();
    follow(*verticalScrollBar(), caret.top(), caret.bottom(), viewport()->height());
    follow(*horizontalScrollBar(), caret.left(), caret.right(), viewport()->width());
}

void PdfView::tellCaret()
{
    if (isCaretShown() && QAccessible::isActive()) {
        QAccessibleTextCursorEvent event(this, static_cast<int>(m_caret));
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT caretMoved();
}

void PdfView::paintCaret(QPainter &painter, int page) const
{
    const PageArea place = m_caret == none ? PageArea{0, {}} : m_geometry.caretAt(m_caret);
    if (place.page == page)
        painter.fillRect(caretInView().translated(-origin()), inkColor(hasFocus() ? Token::Accent : Token::Ctl));
}

} // namespace imr
