// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/importreport.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/wording/wording.h"
#include "ui/jobs/importjob.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

ImportReportView::ImportReportView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setupLayout();
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_job)
            Q_EMIT letterWanted(m_job->firstLetter());
    });
    connect(m_batch, &QPushButton::clicked, this, [this] {
        if (m_job)
            Q_EMIT batchWanted(m_job->report().batch);
    });
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryWanted(refusedPaths()); });
    setJob(nullptr);
}

void ImportReportView::setupLayout()
{
    m_title = new QLabel(this);
    m_title->setProperty("role", u"title"_s);
    m_counts = new QLabel(this);
    m_counts->setWordWrap(true);
    m_tableTitle = new QLabel(this);
    m_tableTitle->setProperty("role", u"strong"_s);
    m_table = new QTableWidget(0, 2, this);
    m_table->setObjectName(u"refused"_s);
    m_table->setAccessibleName(tr("Files that were not imported"));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Why")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_open = new QPushButton(tr("Open first letter"), this);
    m_open->setProperty("role", u"primary"_s);
    m_batch = new QPushButton(tr("Show batch in queue"), this);
    m_retry = new QPushButton(tr("Try these files again"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_batch);
    buttons->addWidget(m_retry);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_counts);
    layout->addLayout(buttons);
    layout->addSpacing(8);
    layout->addWidget(m_tableTitle);
    layout->addWidget(m_table, 1);
    layout->addStretch();
}

QStringList ImportReportView::refusedPaths() const
{
    QStringList paths;
    if (m_job) {
        for (const RefusedFile &file : m_job->report().refused)
            paths.append(file.path);
    }
    return paths;
}

void ImportReportView::setJob(const ImportJob *job)
{
    m_job = job;
    const bool isOver = job != nullptr && job->isOver();
    m_title->setText(job == nullptr ? tr("No import chosen") : job->name());
    m_counts->setText(job == nullptr ? tr("Choose an import in the list to see what became of its files.")
                                     : job->detail());
    const bool hasRefused = isOver && !job->report().refused.isEmpty();
    m_open->setVisible(isOver && job->firstLetter().isValid());
    m_batch->setVisible(isOver && !job->report().added.isEmpty());
    m_retry->setVisible(hasRefused);
    m_tableTitle->setVisible(hasRefused);
    m_table->setVisible(hasRefused);
    if (hasRefused)
        fillTable();
}

void ImportReportView::fillTable()
{
    const QList<RefusedFile> &refused = m_job->report().refused;
    m_tableTitle->setText(tr("%n file(s) not imported", nullptr, static_cast<int>(refused.size())));
    m_table->setRowCount(static_cast<int>(refused.size()));
    for (int row = 0; row < refused.size(); ++row) {
        const RefusedFile &file = refused.at(row);
        auto *name = new QTableWidgetItem(QFileInfo(file.path).fileName());
        name->setToolTip(file.path);
        Error error = file.error;
        error.subject.clear(); // the row names it already
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1, new QTableWidgetItem(wording::sentence(error)));
    }
    m_table->resizeColumnToContents(0);
    m_table->setColumnWidth(0, qMin(260, m_table->columnWidth(0) + 16));
    m_table->resizeRowsToContents();
}

} // namespace imr
