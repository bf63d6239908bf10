// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

ExitStatus runCheck(const Invocation &invocation)
{
    const Result<std::unique_ptr<CaseStore>> store = invocation.openStore(OpenMode::ReadOnly);
    if (!store) {
        return invocation.failed(store.error());
    }
    const Result<QStringList> faults = (*store)->check();
    if (!faults) {
        return invocation.failed(faults.error());
    }
    if (invocation.wantsJson()) {
        invocation.console().print(
            QJsonObject{{u"sound"_s, faults->isEmpty()}, {u"faults"_s, QJsonArray::fromStringList(*faults)}});
    } else if (faults->isEmpty()) {
        invocation.console().print(tr(QT_TRANSLATE_NOOP("Cli", "The case database is sound.")));
    } else {
        for (const QString &fault : *faults) {
            invocation.console().print(fault);
        }
    }
    return faults->isEmpty() ? ExitStatus::Done : ExitStatus::Failed;
}

} // namespace

Command checkCommand()
{
    return {"check",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("Cli", "Checks that a case database is sound, and that its history gives its values."),
            "imr check --db cases.db",
            {Option::Database, Option::Json},
            {},
            runCheck};
}

} // namespace imr::cli
