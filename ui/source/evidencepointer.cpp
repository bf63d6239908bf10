// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/evidencepointer.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QToolTip>
#include <QWidget>

namespace imr {

namespace {
constexpr std::chrono::milliseconds tipDelay{300};
}

EvidencePointer::EvidencePointer(QWidget &pane) : QObject(&pane), m_pane(pane)
{
    m_tipTimer.setSingleShot(true);
    m_tipTimer.setInterval(tipDelay);
    connect(&m_tipTimer, &QTimer::timeout, this, &EvidencePointer::showTip);
}

void EvidencePointer::setHighlights(const QList<Highlight> &highlights)
{
    m_highlights = highlights;
    m_hovered = none;
    m_tipTimer.stop();
}

qsizetype EvidencePointer::indexOf(const FieldRef &ref) const
{
    const auto found = std::ranges::find(m_highlights, ref, &Highlight::ref);
    return found == m_highlights.end() ? none : std::distance(m_highlights.begin(), found);
}

void EvidencePointer::hover(const QList<qsizetype> &marks, QPoint globalPosition, const QString &otherTip)
{
    m_position = globalPosition;
    const qsizetype hovered = marks.isEmpty() ? none : marks.first();
    if (hovered == m_hovered && otherTip == m_otherTip)
        return;
    const bool isOther = hovered != std::exchange(m_hovered, hovered);
    m_otherTip = otherTip;
    QToolTip::hideText();
    if (hovered == none && otherTip.isEmpty())
        m_tipTimer.stop();
    else
        m_tipTimer.start();
    if (isOther)
        Q_EMIT hoveredChanged(hovered);
}

void EvidencePointer::click(const QList<qsizetype> &marks)
{
    if (marks.isEmpty())
        return;
    const qsizetype next = (marks.indexOf(indexOf(m_last)) + 1) % marks.size();
    m_last = m_highlights.at(marks.at(next)).ref;
    Q_EMIT activated(m_last);
}

void EvidencePointer::showTip()
{
    QToolTip::showText(m_position, m_hovered == none ? m_otherTip : m_highlights.at(m_hovered).tip, &m_pane);
}

} // namespace imr
