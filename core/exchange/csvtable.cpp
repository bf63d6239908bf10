// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvtable.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace imr {

bool isFormula(QStringView cell)
{
    // Full-width forms count in some locales; leading blanks are dropped by some programs on opening.
    static constexpr QStringView openers = u"=+-@\uff1d\uff0b\uff0d\uff20";
    const QStringView text = cell.trimmed();
    if (text.isEmpty() || !openers.contains(text.front())) {
        return !cell.isEmpty() && (cell.front() == u'\t' || cell.front() == u'\r');
    }
    bool isNumber = false;
    std::ignore = text.toDouble(&isNumber);
    return !isNumber;
}

void CsvTable::addRow(const QStringList &cells)
{
    bool isFirst = true;
    for (const QString &cell : cells) {
        if (!std::exchange(isFirst, false)) {
            m_bytes += ',';
        }
        m_bytes += encoded(cell).toUtf8();
    }
    m_bytes += "\r\n";
}

QString CsvTable::encoded(const QString &cell)
{
    QString text = cell;
    if (isFormula(cell)) {
        ++m_neutralizedCells;
        text.prepend(u'\'');
    }
    const bool needsQuotes = std::ranges::any_of(text, [](QChar c) {
        return c == u'"' || c == u',' || c == u'\n' || c == u'\r';
    });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace imr
