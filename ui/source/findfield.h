// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "core/letter/letter.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace imr {

class Theme;

/// All places of the words in a letter: upper and lower case alike, whatever white space stands between them there, so
/// that words are found over the end of a line or a page too.
TextSpans placesOf(const QString &words, const Letter &letter);

/// The field "Find in letter" with its count and its two arrows. Knows no pane: it says which places to show.
class FindField : public QWidget {
    Q_OBJECT
public:
    explicit FindField(Theme &theme, QWidget *parent = nullptr);

    /// Looks for the same words in another letter.
    void setLetter(std::shared_ptr<const Letter> letter);
    /// Takes the focus; @p words replace what was looked for, if there are any.
    void start(const QString &words);
    /// The words found already, without taking the focus: the next place is the one behind @p place.
    void startAt(const QString &words, const TextSpan &place);
    void next();
    void previous();

Q_SIGNALS:
    void placesFound(const imr::TextSpans &places);
    void placeChosen(const imr::TextSpan &place); ///< an empty one: none any more
    void left();                                  ///< Escape: back to the letter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void choose(qsizetype index);
    void showCount();

    std::shared_ptr<const Letter> m_letter;
    QLineEdit *m_edit = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    TextSpans m_places;
    qsizetype m_current = -1;
};

} // namespace imr
