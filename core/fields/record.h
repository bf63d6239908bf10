// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/fields/fieldpath.h"
#include "core/letter/textspan.h"

namespace imr {

/// Another reading of the same field that the extractor weighed and put second.
struct Candidate {
    QJsonValue value;
    TextSpans spans;
    double confidence = 0;
};

/// A value found in a letter. Its form is that of the fields' dictionary: a JSON string, number, boolean, or an object
/// for a citation; never null, never empty.
struct ExtractedField {
    FieldPath path;
    QJsonValue value;
    TextSpans spans;             ///< empty for derived values
    double confidence = 0;       ///< probability that the value is right, 0 to 1
    QString rule;                ///< id of the rule that found it ("header-table"); wording has its sentence
    QList<Candidate> candidates; ///< best first, without the value itself
};

/// Two places that do not agree, or a value that cannot be.
struct Finding {
    QString rule;           ///< id; wording has the sentence
    QStringList parameters; ///< for the sentence
    QList<FieldPath> paths; ///< the values concerned
    TextSpans spans;        ///< the two places
    QString settledBy = {}; ///< why a person holds that the values are right all the same; empty while it is open
};

/// All that was extracted from one letter.
struct Record {
    QString layout;               ///< "A" to "F", or "unknown"
    QList<ExtractedField> fields; ///< in the catalogue's order, lists and items in the letter's
    QList<Finding> findings;

    int itemCount() const;
    const ExtractedField *find(const FieldPath &path) const; ///< null where absent
};

} // namespace imr
