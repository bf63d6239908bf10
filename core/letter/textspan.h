// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtTypes>

namespace imr {

/// A stretch of a letter's canonical text: UTF-16 code units, end exclusive. The page counts from 1 and is that of the
/// first unit. Only the JSON counts in code points (see core/exchange).
struct TextSpan {
    qsizetype start = 0;
    qsizetype end = 0;
    int page = 1;

    qsizetype length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(qsizetype offset) const { return offset >= start && offset < end; }
    bool overlaps(const TextSpan &other) const { return start < other.end && other.start < end; }
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

using TextSpans = QList<TextSpan>;

} // namespace imr
