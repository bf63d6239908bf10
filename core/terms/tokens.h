// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace imr {

/// A word of a text: letters and digits without a gap, apostrophes inside. Hyphens, slashes, blanks and all other signs
/// part words, so that "x-ray", "x ray" and "x- ray" at a line's end are the same two words.
struct Token {
    qsizetype start = 0;
    qsizetype end = 0;
    QString folded; ///< lower case, plural taken off: how the lexicons compare words

    qsizetype length() const { return end - start; }
};

using Tokens = QList<Token>;

/// The words of @p text; offsets count from its start.
Tokens tokenize(QStringView text);

/// Lower case without the sign of the plural: "Injections" and "injection" fold to the same word.
QString foldWord(QStringView word);

/// The index of the first token that starts at or after @p offset.
qsizetype tokenFrom(const Tokens &tokens, qsizetype offset);

/// White space and line breaks folded to one blank; nothing at the ends.
QString foldSpace(QStringView text);

} // namespace imr
