// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "core/terms/tokens.h"

namespace imr {

/// A phrase of a lexicon found in a text.
struct PhraseMatch {
    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype token = 0; ///< index of its first token
    qsizetype count = 0; ///< how many tokens it has
    int entry = -1;      ///< what add() was told

    friend bool operator==(const PhraseMatch &, const PhraseMatch &) = default;
};

/// Finds thousands of phrases in one pass over the words of a text: a tree of words, longest match first, no match
/// inside another. Words of a phrase may be parted by blanks, hyphens, slashes and brackets, not by other signs. A
/// phrase that is added all in capitals matches capitals only. Filled once, then used from any thread.
class PhraseIndex {
public:
    /// False where the phrase has no words or is there already.
    bool add(QStringView phrase, int entry);
    QList<PhraseMatch> find(QStringView text, const Tokens &tokens) const;
    /// The match that starts with the token, if any; entry is -1 otherwise.
    PhraseMatch matchAt(QStringView text, const Tokens &tokens, qsizetype token) const;
    qsizetype size() const { return m_size; }

private:
    struct Node {
        QHash<QString, int> next;
        int entry = -1;
        bool capitalsOnly = false;
    };
    QList<Node> m_nodes = QList<Node>(1);
    qsizetype m_size = 0;
};

} // namespace imr
