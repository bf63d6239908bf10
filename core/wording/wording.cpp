// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"
