// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/importjob.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QtConcurrentRun>

#include "core/exchange/datasetimport.h"
#include "core/store/storeservice.h"
#include "core/wording/wording.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QStringList &paths)
{
    if (paths.size() == 1 && paths.first().startsWith(u":/"))
        return ImportJob::tr("Sample letters");
    if (paths.size() == 1)
        return QFileInfo(paths.first()).fileName();
    return ImportJob::tr("%n file(s)", nullptr, static_cast<int>(paths.size()));
}

/// Stores through the writer's thread, in one batch, which is made with the first letter of the job.
class BatchWriter {
public:
    BatchWriter(const ImportJob::Setting &setting, const QString &name) : m_setting(setting), m_name(name) {}

    Result<QList<AddedLetter>> add(const QList<NewLetter> &letters)
    {
        return write([&](CaseStore &store) { return store.addLetters(letters, m_batch, m_setting.reviewer); });
    }
    Result<QList<AddedLetter>> restore(const QList<LetterArchive> &letters)
    {
        return write([&](CaseStore &store) { return archivistOf(store).restore(letters, m_batch); });
    }
    /// What an import that was stopped had stored is passed over quickly: starting it again goes on.
    Result<bool> knows(const QByteArray &sha256)
    {
        return m_setting.service
            .read<bool>([&](const CaseStore &store) {
                const Result<bool> known = store.knowsContent(sha256);
                if (known && *known && !m_first.isValid())
                    m_first = letterOf(store, sha256);
                return known;
            })
            .result();
    }
    BatchId batch() const { return m_batch; }
    LetterId first() const { return m_first; }

private:
    static LetterId letterOf(const CaseStore &store, const QByteArray &sha256)
    {
        constexpr qsizetype digits = 8; // of a short id, at least
        const Result<LetterId> letter = store.resolve(QString::fromLatin1(sha256.toHex()).first(digits));
        return letter ? *letter : LetterId{};
    }
    Result<QList<AddedLetter>> write(const std::function<Result<QList<AddedLetter>>(CaseStore &)> &work)
    {
        if (!m_batch.isValid()) {
            const Result<BatchId> made =
                m_setting.service.write<BatchId>([&](CaseStore &store) { return store.addBatch(m_name); }).result();
            if (!made)
                return made.error();
            m_batch = *made;
        }
        const Result<QList<AddedLetter>> added = m_setting.service.write<QList<AddedLetter>>(work).result();
        if (added && !added->isEmpty() && !m_first.isValid())
            m_first = added->first().id;
        return added;
    }

    const ImportJob::Setting &m_setting;
    QString m_name;
    BatchId m_batch;
    LetterId m_first;
};

} // namespace

ImportJob::ImportJob(const Setting &setting, QStringList paths, QObject *parent)
    : Job(tr("Import: %1").arg(nameOf(paths)), parent), m_setting(setting), m_paths(std::move(paths)),
      m_batchName(u"%1, %2"_s.arg(nameOf(m_paths), QLocale().toString(QDateTime::currentDateTime(), u"d MMM yyyy"_s)))
{
}

void ImportJob::start(QThreadPool &pool)
{
    begin();
    // The work may outlive the job: it speaks to it only through the event loop.
    const LetterImporter::Progress progressed = [this, self = QPointer<ImportJob>(this)](int done, int all) {
        QMetaObject::invokeMethod(qApp, [this, self, done, all] {
            if (self)
                progress(done, all, tr("%1 of %2 files").arg(done).arg(all));
        });
    };
    QtConcurrent::run(&pool, [setting = m_setting, paths = m_paths, name = m_batchName, flag = cancelFlag(),
                              progressed] {
        return run(setting, paths, name, flag, progressed);
    }).then(this, [this](const Outcome &outcome) { finish(outcome); });
}

/// In the worker's thread.
ImportJob::Outcome ImportJob::run(const Setting &setting, const QStringList &paths, const QString &batchName,
                                  const Flag &flag, const LetterImporter::Progress &progress)
{
    BatchWriter writer(setting, batchName);
    const LetterImporter::IsCancelled isCancelled = [flag] { return flag->load(); };
    QStringList files = findLetterFiles(paths);
    QStringList datasets = files;
    datasets.removeIf([](const QString &file) { return !isDataset(file); });
    files.removeIf(isDataset);
    Result<ImportReport> report = LetterImporter(setting.extractor, setting.pagesProgram)
                                      .run(
                                          files, [&](const QList<NewLetter> &letters) { return writer.add(letters); },
                                          progress, isCancelled,
                                          [&](const QByteArray &sha256) { return writer.knows(sha256); });
    for (const QString &dataset : std::as_const(datasets)) {
        if (!report || report->wasCancelled)
            break;
        const Result<void> restored = DatasetImporter::run(
            dataset, [&](const QList<LetterArchive> &letters) { return writer.restore(letters); }, progress,
            isCancelled, *report);
        if (!restored)
            report = restored.error();
    }
    Outcome outcome{.first = writer.first()};
    if (report) {
        outcome.report = *std::move(report);
        outcome.report.batch = writer.batch();
    } else {
        outcome.error = report.error();
        outcome.hasFailed = true;
    }
    return outcome;
}

void ImportJob::finish(const Outcome &outcome)
{
    m_outcome = outcome;
    if (outcome.hasFailed) {
        end(State::Failed, wording::sentence(outcome.error));
        return;
    }
    const ImportReport &report = outcome.report;
    QStringList parts{tr("%n imported", nullptr, static_cast<int>(report.added.size()))};
    if (!report.known.isEmpty())
        parts.append(tr("%n known", nullptr, static_cast<int>(report.known.size())));
    if (!report.refused.isEmpty())
        parts.append(tr("%n not imported", nullptr, static_cast<int>(report.refused.size())));
    if (report.wasCancelled)
        end(State::Cancelled, tr("cancelled; ") + parts.join(u", "));
    else
        end(report.refused.isEmpty() ? State::Done : State::Partly, parts.join(u", "));
}

} // namespace imr
