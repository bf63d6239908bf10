// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace imr {

/// Whether a spreadsheet would run the cell as a formula. Numbers such as "-5" are none.
bool isFormula(QStringView cell);

/// Writes rows as CSV: RFC 4180, UTF-8, CRLF. Cells that a spreadsheet would run as formulas are led by an apostrophe,
/// which shows that they are text.
class CsvTable {
public:
    void addRow(const QStringList &cells);
    const QByteArray &bytes() const { return m_bytes; }
    QByteArray takeBytes() { return std::exchange(m_bytes, {}); }
    int neutralizedCells() const { return m_neutralizedCells; }

private:
    QString encoded(const QString &cell);

    QByteArray m_bytes;
    int m_neutralizedCells = 0;
};

} // namespace imr
