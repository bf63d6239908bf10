// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/lines.h"

namespace imr {

struct RequestHeading {
    TextSpan request;
    TextSpan decision;
};

/// Finds "REQUEST: Upheld" between an item's rationale and the labels of the next item. A letter need not mark where the
/// rationale ends: blank lines, room between lines, page breaks and ends of sentences are weighed.
class HeadingFinder {
public:
    HeadingFinder(const Letter &letter, const QString &text);

    /// The heading that ends at @p label. @p isFirst: all from @p from on is heading.
    RequestHeading find(qsizetype from, qsizetype label, bool isFirst) const;

private:
    enum class Trust { Gaps, Sentences };

    qsizetype startOf(qsizetype from, qsizetype decision) const;
    qsizetype walkUp(qsizetype from, qsizetype decision, Trust trust) const;
    bool startsHeading(qsizetype line, Trust trust) const;
    QStringView wordsOf(const TextLine &line) const;

    const Letter &m_letter;
    const QString &m_text;
    QList<TextLine> m_lines;
    bool m_hasTellingGaps = false;
};

} // namespace imr
