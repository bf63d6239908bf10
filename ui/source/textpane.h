// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QTimer>

#include "ui/source/sourcepane.h"

namespace imr {

class LetterEdit;
class LetterHighlighter;
class MarginMap;
class Theme;

/// The letter as text, with syntax colours and the evidence of the fields behind the words.
class TextPane : public SourcePane {
    Q_OBJECT
public:
    explicit TextPane(Theme &theme, QWidget *parent = nullptr);

    void setLetter(std::shared_ptr<const Letter> letter, const QByteArray &original) override;
    void setHighlights(const QList<Highlight> &highlights) override;
    void setFocusedField(const FieldRef &ref) override;
    void showPlace(const TextSpan &span) override;
    void setFoundPlaces(const TextSpans &spans) override;
    TextSpan selection() const override;
    void setSelection(const TextSpan &span) override;
    bool isCaretShown() const override { return m_hasCaret; }
    void setCaretShown(bool shown) override;
    double zoom() const override;
    void setZoom(double factor) override;
    void fitWidth() override;
    int currentPage() const override;
    int pageCount() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(const QList<qsizetype> &marks);
    void point(const QPointF &position);
    void showTip();
    void followScrolling();
    void updateMap();
    qsizetype indexOf(const FieldRef &ref) const;

    Theme &m_theme;
    LetterEdit *m_edit = nullptr;
    MarginMap *m_map = nullptr;
    std::shared_ptr<const Letter> m_letter;
    QList<Highlight> m_highlights;
    FieldRef m_focused;
    FieldRef m_lastActivated; ///< where a click on overlapping evidence goes on from
    QPointF m_pointer;
    QTimer m_tipTimer;
    int m_page = 1;
    bool m_hasCaret = false;
};

} // namespace imr
