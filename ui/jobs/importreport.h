// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "core/review/ids.h"

class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace imr {

class ImportJob;
class Theme;

/// What became of an import: how many letters came in, and the files that did not, each with the reason.
class ImportReportView : public QWidget {
    Q_OBJECT
public:
    explicit ImportReportView(const Theme &theme, QWidget *parent = nullptr);
    void setJob(const ImportJob *job); ///< null: nothing to report

Q_SIGNALS:
    void letterWanted(imr::LetterId letter);
    void batchWanted(imr::BatchId batch);
    void retryWanted(const QStringList &paths);

private:
    void setupLayout();
    void fillTable();
    QStringList refusedPaths() const;

    const Theme &m_theme;
    QPointer<const ImportJob> m_job;
    QLabel *m_title = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_tableTitle = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_batch = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace imr
