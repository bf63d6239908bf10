// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/search/rates.h"

namespace imr {

/// "19 of 46 items in 41 letters overturned, 41.3 % (27.0 to 57.1)"; without a percentage under ten letters.
QString rateText(const Rate &rate);

} // namespace imr
