// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/record.h"

#include <algorithm>

namespace imr {

int Record::itemCount() const
{
    int count = 0;
    for (const ExtractedField &field : fields) {
        if (field.path.isItemField())
            count = std::max(count, field.path.first() + 1);
    }
    return count;
}

const ExtractedField *Record::find(const FieldPath &path) const
{
    const auto found = std::ranges::find(fields, path, &ExtractedField::path);
    return found == fields.end() ? nullptr : &*found;
}

} // namespace imr
