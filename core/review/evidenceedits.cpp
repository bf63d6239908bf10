// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/evidenceedits.h"

#include <algorithm>

#include "core/fields/fieldinput.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

QString wordsOf(const Letter &letter, const TextSpans &spans)
{
    QStringList words;
    for (const TextSpan &span : spans)
        words.append(letter.text.sliced(span.start, span.length()));
    return words.join(u' ');
}

Result<QJsonValue> readingOf(const EvidenceTarget &target, const TextSpans &spans)
{
    return parseFieldInput(target.definition, wordsOf(target.letter, spans), target.letterYear);
}

Edit editTo(const EvidenceTarget &target, const QJsonValue &value, const TextSpans &spans)
{
    return {.kind = target.isNewElement ? Edit::Kind::AddElement : Edit::Kind::Rebind,
            .ref = target.ref,
            .value = value,
            .spans = spans,
            .reason = {},
            .expectedVersion = target.field == nullptr ? -1 : target.field->version};
}

bool hasWords(const EvidenceTarget &target)
{
    return target.field != nullptr && !target.field->now.spans.isEmpty();
}

/// A value made of its words follows them; another one stays.
Result<Edit> following(const EvidenceTarget &target, const TextSpans &spans)
{
    const FieldState &now = target.field->now;
    if (now.value.isUndefined())
        return rebound(target, spans);
    const Result<QJsonValue> before = readingOf(target, now.spans);
    const Result<QJsonValue> after = readingOf(target, spans);
    const bool follows = before && *before == now.value && after;
    return editTo(target, follows ? *after : now.value, spans);
}

bool isMark(QChar unit)
{
    return u".,;:()[]{}\"'\u201c\u201d\u2018\u2019"_s.contains(unit);
}

} // namespace

Result<Edit> rebound(const EvidenceTarget &target, const TextSpans &spans)
{
    const Result<QJsonValue> value = readingOf(target, spans);
    if (!value)
        return value.error();
    return editTo(target, *value, spans);
}

Result<Edit> withWordsAdded(const EvidenceTarget &target, const TextSpan &span)
{
    if (!hasWords(target))
        return rebound(target, {span});
    TextSpans spans;
    TextSpan whole = span;
    for (const TextSpan &other : target.field->now.spans) {
        if (other.overlaps(whole))
            whole = target.letter.span(std::min(whole.start, other.start), std::max(whole.end, other.end));
        else
            spans.append(other);
    }
    const auto after = std::ranges::upper_bound(spans, whole.start, {}, &TextSpan::start);
    spans.insert(after, whole);
    return following(target, spans);
}

std::optional<Result<Edit>> withEndMoved(const EvidenceTarget &target, SpanEnd end, bool isForward)
{
    if (!hasWords(target))
        return std::nullopt;
    TextSpans spans = target.field->now.spans;
    TextSpan &span = end == SpanEnd::End ? spans.last() : spans.first();
    const TextSpans words = wordSpans(target.letter);
    const qsizetype edge = end == SpanEnd::End ? span.end : span.start;
    const auto edgeOf = [end](const TextSpan &word) { return end == SpanEnd::End ? word.end : word.start; };
    auto word = isForward ? std::ranges::upper_bound(words, edge, {}, edgeOf)
                          : std::ranges::lower_bound(words, edge, {}, edgeOf);
    if (isForward ? word == words.end() : word == words.begin())
        return std::nullopt;
    const qsizetype moved = edgeOf(isForward ? *word : *std::prev(word));
    const qsizetype start = end == SpanEnd::Start ? moved : span.start;
    const qsizetype stop = end == SpanEnd::End ? moved : span.end;
    if (start >= stop)
        return std::nullopt; // one word stays
    span = target.letter.span(start, stop);
    return following(target, spans);
}

std::optional<Edit> nextReading(const EvidenceTarget &target, bool isForward)
{
    if (target.field == nullptr)
        return std::nullopt;
    QList<Candidate> readings;
    const auto add = [&readings](const QJsonValue &value, const TextSpans &spans) {
        const auto isSame = [&](const Candidate &one) { return one.value == value && one.spans == spans; };
        if (!value.isUndefined() && !std::ranges::any_of(readings, isSame))
            readings.append({value, spans, 0});
    };
    add(target.field->machineValue, target.field->machineSpans);
    for (const Candidate &candidate : target.field->candidates)
        add(candidate.value, candidate.spans);
    const FieldState &now = target.field->now;
    const auto current = std::ranges::find_if(readings, [&now](const Candidate &one) {
        return one.value == now.value && one.spans == now.spans;
    });
    const qsizetype count = readings.size();
    if (count == 0 || (count == 1 && current != readings.end()))
        return std::nullopt;
    const qsizetype at = current == readings.end() ? (isForward ? -1 : count)
                                                   : std::distance(readings.begin(), current);
    const Candidate &next = readings.at((at + (isForward ? 1 : -1) + count) % count);
    Edit edit = editTo(target, next.value, next.spans);
    edit.kind = Edit::Kind::Correct;
    return edit;
}

TextSpans wordSpans(const Letter &letter)
{
    TextSpans words;
    const QString &text = letter.text;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype start = at;
        while (at < text.size() && !text.at(at).isSpace())
            ++at;
        qsizetype end = at;
        while (start < end && isMark(text.at(start)))
            ++start;
        while (end > start && isMark(text.at(end - 1)))
            --end;
        if (start < end)
            words.append(letter.span(start, end));
        while (at < text.size() && text.at(at).isSpace())
            ++at;
    }
    return words;
}

} // namespace imr
