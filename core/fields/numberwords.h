// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringView>

namespace imr {

/// A number as written: "12", "7.5", "1,000", "twelve", "forty-eight". Nothing for anything else, and for numbers
/// below zero.
std::optional<double> numberFromText(QStringView text);

} // namespace imr
