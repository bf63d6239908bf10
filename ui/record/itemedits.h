// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/fieldcatalogue.h"
#include "core/letter/letter.h"
#include "core/review/reviewrecord.h"

namespace imr {

/// What is needed to rearrange the items of one letter.
struct ItemSource {
    const FieldCatalogue &catalogue;
    const ReviewRecord &record;
    const Letter &letter;
};

/// The edits that make two items of one: within its request the words after @p caret become the request of the second
/// and all else stands for both; further down what stands after the caret goes to the second. Evidence goes with its
/// value. Empty where the caret does not part the item.
QList<Edit> splitItem(const ItemSource &source, ElementId item, qsizetype caret);

/// The edits that make one item of this and the next: texts are joined with the evidence of both, what the first lacks it
/// gets from the second, list elements go over. Empty for the last item.
QList<Edit> mergeWithNext(const ItemSource &source, ElementId item);

/// The edit that moves an item or list element among its siblings; none where it stands at that end.
QList<Edit> moveElement(const ReviewRecord &record, ElementId element, int by);

} // namespace imr
