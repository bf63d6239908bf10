// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/fieldface.h"
#include "ui/record/formline.h"

namespace imr {

class FieldEditor;

/// A field of the form: sign, label, value, evidence; below, why it waits. Light: it paints itself, and has an editor only
/// while one edits. It knows what is shown, not what it means: typed text is handed on and accepted or refused.
class FieldRow : public FormLine {
    Q_OBJECT
public:
    FieldRow(LineKey key, const Theme &theme, QWidget *parent);

    void setKey(const LineKey &key) override;
    void setField(const FormField &field, const RecordForm &form);
    void setNumber(int number); ///< of the item whose request heads its card
    const FieldFace &face() const { return m_face; }
    int heightFor(int width) const override;

    void startEditing();
    bool isEditing() const { return m_editor != nullptr; }
    void stopEditing();
    void commitEditing(); ///< as Enter does, but stays
    void setCompletions(const QStringList &values);
    /// Shows beside the field what was wrong with the input; an open editor stays with what was typed.
    void refuse(const QString &reason);
    void clearRefusal();
    bool isRefused() const { return !m_refusal.isEmpty(); }

Q_SIGNALS:
    void confirmRequested();
    void textCommitted(const QString &text, bool moveOn);
    void removeRequested();
    void editingChanged(bool isEditing);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Places {
        QRect glyph;
        QRect label;
        QRect box; ///< around the value
        QRect value;
        QRect evidence; ///< empty where there is no room for a column
        QRect reason;
        QRect remark;
        int height = 28;
        bool hasQuotes = true;
    };
    Places places(int width) const;
    Places headlinePlaces(int width) const;
    int textHeight(const QString &text, const QFont &font, int width, int mostLines) const;
    QString reasonText() const;
    QString readingOf(const QString &typed) const;
    QFont valueFont() const;

    void paintLabel(QPainter &painter, const Places &places) const;
    void paintBox(QPainter &painter, const Places &places) const;
    void paintValue(QPainter &painter, const Places &places) const;
    void paintEvidence(QPainter &painter, const Places &places) const;
    void paintReason(QPainter &painter, const Places &places) const;
    void paintRemark(QPainter &painter, const Places &places) const;
    QRect removeBox() const;
    void edit(const QString &typed);
    void placeEditor();

    FieldFace m_face;
    const FieldDefinition *m_definition = nullptr;
    QString m_editText; ///< the value as the editor starts with
    QString m_refusal;
    QString m_reading; ///< how what is being typed is understood
    int m_letterYear = 0;
    int m_number = 0;
    FieldEditor *m_editor = nullptr;
};

} // namespace imr
