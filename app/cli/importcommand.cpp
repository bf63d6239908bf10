// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QDir>
#include <QFileInfo>

#include "app/cli/command.h"
#include "core/exchange/datasetimport.h"
#include "core/exchange/letterimporter.h"
#include "core/wording/exportwording.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

volatile std::sig_atomic_t wasInterrupted = 0;

void interrupt(int)
{
    // A second Ctrl+C ends the program at once; the case database stands it.
    wasInterrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

QString batchName(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        names.append(QFileInfo(QDir::cleanPath(path)).fileName());
    }
    return names.join(u", "_s);
}

/// Stores letters in one batch, which is made with the first of them: an import that adds nothing leaves no trace.
class BatchWriter {
public:
    BatchWriter(CaseStore &store, const Invocation &invocation) : m_store(store), m_invocation(invocation) {}

    Result<QList<AddedLetter>> add(const QList<NewLetter> &letters)
    {
        if (Result<void> made = makeBatch(); !made) {
            return made.error();
        }
        return m_store.addLetters(letters, m_batch, m_invocation.reviewer());
    }
    Result<QList<AddedLetter>> restore(const QList<LetterArchive> &letters)
    {
        if (Result<void> made = makeBatch(); !made) {
            return made.error();
        }
        return archivistOf(m_store).restore(letters, m_batch);
    }

private:
    Result<void> makeBatch()
    {
        if (!m_batch.isValid()) {
            const Result<BatchId> batch = m_store.addBatch(batchName(m_invocation.arguments()));
            if (!batch) {
                return batch.error();
            }
            m_batch = *batch;
        }
        return {};
    }

    CaseStore &m_store;
    const Invocation &m_invocation;
    BatchId m_batch;
};

QString errorName(ErrorCode code)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(int(code)));
}

QJsonObject reportJson(const ImportReport &report)
{
    QJsonArray refused;
    for (const RefusedFile &file : report.refused) {
        const wording::ReasonAndRemedy parts = wording::reasonAndRemedy(file.error);
        refused.append(QJsonObject{{u"file"_s, file.path},
                                   {u"code"_s, errorName(file.error.code)},
                                   {u"message"_s, wording::sentence(file.error)},
                                   {u"reason"_s, parts.reason},
                                   {u"remedy"_s, parts.remedy}});
    }
    return {{u"files"_s, report.files},
            {u"added"_s, report.added.size()},
            {u"known"_s, QJsonArray::fromStringList(report.known)},
            {u"refused"_s, refused},
            {u"cancelled"_s, report.wasCancelled}};
}

void showReport(const ImportReport &report, const Invocation &invocation)
{
    Console &console = invocation.console();
    for (const RefusedFile &file : report.refused) {
        console.say(wording::sentence(file.error));
    }
    if (invocation.wantsJson()) {
        console.print(reportJson(report));
        return;
    }
    console.print(tr(QT_TRANSLATE_NOOP("Cli", "%1 files: %2 letters added, %3 known already, %4 refused"))
                      .arg(report.files)
                      .arg(report.added.size())
                      .arg(report.known.size())
                      .arg(report.refused.size()));
    if (report.wasCancelled) {
        console.say(wording::sentence(Error{ErrorCode::Cancelled, {}, {}, {}}));
    }
}

ExitStatus statusOf(const ImportReport &report)
{
    if (report.wasCancelled) {
        return ExitStatus::PartlyDone;
    }
    if (report.refused.isEmpty()) {
        return ExitStatus::Done;
    }
    return report.refused.size() < report.files ? ExitStatus::PartlyDone : ExitStatus::Failed;
}

ExitStatus runImport(const Invocation &invocation)
{
    QStringList files = findLetterFiles(invocation.arguments());
    QStringList datasets = files;
    datasets.removeIf([](const QString &file) { return !isDataset(file); });
    files.removeIf(isDataset);
    if (files.isEmpty() && datasets.isEmpty()) {
        invocation.console().say(tr(QT_TRANSLATE_NOOP("Cli", "imr: there are no PDF or text files in these folders.")));
        return ExitStatus::Failed;
    }
    const Result<std::unique_ptr<CaseStore>> store = invocation.openStore(OpenMode::CreateIfMissing);
    if (!store) {
        return invocation.failed(store.error());
    }
    std::signal(SIGINT, interrupt);
    const Extractor extractor;
    BatchWriter batch(**store, invocation);
    const LetterImporter::Progress progress = [&](int done, int all) {
        invocation.console().showProgress(tr("Importing"), done, all);
    };
    const LetterImporter::IsCancelled isCancelled = [] { return wasInterrupted != 0; };
    Result<ImportReport> report = LetterImporter(extractor).run(
        files, [&](const QList<NewLetter> &letters) { return batch.add(letters); }, progress, isCancelled,
        [&](const QByteArray &sha256) { return (*store)->knowsContent(sha256); });
    for (const QString &dataset : datasets) {
        if (report && !report->wasCancelled) {
            const Result<void> restored = DatasetImporter::run(
                dataset, [&](const QList<LetterArchive> &letters) { return batch.restore(letters); }, progress,
                isCancelled, *report);
            report = restored ? std::move(report) : Result<ImportReport>(restored.error());
        }
    }
    if (!report) {
        return invocation.failed(report.error());
    }
    showReport(*report, invocation);
    return statusOf(*report);
}

} // namespace

Command importCommand()
{
    return {"import",
            "PATH...",
            1,
            -1,
            QT_TRANSLATE_NOOP(
                "Cli", "Reads letters (PDF or text; folders and zip or tar archives with "
                       "all that is in them) into a case database. Restores datasets in JSON lines, history included."),
            "imr import --db cases.db letters/ one-more.pdf",
            {Option::Database, Option::Json, Option::Reviewer},
            {},
            runImport};
}

} // namespace imr::cli
