// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/derived.h"

#include <algorithm>
#include <array>

#include <QDate>
#include <QJsonObject>

#include "core/extract/chapters.h"
#include "core/fields/fieldcatalogue.h"
#include "core/review/edits.h"
#include "core/terms/bodysites.h"
#include "core/terms/lexicons.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

constexpr QStringView outcomePattern = u"case.outcome";

/// The days from the first date that is known to the other.
struct Interval {
    QStringView pattern;
    std::array<QStringView, 2> from; ///< the better one first
    std::array<QStringView, 2> to;
};

constexpr std::array<Interval, 4> intervals{{
    {u"days.rfa_to_ur", {u"rfa.received", u"rfa.date"}, {u"case.ur_denial_date", u"ur.date"}},
    {u"days.ur_to_application", {u"case.ur_denial_date", u"ur.date"}, {u"case.application_received", u""}},
    {u"days.application_to_decision", {u"case.application_received", u""}, {u"case.decision_date", u""}},
    {u"days.injury_to_decision", {u"case.date_of_injury", u"injury.date"}, {u"case.decision_date", u""}},
}};

class Deriver {
public:
    Deriver(const ReviewRecord &record, const FieldCatalogue &catalogue) : m_record(record), m_catalogue(catalogue) {}

    QList<DerivedValue> run()
    {
        for (const Interval &interval : intervals)
            add({{}, interval.pattern.toString()}, daysOf(interval));
        add({{}, outcomePattern.toString()}, outcome());
        for (const ReviewElement &element : m_record.elements) {
            if (element.pattern == u"items[]")
                deriveItem(element.id);
            else if (element.pattern.endsWith(u"_citations[]"))
                deriveChapter({element.id, element.pattern});
            else if (element.pattern == u"injury.body_parts[]")
                deriveSite({element.id, element.pattern});
        }
        return m_derived;
    }

private:
    const ReviewField *find(const FieldRef &ref) const { return m_record.find(ref); }

    QString text(QStringView pattern) const
    {
        const ReviewField *field = find({{}, pattern.toString()});
        return field ? field->now.value.toString() : QString();
    }

    /// A date as the better of two fields has it. A person's date in the second place wins over the machine's in the first.
    QDate date(const std::array<QStringView, 2> &patterns) const
    {
        const ReviewField *second = find({{}, patterns[1].toString()});
        const bool isChosen = second && !second->now.value.isUndefined()
                              && (second->now.state == ValueState::Corrected
                                  || second->now.state == ValueState::Imported);
        const QDate better = QDate::fromString(text(patterns[0]), Qt::ISODate);
        const ReviewField *first = find({{}, patterns[0].toString()});
        const bool isFirstChosen = first && first->now.state > ValueState::Accepted;
        if (better.isValid() && (isFirstChosen || !isChosen))
            return better;
        return QDate::fromString(text(patterns[1]), Qt::ISODate);
    }

    QJsonValue daysOf(const Interval &interval) const
    {
        const QDate from = date(interval.from);
        const QDate to = date(interval.to);
        if (!from.isValid() || !to.isValid())
            return QJsonValue::Undefined;
        return qint64(from.daysTo(to));
    }

    QJsonValue outcome() const
    {
        QStringList decisions;
        for (const ReviewElement &item : m_record.elementsOf(u"items[]")) {
            const ReviewField *decision = find({item.id, u"items[].decision"_s});
            decisions.append(decision ? decision->now.value.toString() : QString());
        }
        const QString value = outcomeOf(decisions);
        return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
    }

    static bool isChanged(const ReviewField *field) { return field && field->now.value != field->machineValue; }

    void add(const FieldRef &ref, const QJsonValue &value) { m_derived.append({ref, value}); }

    /// What the machine derived stands while its source does.
    void addUnless(bool isAsFound, const FieldRef &ref, const QJsonValue &value)
    {
        const ReviewField *field = find(ref);
        if (isAsFound && (!field || field->machineValue.isUndefined()))
            return; // the machine had its reason to derive nothing
        add(ref, isAsFound ? field->machineValue : value);
    }

    QList<QJsonObject> citations(ElementId item, const QString &pattern, bool &isAsFound) const
    {
        QList<QJsonObject> found;
        for (const ReviewElement &element : m_record.elementsOf(pattern, item)) {
            const ReviewField *field = find({element.id, pattern});
            isAsFound = isAsFound && field && !isChanged(field);
            if (field && field->now.value.isObject())
                found.append(field->now.value.toObject());
        }
        return found;
    }

    /// A citation that a person took out leaves no element: the machine's number of them is not known any more, so the
    /// agreement is worked out anew wherever an item was touched.
    void deriveItem(ElementId item)
    {
        bool isAsFound = true;
        const QList<QJsonObject> claims = citations(item, u"items[].claims_citations[]"_s, isAsFound);
        const QList<QJsonObject> imr = citations(item, u"items[].imr_citations[]"_s, isAsFound);
        const FieldRef ref{item, u"items[].guideline_agreement"_s};
        const bool hasGuidelines = find({item, u"items[].claims_guideline"_s})
                                   || find({item, u"items[].imr_guideline"_s});
        const QString agreement = guidelineAgreement(claims, imr);
        const ReviewField *field = find(ref);
        isAsFound = isAsFound && (!field || field->machineValue.toString() == agreement);
        addUnless(isAsFound, ref,
                  hasGuidelines || !claims.isEmpty() || !imr.isEmpty() ? QJsonValue(agreement)
                                                                       : QJsonValue(QJsonValue::Undefined));
        const FieldRef part{item, u"items[].body_part"_s};
        if (find(part))
            deriveSite(part);
    }

    void deriveChapter(const FieldRef &ref)
    {
        const ReviewField *field = find(ref);
        const QString title = field ? field->now.value.toObject().value(u"title"_s).toString() : QString();
        const FieldRef chapter{ref.element, QString(ref.pattern + u".chapter")};
        if (!m_catalogue.find(chapter.pattern))
            return;
        addUnless(field && !isChanged(field), chapter,
                  title.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(chapterName(title)));
    }

    void deriveSite(const FieldRef &ref)
    {
        const ReviewField *field = find(ref);
        const bool isAsFound = field && !isChanged(field);
        QJsonValue region = QJsonValue::Undefined;
        QJsonValue side = QJsonValue::Undefined;
        if (field && !isAsFound && field->now.value.isString()) {
            const QString words = field->now.value.toString();
            const QList<BodySite> sites = findBodySites(words, tokenize(words), Lexicons::builtIn());
            if (!sites.isEmpty())
                region = sites.first().region;
            if (!sites.isEmpty() && sites.first().side != Side::None)
                side = sideName(sites.first().side);
        }
        addUnless(isAsFound, {ref.element, QString(ref.pattern + u".region")}, region);
        addUnless(isAsFound, {ref.element, QString(ref.pattern + u".side")}, side);
    }

    const ReviewRecord &m_record;
    const FieldCatalogue &m_catalogue;
    QList<DerivedValue> m_derived;
};

} // namespace

QList<DerivedValue> derivedValues(const ReviewRecord &record, const FieldCatalogue &catalogue)
{
    QList<DerivedValue> derived;
    for (const DerivedValue &value : Deriver(record, catalogue).run()) {
        const ReviewField *field = record.find(value.ref);
        const FieldDefinition *definition = catalogue.find(value.ref.pattern);
        if (definition && isFollowing(value.ref, field ? field->now : FieldState{}, catalogue))
            derived.append(value);
    }
    return derived;
}

bool isFollowing(const FieldRef &ref, const FieldState &now, const FieldCatalogue &catalogue)
{
    if (ref.pattern == outcomePattern)
        return now.spans.isEmpty() && now.state <= ValueState::Accepted;
    const FieldDefinition *definition = catalogue.find(ref.pattern);
    return definition && definition->source == FieldSource::Derived && !definition->isList();
}

} // namespace imr
