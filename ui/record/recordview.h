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
    /// Which fields wait: by threshold and profile. Makes the form anew.
    void setRules(const ReviewRules &rules);
    /// Said after the value in the editors: values that were confirmed before, by the field's pattern.
    void setCompletions(const QString &pattern, const QStringList &values);

    FieldRef currentField() const { return m_current; }
    void focusField(const FieldRef &ref); ///< unfolds what hides it
    void showField(const FieldRef &ref);  ///< the same, while the keyboard stays where it is
    void focusFirst();                    ///< the first field that waits
    void focusCurrent();                  ///< the line that had the focus last
    void step(FormStep step);
    void openItem(qsizetype index);
    ElementId openItem() const { return m_folds.openItem; }
    /// Says beside the field why an edit was not accepted.
    void refuse(const FieldRef &ref, const QString &reason);

    void confirm();
    /// Without moving the focus: the table moves its own.
    void confirmField(const FieldRef &ref);
    void markFieldAbsent(const FieldRef &ref);
    void editCurrent();
    /// Accepts what is being typed; false where it cannot be accepted: the letter must not be left then.
    bool commitEditor();
    void markAbsent();
    void markUnreadable();
    /// Reads the value of the current field anew from words of the letter.
    void bindTo(const TextSpan &span, const QString &words);
    void addElement();
    void removeElement();
    void addItem();
    void removeItem();
    /// Moves the list element in focus, or the open item, among its siblings.
    void moveElement(int by);
    void moveItem(int by);
    void splitItem(qsizetype caret);
    void mergeItem();
    /// Every empty field of the section in focus is not stated.
    void restNotStated();
    void takeFromOutside(const QString &text, const QString &source);
    /// Words of the letter become a new element of a list (of that item), or the value of a field without one.
    void takeWords(const QString &pattern, ElementId element, const TextSpan &span);
    /// Sets a value from text typed elsewhere; the reason where it cannot be.
    QString setText(const FieldRef &ref, const QString &text);
    /// Asks for edits that were made elsewhere, of this record.
    void requestEdits(const QList<Edit> &edits);

Q_SIGNALS:
    void fieldFocused(const imr::FieldRef &ref);
    void editsRequested(const QList<imr::Edit> &edits);
    void finishRequested();
    void completionsWanted(const QString &pattern);
    void editingChanged(bool isEditing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupLayout();
    void connectLine(FormLine *line);
    void connectRow(FieldRow *row);
    void makeForm(const ReviewRecord &record);
    void forgetPlace();
    bool unfold(const FieldRef &ref);
    void showLines();
    void restoreFocus(qsizetype index);
    void setCurrentLine(FormLine *line);
    void toggle(const LineKey &key);
    void commitText(FieldRow *row, const QString &text, bool moveOn);
    void commitValue(const FormField &field, const QJsonValue &value, bool moveOn);
    void complain(const FormField &field, const QString &reason);
    static QString refusal(Error error, const FieldDefinition &definition);
    void mark(Edit::Kind kind);
    QList<Edit> confirmationsOf(const FormField &field) const;
    void moveOnFrom(const FormField &field);
    Edit editOf(Edit::Kind kind, const FormField &field) const;
    const FormField *current() const;

    const FieldCatalogue &m_catalogue;
    const Theme &m_theme;
    std::shared_ptr<const Letter> m_letter;
    std::unique_ptr<RecordForm> m_form;
    ReviewRules m_rules;
    QHash<QString, QStringList> m_completions;
    FormFolds m_folds;
    FieldRef m_current;
    std::optional<LineKey> m_currentLine;
    RecordHeader *m_header = nullptr;
    QScrollArea *m_scroll = nullptr;
    RecordBody *m_body = nullptr;
};

} // namespace imr
