// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/fieldface.h"

#include <QCoreApplication>

#include "core/wording/wording.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldFace)
};

bool isLost(const FormField &field)
{
    return field.value != nullptr && field.value->now.evidence == EvidenceState::NotInText
           && !field.value->now.value.isUndefined();
}

Glyph valueGlyph(const FieldState &state, FieldSource source)
{
    switch (state.state) {
    case ValueState::Imported:
    case ValueState::Confirmed: return state.evidence == EvidenceState::Outside ? Glyph::Outside : Glyph::Confirmed;
    case ValueState::Corrected: return state.evidence == EvidenceState::Outside ? Glyph::Outside : Glyph::Corrected;
    case ValueState::Absent: return Glyph::Absent;
    case ValueState::Unreadable: return Glyph::Unreadable;
    case ValueState::Accepted: return source == FieldSource::Derived ? Glyph::Derived : Glyph::Accepted;
    case ValueState::Proposed: break;
    }
    return source == FieldSource::Derived ? Glyph::Derived : Glyph::Proposed;
}

Glyph glyphOf(const FormField &field)
{
    if (field.doubt && isLost(field))
        return Glyph::Lost;
    if (field.doubt)
        return Glyph::Waits;
    return field.value == nullptr ? Glyph::Proposed : valueGlyph(field.value->now, field.definition->source);
}

QString decisionText(const QString &decision)
{
    if (decision == "Overturned"_L1)
        return Words::tr("Overturned: treatment approved");
    if (decision == "Upheld"_L1)
        return Words::tr("Upheld: the denial stands");
    return decision;
}

void fillValue(FieldFace &face, const FormField &field)
{
    face.isMuted = field.value == nullptr || field.value->now.value.isUndefined();
    if (!face.isMuted) {
        face.value = field.text();
        face.isDecision = field.definition->pattern == "items[].decision"_L1;
        face.isOverturned = face.isDecision && face.value == "Overturned"_L1;
        if (field.definition->type == FieldType::Choice)
            face.value = wording::choiceLabel(*field.definition, face.value);
        if (face.isDecision)
            face.value = decisionText(field.text());
    } else if (field.value != nullptr && field.value->now.state == ValueState::Absent) {
        face.value = Words::tr("not stated in the letter");
    } else if (field.value != nullptr && field.value->now.state == ValueState::Unreadable) {
        face.value = Words::tr("unreadable");
    } else {
        face.value = field.isAddition ? Words::tr("one more")
                     : field.doubt    ? Words::tr("empty")
                                      : Words::tr("not stated");
    }
}

QString placeWithoutWords(const FormField &field)
{
    if (field.value == nullptr)
        return field.doubt ? Words::tr("no words found") : QString();
    const FieldState &now = field.value->now;
    if (now.state == ValueState::Absent)
        return Words::tr("confirmed absent");
    if (now.evidence == EvidenceState::Outside)
        return now.outsideSource;
    if (field.definition->source == FieldSource::Derived && !now.value.isUndefined())
        return Words::tr("derived");
    return {};
}

void fillEvidence(FieldFace &face, const FormField &field, const Letter &letter)
{
    if (isLost(field)) {
        face.place = Words::tr("words not found");
        return;
    }
    if (field.value != nullptr && !field.value->now.spans.isEmpty()) {
        face.place = placeOf(letter, field.value->now.spans);
        face.spokenPlace = spokenPlace(letter, field.value->now.spans.first());
        if (!field.value->quote.isEmpty())
            face.quote = u'“' + field.value->quote + u'”';
    } else {
        face.place = placeWithoutWords(field);
    }
}

void fillReason(FieldFace &face, const FormField &field)
{
    if (!field.doubt)
        return;
    face.reason = wording::sentence(*field.doubt);
    if (!face.reason.isEmpty())
        face.reason.front() = face.reason.front().toUpper();
    face.tone = isLost(field) ? FieldFace::Tone::Error : FieldFace::Tone::Warn;
    if (isLost(field))
        face.keyHint = Words::tr("Ctrl+L binds selected words");
    else
        face.keyHint = field.isEmpty() ? Words::tr("Ctrl+Shift+N: not stated") : Words::tr("Enter confirms");
}

} // namespace

QString placeOf(const Letter &letter, const TextSpans &spans)
{
    if (spans.isEmpty())
        return {};
    const TextSpan &span = spans.first();
    const int first = letter.lineAt(span.start);
    const qsizetype lastUnit = qMax(span.start, span.end - 1);
    QString place = u"p%1:%2"_s.arg(letter.pageAt(span.start)).arg(first);
    if (letter.pageAt(lastUnit) == letter.pageAt(span.start) && letter.lineAt(lastUnit) != first)
        place += u"–%1"_s.arg(letter.lineAt(lastUnit));
    return place;
}

QString spokenPlace(const Letter &letter, const TextSpan &span)
{
    return Words::tr("page %1, line %2").arg(letter.pageAt(span.start)).arg(letter.lineAt(span.start));
}

FieldFace faceOf(const FormField &field, const RecordForm &form)
{
    FieldFace face;
    face.glyph = glyphOf(field);
    face.label = field.isFirst ? fieldName(*field.definition) : QString();
    face.isElement = field.isElement;
    face.isHeadline = field.definition->pattern == "items[].request"_L1;
    face.wraps = field.doubt.has_value() || face.isHeadline;
    fillValue(face, field);
    face.addition = form.attributesOf(field);
    fillEvidence(face, field, form.letter());
    fillReason(face, field);
    face.hasNote = form.hasNote(field.ref);
    const FormField *twin = form.find(field.twin);
    if (twin != nullptr && twin->value != nullptr)
        face.place += u", "_s + placeOf(form.letter(), twin->value->now.spans);
    if (face.isHeadline) {
        const FormField *disputed = form.itemField(field.item, u"items[].disputed");
        if (disputed != nullptr && disputed->repeatsRequest)
            face.remark = Words::tr("request and disputed are the same words");
    }
    return face;
}

QString spokenFace(const FormField &field, const FieldFace &face)
{
    QStringList parts{face.value};
    if (field.value != nullptr)
        parts.append(wording::stateName(field.value->now.state));
    if (!face.reason.isEmpty())
        parts.append(face.reason);
    const QString place = face.spokenPlace.isEmpty() ? face.place : face.spokenPlace;
    if (!place.isEmpty())
        parts.append(face.quote.isEmpty() ? place : u"%1: %2"_s.arg(place, face.quote));
    if (face.hasNote)
        parts.append(Words::tr("has a note"));
    return parts.join(u"; ");
}

QString tipOf(const FormField &field)
{
    QString tip = u"%1: %2"_s.arg(fieldName(*field.definition), field.text().left(200));
    if (field.value == nullptr)
        return tip;
    const ValueState state = field.value->now.state;
    tip += u'\n' + wording::stateName(state);
    if ((state == ValueState::Proposed || state == ValueState::Accepted) && !field.value->rule.isEmpty())
        tip += u", "_s
               + Words::tr("confidence %1, found by %2")
                     .arg(field.value->confidence, 0, 'f', 2)
                     .arg(wording::ruleName(field.value->rule));
    return tip;
}

QString fieldName(const FieldDefinition &definition)
{
    return wording::label(definition);
}

} // namespace imr
