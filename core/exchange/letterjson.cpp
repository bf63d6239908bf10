// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/letterjson.h"

#include <algorithm>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace imr {
namespace {

QJsonArray spansJson(const TextSpans &spans, const CodePointIndex &index)
{
    QJsonArray array;
    for (const TextSpan &span : spans) {
        array.append(QJsonObject{{u"start"_s, index.codePoint(span.start)},
                                 {u"end"_s, index.codePoint(span.end)},
                                 {u"page"_s, span.page}});
    }
    return array;
}

QJsonObject fieldJson(const Letter &letter, const ExtractedField &field, const CodePointIndex &index)
{
    QJsonObject json{{u"path"_s, field.path.toString()},
                     {u"value"_s, field.value},
                     {u"quote"_s, field.spans.isEmpty() ? QString() : letter.quote(field.spans.first())},
                     {u"spans"_s, spansJson(field.spans, index)},
                     {u"confidence"_s, field.confidence},
                     {u"rule"_s, field.rule}};
    QJsonArray candidates;
    for (const Candidate &candidate : field.candidates) {
        candidates.append(QJsonObject{{u"value"_s, candidate.value},
                                      {u"spans"_s, spansJson(candidate.spans, index)},
                                      {u"confidence"_s, candidate.confidence}});
    }
    if (!candidates.isEmpty())
        json[u"candidates"] = candidates;
    return json;
}

QJsonObject findingJson(const Finding &finding, const CodePointIndex &index, const QString &message)
{
    QJsonArray paths;
    for (const FieldPath &path : finding.paths)
        paths.append(path.toString());
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, u"warning"_s},
            {u"message"_s, message},
            {u"paths"_s, paths},
            {u"spans"_s, spansJson(finding.spans, index)}};
}

} // namespace

CodePointIndex::CodePointIndex(QStringView text)
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at].isLowSurrogate() && text[at - 1].isHighSurrogate())
            m_surrogates.append(at);
    }
}

qsizetype CodePointIndex::codePoint(qsizetype utf16Offset) const
{
    return utf16Offset - (std::ranges::lower_bound(m_surrogates, utf16Offset) - m_surrogates.begin());
}

qsizetype CodePointIndex::utf16Offset(qsizetype codePoint) const
{
    qsizetype offset = codePoint;
    for (const qsizetype low : m_surrogates) {
        if (low > offset)
            break;
        ++offset;
    }
    return offset;
}

QJsonObject letterJson(const Letter &letter, const Record &record, WithText withText,
                       const std::function<QString(const Finding &)> &findingMessage)
{
    const CodePointIndex index(letter.text);
    QJsonArray fields;
    for (const ExtractedField &field : record.fields)
        fields.append(fieldJson(letter, field, index));
    QJsonArray findings;
    for (const Finding &finding : record.findings)
        findings.append(findingJson(finding, index, findingMessage ? findingMessage(finding) : QString()));
    QJsonObject json{{u"schema"_s, u"imr.letter/1"_s},
                     {u"source"_s, QJsonObject{{u"file"_s, letter.fileName},
                                               {u"sha256"_s, QString::fromLatin1(letter.sha256.toHex())},
                                               {u"pages"_s, letter.pages.size()}}},
                     {u"layout"_s, record.layout},
                     {u"fields"_s, fields},
                     {u"findings"_s, findings}};
    if (withText == WithText::Yes)
        json[u"text"] = letter.text;
    return json;
}

} // namespace imr
