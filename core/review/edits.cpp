// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/edits.h"

#include "core/fields/fieldinput.h"

#include <algorithm>
#include <cmath>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imr {

namespace {

bool isTextual(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText;
}

Error invalid(const FieldDefinition &definition, const QJsonValue &value, const QString &accepted)
{
    return {ErrorCode::InvalidValue, {}, {definition.pattern, value.toVariant().toString(), accepted}, {}};
}

bool isFormOf(const FieldDefinition &definition, const QJsonValue &value)
{
    switch (definition.type) {
    case FieldType::Boolean: return value.isBool();
    case FieldType::Integer: return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    case FieldType::Number: return value.isDouble();
    case FieldType::Citation: return value.isObject() && !value.toObject().isEmpty();
    case FieldType::Choice: return std::ranges::contains(definition.choices, value.toString(), &FieldChoice::value);
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date: break;
    }
    return value.isString() && !value.toString().trimmed().isEmpty();
}

QString acceptedForm(const FieldDefinition &definition)
{
    QStringList values;
    for (const FieldChoice &choice : definition.choices)
        values.append(choice.value);
    return values.join(u", "_s);
}

/// Spans as given, put in order, checked, and with their pages.
Result<TextSpans> checkedSpans(const TextSpans &spans, const Letter &letter)
{
    TextSpans checked;
    for (const TextSpan &span : spans) {
        if (span.start < 0 || span.isEmpty() || span.end > letter.text.size() || letter.quote(span).isEmpty())
            return Error{ErrorCode::EvidenceNotInLetter, letter.fileName, {}, {}};
        checked.append(letter.span(span.start, span.end));
    }
    return checked;
}

bool saysIt(const QString &words, const QJsonValue &value, const FieldDefinition &definition)
{
    if (definition.type == FieldType::Choice || definition.type == FieldType::Boolean)
        return true; // a choice is how words are understood, not what they are
    if (isTextual(definition.type))
        return words.contains(value.toString(), Qt::CaseInsensitive);
    const auto read = parseFieldInput(definition, words);
    return read && *read == value;
}

void findEvidence(FieldState &state, const FieldState &now, const EditContext &context)
{
    const FieldType type = context.definition.type;
    if (state.value == context.machineValue && !context.machineSpans.isEmpty()) {
        state.spans = context.machineSpans;
        state.evidence = EvidenceState::Located;
        return;
    }
    const bool stays = !now.spans.isEmpty() && std::ranges::any_of(now.spans, [&](const TextSpan &span) {
        return saysIt(context.letter.quote(span), state.value, context.definition);
    });
    if (stays) {
        state.spans = now.spans;
        state.evidence = EvidenceState::Located;
        return;
    }
    const bool canBeFound = isTextual(type) || type == FieldType::Date || state.value.isDouble();
    const TextSpans found = canBeFound ? findWords(context.letter, state.value.toVariant().toString()) : TextSpans{};
    state.spans = found.isEmpty() ? TextSpans{} : TextSpans{found.first()};
    state.evidence = found.isEmpty()    ? EvidenceState::NotInText
                     : found.size() > 1 ? EvidenceState::Ambiguous
                                        : EvidenceState::Located;
}

Result<FieldState> withValue(const Edit &edit, const FieldState &now, const EditContext &context)
{
    FieldState state;
    state.value = edit.value.isUndefined() ? now.value : edit.value;
    if (state.value.isString())
        state.value = state.value.toString().simplified();
    if (auto form = checkForm(context.definition, state.value); !form)
        return form.error();
    state.state = state.value == context.machineValue ? ValueState::Confirmed : ValueState::Corrected;
    auto spans = checkedSpans(edit.spans, context.letter);
    if (!spans)
        return spans.error();
    if (spans->isEmpty() && context.definition.source == FieldSource::Office)
        return state; // no evidence is asked for; a note on a passage names its words
    if (spans->isEmpty()) {
        findEvidence(state, now, context);
    } else {
        state.spans = *spans;
        state.evidence = EvidenceState::Located;
    }
    return state;
}

FieldState confirmed(const FieldState &now)
{
    FieldState state = now;
    if (now.value.isUndefined()) {
        state.state = now.state == ValueState::Unreadable ? ValueState::Unreadable : ValueState::Absent;
        return state;
    }
    if (now.state != ValueState::Corrected && now.state != ValueState::Imported)
        state.state = ValueState::Confirmed;
    if (now.evidence == EvidenceState::Ambiguous)
        state.evidence = EvidenceState::Located; // somebody looked and found the right one shown
    return state;
}

Result<FieldState> fromOutside(const Edit &edit, const FieldState &now, const EditContext &context)
{
    FieldState state;
    state.value = edit.value.isUndefined() ? now.value : edit.value;
    if (auto form = checkForm(context.definition, state.value); !form)
        return form.error();
    state.state = state.value == context.machineValue ? ValueState::Confirmed : ValueState::Corrected;
    state.evidence = EvidenceState::Outside;
    state.outsideSource = edit.reason;
    return state;
}

/// A value that a spreadsheet brought in: its words where the letter has them, else its source is that file.
Result<FieldState> imported(const Edit &edit, const FieldState &now, const EditContext &context)
{
    auto state = withValue(edit, now, context);
    if (!state)
        return state;
    state->state = ValueState::Imported;
    if (state->evidence == EvidenceState::NotInText) {
        state->evidence = EvidenceState::Outside;
        state->outsideSource = edit.reason;
    }
    return state;
}

} // namespace

Result<FieldState> applyEdit(const Edit &edit, const FieldState &now, const EditContext &context)
{
    if (context.definition.source == FieldSource::Derived)
        return Error{ErrorCode::DerivedField, {}, {context.definition.pattern}, {}};
    FieldState none;
    switch (edit.kind) {
    case Edit::Kind::Confirm: return confirmed(now);
    case Edit::Kind::MarkAbsent: none.state = ValueState::Absent; return none;
    case Edit::Kind::MarkUnreadable: {
        auto spans = checkedSpans(edit.spans, context.letter);
        if (!spans)
            return spans.error();
        none.state = ValueState::Unreadable;
        none.spans = spans->isEmpty() ? now.spans : *spans;
        none.evidence = none.spans.isEmpty() ? EvidenceState::NoneNeeded : EvidenceState::Located;
        return none;
    }
    case Edit::Kind::SetOutside: return fromOutside(edit, now, context);
    case Edit::Kind::Rebind:
        if (edit.spans.isEmpty())
            return Error{ErrorCode::EvidenceNotInLetter, context.letter.fileName, {}, {}};
        return withValue(edit, now, context);
    case Edit::Kind::Import: return imported(edit, now, context);
    case Edit::Kind::Correct:
    case Edit::Kind::AddElement: return withValue(edit, now, context);
    case Edit::Kind::Clear: return none;
    case Edit::Kind::RemoveElement:
    case Edit::Kind::MoveElement: break;
    }
    return now;
}

FieldState machineState(const QJsonValue &value, const TextSpans &spans, const FieldDefinition *definition,
                        const Letter &letter)
{
    FieldState state;
    state.value = value;
    state.spans = spans;
    if (spans.isEmpty()) // the extractor names evidence wherever it has some; what it derives has none
        return state;
    const bool isInside = std::ranges::all_of(spans, [&](const TextSpan &span) {
        return span.start >= 0 && !span.isEmpty() && span.end <= letter.text.size();
    });
    const bool isLost = definition && definition->source == FieldSource::Letter && !isInside;
    state.evidence = isLost ? EvidenceState::NotInText : EvidenceState::Located;
    return state;
}

QString editName(Edit::Kind kind)
{
    switch (kind) {
    case Edit::Kind::Correct: return u"correct"_s;
    case Edit::Kind::Confirm: return u"confirm"_s;
    case Edit::Kind::Rebind: return u"rebind"_s;
    case Edit::Kind::MarkAbsent: return u"absent"_s;
    case Edit::Kind::MarkUnreadable: return u"unreadable"_s;
    case Edit::Kind::SetOutside: return u"outside"_s;
    case Edit::Kind::AddElement: return u"add"_s;
    case Edit::Kind::RemoveElement: return u"remove"_s;
    case Edit::Kind::MoveElement: return u"move"_s;
    case Edit::Kind::Clear: return u"clear"_s;
    case Edit::Kind::Import: return u"values"_s;
    }
    return {};
}

Result<void> checkForm(const FieldDefinition &definition, const QJsonValue &value)
{
    if (!isFormOf(definition, value))
        return invalid(definition, value, acceptedForm(definition));
    return {};
}

TextSpans findWords(const Letter &letter, const QString &words, qsizetype most)
{
    QStringList parts;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        parts.append(QRegularExpression::escape(word));
    TextSpans found;
    if (parts.isEmpty())
        return found;
    const QRegularExpression pattern(u"(?<![\\p{L}\\p{N}])"_s + parts.join(u"\\s+"_s) + u"(?![\\p{L}\\p{N}])"_s,
                                     QRegularExpression::CaseInsensitiveOption
                                         | QRegularExpression::UseUnicodePropertiesOption);
    auto match = pattern.globalMatch(letter.text);
    while (match.hasNext() && found.size() < most) {
        const QRegularExpressionMatch next = match.next();
        found.append(letter.span(next.capturedStart(), next.capturedEnd()));
    }
    return found;
}

QString elementPattern(QStringView fieldPattern)
{
    const qsizetype at = fieldPattern.lastIndexOf(u"[]");
    return at < 0 ? QString() : fieldPattern.first(at + 2).toString();
}

QString parentPattern(QStringView elementPattern)
{
    const qsizetype first = elementPattern.indexOf(u"[]");
    return first < 0 || first + 2 == elementPattern.size() ? QString() : elementPattern.first(first + 2).toString();
}

QString outcomeOf(const QStringList &decisions)
{
    if (decisions.isEmpty() || decisions.contains(QString()))
        return {};
    const qsizetype overturned = decisions.count(u"Overturned"_s);
    if (overturned == 0)
        return u"upheld"_s;
    return overturned == decisions.size() ? u"overturned"_s : u"partially overturned"_s;
}

} // namespace imr
