// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/rows.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/review/wordmarks.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

QString jsonText(const QJsonValue &value)
{
    const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(inArray.sliced(1, inArray.size() - 2));
}

QJsonValue jsonOf(const QString &text)
{
    return QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().at(0);
}

QJsonArray arrayOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QJsonArray spansArray(const TextSpans &spans)
{
    QJsonArray array;
    for (const TextSpan &span : spans) {
        array.append(qint64(span.start));
        array.append(qint64(span.end));
        array.append(span.page);
    }
    return array;
}

TextSpans spansFrom(const QJsonArray &array)
{
    TextSpans spans;
    for (qsizetype i = 0; i + 2 < array.size(); i += 3)
        spans.append(
            {qsizetype(array.at(i).toInteger()), qsizetype(array.at(i + 1).toInteger()), array.at(i + 2).toInt()});
    return spans;
}

/// SQL counts characters, we count UTF-16 units: where they differ, values are written out for the views.
bool sqlCountsAlike(const QString &text)
{
    return std::ranges::none_of(text, [](QChar unit) { return unit.isSurrogate(); });
}

bool saysValue(const TextSpans &spans, const QJsonValue &value, const Letter &letter)
{
    return spans.size() == 1 && value.isString() && letter.quote(spans.first()) == value.toString();
}

} // namespace

QString spansText(const TextSpans &spans)
{
    return QString::fromUtf8(QJsonDocument(spansArray(spans)).toJson(QJsonDocument::Compact));
}

TextSpans spansOf(const QString &text)
{
    return spansFrom(arrayOf(text));
}

std::optional<QString> storedValue(const QJsonValue &value, const TextSpans &spans, const Letter &letter)
{
    if (value.isUndefined())
        return spans.isEmpty() ? std::nullopt : std::optional(u"null"_s);
    if (saysValue(spans, value, letter) && sqlCountsAlike(letter.text))
        return std::nullopt;
    return jsonText(value);
}

QJsonValue valueOf(const std::optional<QString> &stored, const TextSpans &spans, const Letter &letter)
{
    if (!stored)
        return spans.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(letter.quote(spans.first()));
    const QJsonValue value = jsonOf(*stored);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QString snapshotOf(const FieldState &state, const Letter &letter)
{
    constexpr qsizetype longestRepeated = 200; // what a person said is held by itself, but no passage is
    QJsonObject object{{u"state"_s, int(state.state)}, {u"evidence"_s, int(state.evidence)}};
    if (!state.spans.isEmpty()) {
        object.insert(u"spans"_s, spansArray(state.spans));
        object.insert(u"marks"_s, QString::fromLatin1(WordMarks(letter).of(state.spans).toBase64()));
    }
    if (state.value.toString().size() > longestRepeated && saysValue(state.spans, state.value, letter))
        object.insert(u"quoted"_s, true);
    else if (!state.value.isUndefined())
        object.insert(u"value"_s, state.value);
    if (!state.outsideSource.isEmpty())
        object.insert(u"outside"_s, state.outsideSource);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FieldState stateOf(const QString &snapshot, const Letter &letter)
{
    const QJsonObject object = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    FieldState state;
    state.state = ValueState(object.value(u"state"_s).toInt());
    state.evidence = EvidenceState(object.value(u"evidence"_s).toInt(int(EvidenceState::NoneNeeded)));
    state.spans = spansFrom(object.value(u"spans"_s).toArray());
    if (!state.spans.isEmpty()) {
        const QByteArray marks = QByteArray::fromBase64(object.value(u"marks"_s).toString().toLatin1());
        const CheckedSpans checked = WordMarks(letter).check(state.spans, marks);
        state.spans = checked.spans;
        if (checked.isLost)
            state.evidence = EvidenceState::NotInText;
    }
    state.outsideSource = object.value(u"outside"_s).toString();
    state.value = object.value(u"quoted"_s).toBool() && !state.spans.isEmpty()
                      ? QJsonValue(letter.quote(state.spans.first()))
                      : object.value(u"value"_s);
    return state;
}

QString candidatesText(const QList<Candidate> &candidates)
{
    QJsonArray array;
    for (const Candidate &candidate : candidates)
        array.append(QJsonArray{candidate.value, spansArray(candidate.spans), candidate.confidence});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Candidate> candidatesOf(const QString &text)
{
    QList<Candidate> candidates;
    for (const QJsonValue &entry : arrayOf(text)) {
        const QJsonArray parts = entry.toArray();
        candidates.append({parts.at(0), spansFrom(parts.at(1).toArray()), parts.at(2).toDouble()});
    }
    return candidates;
}

QString pagesText(const QList<Page> &pages)
{
    QJsonArray array;
    for (const Page &page : pages) {
        array.append(qint64(page.start));
        array.append(qint64(page.end));
        array.append(page.size.width());
        array.append(page.size.height());
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Page> pagesOf(const QString &text)
{
    const QJsonArray array = arrayOf(text);
    QList<Page> pages;
    for (qsizetype i = 0; i + 3 < array.size(); i += 4) {
        Page page;
        page.number = int(pages.size()) + 1;
        page.start = qsizetype(array.at(i).toInteger());
        page.end = qsizetype(array.at(i + 1).toInteger());
        page.size = QSizeF(array.at(i + 2).toDouble(), array.at(i + 3).toDouble());
        pages.append(page);
    }
    return pages;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace imr::sqlite
