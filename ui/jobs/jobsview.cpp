// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobsview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/jobs/importjob.h"
#include "ui/jobs/importreport.h"
#include "ui/jobs/joblist.h"
#include "ui/jobs/jobrow.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

JobsView::JobsView(JobList &jobs, const Theme &theme, QWidget *parent) : QWidget(parent), m_jobs(jobs), m_theme(theme)
{
    setupLayout();
    connect(&jobs, &JobList::changed, this, &JobsView::refresh);
    connect(m_clear, &QToolButton::clicked, &jobs, &JobList::clearFinished);
    connect(m_report, &ImportReportView::letterWanted, this, &JobsView::letterWanted);
    connect(m_report, &ImportReportView::batchWanted, this, &JobsView::batchWanted);
    connect(m_report, &ImportReportView::retryWanted, this, &JobsView::retryWanted);
    refresh();
}

void JobsView::setupLayout()
{
    auto *bar = new QWidget(this);
    bar->setProperty("role", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setMinimumHeight(33);
    auto *title = new QLabel(tr("Jobs"), bar);
    title->setProperty("role", u"strong"_s);
    m_count = new QLabel(bar);
    m_count->setProperty("role", u"muted"_s);
    m_clear = new QToolButton(bar);
    m_clear->setText(tr("Clear finished"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 8, 0);
    row->addWidget(title);
    row->addWidget(m_count, 1);
    row->addWidget(m_clear);
    auto *inner = new QWidget;
    m_list = new QVBoxLayout(inner);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(bar);
    left->addWidget(scroll, 1);
    m_report = new ImportReportView(m_theme, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left, 2);
    layout->addWidget(m_report, 3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    inner->setBackgroundRole(QPalette::Base);
}

void JobsView::choose(Job *job)
{
    m_chosen = job;
    for (JobRow *row : std::as_const(m_rows))
        row->setSelected(row->job() == job);
    m_report->setJob(qobject_cast<ImportJob *>(job));
}

void JobsView::refresh()
{
    const int running = m_jobs.runningCount();
    m_count->setText(running > 0 ? tr("%n running", nullptr, running) : QString());
    m_clear->setVisible(running < m_jobs.jobs().size());
    QList<Job *> shown;
    for (const JobRow *row : std::as_const(m_rows))
        shown.append(row->job());
    if (shown != m_jobs.jobs()) {
        qDeleteAll(m_rows);
        m_rows.clear();
        for (Job *job : m_jobs.jobs()) {
            auto *row = new JobRow(*job, m_theme, this);
            connect(row, &JobRow::chosen, this, [this, row] { choose(row->job()); });
            m_list->insertWidget(static_cast<int>(m_rows.size()), row);
            m_rows.append(row);
        }
        m_chosen = m_jobs.jobs().isEmpty() ? nullptr : m_jobs.jobs().first();
    }
    choose(m_chosen);
}

void JobsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace imr
