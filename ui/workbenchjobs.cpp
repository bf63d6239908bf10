// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of WorkbenchWindow that deals with files, jobs and search.
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

#include "core/store/storeservice.h"
#include "core/wording/wording.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/feedback/messagebar.h"
#include "ui/jobs/importjob.h"
#include "ui/jobs/joblist.h"
#include "ui/jobs/jobsview.h"
#include "ui/record/recordview.h"
#include "ui/review/reviewcontroller.h"
#include "ui/search/searchview.h"
#include "ui/settings/settings.h"
#include "ui/source/sourceview.h"
#include "ui/workbenchwindow.h"

namespace imr {
using namespace Qt::StringLiterals;

void WorkbenchWindow::chooseFiles(AfterImport after)
{
    auto *dialog = new QFileDialog(this, after == AfterImport::OpenFirst ? tr("Open letters") : tr("Import letters"),
                                   m_parts.settings.lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Letters, archives and datasets (*.pdf *.txt *.zip *.tar *.tar.* *.tgz *.jsonl)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this, after](const QStringList &paths) {
        m_parts.settings.setLastFolder(QFileInfo(paths.first()).path());
        importPaths(paths, after);
    });
    dialog->open();
}

void WorkbenchWindow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Import a folder"), m_parts.settings.lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_parts.settings.setLastFolder(path);
        importPaths({path}, AfterImport::Stay);
    });
    dialog->open();
}

void WorkbenchWindow::importPaths(const QStringList &paths, AfterImport after)
{
    if (paths.isEmpty())
        return;
    m_isImporting = m_isImporting || after == AfterImport::OpenFirst;
    auto *job = new ImportJob({m_parts.service, m_parts.extractor, m_parts.pagesProgram, m_parts.settings.reviewer()},
                              paths, m_jobs);
    connect(job, &Job::ended, this, [this, job, after] { reportImport(*job, after); });
    m_jobs->start(job);
    if (after == AfterImport::Stay)
        showJobs();
}

void WorkbenchWindow::reportImport(const ImportJob &job, AfterImport after)
{
    m_isImporting = false;
    const ImportReport &report = job.report();
    if (job.state() == Job::State::Failed) {
        m_messages->show({.kind = Message::Kind::Error, .headline = tr("The import stopped."), .text = job.detail()});
    } else if (report.refused.size() == 1) {
        m_messages->show({.kind = Message::Kind::Error,
                          .headline = tr("1 file was not imported."),
                          .text = wording::sentence(report.refused.first().error)});
    } else if (!report.refused.isEmpty()) {
        m_messages->show(
            {.kind = Message::Kind::Error,
             .headline = tr("%1 of %2 files were not imported.").arg(report.refused.size()).arg(report.files),
             .text = tr("The others are in the queue."),
             .button = tr("Show the files"),
             .action = [this] { showJobs(); }});
    }
    if (after == AfterImport::OpenFirst && job.firstLetter().isValid())
        m_controller->openLetter(job.firstLetter());
    m_controller->refreshQueue();
}

void WorkbenchWindow::startExport()
{
    auto *dialog = new ExportDialog(m_parts.service, m_parts.catalogue, m_search->query(),
                                    m_parts.settings.lastFolder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto *job = new ExportJob(m_parts.catalogue, dialog->request(), m_jobs);
        connect(job, &Job::ended, this, [this, job] {
            const bool isDone = job->state() == Job::State::Done;
            m_messages->show(
                {.kind = isDone || job->state() == Job::State::Cancelled ? Message::Kind::Note : Message::Kind::Error,
                 .headline = job->name(),
                 .text = job->detail()});
        });
        m_jobs->start(job);
    });
    dialog->open();
}

void WorkbenchWindow::showJobs()
{
    m_centre->setCurrentWidget(m_jobsView);
    m_jobsView->setFocus(Qt::OtherFocusReason);
}

void WorkbenchWindow::showSource()
{
    m_centre->setCurrentWidget(m_controller->open() != nullptr ? static_cast<QWidget *>(m_source) : m_empty);
    m_record->focusCurrent();
}

void WorkbenchWindow::startSearch(const QString &query)
{
    m_centre->setCurrentWidget(m_search);
    m_search->start(query);
}

void WorkbenchWindow::report(const Error &error)
{
    m_messages->show({.kind = Message::Kind::Error, .text = wording::sentence(error)});
}

void WorkbenchWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void WorkbenchWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    importPaths(paths,
                paths.size() == 1 && QFileInfo(paths.first()).isFile() ? AfterImport::OpenFirst : AfterImport::Stay);
}

} // namespace imr
