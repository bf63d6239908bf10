// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QHash>
#include <QSet>
#include <QWidget>

#include "core/review/sweep.h"

class QGridLayout;
class QLabel;

namespace imr {

class FieldCatalogue;
class Theme;

/// The sweep for what the machine missed: one sentence after the other whose words of the trade belong to no value.
/// Enter passes, a letter takes the words into a field, Left and Right move their end, Esc leaves. Changes nothing
/// itself. What was passed is remembered while the program runs.
class SweepBar : public QWidget {
    Q_OBJECT
public:
    SweepBar(const FieldCatalogue &catalogue, const Theme &theme, QWidget *parent = nullptr);

    void setLetter(const ReviewRecord &record, std::shared_ptr<const Letter> letter);
    /// The same letter after an edit: stays at its place.
    void setRecord(const ReviewRecord &record);
    void step(bool forward); ///< shows the bar, takes the keyboard
    void leave();
    int stopsLeft() const;
    TextSpan currentWords() const { return m_words; }

Q_SIGNALS:
    void placeWanted(const imr::TextSpan &place);
    void takeRequested(const QString &pattern, imr::ElementId element, const imr::TextSpan &span);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setupLayout();
    void addKeys();
    void showStop();
    void pass();
    void nextCue(int by);
    void moveEnd(int by);
    void take(const QString &pattern);
    bool isPassed(const SweepStop &stop) const;
    const SweepStop *current() const;
    QString sentenceHtml(const SweepStop &stop) const;
    ElementId itemOf(const TextSpan &span) const;

    const FieldCatalogue &m_catalogue;
    const Theme &m_theme;
    std::shared_ptr<const Letter> m_letter;
    ReviewRecord m_record;
    QList<SweepStop> m_stops;
    QHash<LetterId, QSet<qsizetype>> m_passed;
    qsizetype m_at = -1; ///< of m_stops
    qsizetype m_cue = 0;
    TextSpan m_words;
    QLabel *m_count = nullptr;
    QLabel *m_sentence = nullptr;
    QGridLayout *m_keys = nullptr;
};

} // namespace imr
