// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/exportrequest.h"

namespace imr::wording {

/// What an export leaves out: "the history of changes".
QString lossText(ExportLoss loss);

/// An error's sentence in two: what happened, and what to do.
struct ReasonAndRemedy {
    QString reason;
    QString remedy;
};
ReasonAndRemedy reasonAndRemedy(const Error &error);

} // namespace imr::wording
