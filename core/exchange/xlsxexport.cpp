// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxexport.h"

#include <algorithm>
#include <cstdio>
#include <memory>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

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

    void addRow(const QStringList &cells, const QList<bool> &isNumber = {})
    {
        ++m_row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            write(lxw_col_t(i), cells.at(i), isNumber.value(i));
        }
    }
    void finish() { worksheet_autofilter(m_sheet, 0, 0, std::max<lxw_row_t>(m_row, 1), lxw_col_t(m_columns - 1)); }
    int cutCells() const { return m_cutCells; }

private:
    void write(lxw_col_t column, const QString &cell, bool isNumber)
    {
        bool isPlain = false;
        const double number = cell.toDouble(&isPlain);
        if (cell.isEmpty()) {
            return;
        }
        if (isNumber && isPlain) {
            worksheet_write_number(m_sheet, m_row, column, number, nullptr);
            return;
        }
        m_cutCells += cell.size() > longestCell ? 1 : 0;
        worksheet_write_string(m_sheet, m_row, column, cell.left(longestCell).toUtf8().constData(), nullptr);
    }

    lxw_worksheet *m_sheet;
    qsizetype m_columns;
    lxw_row_t m_row = 0;
    int m_cutCells = 0;
};

/// Numbers are typed as numbers where a column can hold but one in a row.
QList<bool> numberColumns(const DeterminationTable &table)
{
    QList<bool> result;
    for (const FieldDefinition *field : table.fields()) {
        const bool isNumber = field && (field->type == FieldType::Integer || field->type == FieldType::Number);
        const bool isSingle = field && !field->pattern.sliced(field->isItemField() ? 7 : 0).contains(u"[]");
        result.append(isNumber && isSingle);
    }
    return result;
}

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText: return u"text"_s;
    case FieldType::Date: return u"date"_s;
    case FieldType::Integer: return u"integer"_s;
    case FieldType::Number: return u"number"_s;
    case FieldType::Boolean: return u"boolean"_s;
    case FieldType::Choice: return u"choice"_s;
    case FieldType::Citation: return u"citation"_s;
    }
    return {};
}

void addDictionary(lxw_workbook *book, const FieldCatalogue &catalogue)
{
    Sheet sheet(book, "Columns", {u"column"_s, u"path"_s, u"label"_s, u"type"_s, u"meaning"_s, u"values"_s});
    for (const FieldDefinition &field : catalogue.fields()) {
        QStringList values;
        for (const FieldChoice &choice : field.choices) {
            values.append(choice.value);
        }
        sheet.addRow(
            {field.exportName, field.pattern, field.label, typeName(field.type), field.help, values.join(u" | "_s)});
    }
    sheet.finish();
}

void addElements(Sheet &sheet, const FieldCatalogue &catalogue, const ReviewRecord &record)
{
    for (const ReviewField &field : record.fields) {
        const FieldDefinition *const definition = catalogue.find(field.ref.pattern);
        if (!definition || !definition->isList() || field.now.value.isUndefined()) {
            continue;
        }
        const bool isOfItem = field.path.isItemField();
        sheet.addRow({record.shortId, record.caseNumber, isOfItem ? QString::number(field.path.first() + 1) : QString(),
                      definition->exportName,
                      QString::number((isOfItem ? field.path.second() : field.path.first()) + 1),
                      flatText(*definition, field.now.value)},
                     {false, false, true, false, true, false});
    }
}

/// Fills the workbook; its time is the newest event's.
Result<ExportReport> fill(lxw_workbook *book, const CaseStore &store, const FieldCatalogue &catalogue,
                          const QList<LetterId> &letters, const std::function<bool(int, int)> &progress)
{
    const DeterminationTable table(catalogue);
    const QList<bool> isNumber = numberColumns(table);
    Sheet items(book, "Items", table.header());
    Sheet lists(book, "Lists",
                {u"letter_id"_s, u"case_number"_s, u"item_number"_s, u"column"_s, u"position"_s, u"value"_s});
    ExportReport report;
    qint64 newest = 0;
    for (const LetterId letter : letters) {
        const Result<ReviewRecord> record = store.record(letter);
        if (!record) {
            return record.error();
        }
        const Result<QList<Event>> history = store.history(letter);
        if (!history) {
            return history.error();
        }
        for (const Event &event : *history) {
            newest = std::max(newest, event.time.toSecsSinceEpoch());
        }
        for (const QStringList &row : table.rows(*record)) {
            items.addRow(row, isNumber);
            ++report.rows;
        }
        addElements(lists, catalogue, *record);
        ++report.letters;
        if (progress && !progress(report.letters, int(letters.size()))) {
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        }
    }
    items.finish();
    lists.finish();
    addDictionary(book, catalogue);
    lxw_doc_properties properties{};
    properties.created = time_t(newest);
    workbook_set_properties(book, &properties);
    report.cutCells = items.cutCells() + lists.cutCells();
    return report;
}

} // namespace

Result<ExportReport> exportXlsx(const CaseStore &store, const FieldCatalogue &catalogue, const QList<LetterId> &letters,
                                const QString &outPath, const std::function<bool(int done, int all)> &progress)
{
    const Error notWritable{ErrorCode::FileNotWritable, outPath, {}, {}};
    QTemporaryFile file(QFileInfo(outPath).absoluteDir().filePath(u".XXXXXX.xlsx"_s));
    if (!file.open()) { // made for its owner alone
        return notWritable;
    }
    const QByteArray name = QFile::encodeName(file.fileName());
    Workbook book(workbook_new(name.constData()));
    if (!book) {
        return notWritable;
    }
    Result<ExportReport> report = fill(book.get(), store, catalogue, letters, progress);
    if (workbook_close(book.release()) != LXW_NO_ERROR) {
        return notWritable;
    }
    if (!report) {
        return report;
    }
    if (std::rename(name.constData(), QFile::encodeName(outPath).constData()) != 0) {
        return notWritable;
    }
    file.setAutoRemove(false);
    report->files = {outPath};
    return report;
}

} // namespace imr
