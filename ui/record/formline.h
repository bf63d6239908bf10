// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/record/recordform.h"

namespace imr {

class Theme;

/// Where the focus goes from a line of the form.
enum class FormStep { NextWaiting, PreviousWaiting, NextLine, PreviousLine };

/// One line of the form: paints itself, takes the focus, and says where the focus is to go. RecordBody lays the lines
/// out by heightFor(); RecordView owns what they mean.
class FormLine : public QWidget {
    Q_OBJECT
public:
    FormLine(LineKey key, const Theme &theme, QWidget *parent);

    const LineKey &key() const { return m_key; }
    /// Becomes the line of something else; what it shows is set after.
    virtual void setKey(const LineKey &key);
    virtual int heightFor(int width) const = 0;
    /// The line that has the form's focus: kept while the letter has the keyboard.
    void setCurrent(bool current);
    bool isCurrent() const { return m_isCurrent; }

Q_SIGNALS:
    void focused();
    void activated(); ///< Enter or Space on a header
    void stepRequested(imr::FormStep step);
    void heightChanged();

protected:
    const Theme &theme() const { return m_theme; }
    bool isHovered() const { return m_isHovered; }
    int rowHeight() const;
    void paintGround(QPainter &painter, bool isFlat) const;
    void paintRing(QPainter &painter, const QRectF &box) const;

    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    LineKey m_key;
    const Theme &m_theme;
    bool m_isCurrent = false;
    bool m_isHovered = false;
};

} // namespace imr
