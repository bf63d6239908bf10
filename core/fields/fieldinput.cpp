// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/fieldinput.h"

#include <cmath>
#include <optional>

#include <QDate>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include "core/fields/citationtext.h"
#include "core/fields/dateforms.h"
#include "core/fields/fieldcatalogue.h"
#include "core/fields/numberwords.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

Error invalid(const FieldDefinition &field, QStringView input, const QString &accepted)
{
    return {ErrorCode::InvalidValue, {}, {field.pattern, input.toString().simplified(), accepted}, {}};
}

Result<QJsonValue> parseDate(const FieldDefinition &field, QStringView input, int letterYear)
{
    const int year = letterYear > 0 ? letterYear : QDate::currentDate().year();
    const QString text = input.toString().simplified();
    static const QRegularExpression isoMonth(uR"(^((?:19|20)\d{2})-(0[1-9]|1[0-2])$)"_s);
    if (isoMonth.match(text).hasMatch())
        return QJsonValue(text);
    const QList<WrittenDate> dates = findDates(text, year, YearAlone::Yes);
    if (dates.size() == 1 && dates.first().isPossible && dates.first().start == 0 && dates.first().end == text.size())
        return QJsonValue(dates.first().iso());
    return invalid(field, input, u"2016-10-13, 10/13/2016, Oct 13 2016, 2016-10, 2016"_s);
}

Result<QJsonValue> parseNumber(const FieldDefinition &field, QStringView input)
{
    const std::optional<double> number = numberFromText(input.toString().simplified());
    const bool mustBeWhole = field.type == FieldType::Integer;
    if (!number || (mustBeWhole && *number != std::floor(*number)))
        return invalid(field, input, mustBeWhole ? u"12, twelve"_s : u"12, 7.5, twelve"_s);
    return QJsonValue(*number);
}

Result<QJsonValue> parseBoolean(const FieldDefinition &field, QStringView input)
{
    const QString word = input.toString().simplified().toLower();
    if (QStringList{u"yes"_s, u"y"_s, u"true"_s, u"1"_s}.contains(word))
        return QJsonValue(true);
    if (QStringList{u"no"_s, u"n"_s, u"false"_s, u"0"_s}.contains(word))
        return QJsonValue(false);
    return invalid(field, input, u"yes, no"_s);
}

Result<QJsonValue> parseChoice(const FieldDefinition &field, QStringView input)
{
    const QString text = input.toString().simplified();
    QStringList accepted;
    for (const FieldChoice &choice : field.choices) {
        if (text.compare(choice.value, Qt::CaseInsensitive) == 0
            || text.compare(choice.label, Qt::CaseInsensitive) == 0)
            return QJsonValue(choice.value);
        accepted.append(choice.value);
    }
    return invalid(field, input, accepted.join(u", "_s));
}

/// White space folded; a word that a line break cut at its hyphen is joined again.
Result<QJsonValue> parseText(const FieldDefinition &field, QStringView input)
{
    static const QRegularExpression cutWord(uR"((?<=[\w\d])-\s*[\n\f]\s*(?=[\w\d]))"_s);
    const QString text = input.toString().replace(cutWord, u"-"_s).simplified();
    if (text.isEmpty())
        return invalid(field, input, u"text"_s);
    return QJsonValue(text);
}

Result<QJsonValue> parseCitation(const FieldDefinition &field, QStringView input)
{
    const std::optional<QJsonObject> citation = citationFromText(input.toString());
    if (!citation)
        return invalid(field, input, u"MTUS Shoulder Complaints 2004, Section(s): Initial Care, Page(s): 63-66"_s);
    return QJsonValue(*citation);
}

} // namespace

Result<QJsonValue> parseFieldInput(const FieldDefinition &field, QStringView input, int letterYear)
{
    switch (field.type) {
    case FieldType::Date: return parseDate(field, input, letterYear);
    case FieldType::Integer:
    case FieldType::Number: return parseNumber(field, input);
    case FieldType::Boolean: return parseBoolean(field, input);
    case FieldType::Choice: return parseChoice(field, input);
    case FieldType::Citation: return parseCitation(field, input);
    case FieldType::Text:
    case FieldType::LongText: break;
    }
    return parseText(field, input);
}

QString displayText(const FieldDefinition &field, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (field.type == FieldType::Citation && value.isObject())
        return citationText(value.toObject());
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

} // namespace imr
