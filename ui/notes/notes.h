// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/review/reviewrecord.h"

namespace imr {

/// A note that a person wrote. Notes are ordinary office values of the record ("notes[]"), so that they are undone, told
/// in the history and exported like any other.
struct Note {
    ElementId id;
    QString text;
    FieldRef about;   ///< no pattern: the letter
    TextSpan passage; ///< empty where it is about no words
};

/// All notes of a letter, in the order in which they were made.
QList<Note> notesOf(const ReviewRecord &record);
QList<Edit> addNote(const QString &text, const FieldRef &about, const TextSpan &passage);
Edit changeNote(ElementId id, const QString &text);
Edit removeNote(ElementId id);

/// The flag of a letter, empty where it has none.
QString flagOf(const ReviewRecord &record);
/// Sets the flag, or takes it away where the letter has this one.
Edit toggleFlag(const ReviewRecord &record, const QString &flag);

/// How a note names the field it is about, and back.
QString aboutText(const FieldRef &ref);
FieldRef aboutRef(const QString &text);

} // namespace imr
