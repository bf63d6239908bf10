// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QWidget>

#include "core/letter/letter.h"
#include "core/review/sharedwords.h"
#include "ui/source/highlight.h"

namespace imr {

/// One way to show the letter: its PDF pages, or its text. SourceView switches between the two and feeds both the same.
class SourcePane : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// @p original: the file's bytes (the PDF pane draws them); empty letter: nothing is shown.
    virtual void setLetter(std::shared_ptr<const Letter> letter, const QByteArray &original) = 0;
    virtual void setHighlights(const QList<Highlight> &highlights) = 0;
    /// Outlines the evidence of the field and scrolls there, if it has any and is not in view.
    virtual void setFocusedField(const FieldRef &ref) = 0;
    /// Scrolls to a span and marks it as a place found (search hit); an empty span takes the mark away.
    virtual void showPlace(const TextSpan &span) = 0;
    /// All places that find in letter found, marked faintly; showPlace() marks the current one.
    virtual void setFoundPlaces(const TextSpans &spans) = 0;
    /// Words that stand verbatim elsewhere are dimmed; hovering over them says where.
    virtual void setShared(const QList<SharedStretch> &shared) = 0;
    /// The words selected with mouse or keyboard, without blanks at their ends; empty where nothing is.
    virtual TextSpan selection() const = 0;
    virtual void setSelection(const TextSpan &span) = 0;
    /// A caret in the letter, moved and selecting by keys; shown first at the evidence of the focused field.
    virtual bool isCaretShown() const = 0;
    virtual void setCaretShown(bool shown) = 0;
    /// Where the caret stands; without one, where the selection starts.
    virtual qsizetype caretOffset() const = 0;

    /// 1.0 is 100 %.
    virtual double zoom() const = 0;
    virtual void setZoom(double factor) = 0;
    virtual void fitWidth() = 0;
    virtual int currentPage() const = 0; ///< from 1
    virtual int pageCount() const = 0;

Q_SIGNALS:
    void resized(); ///< the room for the letter, also while another pane was shown
    void caretShown(bool shown);
    void highlightActivated(const imr::FieldRef &ref); ///< clicked; overlapping ones cycle
    void selectionChanged();
    void currentPageChanged(int page);
    void zoomChanged(double factor);
};

} // namespace imr
