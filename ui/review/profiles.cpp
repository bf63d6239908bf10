// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/profiles.h"

#include <QCoreApplication>

namespace imr {

QList<ReviewProfile> reviewProfiles()
{
    return {ReviewProfile::Everything, ReviewProfile::Outcome, ReviewProfile::UrFeedback, ReviewProfile::Research};
}

QString profileName(ReviewProfile profile)
{
    switch (profile) {
    case ReviewProfile::Everything: return QCoreApplication::translate("Profile", "Everything");
    case ReviewProfile::Outcome: return QCoreApplication::translate("Profile", "Outcome");
    case ReviewProfile::UrFeedback: return QCoreApplication::translate("Profile", "UR feedback");
    case ReviewProfile::Research: return QCoreApplication::translate("Profile", "Research");
    }
    return {};
}

} // namespace imr
