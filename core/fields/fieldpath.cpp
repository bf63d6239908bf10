// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/fieldpath.h"

namespace imr {

FieldPath::FieldPath(QString pattern, int first, int second)
    : m_pattern(std::move(pattern)), m_first(first), m_second(second)
{
}

std::optional<FieldPath> FieldPath::parse(QStringView path)
{
    FieldPath result;
    qsizetype at = 0;
    while (at < path.size()) {
        const qsizetype open = path.indexOf(u'[', at);
        if (open < 0)
            break;
        const qsizetype close = path.indexOf(u']', open);
        bool isNumber = false;
        const int index = close < 0 ? -1 : path.sliced(open + 1, close - open - 1).toInt(&isNumber);
        if (!isNumber || index < 0 || result.m_second >= 0)
            return std::nullopt;
        (result.m_first < 0 ? result.m_first : result.m_second) = index;
        result.m_pattern += path.sliced(at, open - at) + QStringLiteral("[]");
        at = close + 1;
    }
    result.m_pattern += path.sliced(at);
    if (result.m_pattern.isEmpty())
        return std::nullopt;
    return result;
}

QString FieldPath::toString() const
{
    QString path;
    int level = 0;
    for (qsizetype at = 0; at < m_pattern.size(); ++at) {
        path += m_pattern.at(at);
        if (m_pattern.at(at) == u'[')
            path += QString::number(level++ == 0 ? m_first : m_second);
    }
    return path;
}

} // namespace imr
