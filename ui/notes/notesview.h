// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "core/fields/fieldcatalogue.h"
#include "core/letter/letter.h"
#include "ui/notes/notes.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace imr {

/// The notes of the open letter, and the line in which one is written: on the letter, on a field, or on words. Enter in the
/// list goes to what the note is about, Delete removes it, F2 changes it. Asks for edits; changes nothing itself.
class NotesView : public QWidget {
    Q_OBJECT
public:
    explicit NotesView(const FieldCatalogue &catalogue, QWidget *parent = nullptr);

    void setRecord(const ReviewRecord &record, std::shared_ptr<const Letter> letter);
    int count() const { return static_cast<int>(m_notes.size()); }
    /// Starts a note; without a field and words it is about the letter.
    void write(const FieldRef &about, const TextSpan &passage);

Q_SIGNALS:
    void editsRequested(const QList<imr::Edit> &edits);
    void fieldWanted(const imr::FieldRef &ref);
    void placeWanted(const imr::TextSpan &place);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupLayout();
    void save();
    void goThere();
    void change();
    void remove();
    QString subjectOf(const FieldRef &about, const TextSpan &passage) const;
    const Note *current() const;

    const FieldCatalogue &m_catalogue;
    std::shared_ptr<const Letter> m_letter;
    QList<Note> m_notes;
    FieldRef m_about;
    TextSpan m_passage;
    ElementId m_changing;
    QListWidget *m_list = nullptr;
    QLabel *m_subject = nullptr;
    QLineEdit *m_text = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace imr
