// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include <algorithm>
#include <cstdio>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryFile>

#include <fcntl.h>
#include <unistd.h>

#include "core/exchange/datapackage.h"
#include "core/exchange/deidentify.h"
#include "core/exchange/determinationtable.h"
#include "core/search/searchrequest.h"
#include "core/store/letterarchive.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

constexpr int hitsAtOnce = 500;

std::unique_ptr<DatasetWriter> writerFor(const ExportRequest &request, const CaseStore &store,
                                         const FieldCatalogue &catalogue)
{
    switch (request.format) {
    case ExportFormat::Xlsx: return xlsxWriter(catalogue, request);
    case ExportFormat::Csv: return csvWriter(catalogue, request);
    case ExportFormat::Jsonl: return jsonlWriter();
    case ExportFormat::LabelStudio: return labelStudioWriter();
    case ExportFormat::Sqlite: break;
    }
    return sqliteWriter(store.path());
}

Result<void> checkColumns(const FieldCatalogue &catalogue, const ExportRequest &request)
{
    const QStringList known = DeterminationTable::columnNames(catalogue);
    for (const QString &column : request.columns) {
        if (!known.contains(column)) {
            return Error{ErrorCode::UnknownField, request.path, {column}, {}};
        }
    }
    return {};
}

bool needsText(const ExportRequest &request)
{
    return request.format == ExportFormat::Jsonl || request.format == ExportFormat::LabelStudio
           || request.rows == ExportRows::Values || request.identity != ExportIdentity::Kept;
}

/// What makes a line of JSON whole enough to be imported again.
Result<void> addRows(const CaseStore &store, LetterId id, const ExportRequest &request, ExportedLetter &letter)
{
    Result<QJsonObject> rows = archivistOf(store).archive(id);
    if (!rows) {
        return rows.error();
    }
    letter.rows = *std::move(rows);
    if (request.withOriginals) {
        Result<QByteArray> original = store.original(id);
        if (!original) {
            return original.error();
        }
        letter.original = *std::move(original);
    }
    return {};
}

Result<ExportedLetter> readLetter(const CaseStore &store, LetterId id, const ExportRequest &request)
{
    ExportedLetter letter;
    Result<ReviewRecord> record = store.record(id);
    if (!record) {
        return record.error();
    }
    letter.record = *std::move(record);
    Result<QList<Event>> history = store.history(id);
    if (!history) {
        return history.error();
    }
    letter.history = *std::move(history);
    std::ranges::sort(letter.history, {}, &Event::id);
    Result<QString> extractor = archivistOf(store).extractorOf(id);
    if (!extractor) {
        return extractor.error();
    }
    letter.extractor = *std::move(extractor);
    if (needsText(request)) {
        Result<Letter> text = store.letter(id);
        if (!text) {
            return text.error();
        }
        letter.letter = *std::move(text);
    }
    if (request.format == ExportFormat::Jsonl && request.identity == ExportIdentity::Kept) {
        if (Result<void> added = addRows(store, id, request, letter); !added) {
            return added.error();
        }
    }
    return letter;
}

/// A run from its first letter to its description.
struct Run {
    QDateTime newest = {};
    DatasetFacts facts = {};
    std::optional<Deidentifier> hider = {};
};

Result<std::optional<Deidentifier>> hiderFor(const ExportRequest &request, const FieldCatalogue &catalogue)
{
    if (request.identity == ExportIdentity::Kept) {
        return std::optional<Deidentifier>();
    }
    if (!canHideIdentity(request.format)) {
        return Error{ErrorCode::UnknownFormat, request.path, {}, {}};
    }
    const Result<QByteArray> key = Deidentifier::userKey();
    if (!key) {
        return key.error();
    }
    return std::optional<Deidentifier>(std::in_place, catalogue, request.identity, *key);
}

Result<void> writeLetters(DatasetWriter &writer, const CaseStore &store, const QList<LetterId> &letters,
                          const ExportRequest &request, Run &run, const std::function<bool(int, int)> &progress)
{
    for (qsizetype i = 0; i < letters.size(); ++i) {
        Result<ExportedLetter> letter = readLetter(store, letters.at(i), request);
        if (!letter) {
            return letter.error();
        }
        for (const Event &event : std::as_const(letter->history)) {
            run.newest = run.newest.isValid() ? std::max(run.newest, event.time) : event.time;
        }
        run.facts.count(*letter);
        if (run.hider) {
            run.hider->apply(*letter);
        }
        if (Result<void> added = writer.add(*letter); !added) {
            return added;
        }
        if (progress && !progress(int(i) + 1, int(letters.size()))) {
            return Error{ErrorCode::Cancelled, request.path, {}, {}};
        }
    }
    return writer.finish(run.newest);
}

/// On the disk, then under its name.
Result<void> rename(QTemporaryFile &file, const QString &path)
{
    const QByteArray name = QFile::encodeName(file.fileName());
    const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
    const bool isFlushed = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!isFlushed || std::rename(name.constData(), QFile::encodeName(path).constData()) != 0) {
        return notWritable(path);
    }
    file.setAutoRemove(false);
    return {};
}

} // namespace

Error notWritable(const QString &path, const QString &detail)
{
    return {ErrorCode::FileNotWritable, path, {}, detail};
}

Result<ExportReport> exportLetters(const CaseStore &store, const FieldCatalogue &catalogue,
                                   const ExportRequest &request, const std::function<bool(int done, int all)> &progress)
{
    if (Result<void> checked = checkColumns(catalogue, request); !checked) {
        return checked.error();
    }
    const Result<QList<LetterId>> letters = lettersOf(store, request);
    if (!letters) {
        return letters.error();
    }
    Run run;
    Result<std::optional<Deidentifier>> hider = hiderFor(request, catalogue);
    if (!hider) {
        return hider.error();
    }
    if (*hider) {
        run.hider.emplace(**std::move(hider));
    }
    // Made for its owner alone, beside the file that it becomes.
    QTemporaryFile file(QFileInfo(request.path).absoluteDir().filePath(u".XXXXXX"_s + fileEnding(request.format)));
    if (!file.open()) {
        return notWritable(request.path, file.errorString());
    }
    const std::unique_ptr<DatasetWriter> writer = writerFor(request, store, catalogue);
    Result<void> written = writer->begin(file.fileName());
    written = written ? writeLetters(*writer, store, *letters, request, run, progress) : written;
    written = written ? rename(file, request.path) : written;
    if (!written) {
        Error error = written.error();
        error.subject = request.path;
        return error;
    }
    ExportReport report = writer->report();
    report.letters = int(letters->size());
    report.files = {request.path};
    report.changed = run.hider ? run.hider->changes() : QJsonObject();
    if (request.withDescription) {
        run.facts.rows = report.rows;
        const Result<QString> described = describeDataset(request, writer->fieldSchema(), run.facts, run.newest);
        if (!described) {
            return described.error();
        }
        report.files.append(*described);
    }
    return report;
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

Result<QList<LetterId>> lettersOf(const CaseStore &store, const ExportRequest &request)
{
    Result<QList<LetterId>> letters = lettersOf(store, request.query);
    if (!letters || request.states.isEmpty()) {
        return letters;
    }
    const Result<QList<LetterSummary>> all = store.letters();
    if (!all) {
        return all.error();
    }
    QSet<LetterId> wanted;
    for (const LetterSummary &letter : *all) {
        if (request.states.contains(letter.state)) {
            wanted.insert(letter.id);
        }
    }
    letters->removeIf([&wanted](LetterId letter) { return !wanted.contains(letter); });
    return letters;
}

Result<QList<QStringList>> previewRows(const CaseStore &store, const FieldCatalogue &catalogue,
                                       const ExportRequest &request, int most)
{
    const bool isTable = request.format == ExportFormat::Csv || request.format == ExportFormat::Xlsx;
    if (!isTable) {
        return QList<QStringList>();
    }
    if (Result<void> checked = checkColumns(catalogue, request); !checked) {
        return checked.error();
    }
    const Result<QList<LetterId>> letters = lettersOf(store, request);
    if (!letters) {
        return letters.error();
    }
    const ExportRows shape = request.format == ExportFormat::Csv ? request.rows : ExportRows::Items;
    const DeterminationTable table(catalogue, shape, request.columns);
    QList<QStringList> rows{table.header()};
    Result<std::optional<Deidentifier>> hider = hiderFor(request, catalogue);
    if (!hider) {
        return hider.error();
    }
    for (qsizetype i = 0; i < letters->size() && rows.size() <= most; ++i) {
        Result<ExportedLetter> letter = readLetter(store, letters->at(i), request);
        if (!letter) {
            return letter.error();
        }
        if (*hider) {
            (*hider)->apply(*letter);
        }
        rows += table.rows(*letter);
    }
    rows.resize(std::min(rows.size(), qsizetype(most) + 1));
    return rows;
}

} // namespace imr
