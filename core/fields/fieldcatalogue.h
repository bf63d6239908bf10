// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace imr {

enum class FieldType { Text, LongText, Date, Integer, Number, Boolean, Choice, Citation };

/// When a value waits for a person.
enum class ReviewRule {
    Never,
    WhenInDoubt, ///< confidence under the threshold, evidence not located, a finding, or expected and empty
    Always,
};

enum class FieldSource {
    Letter,  ///< found in the letter, with evidence
    Derived, ///< made from other values, cannot be set by hand
    Office,  ///< entered by hand or imported, never extracted, no evidence asked for
};

/// The colour groups of the form and of the highlights.
enum class FieldGroup { Case, Reviewer, Person, Clinical, Item, Guideline };

/// One allowed value of a Choice: what is stored, and what the form shows (English; translated by the window).
struct FieldChoice {
    QString value;
    QString label;
};

/// What "the text after a label" or "what a pattern captures" needs to be extracted without C++.
struct FieldRecipe {
    QString after;   ///< the label, such as "Claim Number:"
    QString pattern; ///< a regular expression; its first group is the value
    bool isEmpty() const { return after.isEmpty() && pattern.isEmpty(); }
};

/// Everything the program knows of a field, from one entry of resources/fields.json.
struct FieldDefinition {
    QString pattern; ///< "items[].decision"
    FieldType type = FieldType::Text;
    FieldGroup group = FieldGroup::Case;
    FieldSource source = FieldSource::Letter;
    ReviewRule review = ReviewRule::WhenInDoubt;
    QString label;      ///< English, short enough for the form's label column (104 px at 13 px); translated when shown
    QString help;       ///< English, one or two sentences: what the field means and how it is written
    QString exportName; ///< column name: "decision"
    QList<FieldChoice> choices;
    QStringList expectedIn; ///< layouts ("D", "E") in which an empty field is a surprise
    FieldRecipe recipe;
    bool isFacet = false;

    bool isList() const { return pattern.endsWith(u"[]"); } ///< one element of a list, such as "clinical.diagnoses[]"
    bool isItemField() const { return pattern.startsWith(u"items[]"); }
};

/// All fields, each defined once. Immutable after loading; used from any thread.
class FieldCatalogue {
public:
    /// The catalogue that the program ships (resources/fields.json).
    static const FieldCatalogue &builtIn();
    /// @p extension: the analyst's own file, whose fields are added; an entry with a known path is an error.
    static Result<FieldCatalogue> fromJson(const QByteArray &json, const QByteArray &extension = {});

    const QList<FieldDefinition> &fields() const { return m_fields; } ///< in the order of the form
    const FieldDefinition *find(QStringView pattern) const;           ///< null where unknown
    QString hash() const { return m_hash; }                           ///< of the JSON it was made from, hexadecimal

private:
    QList<FieldDefinition> m_fields;
    QHash<QString, qsizetype> m_index;
    QString m_hash;
};

} // namespace imr
