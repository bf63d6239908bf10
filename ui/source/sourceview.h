// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "ui/source/sourcepane.h"

namespace imr {

class SharedWording;
class Theme;

/// The letter: a bar (PDF or text, zoom, page, find in letter) over the two panes, which show the same highlights. The
/// choice of pane is remembered. A letter read from a text file has only the text pane. Ctrl+F, F3 and Shift+F3 work
/// while the focus is inside; the window may have actions of the same keys that work everywhere.
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
    /// Opens the find field of the bar, with the selected words in it.
    void startFind();
    /// F3 goes on to the same words from @p place.
    void startFindAt(const QString &words, const TextSpan &place);
    void findNext();
    void findPrevious();
    SourcePane &currentPane() const;
    void showText(bool text);
    bool isTextShown() const;
    void zoomIn();
    void zoomOut();
    void fitWidth();
    // How the letter is shown; remembered.
    QStringList syntaxThemes() const;
    QString syntaxTheme() const;
    void setSyntaxTheme(const QString &name);
    bool areDarkPages() const;
    void setDarkPages(bool dark);
    bool arePagesListed() const;
    void setPagesListed(bool listed);
    bool isCaretShown() const;
    /// What other letters say word for word, and which of them the one shown is; kept until another is given.
    void setWording(std::shared_ptr<const SharedWording> wording, LetterId letter);
    bool isDimming() const;
    void setDimming(bool dims); ///< remembered
    /// Marks the next or previous sentence that is this letter's own.
    void showOwnSentence(bool isNext);
    qsizetype caretOffset() const; ///< of the pane in view
    /// Into the letter with a caret, or away from it: caretLeft() then.
    void toggleCaret();

Q_SIGNALS:
    void caretLeft();
    void dimmingChanged(bool dims);
    void highlightActivated(const imr::FieldRef &ref);
    void selectionChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupBar(Theme &theme);
    void setupLayout();
    void setupPane(SourcePane &pane);
    void connectSignals();
    void chooseZoom(int index);
    void showZoom();
    void showPage();
    void followPane();
    void refit();
    void updateShared();
    void describeEvidence();
    bool hasPages() const;

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace imr
