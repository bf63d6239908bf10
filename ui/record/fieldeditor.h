// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/fields/fieldcatalogue.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace imr {

class CitationEditor;

/// The editor of one value, made when editing starts: a line, a choice, several lines for long texts, the parts of a
/// citation. Enter commits, Esc cancels, Tab commits; its own undo undoes typing.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const FieldDefinition &definition, const QString &text, QWidget *parent);

    QString text() const;
    /// Starts with what was typed on the row instead of the old value.
    void replaceWith(const QString &typed);
    void setInvalid(bool invalid);
    /// Offers values that were confirmed before, from the first letters typed.
    void setCompletions(const QStringList &values);
    /// Takes the width of the row, not only that of its value.
    bool isWide() const { return m_multiLine != nullptr || m_citation != nullptr; }
    int heightFor(int width) const;

Q_SIGNALS:
    void committed(bool moveOn); ///< Enter: true; the focus left, or Ctrl+Enter: false
    void cancelled();
    void edited();
    void stepRequested(bool forward); ///< Tab

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeChoice(const FieldDefinition &definition, const QString &text);
    QWidget *makeMultiLine(const QString &text);
    QWidget *makeLine(const QString &text);
    QWidget *makeCitation(const QString &text);
    void watch(QWidget *inner);
    bool handleKey(const QObject *watched, int key, Qt::KeyboardModifiers modifiers);
    bool isCompleting() const;
    void leave(Qt::FocusReason reason);

    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr;
    QPlainTextEdit *m_multiLine = nullptr;
    CitationEditor *m_citation = nullptr;
    bool m_isDone = false;
};

} // namespace imr
