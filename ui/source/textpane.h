// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include "ui/source/distinctmarks.h"
#include "ui/source/sourcepane.h"

namespace imr {

class EvidencePointer;
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
    void setShared(const QList<SharedStretch> &shared) override;
    TextSpan selection() const override;
    void setSelection(const TextSpan &span) override;
    bool isCaretShown() const override { return m_hasCaret; }
    qsizetype caretOffset() const override;
    void setCaretShown(bool shown) override;
    double zoom() const override;
    void setZoom(double factor) override;
    void fitWidth() override;
    int currentPage() const override;
    int pageCount() const override;
    QStringList syntaxThemes() const;
    void setSyntaxTheme(const QString &name); ///< empty: our own colours

protected:
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSignals();
    void point(const QPointF &position);
    void followScrolling();
    void updateMap();
    qsizetype markOf(qsizetype highlight) const;

    Theme &m_theme;
    LetterEdit *m_edit = nullptr;
    LetterHighlighter *m_highlighter = nullptr;
    MarginMap *m_map = nullptr;
    EvidencePointer *m_pointer = nullptr;
    std::shared_ptr<const Letter> m_letter;
    QList<Highlight> m_highlights;
    DistinctMarks m_marks;
    QList<SharedStretch> m_shared;
    FieldRef m_focused;
    int m_page = 1;
    bool m_hasCaret = false;
};

} // namespace imr
