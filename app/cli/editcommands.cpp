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

/// The element of a list at a place, or nothing where the place is the next free one. NoSuchElement behind that: elements
/// have no gaps.
Result<std::optional<ElementId>> elementOrNext(const Request &request, const QString &pattern, ElementId parent,
                                               int place)
{
    const QList<ReviewElement> elements = request.open.record.elementsOf(pattern, parent);
    if (place < elements.size()) {
        return std::optional(elements.at(place).id);
    }
    if (place > elements.size()) {
        return noSuchElement(request);
    }
    return std::optional<ElementId>();
}

Edit addition(ElementId parent, const QString &pattern, const QJsonValue &value = QJsonValue::Undefined)
{
    Edit edit;
    edit.kind = Edit::Kind::AddElement;
    edit.ref = {parent, pattern};
    edit.value = value;
    return edit;
}

/// The edits that put a value into an element which is not there yet: of a list, or the item after the last one.
Result<QList<Edit>> additions(const Request &request, const Edit &correction)
{
    const FieldPath &path = request.known.path;
    const bool isOfItem = path.isItemField();
    const QString outer = isOfItem ? u"items[]"_s : elementPattern(path.pattern());
    const auto first = elementOrNext(request, outer, {}, path.first());
    if (!first) {
        return first.error();
    }
    QList<Edit> edits;
    Edit value = correction;
    if (!*first && (isOfItem || path.pattern() != outer)) {
        edits.append(addition({}, outer));
    }
    if (!isOfItem && path.pattern() == outer) {
        value.kind = Edit::Kind::AddElement;
        value.ref = {{}, outer};
        return edits << value;
    }
    const ElementId parent = first->value_or(addedElement(1));
    value.ref = {parent, path.pattern()};
    if (path.second() >= 0) {
        const auto second = *first ? elementOrNext(request, elementPattern(path.pattern()), parent, path.second())
                                   : Result<std::optional<ElementId>>(std::optional<ElementId>());
        if (!second || (!*first && path.second() > 0) || !request.known.field->isList()) {
            return noSuchElement(request);
        }
        value.kind = Edit::Kind::AddElement;
    }
    return edits << value;
}

Result<QList<Edit>> correction(const Request &request, Edit edit)
{
    edit.kind = Edit::Kind::Correct;
    const std::optional<FieldRef> ref = refOf(request.open.record, request.known.path);
    if (!ref) {
        return additions(request, edit);
    }
    edit.ref = *ref;
    return QList<Edit>{edit};
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

ExitStatus apply(const Invocation &invocation, const Request &request, const QList<Edit> &edits)
{
    const Result<Applied> applied = request.open.store->apply(request.open.id, edits, invocation.reviewer());
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
    Edit edit;
    edit.value = *value;
    edit.reason = invocation.value(u"reason"_s);
    if (request->known.field->source == FieldSource::Letter) {
        const Result<TextSpans> spans = evidence(invocation, *request);
        if (!spans) {
            return invocation.failed(spans.error());
        }
        edit.spans = *spans;
    }
    const Result<QList<Edit>> edits = correction(*request, edit);
    return edits ? apply(invocation, *request, *edits) : invocation.failed(edits.error());
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
    return apply(invocation, *request, {edit});
}

} // namespace

Command setCommand()
{
    return {"set",
            "CASE PATH VALUE",
            3,
            3,
            QT_TRANSLATE_NOOP("Cli", "Corrects a value. The element or item after the last one is added."),
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
