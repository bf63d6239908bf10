// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>

#include "core/review/reviewrecord.h"

namespace imr {

class FieldCatalogue;

/// A derived value as the other values of a letter make it; undefined where they make none.
struct DerivedValue {
    FieldRef ref;
    QJsonValue value;
};

/// What a letter's current values make of its derived fields: days between dates, the outcome, the agreement of the
/// guidelines, chapters of citations, region and side of body parts. What the machine derived stands as long as nothing
/// that it was made from was changed by a person.
QList<DerivedValue> derivedValues(const ReviewRecord &record, const FieldCatalogue &catalogue);

/// Whether a value is not its own but follows from others: a derived field, or the outcome while neither the letter nor
/// a person states it.
bool isFollowing(const FieldRef &ref, const FieldState &now, const FieldCatalogue &catalogue);

} // namespace imr
