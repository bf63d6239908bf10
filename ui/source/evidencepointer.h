// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPoint>
#include <QTimer>

#include "ui/source/highlight.h"

class QWidget;

namespace imr {

/// What the pointer does to evidence in a pane: hovering shows its tip after a moment, clicking chooses it, and clicking
/// again chooses the next one on that place.
class EvidencePointer : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype none = -1;

    explicit EvidencePointer(QWidget &pane);

    void setHighlights(const QList<Highlight> &highlights);
    void setFocused(const FieldRef &ref) { m_last = ref; }
    qsizetype indexOf(const FieldRef &ref) const;
    qsizetype hovered() const { return m_hovered; }

    /// @p marks: indexes of the highlights under the pointer, the shortest first.
    /// @p otherTip: shown where there is no evidence.
    void hover(const QList<qsizetype> &marks, QPoint globalPosition, const QString &otherTip = {});
    void click(const QList<qsizetype> &marks);

Q_SIGNALS:
    void hoveredChanged(qsizetype index);
    void activated(const imr::FieldRef &ref);

private:
    void showTip();

    QWidget &m_pane;
    QList<Highlight> m_highlights;
    qsizetype m_hovered = none;
    QString m_otherTip;
    FieldRef m_last; ///< where a click on overlapping evidence goes on from
    QPoint m_position;
    QTimer m_tipTimer;
};

} // namespace imr
