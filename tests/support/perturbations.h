// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace imr::test {

/// A way in which the same letter may come to us set differently. What it says stays the same.
struct Perturbation {
    const char *name;
    QString (*apply)(const QString &letter);
};

const QList<Perturbation> &perturbations();

} // namespace imr::test
