// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/letterimporter.h"
#include "ui/jobs/job.h"

namespace imr {

class StoreService;

/// Imports letters: read and extracted in the job's thread, stored by the writer's, one batch an import.
class ImportJob : public Job {
    Q_OBJECT
public:
    struct Setting {
        StoreService &service;
        const Extractor &extractor;
        QString pagesProgram;
        QString reviewer;
    };
    ImportJob(const Setting &setting, QStringList paths, QObject *parent);

    void start(QThreadPool &pool) override;
    const ImportReport &report() const { return m_outcome.report; }
    const QStringList &paths() const { return m_paths; }
    /// The first letter of the files, new or known; none where nothing was readable.
    LetterId firstLetter() const { return m_outcome.first; }

private:
    struct Outcome {
        ImportReport report = {};
        LetterId first = {};
        Error error = {};
        bool hasFailed = false;
    };
    static Outcome run(const Setting &setting, const QStringList &paths, const QString &batchName, const Flag &flag,
                       const LetterImporter::Progress &progress);
    void finish(const Outcome &outcome);

    Setting m_setting;
    QStringList m_paths;
    QString m_batchName;
    Outcome m_outcome;
};

} // namespace imr
