// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>

#include "core/letter/letter.h"

namespace imr {

/// Spans after they were compared with their marks.
struct CheckedSpans {
    TextSpans spans; ///< where the words stand now; what was not found again is left out
    bool hasMoved = false;
    bool isLost = false; ///< not all words were found again, or not with certainty
};

/// What is kept of the words of spans, 14 bytes a span: how many characters they have, a hash of them, and hashes of a
/// little of what stands before and after. White space counts for nothing, so that words are known again in a text that
/// was broken into other lines. Made once for a letter, which must outlive it; any thread.
class WordMarks {
public:
    explicit WordMarks(const Letter &letter);

    QByteArray of(const TextSpans &spans) const;
    /// Looks whether the words still stand at @p spans, and finds them again where not. Without marks (from before they
    /// were kept) only the bounds are looked at.
    CheckedSpans check(const TextSpans &spans, const QByteArray &marks) const;

private:
    struct Mark;
    static QList<Mark> marksFrom(const QByteArray &bytes);
    bool isInside(const TextSpan &span) const;
    qsizetype indexAt(qsizetype offset) const; ///< the first character at or behind an offset of the text
    quint32 hash(qsizetype from, qsizetype to) const;
    Mark markOf(qsizetype from, qsizetype to) const;
    bool standsAt(const TextSpan &span, const Mark &mark) const;
    std::optional<TextSpan> find(const Mark &mark) const;

    const Letter &m_letter;
    std::vector<qsizetype> m_offsets; ///< of the characters that are no white space
    std::vector<quint64> m_prefix;    ///< hash of all characters before: that of any stretch is then one subtraction
    std::vector<quint64> m_powers;
};

} // namespace imr
