// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/lines.h"

#include <algorithm>

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace imr {
namespace {

constexpr double wideLinePitch = 1.35; // times the usual distance of two lines
constexpr int headLines = 2;           // lines at either end of a page that may be running heads

/// Top of the first word of a line; nothing in letters without boxes.
QHash<qsizetype, double> lineTops(const Page &page)
{
    QHash<qsizetype, double> tops;
    for (const Word &word : page.words) {
        if (!word.box.isEmpty())
            tops.insert(word.span.start, word.box.top);
    }
    return tops;
}

double medianOf(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Sets hasGapBefore of the lines of one page from the places of their words.
void measureGaps(const Page &page, QList<TextLine> &lines, qsizetype first)
{
    const QHash<qsizetype, double> tops = lineTops(page);
    if (tops.isEmpty())
        return;
    QList<double> pitches;
    for (qsizetype i = first + 1; i < lines.size(); ++i)
        pitches.append(tops.value(lines.at(i).start) - tops.value(lines.at(i - 1).start));
    const double usual = medianOf(pitches);
    for (qsizetype i = first + 1; i < lines.size(); ++i) {
        if (usual > 0 && pitches.at(i - first - 1) > usual * wideLinePitch)
            lines[i].hasGapBefore = true;
    }
}

QList<TextLine> linesOfPage(const Page &page, const QString &text, QList<TextLine> lines)
{
    const qsizetype first = lines.size();
    bool wasBlank = false;
    for (qsizetype at = page.start; at < page.end;) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? page.end : std::min(end, page.end);
        qsizetype from = at;
        while (from < end && text.at(from).isSpace())
            ++from;
        if (from < end) {
            lines.append({from, end, wasBlank, lines.size() == first});
            wasBlank = false;
        } else {
            wasBlank = true;
        }
        at = end + 1;
    }
    measureGaps(page, lines, first);
    return lines;
}

/// A line as running heads compare: digits alike, so that page numbers do not tell them apart.
QString shapeOf(QStringView line)
{
    QString shape = line.toString().simplified().toLower();
    for (QChar &letter : shape)
        letter = letter.isDigit() ? u'#' : letter;
    return shape;
}

bool isPageNumber(QStringView line)
{
    static const QRegularExpression form(uR"(^\s*(?:page\s*)?-?\s*\d{1,3}\s*-?\s*(?:(?:of|/)\s*\d{1,3})?\s*$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        uR"(^\s*(?:imr\s+)?(?:final determination|case number|imr case|maximus|page)\b.{0,90}\bpage\s*\d{1,3}(?:\s*of\s*\d{1,3})?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression title(
        uR"(^\s*(?:imr\s+)?final\s+determination(?:\s+letter)?\s+for\s+imr\s+case\s+number\b.{0,40}$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.matchView(line).hasMatch() || named.matchView(line).hasMatch() || title.matchView(line).hasMatch();
}

bool namesTheLetter(const QString &shape)
{
    static const QRegularExpression words(u"\\b(?:case|page|imr|maximus|determination|confidential|review|cm##)"_s);
    return words.match(shape).hasMatch();
}

/// Words of an item that a letter repeats by right: a page may begin or end with them.
bool isOfItem(QStringView line)
{
    static const QRegularExpression expression(
        uR"(^\s*(?:maximus|claims\s+administrator|decision)\s*$|\bguidelines?\s*:|\bdecision\s+rationale\b|\brationale\s+for\b|\b(?:up\s?held|over\s?turned)\W*$|\bmedically\s+necessary\b|\bdecision\s+based\s+on\b|\bdecision\s+on\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression.matchView(line).hasMatch();
}

/// A heading rather than prose: it has a number, or no longer word in it begins in lower case.
bool isTitle(QStringView line)
{
    static const QRegularExpression prose(u"(?<![\\w])[a-z]{4,}"_s);
    static const QRegularExpression number(u"\\d"_s);
    return number.matchView(line).hasMatch() || !prose.matchView(line).hasMatch();
}

/// Blanks a running head and the blank lines between it and the words of its page, so that a sentence goes on over them.
void blankHead(QString &text, const TextSpan &head, const Page &page)
{
    const bool isTop = head.start - page.start < page.end - head.end;
    text.replace(head.start, head.length(), QString(head.length(), u' '));
    for (qsizetype at = head.end; isTop && at < page.end && text.at(at).isSpace(); ++at)
        text[at] = u' ';
    for (qsizetype at = head.start - 1; !isTop && at >= page.start && text.at(at).isSpace(); --at)
        text[at] = u' ';
}

using PageLines = QList<QList<TextLine>>;

/// A line near an end of its page, as running heads stand there.
struct OuterLine {
    TextLine line;
    QString shape; ///< with the end of the page at which it stands
};

QList<OuterLine> outerLines(const QList<TextLine> &lines, const QString &text)
{
    QList<OuterLine> outer;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isTop = i < headLines;
        if (!isTop && i < lines.size() - headLines)
            continue;
        const TextLine &line = lines.at(i);
        const QStringView words = QStringView(text).sliced(line.start, line.end - line.start);
        outer.append({line, (isTop ? u'^' : u'$') + shapeOf(words)});
    }
    return outer;
}

QHash<QString, int> countShapes(const PageLines &pages, const QString &text)
{
    QHash<QString, int> counts;
    for (const QList<TextLine> &lines : pages) {
        QSet<QString> shapes;
        for (const OuterLine &outer : outerLines(lines, text))
            shapes.insert(outer.shape);
        for (const QString &shape : std::as_const(shapes))
            ++counts[shape];
    }
    return counts;
}

} // namespace

QList<TextLine> linesOf(const Letter &letter, const QString &text)
{
    QList<TextLine> lines;
    for (const Page &page : letter.pages) {
        const qsizetype first = lines.size();
        lines = linesOfPage(page, text, std::move(lines));
        if (first < lines.size())
            lines[first].startsPage = first > 0;
    }
    return lines;
}

bool hasTellingGaps(const QList<TextLine> &lines)
{
    const auto gaps = std::ranges::count_if(lines, &TextLine::hasGapBefore);
    return gaps > 0 && gaps * 10 < lines.size() * 6;
}

QString textWithoutRunningHeads(const Letter &letter, QList<TextSpan> &blanked)
{
    QString text = letter.text;
    text.replace(u'\f', u'\n');
    PageLines pages;
    for (const Page &page : letter.pages)
        pages.append(linesOfPage(page, text, {}));
    const QHash<QString, int> counts = countShapes(pages, text);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        for (const auto &[line, shape] : outerLines(pages.at(i), text)) {
            const QStringView words = QStringView(text).sliced(line.start, line.end - line.start);
            if (isOfItem(words))
                continue;
            // The first page's head is the letter's own; only its foot can be a running one.
            const bool mayRepeat = pages.size() > 1 && (i > 0 || line.start != pages.at(i).first().start);
            const int count = counts.value(shape);
            const bool repeats = mayRepeat
                                 && (count >= std::max<qsizetype>(3, pages.size() / 2 + 1)
                                     || (count >= 2 && namesTheLetter(shape) && isTitle(words)));
            if (repeats || (pages.size() > 1 && isPageNumber(words)))
                blanked.append(letter.span(line.start, line.end));
        }
    }
    std::ranges::sort(blanked, {}, &TextSpan::start);
    for (const TextSpan &span : std::as_const(blanked))
        blankHead(text, span, letter.pages.at(span.page - 1));
    return text;
}

} // namespace imr
