// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

int mendedLetters(CaseStore &store)
{
    const Result<int> mended = store.rebuild();
    return mended ? *mended : 0;
}

ExitStatus runCheck(const Invocation &invocation)
{
    // Some of the search index can only be compared by one who may write.
    const Result<std::unique_ptr<CaseStore>> store = invocation.openStore(OpenMode::ReadWrite);
    if (!store) {
        return invocation.failed(store.error());
    }
    const Result<QStringList> faults = (*store)->check([&](int done, int all) {
        invocation.console().showProgress(tr("Checking"), done, all);
        return true;
    });
    if (!faults) {
        return invocation.failed(faults.error());
    }
    const Result<QList<LetterSummary>> letters = (*store)->letters();
    const int mended = invocation.isSet(u"repair"_s) ? mendedLetters(**store) : 0;
    if (invocation.wantsJson()) {
        invocation.console().print(QJsonObject{{u"sound"_s, faults->isEmpty()},
                                               {u"faults"_s, QJsonArray::fromStringList(*faults)},
                                               {u"rebuilt"_s, letters ? letters->size() : 0},
                                               {u"mended"_s, mended}});
    } else if (faults->isEmpty()) {
        invocation.console().print(tr(QT_TRANSLATE_NOOP("Cli", "The case database is sound.")));
        if (invocation.isSet(u"rebuild"_s) && letters) {
            invocation.console().print(tr(QT_TRANSLATE_NOOP("Cli", "%1 records made anew from their events: all are as "
                                                                   "they are held."))
                                           .arg(letters->size()));
        }
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
            {{u"rebuild"_s, tr("Say how many records were made anew from their events and compared (always done).")},
             {u"repair"_s, tr("Write what the events make, where a record is not that.")}},
            runCheck};
}

} // namespace imr::cli
