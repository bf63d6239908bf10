// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr {

namespace {

enum class WithMachine { No, Yes };

void addMachine(QJsonObject &json, const ReviewField &field, const CodePointIndex &index)
{
    if (!field.machineValue.isUndefined()) {
        json.insert(u"machine_value"_s, field.machineValue);
        json.insert(u"machine_spans"_s, spansJson(field.machineSpans, index));
        json.insert(u"rule"_s, field.rule);
    }
}

QJsonObject fieldJson(const ReviewField &field, const CodePointIndex &index, WithMachine withMachine)
{
    QJsonObject json{{u"path"_s, field.path.toString()},
                     {u"state"_s, stateCode(field.now.state)},
                     {u"evidence"_s, evidenceCode(field.now.evidence)}};
    if (!field.now.value.isUndefined()) {
        json.insert(u"value"_s, field.now.value);
        json.insert(u"confidence"_s, field.confidence);
        json.insert(u"spans"_s, spansJson(field.now.spans, index));
        if (!field.quote.isEmpty()) {
            json.insert(u"quote"_s, field.quote);
        }
    }
    if (!field.now.outsideSource.isEmpty()) {
        json.insert(u"outside_source"_s, field.now.outsideSource);
    }
    if (withMachine == WithMachine::Yes) {
        addMachine(json, field, index);
    }
    return json;
}

void addFields(QJsonObject &json, const ReviewRecord &record, const CodePointIndex &index, WithMachine withMachine)
{
    QJsonArray fields;
    QJsonArray notStated;
    for (const ReviewField &field : record.fields) {
        if (!field.now.value.isUndefined()) {
            fields.append(fieldJson(field, index, withMachine));
        } else if (field.now.state == ValueState::Absent || field.now.state == ValueState::Unreadable) {
            notStated.append(fieldJson(field, index, withMachine));
        }
    }
    json.insert(u"fields"_s, fields);
    if (!notStated.isEmpty()) {
        json.insert(u"not_stated"_s, notStated);
    }
}

QJsonObject findingJson(const Finding &finding, const CodePointIndex &index,
                        const std::function<QString(const Finding &)> &findingMessage)
{
    QJsonArray paths;
    for (const FieldPath &path : finding.paths) {
        paths.append(path.toString());
    }
    QJsonObject json{{u"rule"_s, finding.rule},
                     {u"severity"_s, u"warning"_s},
                     {u"paths"_s, paths},
                     {u"spans"_s, spansJson(finding.spans, index)}};
    if (findingMessage) {
        json.insert(u"message"_s, findingMessage(finding));
    } else {
        json.insert(u"parameters"_s, QJsonArray::fromStringList(finding.parameters));
    }
    return json;
}

QJsonArray linkedJson(const ReviewRecord &record)
{
    QJsonArray linked;
    for (const LinkedLetter &other : record.linked) {
        linked.append(QJsonObject{{u"id"_s, other.shortId},
                                  {u"decision_date"_s, other.decisionDate},
                                  {u"state"_s, stateCode(other.state)}});
    }
    return linked;
}

QJsonObject letterHead(const Letter &letter, const ReviewRecord &record)
{
    return {{u"schema"_s, u"imr.letter/1"_s},
            {u"id"_s, record.shortId},
            {u"state"_s, stateCode(record.state)},
            {u"layout"_s, record.layout},
            {u"source"_s, QJsonObject{{u"file"_s, letter.fileName},
                                      {u"sha256"_s, QString::fromLatin1(letter.sha256.toHex())},
                                      {u"pages"_s, letter.pages.size()}}}};
}

QJsonObject fieldStateJson(const FieldState &state, const CodePointIndex &index)
{
    QJsonObject json{{u"state"_s, stateCode(state.state)}, {u"evidence"_s, evidenceCode(state.evidence)}};
    if (!state.value.isUndefined()) {
        json.insert(u"value"_s, state.value);
    }
    if (!state.spans.isEmpty()) {
        json.insert(u"spans"_s, spansJson(state.spans, index));
    }
    if (!state.outsideSource.isEmpty()) {
        json.insert(u"outside_source"_s, state.outsideSource);
    }
    return json;
}

QJsonObject wholeJson(const Letter &letter, const ReviewRecord &record, WithText withText, WithMachine withMachine,
                      const std::function<QString(const Finding &)> &findingMessage)
{
    const CodePointIndex index(letter.text);
    QJsonObject json = letterHead(letter, record);
    addFields(json, record, index, withMachine);
    QJsonArray findings;
    for (const Finding &finding : record.findings) {
        findings.append(findingJson(finding, index, findingMessage));
    }
    json.insert(u"findings"_s, findings);
    if (!record.linked.isEmpty()) {
        json.insert(u"linked"_s, linkedJson(record));
    }
    if (withText == WithText::Yes) {
        json.insert(u"text"_s, letter.text);
    }
    return json;
}

} // namespace

QString stateCode(ValueState state)
{
    switch (state) {
    case ValueState::Proposed: return u"proposed"_s;
    case ValueState::Accepted: return u"accepted"_s;
    case ValueState::Confirmed: return u"confirmed"_s;
    case ValueState::Corrected: return u"corrected"_s;
    case ValueState::Absent: return u"absent"_s;
    case ValueState::Unreadable: return u"unreadable"_s;
    case ValueState::Imported: return u"confirmed (imported)"_s;
    }
    return {};
}

QString stateCode(LetterState state)
{
    switch (state) {
    case LetterState::New: return u"new"_s;
    case LetterState::InWork: return u"in work"_s;
    case LetterState::Verified: return u"verified"_s;
    case LetterState::SetAside: return u"set aside"_s;
    }
    return {};
}

QString evidenceCode(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Located: return u"located"_s;
    case EvidenceState::Ambiguous: return u"ambiguous"_s;
    case EvidenceState::NotInText: return u"not in text"_s;
    case EvidenceState::Outside: return u"outside"_s;
    case EvidenceState::NoneNeeded: return u"none needed"_s;
    }
    return {};
}

QJsonArray spansJson(const TextSpans &spans, const CodePointIndex &index)
{
    QJsonArray json;
    for (const TextSpan &span : spans) {
        json.append(QJsonObject{{u"start"_s, index.codePoint(span.start)},
                                {u"end"_s, index.codePoint(span.end)},
                                {u"page"_s, span.page}});
    }
    return json;
}

QJsonObject reviewJson(const Letter &letter, const ReviewRecord &record, WithText withText,
                       const std::function<QString(const Finding &)> &findingMessage)
{
    return wholeJson(letter, record, withText, WithMachine::No, findingMessage);
}

QJsonObject eventJson(const Event &event, const CodePointIndex &index)
{
    QJsonObject json{{u"id"_s, event.id.value},
                     {u"time"_s, event.time.toUTC().toString(Qt::ISODateWithMs)},
                     {u"reviewer"_s, event.reviewer},
                     {u"kind"_s, event.kind},
                     {u"path"_s, event.path.toString()},
                     {u"group"_s, event.group.value},
                     {u"before"_s, fieldStateJson(event.before, index)},
                     {u"after"_s, fieldStateJson(event.after, index)}};
    if (!event.reason.isEmpty()) {
        json.insert(u"reason"_s, event.reason);
    }
    if (event.undoes.isValid()) {
        json.insert(u"undoes"_s, event.undoes.value);
    }
    return json;
}

QJsonObject datasetJson(const Letter &letter, const ReviewRecord &record, QList<Event> history)
{
    QJsonObject json = wholeJson(letter, record, WithText::No, WithMachine::Yes, {});
    std::ranges::sort(history, {}, &Event::id);
    const CodePointIndex index(letter.text);
    QJsonArray events;
    for (const Event &event : std::as_const(history)) {
        events.append(eventJson(event, index));
    }
    json.insert(u"history"_s, events);
    return json;
}

} // namespace imr
