// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QRegularExpression>

#include "core/extract/findings.h"

using namespace Qt::StringLiterals;

namespace imr {
namespace {

QDate wholeDate(const QString &value)
{
    return value.size() == 10 ? QDate::fromString(value, Qt::ISODate) : QDate();
}

/// Two dates of which the first cannot be later than the second.
void addOrder(Draft &draft, const QString &earlier, const QString &later)
{
    const ExtractedField *first = draft.find(FieldPath(earlier));
    const ExtractedField *second = draft.find(FieldPath(later));
    if (!first || !second)
        return;
    const QString firstText = first->value.toString();
    const QString secondText = second->value.toString();
    const QDate firstDate = wholeDate(firstText);
    const QDate secondDate = wholeDate(secondText);
    if (!firstDate.isValid() || !secondDate.isValid() || firstDate <= secondDate)
        return;
    draft.addFinding({u"dates-out-of-order"_s,
                      {firstText, secondText},
                      {FieldPath(earlier), FieldPath(later)},
                      twoPlaces(*first, *second)});
}

/// A date that cannot be is kept as written; said here, beside the letter's own date, for it is the surest sign of an error.
void addImpossible(Draft &draft, const FieldPath &path)
{
    static const QRegularExpression iso(u"^(?:19|20)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?$"_s);
    const ExtractedField *field = draft.find(path);
    if (!field || iso.match(field->value.toString()).hasMatch())
        return;
    draft.addFinding({u"impossible-date"_s, {field->value.toString()}, {path}, TextSpans(field->spans)});
}

struct BirthDate {
    WrittenDate date;
    Stretch place;
};

QList<BirthDate> birthDates(const ClinicalText &text)
{
    static const QRegularExpression birth(u"\\b(?:born(?: on)?|birth ?dates?(?: as)?|date of birth|dob)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QList<BirthDate> found;
    for (const ClinicalSentence &sentence : text.sentences()) {
        const QStringView view = text.flat(sentence.place);
        if (!birth.matchView(view).hasMatch())
            continue;
        const qsizetype from = birth.matchView(view).capturedEnd();
        for (const WrittenDate &date : findDates(view, text.letterYear())) {
            const bool isNear = date.start >= from && date.start - from <= 40;
            if (isNear && date.isWhole() && date.isPossible)
                found.append({date, {sentence.place.start + date.start, sentence.place.start + date.end}});
        }
    }
    return found;
}

/// The age told must be that of the birth date, in the year of the letter or of the visits before it.
void addAge(const ClinicalText &text, Draft &draft)
{
    constexpr int visitYears = 2;
    const FieldPath agePath(u"patient.age"_s);
    const ExtractedField *age = draft.find(agePath);
    const QList<BirthDate> births = birthDates(text);
    if (births.size() > 1 && births[0].date.iso() != births[1].date.iso()) {
        draft.addFinding({u"birth-dates-differ"_s,
                          {births[0].date.iso(), births[1].date.iso()},
                          {agePath},
                          twoPlaces(text, draft, births[0].place, births[1].place)});
        return;
    }
    if (!age || births.isEmpty() || age->spans.isEmpty())
        return;
    const int fromBirth = text.letterYear() - births[0].date.year;
    const int told = age->value.toInt();
    if (told <= fromBirth && told >= fromBirth - visitYears)
        return;
    const Stretch place = text.original(births[0].place);
    draft.addFinding({u"age-differs-from-birth"_s,
                      {QString::number(told), births[0].date.iso()},
                      {agePath},
                      TextSpans{age->spans.first()} + draft.spans(place.start, place.end)});
}

} // namespace

void addDateFindings(const ClinicalText &text, Draft &draft)
{
    addOrder(draft, u"case.date_of_injury"_s, u"case.ur_denial_date"_s);
    addOrder(draft, u"case.ur_denial_date"_s, u"case.application_received"_s);
    addOrder(draft, u"case.application_received"_s, u"case.date_assigned"_s);
    addOrder(draft, u"case.date_assigned"_s, u"case.decision_date"_s);
    addOrder(draft, u"injury.date"_s, u"rfa.date"_s);
    addOrder(draft, u"injury.date"_s, u"ur.date"_s);
    addOrder(draft, u"rfa.date"_s, u"ur.date"_s);
    for (const QString &path : {u"case.date_of_injury"_s, u"case.ur_denial_date"_s, u"injury.date"_s, u"rfa.date"_s,
                                u"ur.date"_s, u"case.decision_date"_s, u"case.application_received"_s})
        addImpossible(draft, FieldPath(path));
    for (int i = 0; draft.find(FieldPath(u"clinical.report_dates[]"_s, i)); ++i)
        addImpossible(draft, FieldPath(u"clinical.report_dates[]"_s, i));
    addAge(text, draft);
}

} // namespace imr
