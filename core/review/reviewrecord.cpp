// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewrecord.h"

#include <algorithm>

namespace imr {

const ReviewField *ReviewRecord::find(const FieldRef &ref) const
{
    const auto found = std::ranges::find(fields, ref, &ReviewField::ref);
    return found == fields.end() ? nullptr : &*found;
}

const ReviewField *ReviewRecord::find(const FieldPath &path) const
{
    const auto found = std::ranges::find(fields, path, &ReviewField::path);
    return found == fields.end() ? nullptr : &*found;
}

QList<ReviewElement> ReviewRecord::elementsOf(QStringView pattern, ElementId parent) const
{
    QList<ReviewElement> found;
    for (const ReviewElement &element : elements) {
        if (element.pattern == pattern && element.parent == parent)
            found.append(element);
    }
    std::ranges::sort(found, {}, &ReviewElement::position);
    return found;
}

} // namespace imr
