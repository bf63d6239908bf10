// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <QString>

#include "core/letter/pagerect.h"
#include "core/letter/textspan.h"

namespace imr {

/// A word of the canonical text and where it stands on its page. Text files have words without a box.
struct Word {
    TextSpan span;
    PageRect box; ///< empty in letters read from text
};

struct Page {
    int number = 1;      ///< from 1
    qsizetype start = 0; ///< offset of its first unit in the canonical text
    qsizetype end = 0;   ///< offset after its last unit; a form feed follows, but for the last page
    QSizeF size;         ///< points, as shown; empty in letters read from text
    QList<Word> words;   ///< in the order of the text
};

enum class LetterFormat { Pdf, Text };

/// A letter as it was read: its canonical text and the place of every word. A value: copied cheaply, never changed
/// after reading, used from any thread.
///
/// The canonical text is one string for all pages: words on one baseline form a line, left to right, parted by one
/// space; lines are joined by '\n', pages by '\f'. A hyphen at a line's end stays; ligatures are unfolded. The rule is in
/// core/letter/canonicaltext.h and is the same for all readers.
struct Letter {
    QString fileName;  ///< name only, no folder
    QByteArray sha256; ///< of the bytes of the file, 32 bytes
    LetterFormat format = LetterFormat::Pdf;
    QString text;
    QList<Page> pages;

    /// The page that holds the offset (from 1); the last page for the end of the text.
    int pageAt(qsizetype offset) const;
    /// The line of the offset within its page, from 1.
    int lineAt(qsizetype offset) const;
    /// A span with its page filled in.
    TextSpan span(qsizetype start, qsizetype end) const { return {start, end, pageAt(start)}; }
    /// The words of a span with white space folded: what is shown and stored as its quote.
    QString quote(const TextSpan &span) const;
    /// All words that the span touches, with their boxes.
    QList<Word> wordsIn(const TextSpan &span) const;
};

} // namespace imr
