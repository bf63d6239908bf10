// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/fieldeditor.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

#include "core/wording/wording.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {
constexpr int textThatNeedsLines = 48;
}

FieldEditor::FieldEditor(const FieldDefinition &definition, const QString &text, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (definition.type == FieldType::Choice || definition.type == FieldType::Boolean)
        makeChoice(definition, text);
    else if (definition.type == FieldType::LongText || text.size() > textThatNeedsLines)
        makeMultiLine(text);
    else
        makeLine(text);
    QWidget *inner = findChild<QWidget *>(u"editor"_s, Qt::FindDirectChildrenOnly);
    inner->setAccessibleName(wording::label(definition));
    inner->installEventFilter(this);
    layout->addWidget(inner);
    setFocusProxy(inner);
}

void FieldEditor::makeChoice(const FieldDefinition &definition, const QString &text)
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"editor"_s);
    if (definition.type == FieldType::Boolean) {
        m_choice->addItem(tr("yes"), u"true"_s);
        m_choice->addItem(tr("no"), u"false"_s);
    }
    for (const FieldChoice &choice : definition.choices)
        m_choice->addItem(wording::choiceLabel(definition, choice.value), choice.value);
    int index = m_choice->findText(text);
    if (index < 0)
        index = m_choice->findData(text);
    m_choice->setCurrentIndex(index);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
}

void FieldEditor::makeMultiLine(const QString &text)
{
    m_multiLine = new QPlainTextEdit(text, this);
    m_multiLine->setObjectName(u"editor"_s);
    m_multiLine->setProperty("role", u"editor"_s);
    m_multiLine->setTabChangesFocus(true);
    m_multiLine->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_multiLine->document()->setDocumentMargin(0);
    m_multiLine->selectAll();
    connect(m_multiLine, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

void FieldEditor::makeLine(const QString &text)
{
    m_line = new QLineEdit(text, this);
    m_line->setObjectName(u"editor"_s);
    m_line->selectAll();
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QString FieldEditor::text() const
{
    if (m_choice != nullptr)
        return m_choice->currentData().toString();
    return m_line != nullptr ? m_line->text() : m_multiLine->toPlainText();
}

void FieldEditor::replaceWith(const QString &typed)
{
    if (m_line != nullptr) {
        m_line->setText(typed);
    } else if (m_multiLine != nullptr) {
        m_multiLine->setPlainText(typed);
        m_multiLine->moveCursor(QTextCursor::End);
    } else if (const int found = m_choice->findText(typed, Qt::MatchStartsWith); found >= 0) {
        m_choice->setCurrentIndex(found);
    }
}

void FieldEditor::setInvalid(bool invalid)
{
    if (m_line == nullptr)
        return;
    m_line->setProperty("role", invalid ? u"invalid"_s : QString());
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
}

int FieldEditor::heightFor(int width) const
{
    if (m_multiLine == nullptr)
        return 24;
    const QFontMetrics metrics(m_multiLine->font());
    const QRect bounds = metrics.boundingRect(QRect(0, 0, qMax(40, width - 24), 10000), Qt::TextWordWrap, text());
    return qBound(24, bounds.height() + 10, 12 * metrics.lineSpacing());
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (isReturn || isUndo || key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    if (event->type() == QEvent::FocusOut && !m_isDone) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason)
            Q_EMIT committed(false);
    }
    return QWidget::eventFilter(watched, event);
}

bool FieldEditor::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isReturn && modifiers & Qt::ShiftModifier)
        return false; // a new line in a long text
    if (isReturn) {
        Q_EMIT committed(!(modifiers & Qt::ControlModifier));
    } else if (key == Qt::Key_Escape) {
        m_isDone = true;
        Q_EMIT cancelled();
    } else if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        Q_EMIT stepRequested(key == Qt::Key_Tab);
    } else {
        // Alt and a digit is a command, also where it has nothing to do at the moment.
        return modifiers.testFlag(Qt::AltModifier) && !modifiers.testFlag(Qt::ControlModifier) && key >= Qt::Key_0
               && key <= Qt::Key_9;
    }
    return true;
}

} // namespace imr
