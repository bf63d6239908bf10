// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casevalues.h"

#include "core/fields/fieldinput.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

std::optional<ElementId> elementAt(const ReviewRecord &record, const QString &pattern, ElementId parent, int position)
{
    const QList<ReviewElement> elements = record.elementsOf(pattern, parent);
    if (position < 0 || position >= elements.size()) {
        return std::nullopt;
    }
    return elements.at(position).id;
}

/// "clinical.medications[].status" → "clinical.medications[]": the list whose element the value belongs to.
QString listOf(const QString &pattern)
{
    return pattern.left(pattern.lastIndexOf(u"[]"_s) + 2);
}

} // namespace

Result<OpenCase> openCase(const Invocation &invocation, OpenMode mode)
{
    Result<std::unique_ptr<CaseStore>> store = invocation.openStore(mode);
    if (!store) {
        return store.error();
    }
    const Result<LetterId> id = (*store)->resolve(invocation.arguments().constFirst());
    if (!id) {
        return id.error();
    }
    Result<ReviewRecord> record = (*store)->record(*id);
    if (!record) {
        return record.error();
    }
    return OpenCase{*std::move(store), *id, *std::move(record)};
}

Result<KnownPath> knownPath(const QString &text, const QString &subject)
{
    const std::optional<FieldPath> path = FieldPath::parse(text);
    const FieldDefinition *field = path ? FieldCatalogue::builtIn().find(path->pattern()) : nullptr;
    if (!field) {
        return Error{ErrorCode::UnknownField, subject, {text}, {}};
    }
    return KnownPath{*path, field};
}

QString caseName(const ReviewRecord &record)
{
    return record.caseNumber.isEmpty() ? record.shortId : record.caseNumber;
}

QString shownValue(const QString &pattern, const QJsonValue &value)
{
    const FieldDefinition *const field = FieldCatalogue::builtIn().find(pattern);
    if (!field || value.isUndefined()) {
        return u"–"_s;
    }
    return displayText(*field, value);
}

std::optional<FieldRef> refOf(const ReviewRecord &record, const FieldPath &path)
{
    ElementId element;
    if (path.first() >= 0) {
        const QString outer = path.pattern().left(path.pattern().indexOf(u"[]"_s) + 2);
        const std::optional<ElementId> found = elementAt(record, outer, {}, path.first());
        if (!found) {
            return std::nullopt;
        }
        element = *found;
    }
    if (path.second() >= 0) {
        const std::optional<ElementId> found = elementAt(record, listOf(path.pattern()), element, path.second());
        if (!found) {
            return std::nullopt;
        }
        element = *found;
    }
    return FieldRef{element, path.pattern()};
}

} // namespace imr::cli
