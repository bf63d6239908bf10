// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/dateforms.h"

#include <algorithm>

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imr {
namespace {

constexpr int earliestYear = 1900;
constexpr int yearsAhead = 1; // a letter may name an appointment of the year to come

int monthOf(QStringView name)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return int(months.indexOf(name.first(3).toString().toLower())) + 1;
}

int wholeYear(QStringView digits, int letterYear)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    const int century = letterYear / 100 * 100;
    return century + year <= letterYear ? century + year : century - 100 + year;
}

bool isPossible(const WrittenDate &date, int letterYear)
{
    if (date.year < earliestYear || date.year > letterYear + yearsAhead)
        return false;
    if (date.month == 0)
        return true;
    return date.month <= 12 && (date.day == 0 ? date.month > 0 : QDate::isValid(date.year, date.month, date.day));
}

struct DateForm {
    QRegularExpression expression;
    int year, month, day; ///< capture groups; 0 where the form lacks it
    bool isMonthNamed = false;
};

const QList<DateForm> &dateForms()
{
    // White space stands for a line or page break inside a date, too.
    static const QString month =
        u"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
        "nov(?:ember)?|dec(?:ember)?)"_s;
    static const auto form = [](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    };
    static const QList<DateForm> forms{
        {form(u"\\b"_s + month + uR"(\.?\s{0,3}(\d{1,2})(?:st|nd|rd|th)?\s?(?:,|\.|\s)\s{0,3}(\d{4})\b)"_s), 3, 1, 2,
         true},
        {form(uR"(\b(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?)"_s + month + uR"(\.?,?\s(\d{4})\b)"_s), 3, 2, 1, true},
        {form(u"\\b"_s + month + uR"(\.?,?\s{1,3}(?:of\s)?(\d{4})\b)"_s), 2, 1, 0, true},
        {form(uR"((?<![\d/.-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d/-]))"_s), 1, 2, 3},
        {form(uR"((?<![\d/.-])(\d{1,2})\s?/\s?(\d{1,2})\s?/\s?(\d{4}|\d{2})(?![\d/]))"_s), 3, 1, 2},
        {form(uR"((?<![\d/.-])(\d{1,2})-\s?(\d{1,2})-\s?(\d{4}|\d{2})(?![\d/]|-\d))"_s), 3, 1, 2},
        {form(uR"((?<![\d/.-])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d/]))"_s), 3, 1, 2},
        {form(uR"((?<![\d/.-])(\d{1,2})/(\d{4})(?![\d/]))"_s), 2, 1, 0},
    };
    return forms;
}

void findForm(QStringView text, int letterYear, const DateForm &form, QList<WrittenDate> &dates)
{
    for (const QRegularExpressionMatch &match : form.expression.globalMatchView(text)) {
        WrittenDate date{match.capturedStart(), match.capturedEnd()};
        const bool isTaken = std::ranges::any_of(dates, [&](const WrittenDate &other) {
            return date.start < other.end && other.start < date.end;
        });
        if (isTaken)
            continue;
        date.year = wholeYear(match.capturedView(form.year), letterYear);
        if (form.month > 0) {
            const QStringView month = match.capturedView(form.month);
            date.month = form.isMonthNamed ? monthOf(month) : month.toInt();
        }
        date.day = form.day > 0 ? match.capturedView(form.day).toInt() : 0;
        date.isPossible = isPossible(date, letterYear) && (form.day == 0 || date.day > 0)
                          && (form.month == 0 || date.month > 0);
        dates.append(date);
    }
}

} // namespace

QString WrittenDate::iso() const
{
    QString text = QString::number(year).rightJustified(4, u'0');
    if (month > 0)
        text += u'-' + QString::number(month).rightJustified(2, u'0');
    if (day > 0)
        text += u'-' + QString::number(day).rightJustified(2, u'0');
    return text;
}

QList<WrittenDate> findDates(QStringView text, int letterYear, YearAlone yearAlone)
{
    QList<WrittenDate> dates;
    for (const DateForm &form : dateForms())
        findForm(text, letterYear, form, dates);
    if (yearAlone == YearAlone::Yes) {
        static const DateForm year{QRegularExpression(uR"((?<![\d/.#-])((?:19|20)\d{2})(?![\d/-]))"_s), 1, 0, 0};
        findForm(text, letterYear, year, dates);
    }
    std::ranges::sort(dates, {}, &WrittenDate::start);
    return dates;
}

QString dateValue(QStringView text, const WrittenDate &date)
{
    return date.isPossible ? date.iso() : text.sliced(date.start, date.end - date.start).toString().simplified();
}

} // namespace imr
