// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/fields/fieldcatalogue.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace imr {

/// The editor of one value, made when editing starts: a line, a choice, or for long texts several lines. Enter commits,
/// Esc cancels, Tab commits; its own undo undoes typing.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const FieldDefinition &definition, const QString &text, QWidget *parent);

    QString text() const;
    /// Starts with what was typed on the row instead of the old value.
    void replaceWith(const QString &typed);
    void setInvalid(bool invalid);
    bool isMultiLine() const { return m_multiLine != nullptr; }
    int heightFor(int width) const;

Q_SIGNALS:
    void committed(bool moveOn); ///< Enter: true; the focus left, or Ctrl+Enter: false
    void cancelled();
    void edited();
    void stepRequested(bool forward); ///< Tab

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeChoice(const FieldDefinition &definition, const QString &text);
    void makeMultiLine(const QString &text);
    void makeLine(const QString &text);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr;
    QPlainTextEdit *m_multiLine = nullptr;
    bool m_isDone = false;
};

} // namespace imr
