// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

Q_LOGGING_CATEGORY(lcLetter, "imr.letter", QtInfoMsg)
Q_LOGGING_CATEGORY(lcExtract, "imr.extract", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "imr.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "imr.ui", QtInfoMsg)
