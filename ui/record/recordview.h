// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QScrollArea>

#include "ui/record/fieldface.h"
#include "ui/record/formline.h"

namespace imr {

class FieldRow;
class RecordBody;
class RecordHeader;

/// The form of the open letter. Moves the focus over its fields, takes what is typed, and asks for edits; it changes
/// nothing itself: after an edit it is given the new record. The field in focus stays the current one while the letter has
/// the keyboard.
class RecordView : public QWidget {
    Q_OBJECT
public:
    RecordView(const FieldCatalogue &catalogue, const Theme &theme, QWidget *parent = nullptr);
    ~RecordView() override;

    /// Another letter; null: none is open.
    void setLetter(const ReviewRecord &record, std::shared_ptr<const Letter> letter);
    void clear();
    /// The same letter after an edit.
    void setRecord(const ReviewRecord &record);
    const RecordForm *form() const { return m_form.get(); }

    FieldRef currentField() const { return m_current; }
    void focusField(const FieldRef &ref); ///< unfolds what hides it
    void focusFirst();                    ///< the first field that waits
    void focusCurrent();                  ///< the line that had the focus last
    void step(FormStep step);
    void openItem(qsizetype index);
    ElementId openItem() const { return m_folds.openItem; }
    /// Says beside the field why an edit was not accepted.
    void refuse(const FieldRef &ref, const QString &reason);

    void confirm();
    void editCurrent();
    void markAbsent();
    void markUnreadable();
    /// Reads the value of the current field anew from words of the letter.
    void bindTo(const TextSpan &span, const QString &words);
    void addElement();
    void removeElement();
    void addItem();
    void removeItem();

Q_SIGNALS:
    void fieldFocused(const imr::FieldRef &ref);
    void editsRequested(const QList<imr::Edit> &edits);
    void finishRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupLayout();
    void connectLine(FormLine *line);
    void connectRow(FieldRow *row);
    void makeForm(const ReviewRecord &record);
    void showLines();
    void restoreFocus(qsizetype index);
    void setCurrentLine(FormLine *line);
    void toggle(const LineKey &key);
    void commitText(FieldRow *row, const QString &text, bool moveOn);
    void commitValue(const FormField &field, const QJsonValue &value, bool moveOn);
    void mark(Edit::Kind kind);
    QList<Edit> confirmationsOf(const FormField &field) const;
    void moveOnFrom(const FormField &field);
    Edit editOf(Edit::Kind kind, const FormField &field) const;
    const FormField *current() const;

    const FieldCatalogue &m_catalogue;
    const Theme &m_theme;
    std::shared_ptr<const Letter> m_letter;
    std::unique_ptr<RecordForm> m_form;
    FormFolds m_folds;
    FieldRef m_current;
    std::optional<LineKey> m_currentLine;
    RecordHeader *m_header = nullptr;
    QScrollArea *m_scroll = nullptr;
    RecordBody *m_body = nullptr;
};

} // namespace imr
