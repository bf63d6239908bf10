// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QByteArray>

#include "core/base/result.h"
#include "core/letter/canonicaltext.h"

namespace imr {

/// Reads the words of a PDF with Poppler, page by page. A PDF that forbids copying is read all the same: who may see
/// the letter may take notes of it. One that asks for a password is not.
/// @p take gets each page in order; false ends the reading early, without an error.
Result<void> readPdfPages(const QByteArray &pdf, const std::function<bool(const PlacedPage &)> &take);

} // namespace imr
