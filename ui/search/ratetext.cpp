// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/ratetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace imr {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RateText)
};

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 1);
}

} // namespace

QString rateText(const Rate &rate)
{
    if (rate.items == 0)
        return {};
    const QString counts =
        Words::tr("%1 of %2 items in %3 letters overturned").arg(rate.overturned).arg(rate.items).arg(rate.letters);
    if (!rate.isTold())
        return Words::tr("%1; too few letters for a rate").arg(counts);
    return counts + u", "_s
           + Words::tr("%1 % (%2 to %3)").arg(percent(rate.share), percent(rate.low), percent(rate.high));
}

} // namespace imr
