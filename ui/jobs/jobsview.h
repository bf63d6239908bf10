// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "core/review/ids.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace imr {

class ImportReportView;
class Job;
class JobList;
class JobRow;
class Theme;

/// The jobs since the start at the left, the report of the chosen one at the right.
class JobsView : public QWidget {
    Q_OBJECT
public:
    JobsView(JobList &jobs, const Theme &theme, QWidget *parent = nullptr);
    void choose(Job *job);

Q_SIGNALS:
    void letterWanted(imr::LetterId letter);
    void batchWanted(imr::BatchId batch);
    void retryWanted(const QStringList &paths);
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupLayout();
    void refresh();

    JobList &m_jobs;
    const Theme &m_theme;
    QPointer<Job> m_chosen;
    QList<JobRow *> m_rows;
    QLabel *m_count = nullptr;
    QToolButton *m_clear = nullptr;
    QVBoxLayout *m_list = nullptr;
    ImportReportView *m_report = nullptr;
};

} // namespace imr
