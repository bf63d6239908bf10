// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QHash>
#include <QPropertyAnimation>
#include <QTimer>

#include "core/letter/letter.h"
#include "ui/source/caretwalk.h"
#include "ui/source/lettergeometry.h"
#include "ui/source/pagecache.h"
#include "ui/source/pagelayout.h"
#include "ui/source/pagerenderer.h"
#include "ui/source/spanpainter.h"

namespace imr {

class Theme;

/// The pages of a PDF letter below each other, with spans painted over their words and words selected by mouse or with a
/// caret. Knows spans, not fields. Points come and go in coordinates of the viewport.
class PdfView : public QAbstractScrollArea {
    Q_OBJECT
public:
    struct Mark {
        TextSpans spans;
        FieldGroup group = FieldGroup::Case;
        bool isLong = false;
    };
    static constexpr qsizetype none = -1;

    explicit PdfView(Theme &theme, QWidget *parent = nullptr);

    void setLetter(std::shared_ptr<const Letter> letter, const QByteArray &pdf);
    void setMarks(const QList<Mark> &marks);
    void setFocusedMark(qsizetype index);
    void setHoveredMark(qsizetype index);
    /// Words found by search: all of them faintly, the current one in full.
    void setFound(const TextSpans &found);
    void setPlace(const TextSpan &place);
    const Letter *letter() const { return m_letter.get(); }
    void setDimmed(const TextSpans &dimmed);
    TextSpan wordAt(QPointF point) const;
    TextSpan selectedSpan() const { return m_selected; }
    void select(const TextSpan &span);

    /// A caret between the letters of the page: keys move it, with Shift they select.
    bool isCaretShown() const { return m_caret != none; }
    /// At @p offset; none: at the selection, the focused span or the first words in view.
    void showCaret(qsizetype offset = none);
    void hideCaret();
    qsizetype caret() const { return m_caret; }
    QRectF caretInView() const;

    /// The marks at a point, the shortest first, long ones last.
    QList<qsizetype> marksAt(QPointF point) const;
    /// Where the words of a span are, one rectangle a line.
    QList<QRectF> linesInView(const TextSpan &span) const;
    /// Scrolls there unless its beginning is in view.
    void reveal(const TextSpan &span);

    double zoom() const { return m_layout.zoom(); }
    /// What is at @p anchor stays there.
    void setZoom(double zoom, QPointF anchor);
    double fittingZoom() const;
    int pageInView() const; ///< from 1: the one that takes the middle
    int pageCount() const { return m_layout.pageCount(); }
    /// How far down the letter a span begins, from 0 to 1.
    double relativePosition(const TextSpan &span) const;
    double relativeTop() const;
    double relativeBottom() const;
    void scrollToRelative(double top);
    void scrollToPage(int page);
    /// In the dark theme light letters on dark pages, instead of dimmed paper.
    void setDarkPages(bool dark);
    bool isDrawn() const; ///< all that is in view, at its own scale

Q_SIGNALS:
    void clicked(const QPointF &point);
    void pointed(const QPointF &point); ///< the pointer moved
    void pointerLeft();
    void zoomWanted(double zoom, const QPointF &anchor);
    void selectionChanged();
    void caretMoved(); ///< shown, moved or hidden
    void resized();
    void moved(); ///< scrolled, resized or zoomed

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void updateScrollBars();
    QPointF origin() const; ///< of all pages, in the viewport, on a whole device pixel
    double drawingScale(int page) const;
    std::pair<int, int> pagesInView() const;
    void requestPages();
    void takePage(int page, double scale, const QImage &image);
    void takeFailure(int page, const Error &error);
    void measureFound();
    void dragTo(QPointF point);
    void extendSelection(bool forward);
    // The caret (pdfviewcaret.cpp)
    void stepCaret(const CaretKey &key);
    qsizetype caretOverLines(bool isBelow, double height);
    void placeCaret(qsizetype offset, bool selects);
    void keepCaretInView();
    void takeCaretAlong(bool isBack); ///< to the end of what the pointer selected
    qsizetype caretHome() const;
    void tellCaret();
    void paintCaret(QPainter &painter, int page) const;
    QList<QRectF> linesOnPage(const QList<PageArea> &lines, int page) const;
    SpanLook lookOf(qsizetype index) const;
    bool isInverted() const;
    void followTheme();
    GroupTint tintOf(FieldGroup group) const;
    QColor inkColor(Token token) const;
    FillBlend blend() const;
    void scrollSmoothly(int target);
    void paintPaper(QPainter &painter, int page) const;
    void paintFills(QPainter &painter, int page) const;
    void paintOver(QPainter &painter, int page) const;
    void paintMark(QPainter &painter, qsizetype index, int page) const;

    Theme &m_theme;
    std::shared_ptr<const Letter> m_letter;
    LetterGeometry m_geometry;
    PageLayout m_layout;
    PageCache m_cache;
    QHash<int, QString> m_failures; ///< the sentence on a page that could not be drawn
    QTimer m_requestTimer;
    QPropertyAnimation m_scrolling;
    QList<Mark> m_marks;
    QList<QList<PageArea>> m_markLines;
    QList<double> m_drops;
    QList<qsizetype> m_order;
    TextSpans m_foundSpans;
    TextSpan m_placeSpan;
    QList<PageArea> m_found;
    QList<PageArea> m_place;
    QList<PageArea> m_dimmed;
    TextSpan m_selected;
    QList<PageArea> m_selectedLines;
    qsizetype m_focused = none;
    qsizetype m_hovered = none;
    QPointF m_pressed;
    TextSpan m_anchor; ///< the word that a drag began in
    qsizetype m_caret = none;
    qsizetype m_caretAnchor = 0; ///< where the selection with the caret began
    double m_caretColumn = -1;   ///< points from the left that steps over lines keep to; negative: where the caret is
    bool m_wantsDarkPages = false;
    bool m_isCacheInverted = false;
    bool m_isPressed = false;
    bool m_isDragging = false;
    QBasicTimer m_autoScroll;
    PageRenderer m_renderer;
};

} // namespace imr
