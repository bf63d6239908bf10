// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace imr {

/// A ground on which a reviewer decided, and the sentence that says so.
struct Ground {
    QString name; ///< as in the catalogue
    qsizetype start = 0;
    qsizetype end = 0;
    double confidence = 0;
};

/// What is known of an item besides its rationale.
struct GroundContext {
    bool isOverturned = false;
    bool isDiagnostic = false; ///< imaging and electrodiagnostics, which red flags and nerve findings decide
    bool isDrug = false;
    bool isAssociated = false;
};

/// The one or two deciding grounds of a rationale, the main one first; sentences that only tell what a guideline says are
/// left out. Empty where the rationale is.
QList<Ground> findGrounds(QStringView rationale, const GroundContext &context);

} // namespace imr
