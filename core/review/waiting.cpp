// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/waiting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr {

namespace {

std::optional<Doubt> doubtOfEmpty(const FieldDefinition &definition, const ReviewRecord &record)
{
    if (definition.source != FieldSource::Letter || !definition.expectedIn.contains(record.layout))
        return std::nullopt;
    return Doubt{u"expected-empty"_s, {}};
}

const Finding *findingAbout(const FieldPath &path, const ReviewRecord &record)
{
    const auto found = std::ranges::find_if(record.findings,
                                            [&](const Finding &finding) { return finding.paths.contains(path); });
    return found == record.findings.end() ? nullptr : &*found;
}

std::optional<Doubt> doubtOfMachine(const FieldDefinition &definition, const ReviewField &field,
                                    const ReviewRecord &record, double threshold)
{
    if (field.now.evidence == EvidenceState::Ambiguous)
        return Doubt{u"evidence-ambiguous"_s, {}};
    if (const Finding *finding = findingAbout(field.path, record))
        return Doubt{u"finding"_s, {finding->rule}};
    if (definition.review == ReviewRule::Always)
        return Doubt{u"always"_s, {}};
    if (definition.source == FieldSource::Letter && field.confidence < threshold)
        return Doubt{u"low-confidence"_s, {QString::number(qRound(field.confidence * 100))}};
    return std::nullopt;
}

/// The elements in which a field can stand: the letter itself, every item, or what the list has.
QList<ElementId> placesOf(const FieldDefinition &definition, const ReviewRecord &record)
{
    if (!definition.pattern.contains(u"[]"))
        return {ElementId{}};
    if (!definition.isItemField())
        return {};
    QList<ElementId> items;
    for (const ReviewElement &element : record.elements) {
        if (element.pattern == u"items[]")
            items.append(element.id);
    }
    return items;
}

bool isEmptyAt(const FieldDefinition &definition, ElementId place, const ReviewRecord &record)
{
    if (definition.isList())
        return record.elementsOf(definition.pattern, place).isEmpty();
    return record.find(FieldRef{place, definition.pattern}) == nullptr;
}

} // namespace

std::optional<Doubt> doubtOf(const FieldDefinition &definition, const ReviewField *field, const ReviewRecord &record,
                             double threshold)
{
    if (definition.review == ReviewRule::Never)
        return std::nullopt;
    if (!field)
        return doubtOfEmpty(definition, record);
    if (field->now.evidence == EvidenceState::NotInText)
        return Doubt{u"evidence-lost"_s, {}};
    if (field->now.state != ValueState::Proposed)
        return std::nullopt;
    if (field->now.value.isUndefined())
        return doubtOfEmpty(definition, record);
    return doubtOfMachine(definition, *field, record, threshold);
}

WaitingCount countWaiting(const FieldCatalogue &catalogue, const ReviewRecord &record, double threshold)
{
    WaitingCount count;
    for (const ReviewField &field : record.fields) {
        const FieldDefinition *definition = catalogue.find(field.ref.pattern);
        if (!definition)
            continue;
        ++count.all;
        count.waiting += doubtOf(*definition, &field, record, threshold) ? 1 : 0;
    }
    for (const FieldDefinition &definition : catalogue.fields()) {
        if (!doubtOf(definition, nullptr, record, threshold))
            continue;
        QList<ElementId> places = placesOf(definition, record);
        if (definition.isList() && !definition.isItemField())
            places = {ElementId{}};
        const auto empty = std::ranges::count_if(places,
                                                 [&](ElementId place) { return isEmptyAt(definition, place, record); });
        count.waiting += static_cast<int>(empty);
        count.all += static_cast<int>(empty);
    }
    return count;
}

} // namespace imr
