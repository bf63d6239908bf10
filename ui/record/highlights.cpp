// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/highlights.h"

#include <algorithm>

#include "ui/notes/notes.h"
#include "ui/record/fieldface.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfALongField = 3;

bool isLong(const FormField &field, const Letter &letter)
{
    const qsizetype breaks = std::ranges::fold_left(
        field.value->now.spans, qsizetype{0}, [&letter](qsizetype sum, const TextSpan &span) {
            return sum + QStringView(letter.text).mid(span.start, span.length()).count(u'\n');
        });
    return field.definition->type == FieldType::LongText && breaks >= linesOfALongField;
}

} // namespace

QList<Highlight> highlightsOf(const RecordForm &form)
{
    QList<Highlight> highlights;
    for (const FormField &field : form.fields()) {
        if (field.value == nullptr || field.value->now.spans.isEmpty()
            || field.value->now.evidence == EvidenceState::NotInText)
            continue;
        if (field.repeatsRequest && field.item.isValid()) // the same words twice; a header's date has its own
            continue;
        highlights.append(
            {field.ref, field.value->now.spans, field.definition->group, isLong(field, form.letter()), tipOf(field)});
    }
    for (const Note &note : notesOf(form.record())) {
        if (!note.passage.isEmpty())
            highlights.append({{note.id, u"notes[]"_s}, {note.passage}, FieldGroup::Case, false, note.text});
    }
    return highlights;
}

} // namespace imr
