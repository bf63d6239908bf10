// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QCoreApplication>

#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace imr::wording {

namespace {

struct EditName {
    QStringView kind;
    const char *text;
};

constexpr std::array editNames{
    EditName{u"import", QT_TRANSLATE_NOOP("Edit", "import")},
    EditName{u"correct", QT_TRANSLATE_NOOP("Edit", "correct")},
    EditName{u"confirm", QT_TRANSLATE_NOOP("Edit", "confirm")},
    EditName{u"rebind", QT_TRANSLATE_NOOP("Edit", "take from the letter")},
    EditName{u"absent", QT_TRANSLATE_NOOP("Edit", "mark as not stated")},
    EditName{u"unreadable", QT_TRANSLATE_NOOP("Edit", "mark as unreadable")},
    EditName{u"outside", QT_TRANSLATE_NOOP("Edit", "take from outside the letter")},
    EditName{u"add", QT_TRANSLATE_NOOP("Edit", "add")},
    EditName{u"remove", QT_TRANSLATE_NOOP("Edit", "remove")},
    EditName{u"move", QT_TRANSLATE_NOOP("Edit", "move")},
    EditName{u"clear", QT_TRANSLATE_NOOP("Edit", "clear")},
    EditName{u"bring back", QT_TRANSLATE_NOOP("Edit", "bring back")},
    EditName{u"note", QT_TRANSLATE_NOOP("Edit", "note")},
    EditName{u"split", QT_TRANSLATE_NOOP("Edit", "split")},
    EditName{u"merge", QT_TRANSLATE_NOOP("Edit", "merge")},
    EditName{u"override", QT_TRANSLATE_NOOP("Edit", "override")},
    EditName{u"values", QT_TRANSLATE_NOOP("Edit", "import of values")},
    EditName{u"bulk", QT_TRANSLATE_NOOP("Edit", "change in many letters")},
    EditName{u"reextract", QT_TRANSLATE_NOOP("Edit", "new extraction")},
    EditName{u"state", QT_TRANSLATE_NOOP("Edit", "change of state")},
    EditName{u"undo", QT_TRANSLATE_NOOP("Edit", "undo")},
    EditName{u"redo", QT_TRANSLATE_NOOP("Edit", "redo")},
};

QString catalogueText(const QString &english)
{
    // The sources of this context are made from resources/fields.json by the build.
    return english.isEmpty() ? QString() : QCoreApplication::translate("Catalogue", english.toUtf8().constData());
}

} // namespace

QString editName(const QString &kind)
{
    for (const EditName &name : editNames) {
        if (name.kind == kind) {
            return QCoreApplication::translate("Edit", name.text);
        }
    }
    return kind;
}

QString stateName(ValueState state)
{
    switch (state) {
    case ValueState::Proposed: return QCoreApplication::translate("State", "proposed");
    case ValueState::Accepted: return QCoreApplication::translate("State", "accepted with the letter");
    case ValueState::Confirmed: return QCoreApplication::translate("State", "confirmed");
    case ValueState::Corrected: return QCoreApplication::translate("State", "corrected");
    case ValueState::Absent: return QCoreApplication::translate("State", "not stated in the letter");
    case ValueState::Unreadable: return QCoreApplication::translate("State", "unreadable");
    case ValueState::Imported: return QCoreApplication::translate("State", "confirmed (imported)");
    }
    return {};
}

QString stateName(LetterState state)
{
    switch (state) {
    case LetterState::New: return QCoreApplication::translate("State", "to review");
    case LetterState::InWork: return QCoreApplication::translate("State", "in work");
    case LetterState::Verified: return QCoreApplication::translate("State", "verified");
    case LetterState::SetAside: return QCoreApplication::translate("State", "set aside");
    }
    return {};
}

QString evidenceName(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Located: return QCoreApplication::translate("Evidence", "found in the letter");
    case EvidenceState::Ambiguous: return QCoreApplication::translate("Evidence", "stands in the letter several times");
    case EvidenceState::NotInText: return QCoreApplication::translate("Evidence", "not found in the letter");
    case EvidenceState::Outside: return QCoreApplication::translate("Evidence", "from outside the letter");
    case EvidenceState::NoneNeeded: return QCoreApplication::translate("Evidence", "no evidence needed");
    }
    return {};
}

QString groupName(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Case: return QCoreApplication::translate("Group", "Case");
    case FieldGroup::Reviewer: return QCoreApplication::translate("Group", "Reviewer");
    case FieldGroup::Person: return QCoreApplication::translate("Group", "Person and injury");
    case FieldGroup::Clinical: return QCoreApplication::translate("Group", "Clinical history");
    case FieldGroup::Item: return QCoreApplication::translate("Group", "Items");
    case FieldGroup::Guideline: return QCoreApplication::translate("Group", "Guidelines");
    }
    return {};
}

QString label(const FieldDefinition &field)
{
    return catalogueText(field.label);
}

QString help(const FieldDefinition &field)
{
    return catalogueText(field.help);
}

QString choiceLabel(const FieldDefinition &field, const QString &value)
{
    for (const FieldChoice &choice : field.choices) {
        if (choice.value == value) {
            return catalogueText(choice.label.isEmpty() ? choice.value : choice.label);
        }
    }
    return value;
}

} // namespace imr::wording
