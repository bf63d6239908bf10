// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "ui/record/recordform.h"
#include "ui/source/highlight.h"

namespace imr {

/// The evidence of all values as the letter's panes paint it. Words that were not found again are left out: a span is
/// never painted where its words are not.
QList<Highlight> highlightsOf(const RecordForm &form);

} // namespace imr
