// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringView>

namespace imr {

/// A stretch of the text that was looked at; offsets count from its start.
struct Stretch {
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - start; }
    bool overlaps(const Stretch &other) const { return start < other.end && other.start < end; }
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

struct FoundText {
    QString value;
    Stretch place;
};

struct FoundNumber {
    double value = 0;
    Stretch place;
};

struct FoundQuantity {
    double value = 0;
    QString unit; ///< "units", "sessions", "hours", "days", "weeks", "months", "grams", "ml"
    Stretch place;
    bool isCertain = true;
};

/// A frequency as written, and the count it comes to: "2 times a week for 6 weeks" is 12.
struct FoundFrequency {
    Stretch place;
    std::optional<double> count;
};

/// A number in digits or words: "12", "twelve", "twice", "a dozen"; nothing for a range.
std::optional<double> numberOf(QStringView word);

/// Strengths in the order of the text, without spaces, parts joined with '/': "7.5-325 mg" is "7.5/325mg".
QList<FoundText> findStrengths(QStringView text);

/// How often, of a drug's directions ("1 tab PO BID") or of a therapy ("2 times a week for 6 weeks", "2x6").
std::optional<FoundFrequency> findFrequency(QStringView text);

/// How many, of what is requested. What stands in @p skipped (names, strengths, the frequency) is passed over.
std::optional<FoundQuantity> findQuantity(QStringView text, const QList<Stretch> &skipped);

/// The number of refills.
std::optional<FoundNumber> findRefills(QStringView text);

/// The form of a drug, of the closed list: "tablet", "cream", … "other".
std::optional<FoundText> findDosageForm(QStringView text, const QList<Stretch> &skipped);

} // namespace imr
