// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/letter/letter.h"
#include "core/review/reviewrecord.h"

namespace imr::sqlite {

/// Written as numbers: see section.kind in the first migration.
enum class SectionKind { Summary, Request, ClaimsGuideline, ImrGuideline, Rationale, Other };

/// A stretch of a letter that the full text index knows as one.
struct Passage {
    SectionKind kind = SectionKind::Other;
    TextSpan span;
    ElementId item; ///< none for the rest of the letter

    QString sectionName() const; ///< as in SearchHit::section
};

/// All passages of a letter: those of its items, the case summary, and what is left.
QList<Passage> passagesOf(const ReviewRecord &record, const Letter &letter);

/// Whether a field bounds a passage.
bool isIndexedPassage(QStringView pattern);

} // namespace imr::sqlite
