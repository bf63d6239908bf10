// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imr {

/// Lets screen readers see a row of the form as an entry with name, value, and what is said of it: state, reason,
/// evidence. Once for the program.
void installAccessibleRows();

} // namespace imr
