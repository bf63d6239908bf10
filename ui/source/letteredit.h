// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QPropertyAnimation>
#include <QTextEdit>

#include "core/letter/letter.h"
#include "ui/source/spanpainter.h"

namespace imr {

class Theme;

/// The canonical text of a letter, read only, with a caret: an offset in the document is an offset in the letter. Paints
/// spans behind the words, line numbers for each page in the margin and a line where a page ends. Knows spans, not fields.
class LetterEdit : public QTextEdit {
    Q_OBJECT
public:
    struct Mark {
        TextSpans spans;
        FieldGroup group = FieldGroup::Case;
        bool isLong = false;
    };
    static constexpr qsizetype none = -1;

    explicit LetterEdit(Theme &theme, QWidget *parent = nullptr);

    void setLetter(std::shared_ptr<const Letter> letter);
    void setMarks(const QList<Mark> &marks);
    void setFocusedMark(qsizetype index);
    void setHoveredMark(qsizetype index);
    /// Words found by search: all of them faintly, the current one in full.
    void setFound(const TextSpans &found);
    void setPlace(const TextSpan &place);

    void setDimmed(const TextSpans &dimmed);
    /// The offset of the letter under a point of the viewport; negative where there are no words.
    qsizetype offsetAt(const QPointF &point) const;

    /// The marks at a point of the viewport, the shortest first.
    QList<qsizetype> marksAt(const QPointF &point) const;
    /// The marks that hold the caret, the shortest first.
    QList<qsizetype> marksAtCaret() const;
    /// Where the words of a span are, one rectangle a line, in coordinates of the viewport.
    QList<QRectF> linesInView(const TextSpan &span) const;
    /// Scrolls there unless all of it is in view.
    void reveal(const TextSpan &span);
    TextSpan selectedSpan() const;
    void select(const TextSpan &span);
    /// Puts the caret before the focused mark, or before the first words in view where there is none.
    void goToFocusedMark();

    double zoom() const { return m_zoom; }
    void setZoom(double factor);
    /// The factor at which the longest line just fits.
    double fittingZoom() const;
    int pageInView() const; ///< from 1
    /// The part of the text that a span begins at, from 0 to 1.
    double relativePosition(const TextSpan &span) const;

Q_SIGNALS:
    void clicked(const QPointF &point);
    void resized();
    void pointed(const QPointF &point); ///< the pointer moved; a null point: it left
    void activated();                   ///< Return at the caret

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void followTheme();
    void setUpBlocks();
    QPointF scrolled() const;
    QList<QRectF> linesOf(const TextSpan &span) const;
    const QList<QRectF> &linesOfMark(qsizetype index) const;
    void forgetLines();
    SpanLook lookOf(qsizetype index) const;
    bool isFull(qsizetype index) const { return index == m_focused || index == m_hovered; }
    void paintBehindWords(QPainter &painter) const;
    void paintOverWords(QPainter &painter) const;
    void paintPageLine(QPainter &painter, const QTextBlock &block, int page) const;
    void paintGutter();
    int gutterWidth() const;
    QFont lineFont() const;

    Theme &m_theme;
    std::shared_ptr<const Letter> m_letter;
    QWidget *m_gutter = nullptr;
    QPropertyAnimation m_scrolling;
    QList<Mark> m_marks;
    QList<double> m_drops;
    QList<qsizetype> m_order;
    mutable QList<QList<QRectF>> m_lines; ///< of each mark, in coordinates of the document; empty: not known
    TextSpans m_dimmed;
    mutable QList<QRectF> m_dimmedLines; ///< in coordinates of the document
    mutable bool m_knowsDimmed = false;
    TextSpans m_found;
    TextSpan m_place;
    qsizetype m_focused = none;
    qsizetype m_hovered = none;
    double m_zoom = 1;
    QPointF m_pressed;

    class Gutter;
};

} // namespace imr
