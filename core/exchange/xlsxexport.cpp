// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>

#include <QFile>
#include <QSet>

#include <xlsxwriter.h>

#include "core/exchange/datasetwriter.h"
#include "core/exchange/determinationtable.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

/// What a cell of the format can hold.
constexpr qsizetype longestCell = 32'767;

struct WorkbookCloser {
    void operator()(lxw_workbook *book) const { workbook_close(book); }
};
using Workbook = std::unique_ptr<lxw_workbook, WorkbookCloser>;

/// A sheet that is filled from the top, under a header that stays in sight.
class Sheet {
public:
    Sheet(lxw_workbook *book, const char *name, const QStringList &header)
        : m_sheet(workbook_add_worksheet(book, name)), m_columns(header.size())
    {
        lxw_format *const bold = workbook_add_format(book);
        format_set_bold(bold);
        for (qsizetype i = 0; i < header.size(); ++i) {
            worksheet_write_string(m_sheet, 0, lxw_col_t(i), header.at(i).toUtf8().constData(), bold);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    void addRow(const QStringList &cells, const QList<FieldType> &types = {})
    {
        ++m_row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            write(lxw_col_t(i), cells.at(i), types.value(i, FieldType::Text));
        }
    }
    void finish() { worksheet_autofilter(m_sheet, 0, 0, std::max<lxw_row_t>(m_row, 1), lxw_col_t(m_columns - 1)); }
    int cutCells() const { return m_cutCells; }

private:
    void write(lxw_col_t column, const QString &cell, FieldType type)
    {
        if (cell.isEmpty()) {
            return;
        }
        bool isPlain = false;
        const double number = cell.toDouble(&isPlain);
        if (isPlain && (type == FieldType::Integer || type == FieldType::Number)) {
            worksheet_write_number(m_sheet, m_row, column, number, nullptr);
            return;
        }
        // Truths stay text, as in CSV: LibreOffice makes formulas of a workbook's own.
        m_cutCells += cell.size() > longestCell ? 1 : 0;
        worksheet_write_string(m_sheet, m_row, column, cell.left(longestCell).toUtf8().constData(), nullptr);
    }

    lxw_worksheet *m_sheet;
    qsizetype m_columns;
    lxw_row_t m_row = 0;
    int m_cutCells = 0;
};

void addDictionary(lxw_workbook *book, const DeterminationTable &table)
{
    Sheet sheet(book, "Columns", {u"column"_s, u"path"_s, u"label"_s, u"type"_s, u"meaning"_s, u"values"_s});
    for (const TableColumn &column : table.columns()) {
        const FieldDefinition *const field = column.field;
        QStringList values;
        for (const FieldChoice &choice : field ? field->choices : QList<FieldChoice>()) {
            values.append(choice.value);
        }
        sheet.addRow({column.name, field ? field->pattern : QString(), field ? field->label : QString(),
                      typeName(field ? field->type : column.type), column.meaning, values.join(u" | "_s)});
    }
    sheet.finish();
}

/// The workbook for spreadsheets: a sheet with one row a disputed item, a sheet with the elements of all lists in long
/// form, and a sheet that explains the columns. Text is typed as text, so nothing is run as a formula or turned into a
/// date. The same database gives the same bytes: the workbook's time is that of the newest change.
class XlsxWriter final : public DatasetWriter {
public:
    XlsxWriter(const FieldCatalogue &catalogue, const ExportRequest &request)
        : m_catalogue(catalogue), m_chosen(request.columns.begin(), request.columns.end()),
          m_table(catalogue, ExportRows::Items, request.columns)
    {
    }

    Result<void> begin(const QString &path) override
    {
        m_path = path;
        m_book.reset(workbook_new(QFile::encodeName(path).constData()));
        if (!m_book) {
            return notWritable(path);
        }
        m_items = std::make_unique<Sheet>(m_book.get(), "Items", m_table.header());
        m_lists = std::make_unique<Sheet>(m_book.get(), "Lists",
                                          QStringList{u"letter_id"_s, u"case_number"_s, u"item_number"_s, u"column"_s,
                                                      u"position"_s, u"value"_s});
        for (const TableColumn &column : m_table.columns()) {
            m_types.append(column.type);
        }
        return {};
    }

    Result<void> add(const ExportedLetter &letter) override
    {
        for (const QStringList &row : m_table.rows(letter)) {
            m_items->addRow(row, m_types);
            ++m_report.rows;
        }
        addElements(letter.record);
        return {};
    }

    Result<void> finish(const QDateTime &newest) override
    {
        m_items->finish();
        m_lists->finish();
        addDictionary(m_book.get(), m_table);
        lxw_doc_properties properties{};
        properties.created = time_t(newest.isValid() ? newest.toSecsSinceEpoch() : 0);
        workbook_set_properties(m_book.get(), &properties);
        m_report.cutCells = m_items->cutCells() + m_lists->cutCells();
        return workbook_close(m_book.release()) == LXW_NO_ERROR ? Result<void>() : notWritable(m_path);
    }

    QJsonArray fieldSchema() const override { return m_table.schema(); }

private:
    void addElements(const ReviewRecord &record)
    {
        for (const ReviewField &field : record.fields) {
            const FieldDefinition *const definition = m_catalogue.find(field.ref.pattern);
            if (!definition || !definition->isList() || field.now.value.isUndefined()
                || (!m_chosen.isEmpty() && !m_chosen.contains(definition->exportName))) {
                continue;
            }
            const bool isOfItem = field.path.isItemField();
            m_lists->addRow({record.shortId, record.caseNumber,
                             isOfItem ? QString::number(field.path.first() + 1) : QString(), definition->exportName,
                             QString::number((isOfItem ? field.path.second() : field.path.first()) + 1),
                             flatText(*definition, field.now.value)},
                            {FieldType::Text, FieldType::Text, FieldType::Integer, FieldType::Text, FieldType::Integer,
                             FieldType::Text});
        }
    }

    const FieldCatalogue &m_catalogue;
    QSet<QString> m_chosen;
    DeterminationTable m_table;
    QString m_path;
    Workbook m_book;
    std::unique_ptr<Sheet> m_items;
    std::unique_ptr<Sheet> m_lists;
    QList<FieldType> m_types;
};

} // namespace

std::unique_ptr<DatasetWriter> xlsxWriter(const FieldCatalogue &catalogue, const ExportRequest &request)
{
    return std::make_unique<XlsxWriter>(catalogue, request);
}

} // namespace imr
