// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casevalues.h"
#include "core/exchange/reviewjson.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

Result<QList<Event>> eventsOf(const OpenCase &open, const QString &pathText)
{
    if (pathText.isEmpty()) {
        return open.store->history(open.id);
    }
    const QString name = caseName(open.record);
    const Result<KnownPath> known = knownPath(pathText, name);
    if (!known) {
        return known.error();
    }
    const std::optional<FieldRef> ref = refOf(open.record, known->path);
    if (!ref) {
        return Error{ErrorCode::NoSuchElement, u"%1, %2"_s.arg(name, pathText), {}, {}};
    }
    return open.store->history(open.id, *ref);
}

QStringList eventRow(const Event &event)
{
    const QString value = u"%1 → %2"_s.arg(shownValue(event.ref.pattern, event.before.value),
                                           shownValue(event.ref.pattern, event.after.value));
    return {event.time.toLocalTime().toString(Qt::ISODate),
            event.reviewer,
            wording::editName(event.kind),
            event.path.toString(),
            value,
            event.reason};
}

ExitStatus runHistory(const Invocation &invocation)
{
    const Result<OpenCase> open = openCase(invocation, OpenMode::ReadOnly);
    if (!open) {
        return invocation.failed(open.error());
    }
    const Result<QList<Event>> events = eventsOf(*open, invocation.arguments().value(1));
    if (!events) {
        return invocation.failed(events.error());
    }
    const Result<Letter> letter = open->store->letter(open->id);
    if (!letter) {
        return invocation.failed(letter.error());
    }
    const CodePointIndex index(letter->text);
    QJsonArray array;
    QList<QStringList> rows;
    for (const Event &event : *events) {
        array.append(eventJson(event, index));
        rows.append(eventRow(event));
    }
    if (invocation.wantsJson()) {
        invocation.console().print(array);
    } else {
        invocation.console().printTable({tr("When"), tr("Who"), tr("What"), tr("Field"), tr("Value"), tr("Reason")},
                                        rows);
    }
    return ExitStatus::Done;
}

} // namespace

Command historyCommand()
{
    return {"history",
            "CASE [PATH]",
            1,
            2,
            QT_TRANSLATE_NOOP("Cli",
                              "Shows who changed what in a letter, or in one of its values, the newest change first."),
            "imr history --db cases.db CM15-0000001 patient.age",
            {Option::Database, Option::Json},
            {},
            runHistory};
}

} // namespace imr::cli
