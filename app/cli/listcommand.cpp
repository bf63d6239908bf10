// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/exchange/reviewjson.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

QJsonObject summaryJson(const LetterSummary &letter)
{
    return {{u"id"_s, letter.shortId},
            {u"case"_s, letter.caseNumber.isEmpty() ? QJsonValue() : QJsonValue(letter.caseNumber)},
            {u"state"_s, stateCode(letter.state)},
            {u"items"_s, letter.items},
            {u"overturned"_s, letter.overturned},
            {u"waiting"_s, letter.waiting},
            {u"findings"_s, letter.findings},
            {u"layout"_s, letter.layout},
            {u"file"_s, letter.fileName}};
}

QStringList summaryRow(const LetterSummary &letter)
{
    return {letter.shortId,
            letter.caseNumber.isEmpty() ? u"–"_s : letter.caseNumber,
            wording::stateName(letter.state),
            QString::number(letter.items),
            QString::number(letter.overturned),
            QString::number(letter.waiting),
            letter.decisionDate,
            letter.fileName};
}

ExitStatus runList(const Invocation &invocation)
{
    const Result<std::unique_ptr<CaseStore>> store = invocation.openStore(OpenMode::ReadOnly);
    if (!store) {
        return invocation.failed(store.error());
    }
    const Result<QList<LetterSummary>> letters = (*store)->letters();
    if (!letters) {
        return invocation.failed(letters.error());
    }
    QJsonArray array;
    QList<QStringList> rows;
    for (const LetterSummary &letter : *letters) {
        array.append(summaryJson(letter));
        rows.append(summaryRow(letter));
    }
    if (invocation.wantsJson()) {
        invocation.console().print(array);
    } else {
        invocation.console().printTable({tr("ID"), tr("Case"), tr("State"), tr("Items"), tr("Overturned"),
                                         tr("To check"), tr("Decided"), tr("File")},
                                        rows);
    }
    return ExitStatus::Done;
}

} // namespace

Command listCommand()
{
    return {"list",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("Cli", "Lists the letters of a case database, the newest import first."),
            "imr list --db cases.db --json",
            {Option::Database, Option::Json},
            {},
            runList};
}

} // namespace imr::cli
