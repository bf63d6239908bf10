// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace imr {

/// Whether a spreadsheet would run the cell as a formula. Numbers such as "-5" are none.
bool isFormula(QStringView cell);

/// Whether Excel would turn the cell into a date when it opens a CSV file: "7/10", "3-4", "Mar 5", "1/2/2015". A date
/// written year first ("2015-03-05") becomes one too, but keeps its meaning; it is not counted.
bool isTakenForDate(const QString &cell);

/// Writes rows as CSV: RFC 4180, UTF-8, CRLF. Cells that a spreadsheet would run as formulas are led by an apostrophe,
/// which shows that they are text.
class CsvTable {
public:
    void addRow(const QStringList &cells);
    const QByteArray &bytes() const { return m_bytes; }
    QByteArray takeBytes() { return std::exchange(m_bytes, {}); }

private:
    QByteArray m_bytes;
};

} // namespace imr
