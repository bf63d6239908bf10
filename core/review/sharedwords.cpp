// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/sharedwords.h"

#include <algorithm>
#include <limits>

#include "core/extract/sentences.h"
#include "core/terms/tokens.h"

namespace imr {
namespace {

/// So many words of a sentence must be its own before it is worth a stop.
constexpr qsizetype fewestOwnWords = 3;

/// One number for each run of words; a text with fewer words has none.
QList<quint32> runsOf(const Tokens &words)
{
    QList<quint64> hashes;
    hashes.reserve(words.size());
    for (const Token &word : words)
        hashes.append(qHash(word.folded, 0));
    QList<quint32> runs;
    for (qsizetype at = 0; at + SharedWording::runLength <= hashes.size(); ++at) {
        quint64 run = 0;
        for (qsizetype word = at; word < at + SharedWording::runLength; ++word)
            run = (run ^ hashes.at(word)) * 0x9e3779b97f4a7c15ULL + (run >> 29);
        runs.append(static_cast<quint32>(run >> 32));
    }
    return runs;
}

/// What is known of one word.
struct WordUse {
    int letters = 0;
    bool isRepeated = false;
    bool isShared() const { return letters > 0 || isRepeated; }
};

QList<WordUse> usesOf(const QList<quint32> &runs, qsizetype words, const SharedWording &wording, bool isItselfCounted)
{
    QList<WordUse> uses(words);
    QHash<quint32, qsizetype> first;
    for (qsizetype at = 0; at < runs.size(); ++at) {
        const int letters = wording.lettersWith(runs.at(at)) - (isItselfCounted ? 1 : 0);
        const auto seen = first.constFind(runs.at(at));
        const bool isRepeated = seen != first.constEnd() && *seen + SharedWording::runLength <= at;
        if (seen == first.constEnd())
            first.insert(runs.at(at), at);
        for (qsizetype word = at; word < at + SharedWording::runLength && (letters > 0 || isRepeated); ++word) {
            uses[word].letters = std::max(uses.at(word).letters, letters);
            uses[word].isRepeated = uses.at(word).isRepeated || isRepeated;
        }
    }
    return uses;
}

class Stretches {
public:
    Stretches(const Letter &letter, const TextSpans &values) : m_letter(letter), m_values(values)
    {
        std::ranges::sort(m_values, {}, &TextSpan::start);
    }

    void add(const Token &word, const WordUse &use)
    {
        if (!use.isShared() || carriesValue(word)) {
            close();
            return;
        }
        if (m_end < 0) {
            m_start = word.start;
            m_use = use;
        }
        m_end = word.end;
        m_use.letters = std::min(m_use.letters, use.letters);
        m_use.isRepeated = m_use.isRepeated && use.isRepeated;
    }

    QList<SharedStretch> take()
    {
        close();
        return m_found;
    }

private:
    bool carriesValue(const Token &word)
    {
        while (m_next < m_values.size() && m_values.at(m_next).end <= word.start)
            ++m_next;
        return std::any_of(m_values.begin() + m_next, m_values.end(),
                           [&word](const TextSpan &value) { return value.start < word.end && word.start < value.end; });
    }

    void close()
    {
        if (m_end >= 0)
            m_found.append({m_letter.span(m_start, m_end), m_use.letters, m_use.isRepeated});
        m_end = -1;
    }

    const Letter &m_letter;
    TextSpans m_values;
    qsizetype m_next = 0;
    qsizetype m_start = 0;
    qsizetype m_end = -1; ///< negative: no stretch is open
    WordUse m_use;
    QList<SharedStretch> m_found;
};

} // namespace

void SharedWording::add(LetterId letter, const QString &text)
{
    if (knows(letter))
        return;
    m_letters.insert(letter);
    const QList<quint32> runs = runsOf(tokenize(text));
    for (const quint32 run : QSet<quint32>(runs.begin(), runs.end())) {
        quint16 &count = m_counts[run];
        if (count < std::numeric_limits<quint16>::max())
            ++count;
    }
}

QList<SharedStretch> sharedStretches(const Letter &letter, LetterId id, const SharedWording &wording,
                                     const TextSpans &values)
{
    const Tokens words = tokenize(letter.text);
    const QList<WordUse> uses = usesOf(runsOf(words), words.size(), wording, wording.knows(id));
    Stretches stretches(letter, values);
    for (qsizetype at = 0; at < words.size(); ++at)
        stretches.add(words.at(at), uses.at(at));
    return stretches.take();
}

TextSpans ownSentences(const Letter &letter, const QList<SharedStretch> &shared)
{
    TextSpans own;
    const Tokens words = tokenize(letter.text);
    qsizetype word = 0;
    auto stretch = shared.begin();
    for (const Sentence &sentence : sentencesOf(letter.text)) {
        qsizetype count = 0;
        for (; word < words.size() && words.at(word).start < sentence.end; ++word) {
            while (stretch != shared.end() && stretch->span.end <= words.at(word).start)
                ++stretch;
            const bool isShared = stretch != shared.end() && stretch->span.contains(words.at(word).start);
            count += words.at(word).start >= sentence.start && !isShared ? 1 : 0;
        }
        if (count >= fewestOwnWords)
            own.append(letter.span(sentence.start, sentence.end));
    }
    return own;
}

} // namespace imr
