// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/fieldrow.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include "core/fields/fieldinput.h"
#include "core/wording/wording.h"
#include "ui/record/fieldeditor.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

bool isTyping(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    const bool isCommand = modifiers.testFlag(Qt::ControlModifier) != modifiers.testFlag(Qt::AltModifier);
    return !isCommand && !event.text().isEmpty() && event.text().front().isPrint();
}

bool canEdit(const FieldDefinition &definition)
{
    return definition.source != FieldSource::Derived;
}

} // namespace

FieldRow::FieldRow(LineKey key, const Theme &theme, QWidget *parent) : FormLine(std::move(key), theme, parent)
{
    setObjectName(this->key().ref.pattern);
}

void FieldRow::setKey(const LineKey &key)
{
    stopEditing();
    clearRefusal();
    FormLine::setKey(key);
    setObjectName(key.ref.pattern);
}

void FieldRow::setField(const FormField &field, const RecordForm &form)
{
    m_definition = field.definition;
    m_editText = field.text();
    m_letterYear = form.letterYear();
    m_face = faceOf(field, form);
    setAccessibleName(fieldName(*field.definition));
    setAccessibleDescription(spokenFace(field, m_face));
    update();
}

void FieldRow::setNumber(int number)
{
    m_number = number;
    update();
}

void FieldRow::startEditing()
{
    edit({});
}

void FieldRow::edit(const QString &typed)
{
    if (m_editor != nullptr || m_definition == nullptr)
        return;
    if (!canEdit(*m_definition)) {
        refuse(tr("Made from other fields; correct those."));
        return;
    }
    clearRefusal();
    m_editor = new FieldEditor(*m_definition, m_editText, this);
    if (!typed.isEmpty())
        m_editor->replaceWith(typed);
    connect(m_editor, &FieldEditor::committed, this,
            [this](bool moveOn) { Q_EMIT textCommitted(m_editor->text(), moveOn); });
    connect(m_editor, &FieldEditor::cancelled, this, [this] {
        clearRefusal();
        stopEditing();
    });
    connect(m_editor, &FieldEditor::edited, this, [this] {
        m_editor->setInvalid(false);
        m_refusal.clear();
        m_reading = readingOf(m_editor->text());
        Q_EMIT heightChanged();
        placeEditor();
    });
    connect(m_editor, &FieldEditor::stepRequested, this, [this](bool forward) {
        Q_EMIT textCommitted(m_editor->text(), false);
        if (m_editor == nullptr)
            Q_EMIT stepRequested(forward ? FormStep::NextWaiting : FormStep::PreviousWaiting);
    });
    m_reading = readingOf(m_editor->text());
    Q_EMIT heightChanged();
    placeEditor();
    m_editor->show();
    m_editor->setFocus();
    Q_EMIT editingChanged(true);
}

void FieldRow::commitEditing()
{
    if (m_editor != nullptr)
        Q_EMIT textCommitted(m_editor->text(), false);
}

void FieldRow::stopEditing()
{
    if (m_editor == nullptr)
        return;
    const bool hadFocus = m_editor->focusProxy()->hasFocus();
    FieldEditor *editor = m_editor;
    m_editor = nullptr;
    editor->disconnect(this);
    m_reading.clear();
    if (hadFocus)
        setFocus();
    editor->hide();
    editor->deleteLater();
    Q_EMIT heightChanged();
    Q_EMIT editingChanged(false);
    update();
}

void FieldRow::setCompletions(const QStringList &values)
{
    if (m_editor != nullptr)
        m_editor->setCompletions(values);
}

/// A date or number as it will be stored, where that differs from what is typed; beside a date the letter's spelling.
QString FieldRow::readingOf(const QString &typed) const
{
    const FieldType type = m_definition->type;
    const bool isDate = type == FieldType::Date;
    if (!isDate && type != FieldType::Integer && type != FieldType::Number)
        return {};
    QStringList parts;
    const Result<QJsonValue> value = parseFieldInput(*m_definition, typed, m_letterYear);
    if (value && displayText(*m_definition, *value) != typed.trimmed())
        parts.append(tr("read as %1").arg(displayText(*m_definition, *value)));
    if (isDate && !m_face.quote.isEmpty())
        parts.append(tr("the letter has %1").arg(m_face.quote));
    return parts.join(u"; ");
}

void FieldRow::refuse(const QString &reason)
{
    m_refusal = reason;
    if (m_editor != nullptr)
        m_editor->setInvalid(true);
    setAccessibleDescription(reason);
    Q_EMIT heightChanged();
    placeEditor();
    update();
}

void FieldRow::clearRefusal()
{
    if (m_refusal.isEmpty())
        return;
    m_refusal.clear();
    Q_EMIT heightChanged();
    update();
}

void FieldRow::placeEditor()
{
    if (m_editor == nullptr)
        return;
    m_editor->setGeometry(places(width()).box);
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    FormLine::resizeEvent(event);
    placeEditor();
}

void FieldRow::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT confirmRequested();
    else if (isPlain && event->key() == Qt::Key_F2)
        startEditing();
    else if (isPlain && event->key() == Qt::Key_Delete && m_face.isElement)
        Q_EMIT removeRequested();
    else if (isPlain && event->key() == Qt::Key_Escape && isRefused())
        clearRefusal();
    else if (isTyping(*event) && event->key() != Qt::Key_Space)
        edit(event->text());
    else
        FormLine::keyPressEvent(event);
}

QRect FieldRow::removeBox() const
{
    if (!m_face.isElement || m_editor != nullptr || !(isHovered() || isCurrent()))
        return {};
    const QRect box = places(width()).box;
    return {box.right() - 21, box.top() + 2, 20, 20};
}

void FieldRow::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton); // the release is wanted
}

void FieldRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && removeBox().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
    else
        FormLine::mouseReleaseEvent(event);
}

void FieldRow::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        startEditing();
}

bool FieldRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return FormLine::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Places at = places(width());
    if (at.evidence.contains(help->pos()) && !m_face.quote.isEmpty())
        QToolTip::showText(help->globalPos(), m_face.place + u' ' + m_face.quote, this);
    else if (at.label.contains(help->pos()) || at.glyph.contains(help->pos()))
        QToolTip::showText(help->globalPos(), wording::help(*m_definition), this);
    else
        QToolTip::showText(help->globalPos(), m_face.value.left(600), this);
    return true;
}

} // namespace imr
