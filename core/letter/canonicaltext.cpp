// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/canonicaltext.h"

#include <algorithm>
#include <utility>

#include <QStringView>

#include "core/letter/textcomposer.h"

namespace imr {

namespace {

/// How far the feet of two lines may be apart, in heights of their words, before a blank line stands between them.
constexpr double blankLineDistance = 2.1;
/// Words come sorted by their middles, so that only the last few lines can take one: a row of mixed heights has few.
constexpr qsizetype openLines = 6;

struct Line {
    QList<PlacedWord> words;
    double topSum = 0;
    double bottomSum = 0;

    double top() const { return topSum / double(words.size()); }
    double bottom() const { return bottomSum / double(words.size()); }
    void add(const PlacedWord &word)
    {
        words.append(word);
        topSum += word.box.top;
        bottomSum += word.box.bottom;
    }
};

double middle(const PageRect &box)
{
    return (box.top + box.bottom) / 2;
}

bool isOnLine(const PageRect &box, const Line &line)
{
    const double shared = std::min(box.bottom, line.bottom()) - std::max(box.top, line.top());
    const double lower = std::min(box.height(), line.bottom() - line.top());
    return shared >= lower / 2;
}

/// A word that a program printed twice, a hair apart, to make it bold.
bool isSameAgain(const PlacedWord &word, const PlacedWord &before)
{
    const double shared = std::min(word.box.right, before.box.right) - std::max(word.box.left, before.box.left);
    return word.text == before.text && shared > 0.8 * word.box.width();
}

void orderWords(Line &line)
{
    std::ranges::stable_sort(line.words, {}, [](const PlacedWord &word) { return word.box.left; });
    const auto doubled = std::ranges::unique(line.words, [](const auto &before, const auto &word) {
        return isSameAgain(word, before);
    });
    line.words.erase(doubled.begin(), doubled.end());
}

QList<Line> linesOf(QList<PlacedWord> words)
{
    std::ranges::stable_sort(words, {}, [](const PlacedWord &word) { return middle(word.box); });
    QList<Line> lines;
    for (const PlacedWord &word : std::as_const(words)) {
        const auto open = lines.rbegin() + std::min(openLines, lines.size());
        const auto line = std::find_if(lines.rbegin(), open,
                                       [&word](const Line &candidate) { return isOnLine(word.box, candidate); });
        if (line != open)
            line->add(word);
        else
            lines.emplaceBack().add(word);
    }
    std::ranges::stable_sort(lines, {}, [](const Line &line) { return line.top() + line.bottom(); });
    std::ranges::for_each(lines, orderWords);
    return lines;
}

bool isBlankLineBetween(const Line &above, const Line &below)
{
    const double height = std::max(above.bottom() - above.top(), below.bottom() - below.top());
    return below.bottom() - above.bottom() > blankLineDistance * height;
}

bool isLineEnd(QChar character)
{
    switch (character.unicode()) {
    case u'\n':
    case u'\r':
    case u'\v':
    case u'\f':
    case 0x0085: // next line
    case QChar::LineSeparator:
    case QChar::ParagraphSeparator: return true;
    default: return false;
    }
}

QList<PlacedWord> wordsOfLine(QStringView line)
{
    QList<PlacedWord> words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && !line[i].isSpace())
            continue;
        if (i > start)
            words.append({line.sliced(start, i - start).toString(), {}});
        start = i + 1;
    }
    return words;
}

/// Takes the next line, with its end, off the text that is left, and gives it without its end.
QStringView takeLine(QStringView &left, bool &endsPage)
{
    qsizetype end = 0;
    while (end < left.size() && !isLineEnd(left[end]))
        ++end;
    const QStringView line = left.first(end);
    endsPage = end < left.size() && left[end] == u'\f';
    const bool twoUnits = left.sliced(end).startsWith(u"\r\n");
    left = left.sliced(std::min(left.size(), end + (twoUnits ? 2 : 1)));
    return line;
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.isSpace() && character != u'\f'; });
}

} // namespace

Letter letterFromWords(const QList<PlacedPage> &pages)
{
    TextComposer composer;
    for (const PlacedPage &page : pages) {
        composer.startPage(page.size);
        const QList<Line> lines = linesOf(page.words);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0 && isBlankLineBetween(lines.at(i - 1), lines.at(i)))
                composer.addBlankLine();
            composer.addLine(lines.at(i).words);
        }
    }
    return composer.take();
}

Letter letterFromText(const QString &text)
{
    TextComposer composer;
    composer.startPage({});
    QStringView left(text);
    while (!left.isEmpty()) {
        bool endsPage = false;
        composer.addLine(wordsOfLine(takeLine(left, endsPage)));
        if (endsPage && !isBlank(left))
            composer.startPage({});
    }
    return composer.take();
}

} // namespace imr
