// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of RecordView that turns what a person does into edits.
#include "core/fields/fieldinput.h"
#include "core/wording/wording.h"
#include "ui/record/fieldrow.h"
#include "ui/record/recordbody.h"
#include "ui/record/recordview.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

bool wasLookedAt(const FormField &field)
{
    const ValueState state = field.value->now.state;
    return state != ValueState::Proposed && state != ValueState::Accepted;
}

bool canBeConfirmed(const FormField &field)
{
    return field.value != nullptr && !field.value->now.value.isUndefined()
           && field.definition->source != FieldSource::Derived;
}

} // namespace

/// What was wrong with the input, under the field's name as the form has it.
QString RecordView::refusal(Error error, const FieldDefinition &definition)
{
    if (error.code == ErrorCode::InvalidValue && !error.parameters.isEmpty())
        error.parameters.first() = wording::label(definition);
    return wording::sentence(error);
}

Edit RecordView::editOf(Edit::Kind kind, const FormField &field) const
{
    return {.kind = kind,
            .ref = field.ref,
            .value = QJsonValue::Undefined,
            .spans = {},
            .reason = {},
            .expectedVersion = field.value == nullptr ? -1 : field.value->version};
}

/// Of an element of a list the whole list is confirmed: its rows stand below each other. Elements whose words are not in
/// the letter are left out unless in focus.
QList<Edit> RecordView::confirmationsOf(const FormField &field) const
{
    QList<Edit> edits;
    for (const FormField &other : m_form->fields()) {
        const bool isSame = other.ref == field.ref || other.ref == field.twin;
        const bool isSibling = field.isElement && other.isElement && other.definition == field.definition
                               && other.item == field.item;
        if (!(isSame || isSibling) || !canBeConfirmed(other) || wasLookedAt(other))
            continue;
        if (isSame || other.value->now.evidence != EvidenceState::NotInText)
            edits.append(editOf(Edit::Kind::Confirm, other));
    }
    return edits;
}

void RecordView::confirm()
{
    const FormField *field = current();
    if (field == nullptr)
        return;
    if (FieldRow *row = m_body->row(field->ref); row != nullptr && row->isRefused())
        row->clearRefusal();
    QList<Edit> edits = confirmationsOf(*field);
    // What waits although it was looked at (lost words) is confirmed once more: the person says that it holds.
    if (edits.isEmpty() && field->doubt && canBeConfirmed(*field))
        edits.append(editOf(Edit::Kind::Confirm, *field));
    moveOnFrom(*field);
    if (!edits.isEmpty())
        Q_EMIT editsRequested(edits);
}

void RecordView::confirmField(const FieldRef &ref)
{
    if (const FormField *field = m_form ? m_form->find(ref) : nullptr)
        requestEdits(confirmationsOf(*field));
}

void RecordView::markFieldAbsent(const FieldRef &ref)
{
    const FormField *field = m_form ? m_form->find(ref) : nullptr;
    if (field != nullptr && field->definition->source != FieldSource::Derived)
        requestEdits({editOf(Edit::Kind::MarkAbsent, *field)});
}

void RecordView::moveOnFrom(const FormField &field)
{
    const auto isSameList = [&field](const FormField &other) {
        return other.ref == field.ref
               || (field.isElement && other.definition == field.definition && other.item == field.item);
    };
    const QList<FormField> &fields = m_form->fields();
    const qsizetype start = m_form->indexOf(field.ref);
    for (qsizetype ahead = 1; ahead < fields.size(); ++ahead) {
        const FormField &next = fields.at((start + ahead) % fields.size());
        if (next.doubt && !isSameList(next)) {
            focusField(next.ref);
            return;
        }
    }
    step(FormStep::NextLine);
}

void RecordView::editCurrent()
{
    if (FieldRow *row = m_body->row(m_current))
        row->startEditing();
}

bool RecordView::commitEditor()
{
    FieldRow *row = m_body->row(m_current);
    if (row == nullptr || !row->isEditing())
        return true;
    row->commitEditing();
    return !row->isEditing();
}

void RecordView::commitText(FieldRow *row, const QString &text, bool moveOn)
{
    const FormField *field = m_form->find(row->key().ref);
    if (field == nullptr)
        return;
    const bool isUnchanged = text.simplified() == field->text()
                             || (text.trimmed().isEmpty() && field->text().isEmpty());
    if (isUnchanged) {
        row->clearRefusal();
        row->stopEditing();
        if (moveOn)
            confirm();
        return;
    }
    if (text.trimmed().isEmpty()) {
        row->refuse(tr("Empty. Ctrl+Shift+N says that the letter does not state it; Esc keeps the value."));
        return;
    }
    const Result<QJsonValue> value = parseFieldInput(*field->definition, text, m_form->letterYear());
    if (!value) {
        row->refuse(refusal(value.error(), *field->definition));
        return;
    }
    row->clearRefusal();
    row->stopEditing();
    commitValue(*field, *value, moveOn);
}

void RecordView::commitValue(const FormField &field, const QJsonValue &value, bool moveOn)
{
    if (field.value != nullptr && field.value->now.value == value) {
        if (moveOn)
            confirm();
        return;
    }
    const bool isNew = field.definition->isList() && !field.isElement;
    Edit edit = editOf(isNew ? Edit::Kind::AddElement : Edit::Kind::Correct, field);
    edit.value = value;
    if (moveOn)
        moveOnFrom(field);
    Q_EMIT editsRequested({edit});
}

void RecordView::mark(Edit::Kind kind)
{
    const FormField *field = current();
    if (field == nullptr)
        return;
    FieldRow *row = m_body->row(field->ref);
    if (row == nullptr)
        return;
    if (field->definition->source == FieldSource::Derived) {
        row->refuse(tr("Made from other fields; correct those."));
        return;
    }
    row->clearRefusal();
    row->stopEditing();
    const Edit edit = editOf(kind, *field);
    moveOnFrom(*field);
    Q_EMIT editsRequested({edit});
}

void RecordView::markAbsent()
{
    mark(Edit::Kind::MarkAbsent);
}

void RecordView::markUnreadable()
{
    mark(Edit::Kind::MarkUnreadable);
}

void RecordView::bindTo(const TextSpan &span, const QString &words)
{
    const FormField *field = current();
    if (field == nullptr || span.isEmpty())
        return;
    FieldRow *row = m_body->row(field->ref);
    const Result<QJsonValue> value = parseFieldInput(*field->definition, words, m_form->letterYear());
    if (!value && row != nullptr) {
        row->refuse(refusal(value.error(), *field->definition));
        return;
    }
    if (!value)
        return;
    const bool isNew = field->definition->isList() && !field->isElement;
    Edit edit = editOf(isNew ? Edit::Kind::AddElement : Edit::Kind::Rebind, *field);
    edit.value = *value;
    edit.spans = {span};
    if (row != nullptr) {
        row->clearRefusal();
        row->stopEditing();
        row->setFocus();
    }
    Q_EMIT editsRequested({edit});
}

void RecordView::addElement()
{
    const FormField *field = current();
    if (field == nullptr || !field->definition->isList())
        return;
    m_folds.adding = {field->item, field->definition->pattern};
    focusField(m_folds.adding);
    editCurrent();
}

void RecordView::removeElement()
{
    const FormField *field = current();
    if (field != nullptr && field->isElement)
        Q_EMIT editsRequested({editOf(Edit::Kind::RemoveElement, *field)});
}

void RecordView::addItem()
{
    Q_EMIT editsRequested({Edit{.kind = Edit::Kind::AddElement,
                                .ref = {{}, u"items[]"_s},
                                .value = QJsonValue::Undefined,
                                .spans = {},
                                .reason = {}}});
}

void RecordView::removeItem()
{
    if (!m_folds.openItem.isValid())
        return;
    Q_EMIT editsRequested({Edit{.kind = Edit::Kind::RemoveElement,
                                .ref = {m_folds.openItem, u"items[]"_s},
                                .value = QJsonValue::Undefined,
                                .spans = {},
                                .reason = {}}});
}

} // namespace imr
