// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imr {

/// How the letters of one section of the queue are sorted.
enum class QueueOrder { Import, OverturnedFirst, WaitingFirst, FindingsFirst, CaseNumber };
inline constexpr int queueOrderCount = 5;

} // namespace imr
