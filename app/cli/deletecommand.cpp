// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QTextStream>

#include <unistd.h>

#include "app/cli/casevalues.h"
#include "core/store/backups.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

/// A person at a terminal is asked; a script says --yes.
bool isAgreed(const Invocation &invocation, const OpenCase &open)
{
    if (invocation.isSet(u"yes"_s)) {
        return true;
    }
    if (!isatty(STDIN_FILENO)) {
        return false;
    }
    invocation.console().say(tr(QT_TRANSLATE_NOOP("Cli", "Delete %1 (%2) with all that was done on it? This cannot be "
                                                         "undone. Type its id to delete it:"))
                                 .arg(caseName(open.record), open.record.shortId));
    QTextStream answer(stdin);
    return answer.readLine().trimmed() == open.record.shortId;
}

void showBackups(const Invocation &invocation, const OpenCase &open, int backups)
{
    Console &console = invocation.console();
    if (backups == 0) {
        return;
    }
    if (!invocation.isSet(u"renew-backups"_s)) {
        console.say(
            tr(QT_TRANSLATE_NOOP("Cli", "%1 backups still hold the letter. --renew-backups makes a fresh one and "
                                        "deletes those."))
                .arg(backups));
        return;
    }
    const Result<int> renewed = renewBackups(open.store->path());
    if (!renewed) {
        console.say(renewed.error());
        return;
    }
    console.say(tr(QT_TRANSLATE_NOOP("Cli", "%1 older backups deleted, a fresh one made.")).arg(*renewed));
}

ExitStatus runDelete(const Invocation &invocation)
{
    const Result<OpenCase> open = openCase(invocation, OpenMode::ReadWrite);
    if (!open) {
        return invocation.failed(open.error());
    }
    if (!isAgreed(invocation, *open)) {
        return invocation.wrongUsage(tr(QT_TRANSLATE_NOOP("Cli", "nothing was deleted. --yes says that it is meant.")));
    }
    const Result<Removal> removal = open->store->removeLetter(open->id, invocation.reviewer(),
                                                              invocation.value(u"reason"_s));
    if (!removal) {
        return invocation.failed(removal.error());
    }
    if (invocation.wantsJson()) {
        invocation.console().print(QJsonObject{{u"id"_s, open->record.shortId},
                                               {u"purged"_s, removal->isPurged},
                                               {u"backups"_s, removal->backups}});
    } else {
        invocation.console().print(tr(QT_TRANSLATE_NOOP("Cli", "Deleted: %1")).arg(open->record.shortId));
    }
    showBackups(invocation, *open, removal->backups);
    if (!removal->isPurged) {
        invocation.console().say(Error{ErrorCode::DeletionIncomplete, open->record.shortId, {}, {}});
        return ExitStatus::PartlyDone;
    }
    return ExitStatus::Done;
}

} // namespace

Command deleteCommand()
{
    return {"delete",
            "CASE",
            1,
            1,
            QT_TRANSLATE_NOOP("Cli", "Takes a letter out for good, with its words and its history. Cannot be undone."),
            "imr delete --db cases.db --yes --renew-backups CM15-0000001",
            {Option::Database, Option::Json, Option::Reviewer},
            {{u"yes"_s, tr("Do not ask.")},
             {u"reason"_s, tr("Why, kept with the id."), u"TEXT"_s},
             {u"renew-backups"_s, tr("Delete the backups, which hold the letter still, and make a fresh one.")}},
            runDelete};
}

} // namespace imr::cli
