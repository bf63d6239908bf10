// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "ui/source/sourcepane.h"

namespace imr {

class Theme;

/// The letter: a bar (PDF or text, zoom, page, find in letter) over the two panes, which show the same highlights. The
/// choice of pane is remembered. A letter read from a text file has only the text pane.
class SourceView : public QWidget {
    Q_OBJECT
public:
    explicit SourceView(Theme &theme, QWidget *parent = nullptr);
    ~SourceView() override;

    void setLetter(std::shared_ptr<const Letter> letter, const QByteArray &original);
    void setHighlights(const QList<Highlight> &highlights);
    void setFocusedField(const FieldRef &ref);
    void showPlace(const TextSpan &span);
    TextSpan selection() const; ///< of the pane in view
    /// Opens the find field of the bar.
    void startFind();
    SourcePane &currentPane() const;
    void showText(bool text);
    bool isTextShown() const;
    void zoomIn();
    void zoomOut();
    void fitWidth();

Q_SIGNALS:
    void highlightActivated(const imr::FieldRef &ref);
    void selectionChanged();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace imr
