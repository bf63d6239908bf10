// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/rates.h"

#include <algorithm>
#include <cmath>

namespace imr {

namespace {

constexpr double normal95 = 1.959964;

/// How many independent items the letters are worth: never more than there are items; where all letters agree, as many
/// as there are letters.
double worth(const QList<LetterCount> &letters, const Rate &rate)
{
    double squares = 0;
    for (const LetterCount &letter : letters)
        squares += std::pow(double(letter.overturned) - rate.share * double(letter.items), 2);
    const double count = double(rate.letters);
    if (squares <= 0 || count < 2)
        return count;
    const double variance = count / (count - 1) * squares / std::pow(double(rate.items), 2);
    return std::min(double(rate.items), rate.share * (1 - rate.share) / variance);
}

} // namespace

Rate rateOf(const QList<LetterCount> &letters)
{
    Rate rate;
    for (const LetterCount &letter : letters) {
        rate.letters += letter.items > 0 ? 1 : 0;
        rate.items += letter.items;
        rate.overturned += letter.overturned;
    }
    if (rate.items == 0)
        return rate;
    rate.share = double(rate.overturned) / double(rate.items);
    const double n = std::max(1.0, worth(letters, rate));
    const double z2 = normal95 * normal95;
    const double middle = (rate.share + z2 / (2 * n)) / (1 + z2 / n);
    const double half = normal95 / (1 + z2 / n) * std::sqrt(rate.share * (1 - rate.share) / n + z2 / (4 * n * n));
    rate.low = std::max(0.0, middle - half);
    rate.high = std::min(1.0, middle + half);
    return rate;
}

} // namespace imr
