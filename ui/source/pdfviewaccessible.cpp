// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/pdfviewaccessible.h"

#include <algorithm>

#include "ui/source/pdfview.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *make(const QString &name, QObject *object)
{
    auto *view = name == u"imr::PdfView"_s ? qobject_cast<PdfView *>(object) : nullptr;
    return view == nullptr ? nullptr : new PdfViewAccessible(*view);
}

} // namespace

PdfViewAccessible::PdfViewAccessible(PdfView &view) : QAccessibleWidget(&view, QAccessible::Document), m_view(view) {}

void PdfViewAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void *PdfViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State PdfViewAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.selectableText = true;
    state.multiLine = true;
    return state;
}

void PdfViewAccessible::selection(int index, int *start, int *end) const
{
    const TextSpan span = index == 0 ? m_view.selectedSpan() : TextSpan();
    *start = static_cast<int>(span.start);
    *end = static_cast<int>(span.end);
}

int PdfViewAccessible::selectionCount() const
{
    return m_view.selectedSpan().isEmpty() ? 0 : 1;
}

void PdfViewAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void PdfViewAccessible::removeSelection(int index)
{
    if (index == 0)
        m_view.select({});
}

void PdfViewAccessible::setSelection(int index, int start, int end)
{
    const int from = std::clamp(start, 0, characterCount());
    const int to = std::clamp(end, from, characterCount());
    if (index == 0 && m_view.letter() != nullptr)
        m_view.select(m_view.letter()->span(from, to));
}

int PdfViewAccessible::cursorPosition() const
{
    return static_cast<int>(m_view.isCaretShown() ? m_view.caret() : m_view.selectedSpan().end);
}

void PdfViewAccessible::setCursorPosition(int position)
{
    m_view.showCaret(std::clamp(position, 0, characterCount()));
}

QString PdfViewAccessible::text(int start, int end) const
{
    const int from = std::clamp(start, 0, characterCount());
    const int to = std::clamp(end, from, characterCount());
    return m_view.letter() == nullptr ? QString() : m_view.letter()->text.sliced(from, to - from);
}

int PdfViewAccessible::characterCount() const
{
    return m_view.letter() == nullptr ? 0 : static_cast<int>(m_view.letter()->text.size());
}

QRect PdfViewAccessible::characterRect(int offset) const
{
    if (offset < 0 || offset >= characterCount())
        return {};
    const QList<QRectF> lines = m_view.linesInView(m_view.letter()->span(offset, offset + 1));
    if (lines.isEmpty())
        return {};
    const QRect area = lines.constFirst().toAlignedRect();
    return {m_view.viewport()->mapToGlobal(area.topLeft()), area.size()};
}

int PdfViewAccessible::offsetAtPoint(const QPoint &point) const
{
    const TextSpan word = m_view.wordAt(m_view.viewport()->mapFromGlobal(QPointF(point)));
    return word.isEmpty() ? -1 : static_cast<int>(word.start);
}

void PdfViewAccessible::scrollToSubstring(int start, int end)
{
    if (start >= 0 && end <= characterCount() && start < end)
        m_view.reveal(m_view.letter()->span(start, end));
}

QString PdfViewAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace imr
