// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sharedtip.h"

#include <algorithm>

#include <QCoreApplication>

namespace imr {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SharedTip)
};

} // namespace

QString sharedTip(const QList<SharedStretch> &shared, qsizetype offset)
{
    const auto found = std::ranges::find_if(shared,
                                            [offset](const SharedStretch &one) { return one.span.contains(offset); });
    if (found == shared.end())
        return {};
    if (found->letters > 0)
        return Words::tr("These words stand in %n other letter(s) too.", nullptr, found->letters);
    return Words::tr("These words stand further up in this letter already.");
}

TextSpans spansOf(const QList<SharedStretch> &shared)
{
    TextSpans spans;
    for (const SharedStretch &stretch : shared)
        spans.append(stretch.span);
    return spans;
}

} // namespace imr
