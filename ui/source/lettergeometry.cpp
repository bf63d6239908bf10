// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/lettergeometry.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "ui/source/spanpainter.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

/// The share of a word's width that its first characters take. The letter's own font is not known here; letters are set
/// in a face with serifs, whose widths differ little.
double shareOf(const QString &word, qsizetype characters)
{
    static const QFontMetricsF metrics(
        QFont(QStringList{u"Times New Roman"_s, u"Liberation Serif"_s, u"Nimbus Roman"_s, u"serif"_s}, 12));
    const double whole = metrics.horizontalAdvance(word);
    return whole > 0 ? metrics.horizontalAdvance(word.first(characters)) / whole : 0;
}

double distance(double value, double from, double to)
{
    return std::max({from - value, value - to, 0.0});
}

} // namespace

LetterGeometry::LetterGeometry(std::shared_ptr<const Letter> letter) : m_letter(std::move(letter))
{
    if (!m_letter)
        return;
    for (const Page &page : m_letter->pages)
        m_pages.append(measured(page));
}

LetterGeometry::Words LetterGeometry::measured(const Page &page) const
{
    Words words;
    for (const Word &word : page.words) {
        const QRectF box(word.box.left * page.size.width(), word.box.top * page.size.height(),
                         word.box.width() * page.size.width(), word.box.height() * page.size.height());
        const qsizetype index = words.boxes.size();
        words.boxes.append(box);
        const bool isNewLine = words.lines.isEmpty()
                               || box.left() < words.boxes.at(std::max<qsizetype>(0, index - 1)).left()
                               || distance(box.center().y(), words.lines.constLast().top,
                                           words.lines.constLast().bottom)
                                      > 0;
        if (isNewLine)
            words.lines.append({box.top(), box.bottom(), index, index});
        Line &line = words.lines.last();
        line.top = std::min(line.top, box.top());
        line.bottom = std::max(line.bottom, box.bottom());
        line.last = index;
    }
    return words;
}

QRectF LetterGeometry::partOf(const Word &word, const QRectF &box, const TextSpan &span) const
{
    if (span.start <= word.span.start && span.end >= word.span.end)
        return box;
    const QString text = m_letter->text.sliced(word.span.start, word.span.length());
    const double from = shareOf(text, std::max<qsizetype>(0, span.start - word.span.start));
    const double to = shareOf(text, std::min(text.size(), span.end - word.span.start));
    return {box.left() + from * box.width(), box.top(), (to - from) * box.width(), box.height()};
}

QList<PageArea> LetterGeometry::linesOf(const TextSpan &span) const
{
    QList<PageArea> lines;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const Page &page = m_letter->pages.at(i);
        QList<QRectF> boxes;
        const auto first = std::ranges::partition_point(page.words, [&span](const Word &word) {
            return word.span.end <= span.start;
        });
        for (auto word = first; word != page.words.end() && word->span.start < span.end; ++word)
            boxes.append(partOf(*word, m_pages.at(i).boxes.at(std::distance(page.words.begin(), word)), span));
        for (const QRectF &line : joinedByLine(boxes))
            lines.append({page.number, line});
    }
    return lines;
}

double LetterGeometry::startOfLine(const PageArea &area) const
{
    const Words &words = m_pages.at(area.page - 1);
    const double middle = area.area.center().y();
    const auto line = std::ranges::find_if(words.lines, [middle](const Line &one) {
        return middle >= one.top && middle <= one.bottom;
    });
    return line == words.lines.end() ? area.area.left()
                                     : std::min(area.area.left(), words.boxes.at(line->first).left());
}

TextSpan LetterGeometry::wordAt(int page, QPointF point) const
{
    if (page < 1 || page > m_pages.size())
        return {};
    const QList<QRectF> &boxes = m_pages.at(page - 1).boxes;
    const auto found = std::ranges::find_if(boxes, [&point](const QRectF &box) { return box.contains(point); });
    return found == boxes.end() ? TextSpan()
                                : m_letter->pages.at(page - 1).words.at(std::distance(boxes.begin(), found)).span;
}

TextSpan LetterGeometry::wordNear(int page, QPointF point) const
{
    if (page < 1 || page > m_pages.size() || m_pages.at(page - 1).lines.isEmpty())
        return {};
    const Words &words = m_pages.at(page - 1);
    const auto line = std::ranges::min_element(words.lines, {}, [&point](const Line &one) {
        return distance(point.y(), one.top, one.bottom);
    });
    qsizetype nearest = line->first;
    for (qsizetype i = line->first; i <= line->last; ++i) {
        const QRectF &best = words.boxes.at(nearest);
        const QRectF &box = words.boxes.at(i);
        if (distance(point.x(), box.left(), box.right()) < distance(point.x(), best.left(), best.right()))
            nearest = i;
    }
    return m_letter->pages.at(page - 1).words.at(nearest).span;
}

TextSpan LetterGeometry::wordAfter(qsizetype offset) const
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const QList<Word> &words = m_letter->pages.at(i).words;
        const auto word = std::ranges::find_if(words, [offset](const Word &one) { return one.span.start >= offset; });
        if (word != words.end())
            return word->span;
    }
    return {};
}

TextSpan LetterGeometry::wordBefore(qsizetype offset) const
{
    for (qsizetype i = m_pages.size() - 1; i >= 0; --i) {
        const QList<Word> &words = m_letter->pages.at(i).words;
        const auto word = std::find_if(words.rbegin(), words.rend(),
                                       [offset](const Word &one) { return one.span.end <= offset; });
        if (word != words.rend())
            return word->span;
    }
    return {};
}

PageArea LetterGeometry::caretAt(qsizetype offset) const
{
    const TextSpan next = wordAfter(offset);
    const TextSpan before = wordBefore(next.isEmpty() && m_letter ? m_letter->text.size() : next.start);
    const bool isInside = !before.isEmpty() && offset > before.start && offset <= before.end && next.start != offset;
    const TextSpan word = isInside || next.isEmpty() ? before : next;
    if (word.isEmpty())
        return {0, {}};
    const qsizetype at = std::clamp(offset, word.start, word.end);
    const bool isAtEnd = at == word.end;
    const QList<PageArea> part = linesOf(isAtEnd ? word : TextSpan{at, word.end, word.page});
    if (part.isEmpty())
        return {0, {}};
    const QRectF &area = part.constFirst().area;
    return {part.constFirst().page, QRectF(isAtEnd ? area.right() : area.left(), area.top(), 0, area.height())};
}

qsizetype LetterGeometry::offsetNear(int page, QPointF point) const
{
    const TextSpan word = wordNear(page, point);
    const QList<PageArea> whole = linesOf(word);
    if (whole.isEmpty())
        return word.start;
    const QRectF &box = whole.constFirst().area;
    const QString text = m_letter->text.sliced(word.start, word.length());
    const auto away = [&](qsizetype units) {
        return std::abs(box.left() + shareOf(text, units) * box.width() - point.x());
    };
    qsizetype nearest = 0;
    for (qsizetype units = 1; units <= text.size(); ++units)
        nearest = away(units) < away(nearest) ? units : nearest;
    return word.start + nearest;
}

TextSpan LetterGeometry::withoutPunctuation(TextSpan span) const
{
    while (m_letter && span.length() > 1 && u",.;:"_s.contains(m_letter->text.at(span.end - 1)))
        --span.end;
    return span;
}

} // namespace imr
