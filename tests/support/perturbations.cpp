// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/perturbations.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace imr::test {

namespace {

QString replaced(QString letter, const QString &pattern, const QString &by)
{
    return letter.replace(QRegularExpression(pattern, QRegularExpression::MultilineOption), by);
}

/// Page breaks after every @p lines lines; @p head stands at the top of the pages that begin so, "%1" is their number.
QString paged(const QString &letter, qsizetype lines, const QString &head)
{
    QString text;
    int page = 1;
    const QStringList all = letter.split(u'\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i > 0 && i % lines == 0) {
            text += u'\f';
            if (!head.isEmpty())
                text += head.arg(++page) + u"\n\n"_s;
        }
        text += all.at(i) + u'\n';
    }
    return text;
}

/// Lines of prose broken after at most @p width characters; lines with columns stay.
QString wrapped(const QString &letter, qsizetype width)
{
    static const QRegularExpression columns(uR"(\S {2,}\S)"_s);
    QStringList lines;
    for (QString line : letter.split(u'\n')) {
        while (line.size() > width && !columns.match(line).hasMatch()) {
            const qsizetype space = line.lastIndexOf(u' ', width);
            if (space <= 0 || line.first(space).trimmed().isEmpty())
                break;
            lines.append(line.first(space));
            line = line.sliced(space + 1);
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

/// The words after which headings and labels are cut.
const QString headingCut =
    uR"(\b(HOW THE IMR FINAL DETERMINATION|CLINICAL CASE|IMR ISSUES, DECISIONS|DOCUMENTS|Claims Administrator|MAXIMUS|Decision|Expert Reviewer has|disputed items/services|case summary based on a|Date of|UR Denial|MEDICAL TREATMENT|ISSUE AT|RATIONALE FOR WHY|MEDICAL REVIEWER|Rationale for the|Medical Qualifications of) (?=(?:WAS|SUMMARY|AND|REVIEWED|guideline|rationale|the following|set|review|DISPUTE|THE|QUALIFICATIONS|GUIDELINE|Decision:|the Expert|Injury:|Date:)))"_s;

/// The header's labels first, its values after them, as a reader that goes by columns gives them.
QString headerByColumns(const QString &letter)
{
    static const QRegularExpression cell(
        uR"(((?:IMR |MAXIMUS )?Case Number|Date Assigned|Date of Injury|Date of UR Decision|UR Denial Date|Decision Date|Priority|(?:IMR )?Application(?: Received)?):?[ ]{2,}(\S+))"_s);
    static const QRegularExpression begin(u"^(?:IMR |MAXIMUS )?(?:Case Number|Date of UR Decision)"_s,
                                          QRegularExpression::MultilineOption);
    const qsizetype start = begin.match(letter).capturedStart();
    const qsizetype end = start < 0 ? -1 : letter.indexOf(u"\n\n"_s, start);
    if (end < 0)
        return letter;
    QStringList labels;
    QStringList values;
    for (const QRegularExpressionMatch &match : cell.globalMatch(letter.sliced(start, end - start))) {
        const QString label = match.captured(1);
        labels.append((label == u"Application"_s ? label + u" Received"_s : label) + u':');
        values.append(match.captured(2));
    }
    return letter.first(start) + labels.join(u'\n') + u"\n\n"_s + values.join(u'\n') + letter.sliced(end);
}

} // namespace

const QList<Perturbation> &perturbations()
{
    static const QList<Perturbation> all{
        {"doubled blank lines", [](const QString &t) { return replaced(t, u"\\n[ ]*\\n"_s, u"\n\n\n"_s); }},
        {"no blank lines", [](const QString &t) { return replaced(t, u"\\n(?:[ ]*\\n)+"_s, u"\n"_s); }},
        {"indented", [](const QString &t) { return replaced(t, u"^(?=.)"_s, u"      "_s); }},
        {"blanks at line ends", [](const QString &t) { return replaced(t, u"$"_s, u"   "_s); }},
        {"CRLF", [](const QString &t) { return QString(t).replace(u'\n', u"\r\n"_s); }},
        {"pages of 13 lines", [](const QString &t) { return paged(t, 13, {}); }},
        {"pages of 22 lines", [](const QString &t) { return paged(t, 22, {}); }},
        {"running head",
         [](const QString &t) { return paged(t, 31, u"Case Number: CM15-9900999          Page %1 of 7"_s); }},
        {"running title",
         [](const QString &t) {
             return paged(t, 27, u"Final Determination Letter for IMR Case Number CM15-9900999  %1"_s);
         }},
        {"page numbers", [](const QString &t) { return paged(t, 37, u"- %1 -"_s); }},
        {"narrow lines", [](const QString &t) { return wrapped(t, 58); }},
        {"very narrow lines", [](const QString &t) { return wrapped(t, 41); }},
        {"headings wrapped", [](const QString &t) { return replaced(t, headingCut, u"\\1\n"_s); }},
        {"headings over pages", [](const QString &t) { return replaced(t, headingCut, u"\\1\f"_s); }},
        {"decision on its own line",
         [](const QString &t) { return replaced(t, u":\\s(Upheld|Overturned)$"_s, u":\n\\1"_s); }},
        {"decision after a blank line",
         [](const QString &t) { return replaced(t, u":\\s(Upheld|Overturned)$"_s, u":\n\n\\1"_s); }},
        {"decision in capitals",
         [](const QString &t) {
             return QString(t).replace(u": Upheld"_s, u": UPHELD"_s).replace(u": Overturned"_s, u": OVERTURNED"_s);
         }},
        {"decision after a dash",
         [](const QString &t) { return replaced(t, u":\\s(Upheld|Overturned)$"_s, u" - \\1"_s); }},
        {"labels in the plural",
         [](const QString &t) { return QString(t).replace(u" guideline:"_s, u" guidelines:"_s); }},
        {"labels in capitals",
         [](const QString &t) {
             return QString(t)
                 .replace(u" guideline:"_s, u" Guideline:"_s)
                 .replace(u"n rationale:"_s, u"n Rationale:"_s);
         }},
        {"no-break spaces", [](const QString &t) { return replaced(t, uR"((?<=\S) (?=\S))"_s, u"\u00a0"_s); }},
        {"header by columns", headerByColumns},
    };
    return all;
}

} // namespace imr::test
