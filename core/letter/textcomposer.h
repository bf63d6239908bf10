// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/letter/canonicaltext.h"
#include "core/letter/letter.h"

namespace imr {

/// Writes the canonical text line by line: the half of the rule (see core/letter/canonicaltext.h) that does not ask
/// where the lines come from. Used for one letter, then thrown away.
class TextComposer {
public:
    void startPage(QSizeF size);
    /// Words from left to right, as the reader gave them; they are cleaned here.
    void addLine(const QList<PlacedWord> &words);
    void addBlankLine();
    Letter take();

private:
    void closePage();
    void breakLine(QChar first);
    void addWord(const PlacedWord &word);

    Letter m_letter;
    bool m_blankLine = false;
    bool m_softBreak = false; ///< the line before ended in a soft hyphen
};

/// The words that are left of a reader's word by the third point of the rule: usually itself.
QList<PlacedWord> cleanedWords(const PlacedWord &word);

} // namespace imr
