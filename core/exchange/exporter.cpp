// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include <algorithm>

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>

#include "core/exchange/csvtable.h"
#include "core/exchange/determinationtable.h"
#include "core/exchange/reviewjson.h"
#include "core/exchange/xlsxexport.h"
#include "core/search/searchrequest.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

constexpr int hitsAtOnce = 500;

/// Turns letters into the bytes of one format, a letter at a time.
class DatasetWriter {
public:
    virtual ~DatasetWriter() = default;
    virtual QByteArray begin() { return {}; }
    virtual Result<QByteArray> add(const CaseStore &store, LetterId letter) = 0;
    int rows = 0;
    int neutralizedCells = 0;
};

class CsvWriter final : public DatasetWriter {
public:
    explicit CsvWriter(const FieldCatalogue &catalogue) : m_table(catalogue) {}

    QByteArray begin() override
    {
        m_csv.addRow(m_table.header());
        return m_csv.takeBytes();
    }

    Result<QByteArray> add(const CaseStore &store, LetterId letter) override
    {
        const Result<ReviewRecord> record = store.record(letter);
        if (!record) {
            return record.error();
        }
        for (const QStringList &row : m_table.rows(*record)) {
            m_csv.addRow(row);
            ++rows;
        }
        neutralizedCells = m_csv.neutralizedCells();
        return m_csv.takeBytes();
    }

private:
    DeterminationTable m_table;
    CsvTable m_csv;
};

class JsonlWriter final : public DatasetWriter {
public:
    Result<QByteArray> add(const CaseStore &store, LetterId id) override
    {
        const Result<ReviewRecord> record = store.record(id);
        if (!record) {
            return record.error();
        }
        const Result<Letter> letter = store.letter(id);
        if (!letter) {
            return letter.error();
        }
        const Result<QList<Event>> history = store.history(id);
        if (!history) {
            return history.error();
        }
        ++rows;
        QByteArray line = QJsonDocument(datasetJson(*letter, *record, *history)).toJson(QJsonDocument::Compact);
        line += '\n';
        return line;
    }
};

std::unique_ptr<DatasetWriter> writerFor(ExportFormat format, const FieldCatalogue &catalogue)
{
    if (format == ExportFormat::Csv) {
        return std::make_unique<CsvWriter>(catalogue);
    }
    return std::make_unique<JsonlWriter>();
}

/// A QSaveFile keeps the mode of the file that it replaces; a dataset of letters is for its owner alone.
bool openForOwner(QSaveFile &file)
{
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

Error notWritable(const QSaveFile &file)
{
    return {ErrorCode::FileNotWritable, file.fileName(), {}, file.errorString()};
}

Result<void> writeLetters(QSaveFile &file, DatasetWriter &writer, const CaseStore &store,
                          const QList<LetterId> &letters, const std::function<bool(int, int)> &progress)
{
    file.write(writer.begin());
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const Result<QByteArray> bytes = writer.add(store, letters.at(i));
        if (!bytes) {
            return bytes.error();
        }
        if (file.write(*bytes) != bytes->size()) {
            return notWritable(file);
        }
        if (progress && !progress(int(i) + 1, int(letters.size()))) {
            return Error{ErrorCode::Cancelled, file.fileName(), {}, {}};
        }
    }
    return {};
}

} // namespace

Result<ExportReport> exportLetters(const CaseStore &store, const FieldCatalogue &catalogue,
                                   const QList<LetterId> &letters, ExportFormat format, const QString &outPath,
                                   const std::function<bool(int done, int all)> &progress)
{
    if (format == ExportFormat::Xlsx) {
        return exportXlsx(store, catalogue, letters, outPath, progress);
    }
    QSaveFile file(outPath);
    if (!openForOwner(file)) {
        return notWritable(file);
    }
    const std::unique_ptr<DatasetWriter> writer = writerFor(format, catalogue);
    if (const Result<void> written = writeLetters(file, *writer, store, letters, progress); !written) {
        return written.error();
    }
    if (!file.commit()) {
        return notWritable(file);
    }
    return ExportReport{int(letters.size()), writer->rows, {outPath}, writer->neutralizedCells, 0};
}

Result<QList<LetterId>> lettersOf(const CaseStore &store, const QString &query)
{
    QList<LetterId> letters;
    if (query.trimmed().isEmpty()) {
        const Result<QList<LetterSummary>> all = store.letters();
        if (!all) {
            return all.error();
        }
        for (const LetterSummary &letter : *all) {
            letters.append(letter.id);
        }
    } else {
        QSet<LetterId> found;
        SearchRequest request{query, hitsAtOnce, 0, false};
        while (true) {
            const Result<SearchHits> hits = store.search(request);
            if (!hits) {
                return hits.error();
            }
            for (const SearchHit &hit : hits->hits) {
                found.insert(hit.letter);
            }
            request.offset += hitsAtOnce;
            if (hits->hits.isEmpty() || request.offset >= hits->total) {
                break;
            }
        }
        letters = found.values();
    }
    // Ascending ids: the order of the import, whatever the order of the hits.
    std::ranges::sort(letters);
    return letters;
}

} // namespace imr
