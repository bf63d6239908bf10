// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordView that rearranges items and lists, and takes values from elsewhere.
#include "core/fields/fieldinput.h"
#include "ui/record/fieldrow.h"
#include "ui/record/itemedits.h"
#include "ui/record/recordbody.h"
#include "ui/record/recordview.h"

namespace imr {
using namespace Qt::StringLiterals;

void RecordView::requestEdits(const QList<Edit> &edits)
{
    if (m_form && !edits.isEmpty())
        Q_EMIT editsRequested(edits);
}

void RecordView::complain(const FormField &field, const QString &reason)
{
    if (FieldRow *row = m_body->row(field.ref))
        row->refuse(reason);
}

void RecordView::moveElement(int by)
{
    const FormField *field = current();
    if (field != nullptr && field->isElement)
        requestEdits(imr::moveElement(m_form->record(), field->ref.element, by));
    else if (field != nullptr && field->definition->pattern == "items[].request"_L1)
        moveItem(by);
}

void RecordView::moveItem(int by)
{
    if (m_form && m_folds.openItem.isValid())
        requestEdits(imr::moveElement(m_form->record(), m_folds.openItem, by));
}

void RecordView::splitItem(qsizetype caret)
{
    if (!m_form || !m_folds.openItem.isValid())
        return;
    const QList<Edit> edits = imr::splitItem({m_catalogue, m_form->record(), *m_letter}, m_folds.openItem, caret);
    if (edits.isEmpty())
        refuse({m_folds.openItem, u"items[].request"_s},
               tr("Put the caret, or the start of a selection, between the words of this item that belong apart."));
    else
        Q_EMIT editsRequested(edits);
}

void RecordView::mergeItem()
{
    if (!m_form || !m_folds.openItem.isValid())
        return;
    const QList<Edit> edits = mergeWithNext({m_catalogue, m_form->record(), *m_letter}, m_folds.openItem);
    if (edits.isEmpty())
        refuse({m_folds.openItem, u"items[].request"_s}, tr("There is no item after this one."));
    else
        Q_EMIT editsRequested(edits);
}

QString RecordView::setText(const FieldRef &ref, const QString &text)
{
    const FormField *field = m_form ? m_form->find(ref) : nullptr;
    if (field == nullptr)
        return {};
    if (text.trimmed().isEmpty()) {
        requestEdits({editOf(Edit::Kind::Clear, *field)});
        return {};
    }
    const Result<QJsonValue> value = parseFieldInput(*field->definition, text, m_form->letterYear());
    if (!value)
        return refusal(value.error(), *field->definition);
    commitValue(*field, *value, false);
    return {};
}

void RecordView::restNotStated()
{
    if (!m_form || !m_currentLine)
        return;
    const LineKey at = *m_currentLine;
    QList<Edit> edits;
    for (const FormField &field : m_form->fields()) {
        const bool isHere = field.item == at.item && field.group == at.group;
        const bool canAnswer = field.definition->source == FieldSource::Letter && !field.isAddition
                               && field.definition->review != ReviewRule::Never;
        if (isHere && canAnswer && field.isEmpty())
            edits.append(editOf(Edit::Kind::MarkAbsent, field));
    }
    requestEdits(edits);
}

void RecordView::takeFromOutside(const QString &text, const QString &source)
{
    const FormField *field = current();
    if (field == nullptr)
        return;
    const Result<QJsonValue> value = parseFieldInput(*field->definition, text, m_form->letterYear());
    if (!value) {
        complain(*field, refusal(value.error(), *field->definition));
        return;
    }
    Edit edit = editOf(Edit::Kind::SetOutside, *field);
    edit.value = *value;
    edit.reason = source;
    moveOnFrom(*field);
    Q_EMIT editsRequested({edit});
}

void RecordView::takeWords(const QString &pattern, ElementId element, const TextSpan &span)
{
    const FieldDefinition *definition = m_catalogue.find(pattern);
    if (!m_form || definition == nullptr)
        return;
    const ElementId item = element.isValid() ? element : m_folds.openItem;
    const FieldRef ref{definition->isItemField() ? item : ElementId(), pattern};
    const Result<QJsonValue> value = parseFieldInput(*definition, m_letter->quote(span), m_form->letterYear());
    if (!value) {
        refuse(ref, refusal(value.error(), *definition));
        return;
    }
    Q_EMIT editsRequested({Edit{.kind = definition->isList() ? Edit::Kind::AddElement : Edit::Kind::Rebind,
                                .ref = ref,
                                .value = *value,
                                .spans = {span},
                                .reason = {}}});
}

} // namespace imr
