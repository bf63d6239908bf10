// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notes.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

const QString notePattern = u"notes[]"_s;
const QString aboutPattern = u"notes[].about"_s;
const FieldRef flagRef{{}, u"case.flag"_s};

Edit editOf(Edit::Kind kind, const FieldRef &ref, const QJsonValue &value = QJsonValue::Undefined)
{
    return {.kind = kind, .ref = ref, .value = value, .spans = {}, .reason = {}};
}

} // namespace

QList<Note> notesOf(const ReviewRecord &record)
{
    QList<Note> notes;
    for (const ReviewElement &element : record.elementsOf(notePattern)) {
        const ReviewField *text = record.find(FieldRef{element.id, notePattern});
        if (text == nullptr || text->now.value.isUndefined())
            continue;
        const ReviewField *about = record.find(FieldRef{element.id, aboutPattern});
        notes.append({element.id, text->now.value.toString(),
                      about == nullptr ? FieldRef() : aboutRef(about->now.value.toString()),
                      text->now.spans.isEmpty() ? TextSpan() : text->now.spans.first()});
    }
    return notes;
}

QList<Edit> addNote(const QString &text, const FieldRef &about, const TextSpan &passage)
{
    Edit note = editOf(Edit::Kind::AddElement, {{}, notePattern}, text);
    note.action = u"note"_s;
    if (!passage.isEmpty())
        note.spans = {passage};
    QList<Edit> edits{note};
    if (!about.pattern.isEmpty())
        edits.append(editOf(Edit::Kind::Correct, {addedElement(1), aboutPattern}, aboutText(about)));
    return edits;
}

Edit changeNote(ElementId id, const QString &text)
{
    return editOf(Edit::Kind::Correct, {id, notePattern}, text);
}

Edit removeNote(ElementId id)
{
    return editOf(Edit::Kind::RemoveElement, {id, notePattern});
}

QString flagOf(const ReviewRecord &record)
{
    const ReviewField *flag = record.find(flagRef);
    return flag == nullptr ? QString() : flag->now.value.toString();
}

Edit toggleFlag(const ReviewRecord &record, const QString &flag)
{
    return flagOf(record) == flag ? editOf(Edit::Kind::Clear, flagRef) : editOf(Edit::Kind::Correct, flagRef, flag);
}

QString aboutText(const FieldRef &ref)
{
    return ref.element.isValid() ? u"%1 #%2"_s.arg(ref.pattern).arg(ref.element.value) : ref.pattern;
}

FieldRef aboutRef(const QString &text)
{
    const qsizetype sign = text.indexOf(" #"_L1);
    return sign < 0 ? FieldRef{{}, text} : FieldRef{{text.mid(sign + 2).toLongLong()}, text.left(sign)};
}

} // namespace imr
