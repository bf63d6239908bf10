// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace imr {

/// A word of a text for searching: letters and digits, folded to lower case without diacritics.
struct TextToken {
    QString folded;
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The words of a text, told apart as the full text index does it.
QList<TextToken> tokensOf(QStringView text);

/// Lower case without diacritics, white space folded.
QString foldedWords(const QString &text);

/// Words that must stand one after the other.
class TextPattern {
public:
    TextPattern(const QString &words, bool isPrefix);
    bool isEmpty() const { return m_words.isEmpty(); }
    /// How many tokens match from @p at on; 0 where the pattern does not begin there.
    qsizetype matchAt(const QList<TextToken> &tokens, qsizetype at) const;

private:
    QStringList m_words;
    bool m_isPrefix;
};

struct TextMatch {
    qsizetype start = 0;
    qsizetype end = 0;
    int pattern = 0;
};

/// All places of all patterns, in the order of the text.
QList<TextMatch> findPatterns(QStringView text, const QList<TextPattern> &patterns);

/// Words around the place where most different patterns stand close together.
struct Snippet {
    QString text; ///< white space folded to blanks, "…" where it was cut
    QList<std::pair<int, int>> marks;
    qsizetype firstStart = -1; ///< of the first words found, in the text given; -1 where none were
    qsizetype firstEnd = -1;
    int patterns = 0; ///< different ones inside
};
Snippet snippetOf(QStringView text, const QList<TextPattern> &patterns);

} // namespace imr
