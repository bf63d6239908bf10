// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "ui/source/highlight.h"

namespace imr {

/// Values that come from the very same words (a request, its treatment, its category) are painted once: otherwise their
/// fills would multiply to a dark patch and their rules stack as high as a line. Tells which values share a mark.
struct DistinctMarks {
    explicit DistinctMarks(const QList<Highlight> &highlights = {});

    /// The values under the marks, in their order, those with one mark in the order of the form.
    QList<qsizetype> highlightsUnder(const QList<qsizetype> &marks) const;

    QList<QList<qsizetype>> highlightsOf; ///< of each mark
    QList<qsizetype> markOf;              ///< of each highlight
};

} // namespace imr
