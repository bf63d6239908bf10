// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/phraseindex.h"

#include <algorithm>

namespace imr {

namespace {

bool isCapitals(QStringView text)
{
    const auto lower = [](QChar sign) { return sign.isLower(); };
    const auto upper = [](QChar sign) { return sign.isUpper(); };
    return std::ranges::none_of(text, lower) && std::ranges::any_of(text, upper);
}

bool joins(QStringView gap, QChar next)
{
    if (gap == u"." || (gap == u". " && next.isDigit()) || gap == u" #") // D.H.E., Tylenol No. 3, Tylenol #3
        return true;
    constexpr QStringView joiners = u" \n\f\t-/()\u2010\u2011\u2013&+";
    return gap.size() <= 4 && std::ranges::all_of(gap, [&](QChar sign) { return joiners.contains(sign); });
}

QStringView between(QStringView text, const Tokens &tokens, qsizetype at)
{
    return text.sliced(tokens[at - 1].end, tokens[at].start - tokens[at - 1].end);
}

} // namespace

bool PhraseIndex::add(QStringView phrase, int entry)
{
    int node = 0;
    for (const Token &token : tokenize(phrase)) {
        int next = m_nodes[node].next.value(token.folded, -1);
        if (next < 0) {
            next = int(m_nodes.size());
            m_nodes[node].next.insert(token.folded, next);
            m_nodes.append(Node{});
        }
        node = next;
    }
    if (node == 0 || m_nodes[node].entry >= 0)
        return false;
    m_nodes[node].entry = entry;
    m_nodes[node].capitalsOnly = isCapitals(phrase);
    ++m_size;
    return true;
}

PhraseMatch PhraseIndex::matchAt(QStringView text, const Tokens &tokens, qsizetype token) const
{
    PhraseMatch best;
    int node = 0;
    for (qsizetype at = token; at < tokens.size(); ++at) {
        if (at > token && !joins(between(text, tokens, at), text[tokens[at].start]))
            break;
        node = m_nodes[node].next.value(tokens[at].folded, -1);
        if (node < 0)
            break;
        if (m_nodes[node].entry < 0)
            continue;
        const QStringView found = text.sliced(tokens[token].start, tokens[at].end - tokens[token].start);
        if (!m_nodes[node].capitalsOnly || isCapitals(found))
            best = {tokens[token].start, tokens[at].end, token, at - token + 1, m_nodes[node].entry};
    }
    return best;
}

QList<PhraseMatch> PhraseIndex::find(QStringView text, const Tokens &tokens) const
{
    QList<PhraseMatch> matches;
    for (qsizetype at = 0; at < tokens.size();) {
        const PhraseMatch match = matchAt(text, tokens, at);
        if (match.entry < 0) {
            ++at;
            continue;
        }
        matches.append(match);
        at += match.count;
    }
    return matches;
}

} // namespace imr
