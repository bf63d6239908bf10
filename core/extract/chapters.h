// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

#include "core/extract/draft.h"

namespace imr {

/// The one name of a guideline's chapter for its many spellings: "Low back (Acute & Chronic)" and "Low Back Complaints" are
/// both "Low Back". The title itself where no chapter is known by it.
QString chapterName(const QString &title);

/// How the citations of utilization review and of the reviewer agree: a value of items[].guideline_agreement.
QString guidelineAgreement(const QList<QJsonObject> &claims, const QList<QJsonObject> &imr);

/// items[].guideline_agreement and the chapters of an item's citations, from what both sides cited.
void addGuidelineAgreement(Draft &draft, int item);

} // namespace imr
