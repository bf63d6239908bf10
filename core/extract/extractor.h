// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/fieldcatalogue.h"
#include "core/fields/record.h"
#include "core/letter/letter.h"

namespace imr {

/// Extracts a Record from a Letter. Pure: same letter, same record. Immutable; used from any thread at once.
class Extractor {
public:
    explicit Extractor(const FieldCatalogue &catalogue = FieldCatalogue::builtIn());

    Record extract(const Letter &letter) const;
    /// Changes whenever code, catalogue or lexicons change: what was extracted with another version may be outdated.
    QString version() const;

private:
    FieldCatalogue m_catalogue;
};

} // namespace imr
