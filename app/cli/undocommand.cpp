// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casevalues.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

using Step = Result<Applied> (CaseStore::*)(const QString &reviewer);

QStringList changedPaths(const ReviewRecord &record, const Applied &applied)
{
    QStringList paths;
    for (const FieldRef &ref : applied.changed) {
        const ReviewField *const field = record.find(ref);
        paths.append(field ? field->path.toString() : ref.pattern);
    }
    return paths;
}

void showApplied(const Invocation &invocation, const ReviewRecord &record, const Applied &applied,
                 const QString &sentence)
{
    const QStringList paths = changedPaths(record, applied);
    if (invocation.wantsJson()) {
        invocation.console().print(
            QJsonObject{{u"kind"_s, applied.kind},
                        {u"id"_s, record.shortId},
                        {u"case"_s, record.caseNumber.isEmpty() ? QJsonValue() : record.caseNumber},
                        {u"paths"_s, QJsonArray::fromStringList(paths)}});
        return;
    }
    invocation.console().print(sentence.arg(wording::editName(applied.kind), paths.join(u", "_s), caseName(record)));
}

ExitStatus runStep(const Invocation &invocation, Step step, const QString &sentence)
{
    const Result<std::unique_ptr<CaseStore>> store = invocation.openStore(OpenMode::ReadWrite);
    if (!store) {
        return invocation.failed(store.error());
    }
    const Result<Applied> applied = ((**store).*step)(invocation.reviewer());
    if (!applied) {
        return invocation.failed(applied.error());
    }
    const Result<ReviewRecord> record = (*store)->record(applied->letter);
    if (!record) {
        return invocation.failed(record.error());
    }
    showApplied(invocation, *record, *applied, sentence);
    return ExitStatus::Done;
}

ExitStatus runUndo(const Invocation &invocation)
{
    return runStep(invocation, &CaseStore::undo, tr(QT_TRANSLATE_NOOP("Cli", "Undone: %1 %2 of %3")));
}

ExitStatus runRedo(const Invocation &invocation)
{
    return runStep(invocation, &CaseStore::redo, tr(QT_TRANSLATE_NOOP("Cli", "Done again: %1 %2 of %3")));
}

} // namespace

Command undoCommand()
{
    return {"undo",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("Cli", "Takes back your newest change, in whatever letter."),
            "imr undo --db cases.db",
            {Option::Database, Option::Json, Option::Reviewer},
            {},
            runUndo};
}

Command redoCommand()
{
    return {"redo",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("Cli", "Brings back your newest change that was undone."),
            "imr redo --db cases.db",
            {Option::Database, Option::Json, Option::Reviewer},
            {},
            runRedo};
}

} // namespace imr::cli
