// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/itemedits.h"

#include <algorithm>

#include <QRegularExpression>

namespace imr {
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView items = u"items[]";

Edit editOf(Edit::Kind kind, const FieldRef &ref)
{
    return {.kind = kind, .ref = ref, .value = QJsonValue::Undefined, .spans = {}, .reason = {}};
}

/// The value and its evidence, set anew at another place.
Edit copyTo(const FieldRef &ref, const FieldState &state)
{
    Edit edit = editOf(ref.pattern.endsWith(u"[]") ? Edit::Kind::AddElement
                       : state.spans.isEmpty()     ? Edit::Kind::Correct
                                                   : Edit::Kind::Rebind,
                       ref);
    edit.value = state.value;
    edit.spans = state.spans;
    return edit;
}

const ReviewElement *elementOf(const ReviewRecord &record, ElementId id)
{
    const auto found = std::ranges::find(record.elements, id, &ReviewElement::id);
    return found == record.elements.end() ? nullptr : &*found;
}

bool isSettable(const FieldCatalogue &catalogue, const QString &pattern)
{
    const FieldDefinition *definition = catalogue.find(pattern);
    return definition != nullptr && definition->source != FieldSource::Derived;
}

/// The item's own values, and those of its lists: attributes of list elements follow from the elements.
QList<const ReviewField *> valuesOf(const ItemSource &source, ElementId item)
{
    QList<const ReviewField *> values;
    for (const ReviewField &field : source.record.fields) {
        if (field.now.value.isUndefined() || !isSettable(source.catalogue, field.ref.pattern))
            continue;
        const ReviewElement *element = elementOf(source.record, field.ref.element);
        const bool isInList = element != nullptr && element->parent == item && field.ref.pattern.endsWith(u"[]");
        if (field.ref.element == item || isInList)
            values.append(&field);
    }
    return values;
}

qsizetype startOf(const ReviewField &field)
{
    return field.now.spans.isEmpty() ? -1 : field.now.spans.first().start;
}

/// Words between two places, without the signs and the "and" that joined two requests.
TextSpan trimmed(const Letter &letter, qsizetype start, qsizetype end)
{
    static const QRegularExpression lead(uR"(^(?:[\s,;:&]|and\b|\d+[.)]\s)+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tail(uR"((?:[\s,;:&]|\band)+$)"_s, QRegularExpression::CaseInsensitiveOption);
    const QStringView words = QStringView(letter.text).sliced(start, end - start);
    const qsizetype before = lead.matchView(words).capturedLength();
    const qsizetype after = tail.matchView(words).capturedLength();
    return start + before < end - after ? letter.span(start + before, end - after) : letter.span(start, start);
}

bool isRequest(const QString &pattern)
{
    return pattern == "items[].request"_L1 || pattern == "items[].disputed"_L1;
}

Edit textEdit(const FieldRef &ref, const Letter &letter, const TextSpan &span)
{
    Edit edit = editOf(Edit::Kind::Rebind, ref);
    edit.value = letter.quote(span);
    edit.spans = {span};
    return edit;
}

/// Takes the value from its old place.
Edit removalOf(const ReviewField &field)
{
    return editOf(field.ref.pattern.endsWith(u"[]") ? Edit::Kind::RemoveElement : Edit::Kind::Clear, field.ref);
}

class Splitter {
public:
    Splitter(const ItemSource &source, ElementId item, qsizetype caret)
        : m_source(source), m_item(item), m_caret(caret), m_values(valuesOf(source, item))
    {
    }

    QList<Edit> run()
    {
        const ReviewElement *element = elementOf(m_source.record, m_item);
        if (element == nullptr || !isInside())
            return {};
        Edit add = editOf(Edit::Kind::AddElement, {{}, items.toString()});
        add.position = element->position + 1;
        add.action = u"split"_s;
        m_edits.append(add);
        for (const ReviewField *field : std::as_const(m_values))
            part(*field);
        return m_edits;
    }

private:
    bool isInside()
    {
        qsizetype first = m_source.letter.text.size();
        qsizetype last = 0;
        for (const ReviewField *field : std::as_const(m_values)) {
            for (const TextSpan &span : field->now.spans) {
                first = qMin(first, span.start);
                last = qMax(last, span.end);
                const bool isIn = isRequest(field->ref.pattern) && m_caret > span.start && m_caret < span.end;
                m_request = isIn ? span : m_request;
            }
        }
        return m_caret > first && m_caret < last;
    }

    void part(const ReviewField &field)
    {
        const FieldRef second = {addedElement(1), field.ref.pattern};
        const bool isAfter = startOf(field) >= m_caret;
        if (!m_request.isEmpty() && isRequest(field.ref.pattern)) {
            partWords(field, second);
        } else if (m_request.isEmpty() ? isAfter : isAfter && startOf(field) < m_request.end) {
            m_edits.append(copyTo(second, field.now));
            m_edits.append(removalOf(field));
        } else if (!m_request.isEmpty() && startOf(field) >= m_request.end) {
            m_edits.append(copyTo(second, field.now)); // decision, guidelines and rationale stand for both
        }
    }

    void partWords(const ReviewField &field, const FieldRef &second)
    {
        const TextSpan before = trimmed(m_source.letter, field.now.spans.first().start, m_caret);
        const TextSpan after = trimmed(m_source.letter, m_caret, field.now.spans.last().end);
        if (before.isEmpty() || after.isEmpty())
            return;
        m_edits.append(textEdit(field.ref, m_source.letter, before));
        m_edits.append(textEdit(second, m_source.letter, after));
    }

    const ItemSource &m_source;
    ElementId m_item;
    qsizetype m_caret;
    QList<const ReviewField *> m_values;
    TextSpan m_request; ///< the request that the caret stands in, if any
    QList<Edit> m_edits;
};

bool isJoined(const FieldDefinition &definition)
{
    return definition.type == FieldType::LongText;
}

Edit joined(const ReviewField &first, const ReviewField &second)
{
    Edit edit = editOf(Edit::Kind::Rebind, first.ref);
    edit.value = QString(first.now.value.toString() + u' ' + second.now.value.toString());
    edit.spans = first.now.spans + second.now.spans;
    if (edit.spans.isEmpty())
        edit.kind = Edit::Kind::Correct;
    return edit;
}

} // namespace

QList<Edit> splitItem(const ItemSource &source, ElementId item, qsizetype caret)
{
    return Splitter(source, item, caret).run();
}

QList<Edit> mergeWithNext(const ItemSource &source, ElementId item)
{
    const QList<ReviewElement> all = source.record.elementsOf(items);
    const auto at = std::ranges::find(all, item, &ReviewElement::id);
    if (at == all.end() || at + 1 == all.end())
        return {};
    const ElementId next = (at + 1)->id;
    QList<Edit> edits;
    for (const ReviewField *field : valuesOf(source, next)) {
        const FieldRef target{item, field->ref.pattern};
        const FieldDefinition *definition = source.catalogue.find(field->ref.pattern);
        const ReviewField *own = definition->isList() ? nullptr : source.record.find(target);
        const bool isThere = own != nullptr && !own->now.value.isUndefined();
        if (isThere && isJoined(*definition) && own->now.value != field->now.value)
            edits.append(joined(*own, *field));
        else if (!isThere)
            edits.append(copyTo(target, field->now));
    }
    edits.append(editOf(Edit::Kind::RemoveElement, {next, items.toString()}));
    edits.first().action = u"merge"_s;
    return edits;
}

QList<Edit> moveElement(const ReviewRecord &record, ElementId id, int by)
{
    const ReviewElement *element = elementOf(record, id);
    if (element == nullptr)
        return {};
    const qsizetype count = record.elementsOf(element->pattern, element->parent).size();
    const int position = element->position + by;
    if (position < 0 || position >= count)
        return {};
    Edit edit = editOf(Edit::Kind::MoveElement, {element->id, element->pattern});
    edit.position = position;
    return {edit};
}

} // namespace imr
