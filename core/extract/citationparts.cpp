// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/citationparts.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imr {
namespace {

QStringList splitOutsideBrackets(const QString &text)
{
    QStringList pieces{QString()};
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == u'(' || letter == u'[')
            ++depth;
        else if ((letter == u')' || letter == u']') && depth > 0)
            --depth;
        if (depth == 0 && (letter == u',' || letter == u';'))
            pieces.append(QString(letter == u';' ? u"\x1f"_s : QString()));
        else
            pieces.last() += letter;
    }
    return pieces;
}

/// A piece that goes on with the name before it.
bool continuesName(const QString &before, const QString &piece)
{
    static const QRegularExpression goesOn(uR"(^(?:[a-z]|&|GI symptoms|Including\b|Or\b|And\b))"_s);
    static const QRegularExpression part(u"^(?:Wrist|Hand)\\b"_s);
    if (piece.startsWith(u'\x1f'))
        return false;
    return goesOn.match(piece).hasMatch() || (before.endsWith(u"Forearm"_s) && part.match(piece).hasMatch())
           || before.endsWith(u"Wrist"_s);
}

} // namespace

QJsonObject FoundCitation::value() const
{
    QJsonObject object{{u"source"_s, source}};
    if (!title.isEmpty())
        object[u"title"] = title;
    if (!year.isEmpty())
        object[u"year"] = year;
    if (!sections.isEmpty())
        object[u"sections"] = QJsonArray::fromStringList(sections);
    if (!pages.isEmpty())
        object[u"pages"] = pages;
    return object;
}

QStringList sectionNames(const QString &text)
{
    static const QRegularExpression numbered(uR"(^\s*\d+(?:\.\d+)+\s)"_s);
    static const QRegularExpression nextNumber(uR"(,\s*(?=\d+(?:\.\d+)+\s))"_s);
    QStringList names;
    if (numbered.match(text).hasMatch()) {
        for (const QString &name : text.split(nextNumber))
            names.append(tidied(name));
        return names;
    }
    for (const QString &raw : splitOutsideBrackets(text)) {
        const QString piece = raw.simplified();
        if (piece.isEmpty() || piece == u"\x1f"_s)
            continue;
        if (!names.isEmpty() && continuesName(names.last(), piece))
            names.last() += u", "_s + piece;
        else
            names.append(tidied(QString(piece).remove(u'\x1f')));
    }
    names.removeAll(QString());
    return names;
}

QString takePages(QString &text)
{
    static const QRegularExpression expression(
        uR"([,;]?\s*\(?\b(?:pages?(?:\(s\))?|pgs?|pp|p)\.?\s*:?\s*(\d+(?:\s*(?:-|–|to)\s*\d+)?(?:\s*(?:,|and|&)\s*\d+(?:\s*[-–]\s*\d+)?)*)(?:\s+of\s+\d+)?\)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return {};
    static const QRegularExpression dash(uR"(\s*[-–]\s*)"_s);
    const QString pages = match.captured(1).simplified().replace(dash, u"-"_s);
    text.remove(match.capturedStart(), match.capturedLength());
    return pages;
}

QString takeYear(QString &text)
{
    static const QRegularExpression updated(uR"(,?\s*\(?\s*(?:last\s+)?updated[^),;]*\)?)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression expression(
        uR"([,\s]*(?:\(\s*((?:19|20)\d\d)\s*\)|(?<=[\s,])((?:19|20)\d\d))(?=[,.;:)\s]|$))"_s);
    static const QRegularExpression effective(uR"(\beffective\s+\w+\s+\d+,\s+((?:19|20)\d\d))"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    text.remove(updated);
    if (const QRegularExpressionMatch match = effective.match(text); match.hasMatch())
        return match.captured(1);
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return {};
    const QString year = match.captured(1) + match.captured(2);
    text.remove(match.capturedStart(), match.capturedLength());
    return year;
}

QString tidied(QString text)
{
    static const QRegularExpression lead(uR"(^(?:[\s,;:./–-]+|(?:and|on|the|in|from|of)\s+)+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    text = text.simplified();
    text.remove(lead);
    while (!text.isEmpty() && u".,;:/–- "_s.contains(text.back()))
        text.chop(1);
    return text;
}

} // namespace imr
