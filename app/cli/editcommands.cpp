// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casevalues.h"
#include "core/exchange/reviewjson.h"
#include "core/fields/fieldinput.h"
#include "core/review/edits.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

/// What a person asked to be changed in one letter.
struct Request {
    OpenCase open;
    KnownPath known;
    QString name; ///< of the value, for messages: "CM15-0000001, patient.age"
};

Result<Request> requestOf(const Invocation &invocation)
{
    Result<OpenCase> open = openCase(invocation, OpenMode::ReadWrite);
    if (!open) {
        return open.error();
    }
    const QString name = caseName(open->record);
    const QString path = invocation.arguments().at(1);
    const Result<KnownPath> known = knownPath(path, name);
    if (!known) {
        return known.error();
    }
    return Request{*std::move(open), *known, u"%1, %2"_s.arg(name, path)};
}

int letterYear(const ReviewRecord &record)
{
    const ReviewField *const date = record.find(FieldPath(u"case.decision_date"_s));
    return date ? date->now.value.toString().left(4).toInt() : 0;
}

Error noSuchElement(const Request &request)
{
    return {ErrorCode::NoSuchElement, request.name, {}, {}};
}

Error about(const Request &request, Error error)
{
    error.subject = request.name;
    return error;
}

/// The edit that adds an element at the end of a list: only there, since elements have no gaps.
Result<Edit> addition(const Request &request, const QJsonValue &value)
{
    const FieldPath &path = request.known.path;
    const ReviewRecord &record = request.open.record;
    if (!request.known.field->isList()) {
        return noSuchElement(request);
    }
    const bool isInner = path.second() >= 0;
    ElementId parent;
    if (isInner) {
        const QList<ReviewElement> items = record.elementsOf(u"items[]");
        if (path.first() >= items.size()) {
            return noSuchElement(request);
        }
        parent = items.at(path.first()).id;
    }
    if ((isInner ? path.second() : path.first()) != record.elementsOf(path.pattern(), parent).size()) {
        return noSuchElement(request);
    }
    Edit edit;
    edit.kind = Edit::Kind::AddElement;
    edit.ref = {parent, path.pattern()};
    edit.value = value;
    return edit;
}

Result<Edit> correction(const Request &request, const QJsonValue &value)
{
    const std::optional<FieldRef> ref = refOf(request.open.record, request.known.path);
    if (!ref) {
        return addition(request, value);
    }
    Edit edit;
    edit.kind = Edit::Kind::Correct;
    edit.ref = *ref;
    edit.value = value;
    return edit;
}

/// The words of the letter that the new value rests on: those of --quote; else what was typed, where it stands in the
/// letter exactly once; else nothing, and the store looks for the value.
Result<TextSpans> evidence(const Invocation &invocation, const Request &request)
{
    const Result<Letter> letter = request.open.store->letter(request.open.id);
    if (!letter) {
        return letter.error();
    }
    const bool isQuoted = invocation.isSet(u"quote"_s);
    const QString words = isQuoted ? invocation.value(u"quote"_s) : invocation.arguments().at(2);
    const TextSpans places = findWords(*letter, words);
    if (isQuoted && places.size() != 1) {
        return Error{ErrorCode::EvidenceNotInLetter, request.name, {}, {}};
    }
    return places.size() == 1 ? places : TextSpans{};
}

void showValue(const Invocation &invocation, const Request &request)
{
    const Result<ReviewRecord> record = request.open.store->record(request.open.id);
    if (!record) {
        invocation.console().say(record.error());
        return;
    }
    const ReviewField *const field = record->find(request.known.path);
    if (!field) {
        return;
    }
    invocation.console().print(u"%1 = %2 (%3)"_s.arg(request.name, shownValue(field->ref.pattern, field->now.value),
                                                     stateCode(field->now.state)));
    if (field->now.evidence == EvidenceState::NotInText || field->now.evidence == EvidenceState::Ambiguous) {
        invocation.console().say(
            tr(QT_TRANSLATE_NOOP("Cli", "The place of this value in the letter is open: its words do "
                                        "not stand there exactly once. --quote names them.")));
    }
}

ExitStatus apply(const Invocation &invocation, const Request &request, const Edit &edit)
{
    const Result<Applied> applied = request.open.store->apply(request.open.id, {edit}, invocation.reviewer());
    if (!applied) {
        return invocation.failed(about(request, applied.error()));
    }
    showValue(invocation, request);
    return ExitStatus::Done;
}

ExitStatus runSet(const Invocation &invocation)
{
    const Result<Request> request = requestOf(invocation);
    if (!request) {
        return invocation.failed(request.error());
    }
    const Result<QJsonValue> value = parseFieldInput(*request->known.field, invocation.arguments().at(2),
                                                     letterYear(request->open.record));
    if (!value) {
        return invocation.failed(about(*request, value.error()));
    }
    Result<Edit> edit = correction(*request, *value);
    if (!edit) {
        return invocation.failed(edit.error());
    }
    if (request->known.field->source == FieldSource::Letter) {
        const Result<TextSpans> spans = evidence(invocation, *request);
        if (!spans) {
            return invocation.failed(spans.error());
        }
        edit->spans = *spans;
    }
    edit->reason = invocation.value(u"reason"_s);
    return apply(invocation, *request, *edit);
}

ExitStatus runConfirm(const Invocation &invocation)
{
    const Result<Request> request = requestOf(invocation);
    if (!request) {
        return invocation.failed(request.error());
    }
    const std::optional<FieldRef> ref = refOf(request->open.record, request->known.path);
    if (!ref) {
        return invocation.failed(noSuchElement(*request));
    }
    Edit edit;
    edit.kind = Edit::Kind::Confirm;
    edit.ref = *ref;
    return apply(invocation, *request, edit);
}

} // namespace

Command setCommand()
{
    return {"set",
            "CASE PATH VALUE",
            3,
            3,
            QT_TRANSLATE_NOOP("Cli", "Corrects a value. A list's element after the last one is added."),
            "imr set --db cases.db CM15-0000001 items[0].decision Overturned",
            {Option::Database, Option::Reviewer},
            {{u"quote"_s, tr("The words of the letter that say so."), u"TEXT"_s},
             {u"reason"_s, tr("Why, for the history."), u"TEXT"_s}},
            runSet};
}

Command confirmCommand()
{
    return {"confirm",
            "CASE PATH",
            2,
            2,
            QT_TRANSLATE_NOOP("Cli", "Says that a value is right."),
            "imr confirm --db cases.db CM15-0000001 patient.age",
            {Option::Database, Option::Reviewer},
            {},
            runConfirm};
}

} // namespace imr::cli
