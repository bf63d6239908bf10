// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QHash>
#include <QSet>

#include "core/fields/fieldcatalogue.h"
#include "core/letter/letter.h"
#include "core/review/reviewrecord.h"
#include "core/review/waiting.h"

namespace imr {

/// One place of the form: a value, or the place where one may be entered.
struct FormField {
    FieldRef ref; ///< of a list without elements: its item (or none) and the list's pattern
    const FieldDefinition *definition = nullptr;
    const ReviewField *value = nullptr; ///< null where there never was one
    std::optional<Doubt> doubt = {};
    FieldGroup group = FieldGroup::Case; ///< of the section that shows it: Item for all fields of an item
    ElementId item = {};
    TextSpan cue = {};        ///< of an empty field: the words in the letter that may be its value
    bool isFirst = true;      ///< of its list; the others have no label
    bool isElement = false;   ///< of a list, and there
    bool isAttribute = false; ///< of another value: its region, its side
    bool isAddition = false;  ///< where one more element of the list may be entered
    bool repeatsRequest =
        false;          ///< the disputed words where they are those of the request; a header's date in the text
    FieldRef twin = {}; ///< the field of the header that says the same and stands in this row

    bool isEmpty() const; ///< neither a value nor an answer that there is none
    QString text() const; ///< the value as it reads in one line
};

/// What a group header or a closed card says of its fields.
struct SectionState {
    int waiting = 0;
    int empty = 0;            ///< fields that are left out until asked for
    bool isConfirmed = false; ///< every value was confirmed, corrected or answered
};

/// One line of the form, named so that its widget can be kept when the form is made anew.
struct LineKey {
    enum class Kind { Group, Field, Items, Item, More };
    Kind kind = Kind::Field;
    FieldGroup group = FieldGroup::Case;
    ElementId item = {};
    FieldRef ref = {};
    friend bool operator==(const LineKey &, const LineKey &) = default;
    friend size_t qHash(const LineKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(key.kind), static_cast<int>(key.group), key.item, key.ref);
    }
};

/// What of the form is unfolded.
struct FormFolds {
    QSet<FieldGroup> openGroups;
    ElementId openItem;
    QSet<FieldGroup> groupsWithEmpty; ///< whose empty fields are shown
    QSet<ElementId> itemsWithEmpty;
    FieldRef adding; ///< the list that is getting one more element
    bool isSectionOpen(FieldGroup group, ElementId item) const;
    bool showsEmpty(FieldGroup group, ElementId item) const;
};

/// The form of one letter as data: all its fields in the order of the form, which of them wait, and the lines that a
/// state of folding leaves. Made anew after every edit; knows no widgets. Its fields point into its own record.
class RecordForm {
public:
    RecordForm(const FieldCatalogue &catalogue, ReviewRecord record, std::shared_ptr<const Letter> letter,
               const ReviewRules &rules = {});
    RecordForm(const RecordForm &) = delete;
    RecordForm &operator=(const RecordForm &) = delete;

    const ReviewRecord &record() const { return m_record; }
    const Letter &letter() const { return *m_letter; }
    const QList<FormField> &fields() const { return m_fields; }
    const QList<ElementId> &items() const { return m_items; }
    const FormField *find(const FieldRef &ref) const;
    qsizetype indexOf(const FieldRef &ref) const { return m_index.value(ref, -1); }
    const FormField *itemField(ElementId item, QStringView pattern) const;
    WaitingCount waiting() const { return m_waiting; }
    const ReviewRules &rules() const { return m_rules; }
    /// The next field that waits, from the one after @p from; past the end from the start again. Null where none waits.
    const FormField *nextWaiting(qsizetype from, bool forward) const;

    SectionState section(FieldGroup group, ElementId item = {}) const;
    QString summary(FieldGroup group) const; ///< the section's first values, for the folded header
    QList<LineKey> lines(const FormFolds &folds) const;
    FormFolds firstFolds() const;
    /// What is shown beside a value: "low back, right".
    QString attributesOf(const FormField &field) const;
    /// Whether the field has a line once its section is open, without asking for the empty ones.
    static bool isShown(const FormField &field);
    int letterYear() const;
    bool hasNote(const FieldRef &ref) const { return m_noted.contains(ref); }

private:
    void addScope(FieldGroup group, ElementId item);
    void addDefinition(const FieldDefinition &definition, FieldGroup group, ElementId item);
    void addList(const FieldDefinition &definition, FieldGroup group, ElementId item);
    void addField(FormField field);
    void markRepeatedRequests();
    void markRepeatedDates();
    void addLines(QList<LineKey> &lines, const FormFolds &folds, FieldGroup group, ElementId item) const;

    const FieldCatalogue &m_catalogue;
    ReviewRecord m_record;
    std::shared_ptr<const Letter> m_letter;
    ReviewRules m_rules;
    QHash<FieldRef, TextSpan> m_cues;
    QSet<FieldRef> m_noted;
    QHash<FieldRef, const ReviewField *> m_values;
    QList<FormField> m_fields;
    QHash<FieldRef, qsizetype> m_index;
    QList<ElementId> m_items;
    WaitingCount m_waiting;
};

} // namespace imr
