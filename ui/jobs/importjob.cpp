// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/importjob.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QtConcurrentRun>

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
    Outcome outcome;
    BatchId batch;
    const auto store = [&](const QList<NewLetter> &letters) -> Result<QList<AddedLetter>> {
        if (!batch.isValid()) {
            const Result<BatchId> made =
                setting.service.write<BatchId>([&](CaseStore &s) { return s.addBatch(batchName); }).result();
            if (!made)
                return made.error();
            batch = *made;
        }
        const auto added = setting.service
                               .write<QList<AddedLetter>>(
                                   [&](CaseStore &s) { return s.addLetters(letters, batch, setting.reviewer); })
                               .result();
        if (added && !added->isEmpty() && !outcome.first.isValid())
            outcome.first = added->first().id;
        return added;
    };
    const LetterImporter importer(setting.extractor, setting.pagesProgram);
    Result<ImportReport> report = importer.run(findLetterFiles(paths), store, progress,
                                               [flag] { return flag->load(); });
    if (report) {
        outcome.report = *std::move(report);
        outcome.report.batch = batch;
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
