// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace imr {

/// A date as letters write it: "October 13, 2016", "Oct 13 2016", "10/13/16", "12- 31-16", "2016-10-13", "March 2010",
/// "2009". A month or a year alone is a date too.
struct WrittenDate {
    qsizetype start = 0; ///< in the text that was looked through
    qsizetype end = 0;
    int year = 0;
    int month = 0; ///< 0: the year alone
    int day = 0;   ///< 0: the month alone
    bool isPossible = true;

    /// ISO 8601 as far as it is told: "2016-10-13", "2016-10", "2016".
    QString iso() const;
    bool isWhole() const { return day > 0; }
};

enum class YearAlone { No, Yes };

/// All dates of a text, in its order. @p letterYear decides two-digit years: 20yy up to it, 19yy after it. Dates that
/// cannot be (month 13, year 3026) are returned as such.
QList<WrittenDate> findDates(QStringView text, int letterYear, YearAlone yearAlone = YearAlone::No);

/// What an impossible or whole date is stored as: ISO 8601, or for an impossible one its words with white space folded.
QString dateValue(QStringView text, const WrittenDate &date);

} // namespace imr
