// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/headings.h"
#include "core/extract/sections.h"

namespace imr {

/// Tells the layouts apart by their fixed wording.
Layout detectLayout(const QString &text, const QList<Heading> &headings, int letterYear);

/// The year of the letter: that of the decision where the header tells it, else the newest year told; 0 where none is.
int letterYear(const QString &text);

} // namespace imr
