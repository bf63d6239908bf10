// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtTypes>

namespace imr {

/// Under so many letters no rate is told: it would be chance.
inline constexpr qint64 fewestLettersForRate = 10;

/// What one letter adds to a rate: its items, and how many of them were overturned.
struct LetterCount {
    qint64 items = 0;
    qint64 overturned = 0;
};

/// A share of items with its interval. Items of one letter resemble each other, so that the interval is made from the
/// letters: a 95 % interval after Wilson with as many items as the letters are worth.
struct Rate {
    qint64 letters = 0;
    qint64 items = 0;
    qint64 overturned = 0;
    double share = 0;
    double low = 0;
    double high = 1;
    bool isTold() const { return letters >= fewestLettersForRate; }
};

Rate rateOf(const QList<LetterCount> &letters);

} // namespace imr
