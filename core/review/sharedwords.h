// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include "core/letter/letter.h"
#include "core/review/ids.h"

namespace imr {

/// What letters say word for word: for every few words that stand one after the other, in how many letters they do.
/// Numbers, places and marks between them count for nothing. Filled once, then only read; some ten bytes for each word of
/// what differs between the letters.
class SharedWording {
public:
    /// As many words must agree before they count as shared.
    static constexpr qsizetype runLength = 7;

    /// A letter that was added before is left as it is.
    void add(LetterId letter, const QString &text);
    bool knows(LetterId letter) const { return m_letters.contains(letter); }
    qsizetype letterCount() const { return m_letters.size(); }
    /// Letters with the words that make up a run.
    int lettersWith(quint32 run) const { return m_counts.value(run); }

private:
    QHash<quint32, quint16> m_counts;
    QSet<LetterId> m_letters;
};

/// Words that stand verbatim elsewhere: there is little to read in them.
struct SharedStretch {
    TextSpan span;
    int letters = 0;         ///< at least so many other letters have them
    bool isRepeated = false; ///< they stand further up in this letter already
};

/// What of a letter is shared. Words of @p values, which carry a value, are never among it. In the order of the text.
QList<SharedStretch> sharedStretches(const Letter &letter, LetterId id, const SharedWording &wording,
                                     const TextSpans &values);

/// The sentences that are the letter's own: some words of them are not shared.
TextSpans ownSentences(const Letter &letter, const QList<SharedStretch> &shared);

} // namespace imr
