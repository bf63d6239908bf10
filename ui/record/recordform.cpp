// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/recordform.h"

#include <array>

#include <QDate>

#include "core/fields/fieldinput.h"
#include "core/review/sweep.h"
#include "ui/notes/notes.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array letterGroups{FieldGroup::Case, FieldGroup::Reviewer, FieldGroup::Person, FieldGroup::Clinical};

/// The pattern of the innermost list that the field is an element or an attribute of: "items[]" for "items[].decision".
QString listOf(const QString &pattern)
{
    return pattern.left(pattern.lastIndexOf(u"[]"_s) + 2);
}

bool belongsTo(const FieldDefinition &definition, FieldGroup group, bool inItem)
{
    return inItem ? definition.isItemField() : !definition.isItemField() && definition.group == group;
}

} // namespace

bool FormField::isEmpty() const
{
    if (value == nullptr)
        return true;
    const ValueState state = value->now.state;
    return value->now.value.isUndefined() && state != ValueState::Absent && state != ValueState::Unreadable;
}

QString FormField::text() const
{
    return value == nullptr || value->now.value.isUndefined() ? QString() : displayText(*definition, value->now.value);
}

bool FormFolds::isSectionOpen(FieldGroup group, ElementId item) const
{
    return item.isValid() ? openItem == item : openGroups.contains(group);
}

bool FormFolds::showsEmpty(FieldGroup group, ElementId item) const
{
    return item.isValid() ? itemsWithEmpty.contains(item) : groupsWithEmpty.contains(group);
}

RecordForm::RecordForm(const FieldCatalogue &catalogue, ReviewRecord record, std::shared_ptr<const Letter> letter,
                       const ReviewRules &rules)
    : m_catalogue(catalogue), m_record(std::move(record)), m_letter(std::move(letter)), m_rules(rules)
{
    for (const ReviewField &field : std::as_const(m_record.fields))
        m_values.insert(field.ref, &field);
    for (const UnclaimedCue &cue : unclaimedCues(*m_letter, m_record))
        m_cues.insert(cue.ref, cue.span);
    for (const Note &note : notesOf(m_record))
        m_noted.insert(note.about);
    for (const FieldGroup group : letterGroups)
        addScope(group, {});
    for (const ReviewElement &item : m_record.elementsOf(u"items[]")) {
        m_items.append(item.id);
        addScope(FieldGroup::Item, item.id);
    }
    markRepeatedRequests();
    markRepeatedDates();
    m_waiting = countWaiting(m_catalogue, m_record, m_rules);
    for (const FormField &field : std::as_const(m_fields)) {
        const int cues = field.doubt && field.doubt->code == "unclaimed-cue"_L1 ? 1 : 0;
        m_waiting.waiting += cues;
        m_waiting.all += cues;
    }
}

void RecordForm::addScope(FieldGroup group, ElementId item)
{
    for (const FieldDefinition &definition : m_catalogue.fields()) {
        const bool isNote = definition.pattern.startsWith("notes[]"_L1); // has a panel of its own
        if (!isNote && belongsTo(definition, group, item.isValid()))
            addDefinition(definition, group, item);
    }
}

void RecordForm::addDefinition(const FieldDefinition &definition, FieldGroup group, ElementId item)
{
    const QString list = listOf(definition.pattern);
    if (definition.isList())
        addList(definition, group, item);
    else if (list.size() <= 1 || list == "items[]"_L1)
        addField({.ref = {item, definition.pattern},
                  .definition = &definition,
                  .group = group,
                  .item = item,
                  .isAttribute = definition.pattern.startsWith(u"items[].body_part.")});
    // Attributes of a list's element stand below the element: addList puts them there.
}

void RecordForm::addList(const FieldDefinition &definition, FieldGroup group, ElementId item)
{
    const QList<ReviewElement> elements = m_record.elementsOf(definition.pattern, item);
    if (elements.isEmpty()) {
        addField({.ref = {item, definition.pattern}, .definition = &definition, .group = group, .item = item});
        return;
    }
    bool isFirst = true;
    for (const ReviewElement &element : elements) {
        addField({.ref = {element.id, definition.pattern},
                  .definition = &definition,
                  .group = group,
                  .item = item,
                  .isFirst = isFirst,
                  .isElement = true});
        isFirst = false;
        for (const FieldDefinition &attribute : m_catalogue.fields()) {
            if (!attribute.isList() && attribute.pattern.startsWith(definition.pattern + u'.'))
                addField({.ref = {element.id, attribute.pattern},
                          .definition = &attribute,
                          .group = group,
                          .item = item,
                          .isFirst = true,
                          .isAttribute = true});
        }
    }
    addField({.ref = {item, definition.pattern},
              .definition = &definition,
              .group = group,
              .item = item,
              .isFirst = false,
              .isAddition = true});
}

void RecordForm::addField(FormField field)
{
    field.value = m_values.value(field.ref);
    if (!field.isAddition)
        field.doubt = doubtOf(*field.definition, field.value, m_record, m_rules);
    const bool mayWait = field.isEmpty() && !field.isAddition && field.definition->review != ReviewRule::Never
                         && waitsIn(m_rules.profile, *field.definition);
    if (const auto cue = m_cues.constFind(field.ref); cue != m_cues.constEnd() && mayWait) {
        field.cue = *cue;
        if (!field.doubt)
            field.doubt = Doubt{u"unclaimed-cue"_s, {m_letter->quote(*cue)}};
    }
    m_index.insert(field.ref, m_fields.size());
    m_fields.append(std::move(field));
}

void RecordForm::markRepeatedRequests()
{
    for (const ElementId item : std::as_const(m_items)) {
        const FormField *request = itemField(item, u"items[].request");
        const qsizetype disputed = indexOf({item, u"items[].disputed"_s});
        if (request == nullptr || disputed < 0 || request->isEmpty())
            continue;
        m_fields[disputed].repeatsRequest = m_fields.at(disputed).text() == request->text();
    }
}

/// A date that header and text tell alike stands in one row, with both places.
void RecordForm::markRepeatedDates()
{
    constexpr std::array<std::pair<QStringView, QStringView>, 2> pairs{
        {{u"case.date_of_injury", u"injury.date"}, {u"case.ur_denial_date", u"ur.date"}}};
    for (const auto &[inHeader, inText] : pairs) {
        const qsizetype header = indexOf({{}, inHeader.toString()});
        const qsizetype text = indexOf({{}, inText.toString()});
        if (header < 0 || text < 0 || m_fields.at(header).isEmpty() || m_fields.at(header).doubt
            || m_fields.at(header).text() != m_fields.at(text).text())
            continue;
        m_fields[header].repeatsRequest = true;
        m_fields[text].twin = m_fields.at(header).ref;
    }
}

const FormField *RecordForm::find(const FieldRef &ref) const
{
    const qsizetype index = indexOf(ref);
    return index < 0 ? nullptr : &m_fields.at(index);
}

const FormField *RecordForm::itemField(ElementId item, QStringView pattern) const
{
    return find({item, pattern.toString()});
}

const FormField *RecordForm::nextWaiting(qsizetype from, bool forward) const
{
    const qsizetype count = m_fields.size();
    if (count == 0)
        return nullptr;
    qsizetype at = from < 0 ? (forward ? count - 1 : 0) : from;
    for (qsizetype step = 0; step < count; ++step) {
        at = (at + (forward ? 1 : count - 1)) % count;
        if (m_fields.at(at).doubt)
            return &m_fields.at(at);
    }
    return nullptr;
}

bool RecordForm::isShown(const FormField &field)
{
    // Attributes stand beside their value, in one row with it.
    return field.doubt || !(field.isEmpty() || field.repeatsRequest || field.isAttribute);
}

SectionState RecordForm::section(FieldGroup group, ElementId item) const
{
    SectionState state;
    bool hasValue = false;
    bool isConfirmed = true;
    for (const FormField &field : m_fields) {
        if (field.item != item || field.group != group)
            continue;
        state.waiting += field.doubt ? 1 : 0;
        state.empty += isShown(field) || field.isAddition ? 0 : 1;
        if (field.isEmpty() || field.definition->source != FieldSource::Letter)
            continue;
        hasValue = true;
        const ValueState value = field.value->now.state;
        isConfirmed = isConfirmed && value != ValueState::Proposed && value != ValueState::Accepted;
    }
    state.isConfirmed = hasValue && isConfirmed && state.waiting == 0;
    return state;
}

QString RecordForm::summary(FieldGroup group) const
{
    QStringList parts;
    QHash<QString, int> counts;
    for (const FormField &field : m_fields) {
        if (field.group != group || field.item.isValid() || field.isEmpty()
            || field.definition->type == FieldType::LongText)
            continue;
        if (field.isAttribute || field.definition->type == FieldType::Date
            || field.definition->pattern == "case.number"_L1)
            continue;
        // A count of days says nothing without its label.
        if (field.definition->source == FieldSource::Derived && field.definition->type == FieldType::Integer)
            continue;
        if (field.isElement && counts[field.definition->pattern]++ > 0)
            continue;
        if (const QString text = field.text(); !text.isEmpty())
            parts.append(text);
    }
    return parts.join(u", ");
}

QList<LineKey> RecordForm::lines(const FormFolds &folds) const
{
    QList<LineKey> lines;
    for (const FieldGroup group : letterGroups) {
        lines.append({.kind = LineKey::Kind::Group, .group = group});
        if (folds.openGroups.contains(group))
            addLines(lines, folds, group, {});
    }
    lines.append({.kind = LineKey::Kind::Items, .group = FieldGroup::Item});
    for (const ElementId item : m_items) {
        lines.append({.kind = LineKey::Kind::Item, .group = FieldGroup::Item, .item = item});
        if (folds.openItem == item)
            addLines(lines, folds, FieldGroup::Item, item);
    }
    return lines;
}

void RecordForm::addLines(QList<LineKey> &lines, const FormFolds &folds, FieldGroup group, ElementId item) const
{
    const bool showsEmpty = folds.showsEmpty(group, item);
    for (const FormField &field : m_fields) {
        const bool isWanted = showsEmpty || isShown(field) || field.ref == folds.adding;
        if (field.item == item && field.group == group && isWanted)
            lines.append({.kind = LineKey::Kind::Field, .group = group, .item = item, .ref = field.ref});
    }
    if (section(group, item).empty > 0)
        lines.append({.kind = LineKey::Kind::More, .group = group, .item = item});
}

FormFolds RecordForm::firstFolds() const
{
    FormFolds folds;
    folds.openGroups.insert(FieldGroup::Person);
    if (!m_items.isEmpty())
        folds.openItem = m_items.first();
    if (const FormField *first = nextWaiting(-1, true)) {
        if (first->item.isValid())
            folds.openItem = first->item;
        else
            folds.openGroups.insert(first->group);
    }
    return folds;
}

QString RecordForm::attributesOf(const FormField &field) const
{
    QStringList texts;
    const QString prefix = field.definition->pattern + u'.';
    for (qsizetype at = indexOf(field.ref) + 1; at < m_fields.size() && m_fields.at(at).isAttribute; ++at) {
        const FormField &attribute = m_fields.at(at);
        if (attribute.definition->pattern.startsWith(prefix) && !isShown(attribute) && !attribute.text().isEmpty()
            && attribute.text().compare(field.text(), Qt::CaseInsensitive) != 0)
            texts.append(attribute.text());
    }
    return texts.join(u", ");
}

int RecordForm::letterYear() const
{
    const FormField *decided = find({{}, u"case.decision_date"_s});
    return decided == nullptr ? 0 : decided->text().left(4).toInt();
}

} // namespace imr
