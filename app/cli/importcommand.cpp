// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QDir>
#include <QFileInfo>

#include "app/cli/command.h"
#include "core/exchange/letterimporter.h"
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
        if (!m_batch.isValid()) {
            const Result<BatchId> batch = m_store.addBatch(batchName(m_invocation.arguments()));
            if (!batch) {
                return batch.error();
            }
            m_batch = *batch;
        }
        return m_store.addLetters(letters, m_batch, m_invocation.reviewer());
    }
    BatchId batch() const { return m_batch; }

private:
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
        refused.append(QJsonObject{{u"file"_s, file.path},
                                   {u"code"_s, errorName(file.error.code)},
                                   {u"message"_s, wording::sentence(file.error)}});
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
    const QStringList files = findLetterFiles(invocation.arguments());
    if (files.isEmpty()) {
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
    const Result<ImportReport> report = LetterImporter(extractor).run(
        files, [&](const QList<NewLetter> &letters) { return batch.add(letters); },
        [&](int done, int all) { invocation.console().showProgress(tr("Importing"), done, all); },
        [] { return wasInterrupted != 0; }, [&](const QByteArray &sha256) { return (*store)->knowsContent(sha256); });
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
            QT_TRANSLATE_NOOP("Cli",
                              "Reads letters (PDF or text; folders with all that is in them) into a case database."),
            "imr import --db cases.db letters/ one-more.pdf",
            {Option::Database, Option::Json, Option::Reviewer},
            {},
            runImport};
}

} // namespace imr::cli
