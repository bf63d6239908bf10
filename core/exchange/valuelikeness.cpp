// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuelikeness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imr::likeness {

namespace {

constexpr double closeEnough = 0.95;
constexpr double relaxedEnough = 0.60;
constexpr double titleEnough = 0.8;

const QSet<QString> &closePatterns()
{
    static const QSet<QString> patterns{u"items[].request"_s,          u"items[].requested"_s,
                                        u"items[].authorized"_s,       u"items[].disputed"_s,
                                        u"items[].claims_guideline"_s, u"items[].imr_guideline"_s,
                                        u"items[].rationale"_s};
    return patterns;
}

const QSet<QString> &relaxedPatterns()
{
    static const QSet<QString> patterns{u"injury.mechanism"_s,       u"injury.body_parts[]"_s,
                                        u"clinical.diagnoses[]"_s,   u"clinical.treatments[]"_s,
                                        u"clinical.medications[]"_s, u"clinical.studies[]"_s,
                                        u"clinical.pain_scores[]"_s, u"items[].body_part"_s,
                                        u"items[].frequency"_s};
    return patterns;
}

const QSet<QString> &citationPatterns()
{
    static const QSet<QString> patterns{u"items[].claims_citations[]"_s, u"items[].imr_citations[]"_s};
    return patterns;
}

const QSet<QString> &exactPatterns()
{
    static const QSet<QString> patterns{u"case.number"_s,
                                        u"case.date_assigned"_s,
                                        u"case.decision_date"_s,
                                        u"case.date_of_injury"_s,
                                        u"case.ur_denial_date"_s,
                                        u"case.application_received"_s,
                                        u"case.priority"_s,
                                        u"case.outcome"_s,
                                        u"reviewer.specialties[]"_s,
                                        u"reviewer.licensure[]"_s,
                                        u"patient.age"_s,
                                        u"patient.sex"_s,
                                        u"injury.date"_s,
                                        u"clinical.report_dates[]"_s,
                                        u"rfa.date"_s,
                                        u"ur.date"_s,
                                        u"ur.outcome"_s,
                                        u"items[].treatment"_s,
                                        u"items[].category"_s,
                                        u"items[].subcategory"_s,
                                        u"items[].strength"_s,
                                        u"items[].dosage_form"_s,
                                        u"items[].quantity"_s,
                                        u"items[].quantity_unit"_s,
                                        u"items[].refills"_s,
                                        u"items[].retrospective"_s,
                                        u"items[].associated"_s,
                                        u"items[].decision"_s,
                                        u"items[].verdict"_s};
    return patterns;
}

QString plainText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Object: return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default: return value.toString();
    }
}

QStringList tokens(const QString &text)
{
    static const QRegularExpression token(u"[a-z0-9%#/.+-]*[a-z0-9%]"_s);
    QStringList result;
    QRegularExpressionMatchIterator matches = token.globalMatch(folded(text));
    while (matches.hasNext()) {
        result.append(matches.next().captured());
    }
    return result;
}

QString joined(const QJsonArray &sections)
{
    QStringList names;
    for (const QJsonValue &section : sections) {
        names.append(section.toString());
    }
    return names.join(u' ');
}

double ofCitations(const QJsonObject &gold, const QJsonObject &predicted)
{
    if (folded(gold.value(u"source")) != folded(predicted.value(u"source"))) {
        return 0;
    }
    if (tokenF1(gold.value(u"title").toString(), predicted.value(u"title").toString()) < titleEnough) {
        return 0;
    }
    const double sections = tokenF1(joined(gold.value(u"sections").toArray()),
                                    joined(predicted.value(u"sections").toArray()));
    const double pages = folded(gold.value(u"pages")) == folded(predicted.value(u"pages")) ? 1 : 0;
    return 0.5 + 0.25 * (sections + pages);
}

} // namespace

QString folded(const QJsonValue &value)
{
    static const QRegularExpression dashes(u"[\x{2010}-\x{2015}\x{2212}\x{00ad}]"_s);
    static const QRegularExpression quotes(u"[\x{2018}\x{2019}]"_s);
    static const QRegularExpression doubleQuotes(u"[\x{201c}\x{201d}]"_s);
    QString text = plainText(value).normalized(QString::NormalizationForm_KC).toCaseFolded();
    text.replace(dashes, u"-"_s).replace(quotes, u"'"_s).replace(doubleQuotes, u"\""_s);
    text = text.simplified();
    while (text.endsWith(u'.') || text.endsWith(u';') || text.endsWith(u',')) {
        text.chop(1);
    }
    return text.trimmed();
}

double tokenF1(const QString &a, const QString &b)
{
    const QStringList left = tokens(a);
    QStringList right = tokens(b);
    if (left.isEmpty() || right.isEmpty()) {
        return left == right ? 1 : 0;
    }
    const double all = double(left.size() + right.size());
    int same = 0;
    for (const QString &token : left) {
        same += right.removeOne(token) ? 1 : 0;
    }
    return 2 * same / all;
}

double ofValues(const QString &pattern, const QJsonValue &gold, const QJsonValue &predicted)
{
    if (citationPatterns().contains(pattern)) {
        return gold.isObject() && predicted.isObject() ? ofCitations(gold.toObject(), predicted.toObject()) : 0;
    }
    if (folded(gold) == folded(predicted)) {
        return 1;
    }
    const double words = tokenF1(plainText(gold), plainText(predicted));
    if (closePatterns().contains(pattern)) {
        return words >= closeEnough ? 1 : 0;
    }
    if (relaxedPatterns().contains(pattern) || pattern == u"items[].ur_reason"_s) {
        return words >= relaxedEnough ? words : 0;
    }
    return 0;
}

const QSet<QString> &scoredPatterns()
{
    static const QSet<QString> patterns = closePatterns() + relaxedPatterns() + citationPatterns() + exactPatterns();
    return patterns;
}

} // namespace imr::likeness
