// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exporter.h"
#include "ui/jobs/job.h"

namespace imr {

/// Writes a dataset, over a connection of its own, so that neither saving nor searching waits.
class ExportJob : public Job {
    Q_OBJECT
public:
    struct Request {
        QString database = {};
        ExportRequest dataset = {};
    };
    ExportJob(const FieldCatalogue &catalogue, Request request, QObject *parent);

    void start(QThreadPool &pool) override;

private:
    static Result<ExportReport> run(const FieldCatalogue &catalogue, const Request &request,
                                    const std::function<bool(int, int)> &progress);
    void finish(const Result<ExportReport> &report);

    const FieldCatalogue &m_catalogue;
    Request m_request;
};

} // namespace imr
