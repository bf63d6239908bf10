// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace imr {

class Theme;

/// The strip beside a pane of the source: a mark for every place of evidence, the part in view framed. It takes the place
/// of the scroll bar: a press or drag scrolls there. Positions go from 0, the top of the letter, to 1, its end.
class MarginMap : public QWidget {
    Q_OBJECT
public:
    struct Mark {
        double position = 0;
        QColor color;
        bool isFocused = false;
        friend bool operator==(const Mark &, const Mark &) = default;
    };

    explicit MarginMap(Theme &theme, QWidget *parent = nullptr);

    void setMarks(const QList<Mark> &marks);
    void setView(double top, double bottom);
    QSize sizeHint() const override { return {16, 100}; }

Q_SIGNALS:
    /// The user wants @p top to be the upper end of what is in view.
    void scrolledTo(double top);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void scrollTo(double y);
    /// Where a position is drawn, in pixels: a short letter does not fill the strip.
    double toPixels(double position) const;

    Theme &m_theme;
    QList<Mark> m_marks;
    double m_top = 0;
    double m_bottom = 1;
};

} // namespace imr
