// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/source/distinctmarks.h"
#include "ui/source/sourcepane.h"

namespace imr {

class EvidencePointer;
class MarginMap;
class PageStrip;
class PdfView;
class Theme;

/// The letter as it was printed: its PDF pages with the evidence of the fields over the words. Shows nothing for a letter
/// that was read from text. The pages are drawn by the pages process; this pane never waits for it.
class PdfPane : public SourcePane {
    Q_OBJECT
public:
    explicit PdfPane(Theme &theme, QWidget *parent = nullptr);

    void setLetter(std::shared_ptr<const Letter> letter, const QByteArray &original) override;
    void setHighlights(const QList<Highlight> &highlights) override;
    void setFocusedField(const FieldRef &ref) override;
    void showPlace(const TextSpan &span) override;
    void setFoundPlaces(const TextSpans &spans) override;
    void setShared(const QList<SharedStretch> &shared) override;
    TextSpan selection() const override;
    void setSelection(const TextSpan &span) override;
    bool isCaretShown() const override;
    qsizetype caretOffset() const override;
    void setCaretShown(bool shown) override;
    double zoom() const override;
    void setZoom(double factor) override;
    void fitWidth() override;
    int currentPage() const override { return m_page; }
    int pageCount() const override;
    void setDarkPages(bool dark);
    bool arePagesListed() const;
    void setPagesListed(bool listed);

private:
    void connectSignals();
    void zoomTo(double factor, QPointF anchor);
    void hover(QPointF point);
    qsizetype markOf(qsizetype highlight) const;
    void followView();
    void updateMap();

    Theme &m_theme;
    PdfView *m_view = nullptr;
    MarginMap *m_map = nullptr;
    PageStrip *m_strip = nullptr;
    EvidencePointer *m_pointer = nullptr;
    QList<Highlight> m_highlights;
    DistinctMarks m_marks;
    QList<SharedStretch> m_shared;
    FieldRef m_focused;
    int m_page = 1;
};

} // namespace imr
