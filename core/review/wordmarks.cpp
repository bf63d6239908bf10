// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/wordmarks.h"

#include <algorithm>

#include <QtEndian>

namespace imr {

namespace {

constexpr qsizetype markSize = 14;
constexpr qsizetype nearLength = 12;
constexpr qsizetype farLength = 40; ///< tells passages apart that begin and end alike
/// Shorter words stand everywhere: without what surrounds them they prove nothing.
constexpr quint16 longEnoughAlone = 12;
constexpr quint64 hashBase = 0x9e3779b97f4a7c15;

quint16 folded(quint32 hash)
{
    return quint16(hash >> 16) ^ quint16(hash);
}

} // namespace

struct WordMarks::Mark {
    quint16 length = 0; ///< characters that are no white space
    quint32 words = 0;
    quint16 before = 0;
    quint16 after = 0;
    quint16 farBefore = 0;
    quint16 farAfter = 0;

    bool hasWordsOf(const Mark &other) const { return length == other.length && words == other.words; }
    bool isNearOf(const Mark &other) const { return before == other.before || after == other.after; }
    int likeness(const Mark &other) const
    {
        return int(before == other.before) + int(after == other.after) + int(farBefore == other.farBefore)
               + int(farAfter == other.farAfter);
    }
    /// Where the words alone prove nothing, something beside them must fit.
    bool mayBe(const Mark &other) const { return other.length >= longEnoughAlone || isNearOf(other); }
};

WordMarks::WordMarks(const Letter &letter) : m_letter(letter)
{
    const QString &text = letter.text;
    m_offsets.reserve(size_t(text.size()));
    m_prefix.reserve(size_t(text.size()) + 1);
    m_powers.reserve(size_t(text.size()) + 1);
    m_prefix.push_back(0);
    m_powers.push_back(1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isSpace())
            continue;
        m_offsets.push_back(i);
        m_prefix.push_back(m_prefix.back() * hashBase + text.at(i).unicode() + 1);
        m_powers.push_back(m_powers.back() * hashBase);
    }
}

QList<WordMarks::Mark> WordMarks::marksFrom(const QByteArray &bytes)
{
    QList<Mark> marks;
    for (qsizetype at = 0; at + markSize <= bytes.size(); at += markSize) {
        const char *data = bytes.constData() + at;
        marks.append({qFromBigEndian<quint16>(data), qFromBigEndian<quint32>(data + 2),
                      qFromBigEndian<quint16>(data + 6), qFromBigEndian<quint16>(data + 8),
                      qFromBigEndian<quint16>(data + 10), qFromBigEndian<quint16>(data + 12)});
    }
    return marks;
}

bool WordMarks::isInside(const TextSpan &span) const
{
    return span.start >= 0 && span.start < span.end && span.end <= m_letter.text.size();
}

qsizetype WordMarks::indexAt(qsizetype offset) const
{
    return std::ranges::lower_bound(m_offsets, offset) - m_offsets.begin();
}

quint32 WordMarks::hash(qsizetype from, qsizetype to) const
{
    const quint64 sum = m_prefix[size_t(to)] - m_prefix[size_t(from)] * m_powers[size_t(to - from)];
    return quint32(sum >> 32) ^ quint32(sum);
}

WordMarks::Mark WordMarks::markOf(qsizetype from, qsizetype to) const
{
    const qsizetype size = qsizetype(m_offsets.size());
    const auto before = [&](qsizetype length) { return folded(hash(std::max<qsizetype>(from - length, 0), from)); };
    const auto after = [&](qsizetype length) { return folded(hash(to, std::min(to + length, size))); };
    return {quint16(std::min<qsizetype>(to - from, 0xffff)),
            hash(from, to),
            before(nearLength),
            after(nearLength),
            before(farLength),
            after(farLength)};
}

QByteArray WordMarks::of(const TextSpans &spans) const
{
    QByteArray bytes(spans.size() * markSize, '\0');
    char *data = bytes.data();
    for (const TextSpan &span : spans) {
        const Mark mark = isInside(span) ? markOf(indexAt(span.start), indexAt(span.end)) : Mark{};
        qToBigEndian(mark.length, data);
        qToBigEndian(mark.words, data + 2);
        qToBigEndian(mark.before, data + 6);
        qToBigEndian(mark.after, data + 8);
        qToBigEndian(mark.farBefore, data + 10);
        qToBigEndian(mark.farAfter, data + 12);
        data += markSize;
    }
    return bytes;
}

bool WordMarks::standsAt(const TextSpan &span, const Mark &mark) const
{
    if (!isInside(span))
        return false;
    const Mark there = markOf(indexAt(span.start), indexAt(span.end));
    return there.hasWordsOf(mark) && there.mayBe(mark);
}

/// The one place where the words stand between most of what stood around them; nothing where two are as good.
std::optional<TextSpan> WordMarks::find(const Mark &mark) const
{
    int best = -1;
    bool isOnly = false;
    qsizetype place = 0;
    const qsizetype last = qsizetype(m_offsets.size()) - mark.length;
    for (qsizetype at = 0; mark.length > 0 && at <= last; ++at) {
        if (hash(at, at + mark.length) != mark.words)
            continue;
        const Mark there = markOf(at, at + mark.length);
        const int likeness = there.mayBe(mark) ? there.likeness(mark) : -1;
        if (likeness > best)
            place = at;
        isOnly = likeness > best || (isOnly && likeness < best);
        best = std::max(best, likeness);
    }
    if (!isOnly)
        return std::nullopt;
    return m_letter.span(m_offsets[size_t(place)], m_offsets[size_t(place + mark.length - 1)] + 1);
}

CheckedSpans WordMarks::check(const TextSpans &spans, const QByteArray &marks) const
{
    CheckedSpans checked;
    const QList<Mark> known = marksFrom(marks);
    const bool isMarked = known.size() == spans.size();
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (isMarked ? standsAt(spans.at(i), known.at(i)) : isInside(spans.at(i))) {
            checked.spans.append(spans.at(i));
            continue;
        }
        const auto found = isMarked ? find(known.at(i)) : std::nullopt;
        checked.hasMoved = checked.hasMoved || found;
        checked.isLost = checked.isLost || !found;
        if (found)
            checked.spans.append(*found);
    }
    return checked;
}

} // namespace imr
