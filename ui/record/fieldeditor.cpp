// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/fieldeditor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QStyle>
#include <QVBoxLayout>

#include "core/wording/wording.h"
#include "ui/record/citationeditor.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

constexpr int textThatNeedsLines = 48;

bool isReturn(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

FieldEditor::FieldEditor(const FieldDefinition &definition, const QString &text, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget *inner = nullptr;
    if (definition.type == FieldType::Choice || definition.type == FieldType::Boolean)
        inner = makeChoice(definition, text);
    else if (definition.type == FieldType::Citation)
        inner = makeCitation(text);
    else if (definition.type == FieldType::LongText || text.size() > textThatNeedsLines)
        inner = makeMultiLine(text);
    else
        inner = makeLine(text);
    inner->setAccessibleName(wording::label(definition));
    inner->setAccessibleDescription(wording::help(definition));
    layout->addWidget(inner);
    setFocusProxy(m_citation != nullptr ? m_citation->focusProxy() : inner);
    if (m_citation == nullptr)
        watch(inner);
}

void FieldEditor::watch(QWidget *inner)
{
    inner->installEventFilter(this);
}

QWidget *FieldEditor::makeChoice(const FieldDefinition &definition, const QString &text)
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
    return m_choice;
}

QWidget *FieldEditor::makeMultiLine(const QString &text)
{
    m_multiLine = new QPlainTextEdit(text, this);
    m_multiLine->setObjectName(u"editor"_s);
    m_multiLine->setProperty("role", u"editor"_s);
    m_multiLine->setTabChangesFocus(true);
    m_multiLine->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_multiLine->document()->setDocumentMargin(0);
    m_multiLine->selectAll();
    connect(m_multiLine, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    return m_multiLine;
}

QWidget *FieldEditor::makeLine(const QString &text)
{
    m_line = new QLineEdit(text, this);
    m_line->setObjectName(u"editor"_s);
    m_line->selectAll();
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    return m_line;
}

QWidget *FieldEditor::makeCitation(const QString &text)
{
    m_citation = new CitationEditor(text, this);
    m_citation->setObjectName(u"editor"_s);
    for (QWidget *part : m_citation->parts())
        watch(part);
    connect(m_citation, &CitationEditor::edited, this, &FieldEditor::edited);
    return m_citation;
}

QString FieldEditor::text() const
{
    if (m_choice != nullptr)
        return m_choice->currentData().toString();
    if (m_citation != nullptr)
        return m_citation->text();
    return m_line != nullptr ? m_line->text() : m_multiLine->toPlainText();
}

void FieldEditor::replaceWith(const QString &typed)
{
    if (m_line != nullptr) {
        m_line->setText(typed);
    } else if (m_citation != nullptr) {
        m_citation->replaceTitle(typed);
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

void FieldEditor::setCompletions(const QStringList &values)
{
    if (m_line == nullptr || values.isEmpty())
        return;
    auto *completer = new QCompleter(values, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    m_line->setCompleter(completer);
}

bool FieldEditor::isCompleting() const
{
    return m_line != nullptr && m_line->completer() != nullptr && m_line->completer()->popup()->isVisible();
}

int FieldEditor::heightFor(int width) const
{
    if (m_citation != nullptr)
        return m_citation->sizeHint().height();
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
        const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        // Keys with Alt alone move through items and lists: not while one edits.
        const bool isAlt = key->modifiers() == Qt::AltModifier;
        if (isReturn(key->key()) || isUndo || isAlt || key->key() == Qt::Key_Escape || key->key() == Qt::Key_Insert) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(watched, key->key(), key->modifiers()))
            return true;
    }
    if (event->type() == QEvent::FocusOut && !m_isDone)
        leave(static_cast<QFocusEvent *>(event)->reason());
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::leave(Qt::FocusReason reason)
{
    const bool isInside = isAncestorOf(QApplication::focusWidget());
    const bool comesBack = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason
                           || reason == Qt::MenuBarFocusReason;
    if (!isInside && !comesBack)
        Q_EMIT committed(false);
}

bool FieldEditor::handleKey(const QObject *watched, int key, Qt::KeyboardModifiers modifiers)
{
    if (isReturn(key) && modifiers & Qt::ShiftModifier)
        return false; // a new line in a long text
    if (isReturn(key)) {
        Q_EMIT committed(!(modifiers & Qt::ControlModifier));
    } else if (key == Qt::Key_Escape && !isCompleting()) {
        m_isDone = true;
        Q_EMIT cancelled();
    } else if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        const bool isForward = key == Qt::Key_Tab;
        const QList<QWidget *> parts = m_citation != nullptr ? m_citation->parts() : QList<QWidget *>();
        const bool isAtEnd = parts.isEmpty() || watched == (isForward ? parts.last() : parts.first());
        if (!isAtEnd)
            return false; // from one part of the citation to the next
        Q_EMIT stepRequested(isForward);
    } else {
        // Alt and a digit is a command, also where it has nothing to do at the moment.
        return modifiers.testFlag(Qt::AltModifier) && !modifiers.testFlag(Qt::ControlModifier) && key >= Qt::Key_0
               && key <= Qt::Key_9;
    }
    return true;
}

} // namespace imr
