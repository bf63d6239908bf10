// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QString>

#include "core/base/error.h"
#include "core/fields/record.h"
#include "core/review/ids.h"

namespace imr {

/// Holds the enumerations of review, so that their names can be read at run time (Qt allows one namespace object).
struct ReviewEnums {
    Q_GADGET
public:
    enum class ValueState {
        Proposed,  ///< by the machine, nobody looked
        Accepted,  ///< with the whole letter: above the threshold, never focused
        Confirmed, ///< by a person
        Corrected, ///< by a person, differs from the machine
        Absent,    ///< a person says that the letter does not state it
        Unreadable,
        Imported, ///< confirmed by a spreadsheet that was brought in
    };
    Q_ENUM(ValueState)

    enum class EvidenceState {
        Located,
        Ambiguous,  ///< the quote stands in the letter more than once and nobody chose
        NotInText,  ///< the value claims to be in the letter and is not found there, or its words were lost
        Outside,    ///< from outside the letter, the source named
        NoneNeeded, ///< derived or office value
    };
    Q_ENUM(EvidenceState)

    enum class LetterState { New, InWork, Verified, SetAside };
    Q_ENUM(LetterState)
};
using ValueState = ReviewEnums::ValueState;
using EvidenceState = ReviewEnums::EvidenceState;
using LetterState = ReviewEnums::LetterState;

/// Names one value of a letter for good: the element (0: the letter itself) and the catalogue pattern.
/// "patient.age" has no element; "items[].decision" has its item; "clinical.diagnoses[]" has the list element;
/// "items[].imr_citations[]" has the citation element, whose parent is the item.
struct FieldRef {
    ElementId element;
    QString pattern;
    friend bool operator==(const FieldRef &, const FieldRef &) = default;
    friend size_t qHash(const FieldRef &ref, size_t seed = 0) { return qHashMulti(seed, ref.element, ref.pattern); }
};

/// What is held of a value at one moment: what an event stores as old and as new.
struct FieldState {
    QJsonValue value = QJsonValue::Undefined; ///< undefined for absent, unreadable and never set
    TextSpans spans;
    ValueState state = ValueState::Proposed;
    EvidenceState evidence = EvidenceState::NoneNeeded;
    QString outsideSource; ///< only with EvidenceState::Outside
    friend bool operator==(const FieldState &, const FieldState &) = default;
};

/// One value as an analyst sees it.
struct ReviewField {
    FieldRef ref;
    FieldPath path; ///< as of now; positions may change, the ref does not
    FieldState now;
    QString quote; ///< words of the first span, white space folded
    QJsonValue machineValue = QJsonValue::Undefined;
    TextSpans machineSpans;
    double confidence = 0;
    QString rule;
    QList<Candidate> candidates;
    qint64 version = 0; ///< changes with every edit of this value
};

/// An item or list element: exists also while it has no value yet.
struct ReviewElement {
    ElementId id;
    ElementId parent; ///< the item of an inner list's element
    QString pattern;  ///< "items[]", "clinical.diagnoses[]", "items[].imr_citations[]"
    int position = 0; ///< from 0 among its siblings
};

/// Another letter of the same case.
struct LinkedLetter {
    LetterId letter;
    QString shortId;
    QString decisionDate;
    LetterState state = LetterState::New;
};

/// All values of one letter, as the case database holds them.
struct ReviewRecord {
    LetterId letter;
    QString caseNumber; ///< empty where the letter has none
    QString shortId;    ///< first hexadecimal digits of the letter's hash, unique in the database
    QString fileName;
    QString layout;
    LetterState state = LetterState::New;
    QList<ReviewElement> elements; ///< by pattern, parent, position
    QList<ReviewField> fields;     ///< in the catalogue's order
    QList<Finding> findings;
    QList<LinkedLetter> linked; ///< of the same case number
    int moved = 0;              ///< values whose words were found again at another place than they were left
    int lost = 0;               ///< values whose words were not found again

    const ReviewField *find(const FieldRef &ref) const;
    const ReviewField *find(const FieldPath &path) const;
    QList<ReviewElement> elementsOf(QStringView pattern, ElementId parent = {}) const;
};

/// A change that an analyst asks for. Its kind names it in history and in "Undo …".
struct Edit {
    enum class Kind {
        Correct,
        Confirm,
        Rebind,
        MarkAbsent,
        MarkUnreadable,
        SetOutside,
        AddElement,
        RemoveElement,
        MoveElement,
        Clear,  ///< neither a value nor an answer: as if never found
        Import, ///< a value of a spreadsheet; the reason names the file
    };

    Kind kind = Kind::Confirm;
    FieldRef ref; ///< AddElement: the parent item (or none) and the list's pattern; "items[]" adds an item
    QJsonValue value =
        QJsonValue::Undefined;   ///< Correct, Rebind, SetOutside, and the first value of an added list element
    TextSpans spans;             ///< Rebind; Correct where new evidence is given
    QString reason;              ///< why, or the source of SetOutside
    qint64 expectedVersion = -1; ///< refuse with ValueChangedMeanwhile where the value has another; -1: whatever it is
    int position = -1;           ///< AddElement, MoveElement: the place among its siblings; -1: at the end
    QString action = {};         ///< of a group's first: what the group is called; empty: by this one's kind
};

/// In a group of edits: the element that its n-th AddElement makes, counted from 1. It has no id of its own before.
inline ElementId addedElement(int nth)
{
    return {-nth};
}

/// One line of history.
struct Event {
    EventId id;
    QDateTime time; ///< UTC
    QString reviewer;
    LetterId letter;
    FieldRef ref;
    FieldPath path; ///< as of now
    /// "import", "correct", "confirm", "rebind", "absent", "unreadable", "outside", "add", "remove", "move", "clear",
    /// "values", "reextract", "state", "undo", "redo"
    QString kind;
    FieldState before;
    FieldState after;
    QString reason;
    GroupId group;
    GroupId undoes; ///< of an undo or redo: the group it took back or brought back
};

/// What an edit, undo or redo changed: enough to show it and to scroll there.
struct Applied {
    GroupId group;
    QString kind;    ///< of the undone or applied edit, as in Event::kind
    LetterId letter; ///< the first one where several were changed
    QList<FieldRef> changed;
    ElementId added;              ///< of AddElement
    QList<LetterId> letters = {}; ///< all that were changed
};

/// The edits of one letter, where several letters are changed as one group.
struct LetterEdits {
    LetterId letter;
    QList<Edit> edits;
};

} // namespace imr
