// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/fields/fieldcatalogue.h"
#include "core/review/reviewrecord.h"

class QTextDocument;

namespace imr {

/// One item of a batch as the day sheet has it.
struct DaySheetRow {
    QString caseName;
    int item = 0; ///< from 1
    QString request;
    QString decision;
    QString grounds;
    QString sentence; ///< that decides: of the grounds, otherwise of the verdict
    bool isOverturned = false;
    bool isVerified = false;
};

QList<DaySheetRow> daySheetRows(const ReviewRecord &record, const FieldCatalogue &catalogue);
/// Overturned on top; otherwise the order of the letters.
void sortDaySheet(QList<DaySheetRow> &rows);
QString daySheetHtml(const QString &batch, const QList<DaySheetRow> &rows);
/// A PDF of A4 or Letter as the locale has it, in type as large as lets it stand on one page, down to 6 points.
bool writeDaySheet(const QString &html, const QString &path);

} // namespace imr
