// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "tests/samples/sampleletter.h"

namespace imr::samples {

/// The letter set like a published one: Letter paper, a header table in real columns, headings in the middle. The mark at
/// the top of the first page is drawn as an outline, so that it is seen but is no text. The same fonts give the same bytes.
QByteArray pdf(const SampleLetter &letter, const QString &title);

} // namespace imr::samples
