// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include <algorithm>
#include <array>

#include <QStringDecoder>

#include "core/exchange/csvtable.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

/// The sign that most often parts the cells of the first line.
QChar separatorOf(QStringView text)
{
    const QStringView first = text.first(std::max<qsizetype>(text.indexOf(u'\n'), 0));
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (first.count(candidate) > first.count(best))
            best = candidate;
    }
    return best;
}

/// Goes through the characters once; quotes may hold separators and line ends.
class Parser {
public:
    Parser(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    /// False where a quote is not closed or stands inside a cell; line() tells where.
    bool run()
    {
        for (; m_at < m_text.size(); ++m_at) {
            if (!take(m_text.at(m_at)))
                return false;
        }
        if (!m_cell.isEmpty() || !m_row.cells.isEmpty() || m_wasQuoted)
            endRow();
        return !m_isQuoted;
    }

    int line() const { return m_line; }
    const QList<CsvContent::Row> &rows() const { return m_rows; }

private:
    bool take(QChar sign)
    {
        if (m_isQuoted) {
            takeQuoted(sign);
        } else if (sign == u'"') {
            if (!m_cell.isEmpty() || m_wasQuoted)
                return false;
            m_isQuoted = true;
        } else if (sign == m_separator) {
            endCell();
        } else if (sign == u'\n') {
            endRow();
        } else if (sign != u'\r') {
            m_cell += sign;
        }
        return true;
    }

    void takeQuoted(QChar sign)
    {
        if (sign == u'\n')
            ++m_line;
        if (sign != u'"') {
            m_cell += sign;
        } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
            m_cell += sign;
            ++m_at;
        } else {
            m_isQuoted = false;
            m_wasQuoted = true;
        }
    }

    void endCell()
    {
        if (m_cell.startsWith(u'\'') && isFormula(QStringView(m_cell).sliced(1)))
            m_cell.remove(0, 1);
        m_row.cells.append(std::exchange(m_cell, {}));
        m_wasQuoted = false;
    }

    void endRow()
    {
        endCell();
        m_row.line = m_rowLine;
        const bool isBlank = std::ranges::all_of(m_row.cells, [](const QString &cell) { return cell.isEmpty(); });
        if (!isBlank)
            m_rows.append(m_row);
        m_row.cells.clear();
        m_rowLine = ++m_line;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 1;
    QString m_cell;
    bool m_isQuoted = false;
    bool m_wasQuoted = false;
    CsvContent::Row m_row;
    QList<CsvContent::Row> m_rows;
};

} // namespace

Result<CsvContent> readCsv(const QByteArray &bytes, const QString &fileName)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return Error{ErrorCode::TextNotReadable, fileName, {}, {}};
    Parser parser(text, separatorOf(text));
    if (!parser.run() || parser.rows().isEmpty())
        return Error{ErrorCode::TableDamaged, fileName, {QString::number(parser.line())}, {}};
    CsvContent content;
    content.header = parser.rows().first().cells;
    for (CsvContent::Row row : parser.rows().sliced(1)) {
        if (row.cells.size() > content.header.size())
            return Error{ErrorCode::TableDamaged, fileName, {QString::number(row.line)}, {}};
        row.cells.resize(content.header.size());
        content.rows.append(row);
    }
    return content;
}

} // namespace imr
