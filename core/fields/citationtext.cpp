// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/citationtext.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace imr {
namespace {

QString takeAfter(QString &text, const QRegularExpression &label)
{
    const QRegularExpressionMatch match = label.match(text);
    if (!match.hasMatch())
        return {};
    const QString found = text.sliced(match.capturedEnd()).trimmed();
    text = text.first(match.capturedStart()).trimmed();
    while (text.endsWith(u',') || text.endsWith(u'.') || text.endsWith(u';'))
        text.chop(1);
    return found;
}

QJsonArray sectionList(const QString &text)
{
    // A comma inside brackets belongs to the name of the section.
    QStringList sections{QString()};
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == u'(' ? 1 : letter == u')' ? -1 : 0;
        if (depth <= 0 && (letter == u',' || letter == u';'))
            sections.append(QString());
        else
            sections.last() += letter;
    }
    QJsonArray array;
    for (const QString &section : std::as_const(sections)) {
        if (const QString name = section.simplified(); !name.isEmpty())
            array.append(name);
    }
    return array;
}

} // namespace

QString citationText(const QJsonObject &citation)
{
    const QString source = citation[u"source"].toString();
    QStringList head;
    for (const QString &part :
         {source == u"other" ? QString() : source, citation[u"title"].toString(), citation[u"year"].toString()}) {
        if (!part.isEmpty())
            head.append(part);
    }
    QStringList sections;
    for (const QJsonValue &section : citation[u"sections"].toArray())
        sections.append(section.toString());
    QString text = head.join(u' ');
    if (!sections.isEmpty())
        text += u", Section(s): "_s + sections.join(u", "_s);
    if (const QString pages = citation[u"pages"].toString(); !pages.isEmpty())
        text += u", Page(s): "_s + pages;
    return text;
}

std::optional<QJsonObject> citationFromText(const QString &input)
{
    static const QRegularExpression pageLabel(uR"(,?\s*\b(?:page|pg|pp)(?:\(s\)|s)?\.?:?\s+(?=\d))"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sectionLabel(uR"(,?\s*\bsections?(?:\(s\))?:?\s)"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sourceWord(u"^(MTUS|ACOEM|ODG|other)\\b[,:]?\\s*"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearWord(uR"([\s,(]+((?:19|20)\d{2})\)?$)"_s);
    QString text = input.simplified();
    const QString pages = takeAfter(text, pageLabel);
    const QString sections = takeAfter(text, sectionLabel);
    QJsonObject citation{{u"source"_s, u"other"_s}};
    if (const QRegularExpressionMatch match = sourceWord.match(text); match.hasMatch()) {
        const QString word = match.captured(1);
        citation[u"source"] = word.compare(u"other"_s, Qt::CaseInsensitive) == 0 ? u"other"_s : word.toUpper();
        text = text.sliced(match.capturedEnd());
    }
    if (const QRegularExpressionMatch match = yearWord.match(text); match.hasMatch()) {
        citation[u"year"] = match.captured(1);
        text = text.first(match.capturedStart());
    }
    if (!text.isEmpty())
        citation[u"title"] = text;
    else if (citation[u"source"].toString() == u"other")
        return std::nullopt;
    if (const QJsonArray list = sectionList(sections); !list.isEmpty())
        citation[u"sections"] = list;
    if (!pages.isEmpty())
        citation[u"pages"] = pages;
    return citation;
}

} // namespace imr
