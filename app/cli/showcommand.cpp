// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casevalues.h"
#include "core/exchange/reviewjson.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

void showTable(const OpenCase &open, Console &console)
{
    QList<QStringList> rows;
    for (const ReviewField &field : open.record.fields) {
        rows.append({field.path.toString(), shownValue(field.ref.pattern, field.now.value),
                     wording::stateName(field.now.state), wording::evidenceName(field.now.evidence), field.quote});
    }
    console.printTable({tr("Field"), tr("Value"), tr("State"), tr("Evidence"), tr("Words in the letter")}, rows);
    for (const Finding &finding : open.record.findings) {
        console.say(tr(QT_TRANSLATE_NOOP("Cli", "Finding: %1")).arg(wording::sentence(finding)));
    }
    for (const LinkedLetter &other : open.record.linked) {
        console.say(
            tr(QT_TRANSLATE_NOOP("Cli", "Another letter of this case: %1, %2")).arg(other.shortId, other.decisionDate));
    }
    if (open.record.lost > 0) {
        console.say(tr(QT_TRANSLATE_NOOP("Cli", "Values whose words are not found in the letter any more: %1"))
                        .arg(open.record.lost));
    }
}

ExitStatus runShow(const Invocation &invocation)
{
    const Result<OpenCase> open = openCase(invocation, OpenMode::ReadOnly);
    if (!open) {
        return invocation.failed(open.error());
    }
    if (!invocation.wantsJson()) {
        showTable(*open, invocation.console());
        return ExitStatus::Done;
    }
    const Result<Letter> letter = open->store->letter(open->id);
    if (!letter) {
        return invocation.failed(letter.error());
    }
    const WithText withText = invocation.isSet(u"with-text"_s) ? WithText::Yes : WithText::No;
    invocation.console().print(
        reviewJson(*letter, open->record, withText, [](const Finding &finding) { return wording::sentence(finding); }));
    return ExitStatus::Done;
}

} // namespace

Command showCommand()
{
    return {"show",
            "CASE",
            1,
            1,
            QT_TRANSLATE_NOOP("Cli", "Shows the values of one letter with their states and their words in the letter."),
            "imr show --db cases.db CM15-0000001 --json",
            {Option::Database, Option::Json},
            {{u"with-text"_s, tr("With --json: the text of the letter too.")}},
            runShow};
}

} // namespace imr::cli
