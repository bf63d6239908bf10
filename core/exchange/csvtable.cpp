// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvtable.h"

#include <algorithm>
#include <tuple>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imr {

namespace {

QString encoded(const QString &cell)
{
    QString text = isFormula(cell) ? u'\'' + cell : cell;
    const bool needsQuotes = std::ranges::any_of(text, [](QChar c) {
        return c == u'"' || c == u',' || c == u'\n' || c == u'\r';
    });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

/// Two numbers are a date where they can be month and day, or month and year.
bool isMonthAndDay(int first, int second)
{
    const auto isMonth = [](int number) { return number >= 1 && number <= 12; };
    return (isMonth(first) && second >= 0 && (second <= 99 || (second >= 1900 && second <= 9999)))
           || (isMonth(second) && first >= 1 && first <= 31);
}

} // namespace

bool isFormula(QStringView cell)
{
    // Full-width forms count in some locales; leading blanks are dropped by some programs on opening.
    static constexpr QStringView openers = u"=+-@\uff1d\uff0b\uff0d\uff20";
    const QStringView text = cell.trimmed();
    if (text.isEmpty() || !openers.contains(text.front())) {
        return !cell.isEmpty() && (cell.front() == u'\t' || cell.front() == u'\r');
    }
    bool isNumber = false;
    std::ignore = text.toDouble(&isNumber);
    return !isNumber;
}

bool isTakenForDate(const QString &cell)
{
    static const QRegularExpression numbers(uR"(^\s*(\d{1,2})\s*[-/]\s*(\d{1,4})(?:\s*[-/]\s*(\d{2}|\d{4}))?\s*$)"_s);
    static const QRegularExpression months(
        uR"(^\s*(?:\d{1,2}[-/ ]?)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:[-/ ]?\d{1,2},?)?(?:[-/ ]?\d{2,4})?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (cell.size() > 24) {
        return false;
    }
    if (const QRegularExpressionMatch match = numbers.match(cell); match.hasMatch()) {
        return isMonthAndDay(match.capturedView(1).toInt(), match.capturedView(2).toInt());
    }
    const bool hasDigit = std::ranges::any_of(cell, [](QChar c) { return c.isDigit(); });
    return hasDigit && months.match(cell).hasMatch();
}

void CsvTable::addRow(const QStringList &cells)
{
    bool isFirst = true;
    for (const QString &cell : cells) {
        if (!std::exchange(isFirst, false)) {
            m_bytes += ',';
        }
        m_bytes += encoded(cell).toUtf8();
    }
    m_bytes += "\r\n";
}

} // namespace imr
