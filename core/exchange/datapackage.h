// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QMap>

#include "core/base/result.h"
#include "core/exchange/exportrequest.h"

namespace imr {

struct ExportedLetter;

/// What is counted while a dataset is written.
struct DatasetFacts {
    int letters = 0;
    int items = 0;
    int rows = 0;
    QMap<QString, int> letterStates; ///< by their names
    QMap<QString, int> valueStates;
    QMap<QString, int> extractors; ///< letters by the version of the extractor that read them

    void count(const ExportedLetter &letter);
};

/// Writes datapackage.json beside a dataset (Frictionless Data Package): its columns with their meanings, counts,
/// checksum, the version of the program and of the extractor. A description that another export left in the same folder
/// keeps its resource, so that the folder is one package; one that is not ours is left alone, and the file is named after the
/// dataset instead. Tells the name of the file.
Result<QString> describeDataset(const ExportRequest &request, const QJsonArray &fields, const DatasetFacts &facts,
                                const QDateTime &newest);

} // namespace imr
