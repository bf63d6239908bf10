// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/foldedtext.h"

namespace imr {

Stretch FoldedText::append(QStringView text, qsizetype offset)
{
    const qsizetype start = m_text.size();
    bool wasSpace = true; // none at the start
    bool wasLineEnd = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isSpace()) {
            wasLineEnd = wasLineEnd || text[at] == u'\n' || text[at] == u'\f';
            wasSpace = true;
            continue;
        }
        const bool atStart = m_text.size() == start;
        const bool cutWord = wasLineEnd && !atStart && m_text.back() == u'-' && m_text.size() - start > 1
                             && m_text[m_text.size() - 2].isLetterOrNumber() && text[at].isLetterOrNumber();
        if (wasSpace && !atStart && !cutWord) {
            m_text.append(u' ');
            m_offsets.append(offset + at - 1);
        }
        m_text.append(text[at] == u'\u2010' || text[at] == u'\u2011' ? QChar(u'-') : text[at]);
        m_offsets.append(offset + at);
        wasSpace = false;
        wasLineEnd = false;
    }
    return {start, m_text.size()};
}

Stretch FoldedText::original(const Stretch &place) const
{
    if (place.length() <= 0 || place.end > m_offsets.size())
        return {};
    return {m_offsets[place.start], m_offsets[place.end - 1] + 1};
}

} // namespace imr
