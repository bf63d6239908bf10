// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/exportjob.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

#include "core/wording/wording.h"

namespace imr {

ExportJob::ExportJob(const FieldCatalogue &catalogue, Request request, QObject *parent)
    : Job(tr("Export: %1").arg(QFileInfo(request.dataset.path).fileName()), parent), m_catalogue(catalogue),
      m_request(std::move(request))
{
}

void ExportJob::start(QThreadPool &pool)
{
    begin();
    const std::function<bool(int, int)> progressed = [this, self = QPointer<ExportJob>(this),
                                                      flag = cancelFlag()](int done, int all) {
        QMetaObject::invokeMethod(qApp, [this, self, done, all] {
            if (self)
                progress(done, all, tr("%1 of %2 letters").arg(done).arg(all));
        });
        return !flag->load();
    };
    QtConcurrent::run(&pool, [catalogue = &m_catalogue, request = m_request, progressed] {
        return run(*catalogue, request, progressed);
    }).then(this, [this](const Result<ExportReport> &report) { finish(report); });
}

/// In the worker's thread.
Result<ExportReport> ExportJob::run(const FieldCatalogue &catalogue, const Request &request,
                                    const std::function<bool(int, int)> &progress)
{
    const Result<std::unique_ptr<CaseStore>> store = openCaseStore(request.database, OpenMode::ReadOnly, catalogue);
    if (!store)
        return store.error();
    return exportLetters(**store, catalogue, request.dataset, progress);
}

void ExportJob::finish(const Result<ExportReport> &report)
{
    if (report) {
        QStringList parts{tr("%n letter(s)", nullptr, report->letters), tr("%n row(s)", nullptr, report->rows)};
        if (report->neutralizedCells > 0)
            parts.append(tr("%n cell(s) made safe that begin like formulas", nullptr, report->neutralizedCells));
        if (report->dateLikeCells > 0)
            parts.append(tr("%n cell(s) that Excel would take for dates", nullptr, report->dateLikeCells));
        if (report->cutCells > 0)
            parts.append(tr("%n text(s) cut to the length of a cell", nullptr, report->cutCells));
        end(State::Done, parts.join(u", "));
    } else if (report.error().code == ErrorCode::Cancelled) {
        end(State::Cancelled, tr("cancelled; no file was written"));
    } else {
        end(State::Failed, wording::sentence(report.error()));
    }
}

} // namespace imr
