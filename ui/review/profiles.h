// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/review/waiting.h"

namespace imr {

/// In the order of the menus.
QList<ReviewProfile> reviewProfiles();
QString profileName(ReviewProfile profile);

} // namespace imr
