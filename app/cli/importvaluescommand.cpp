// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>

#include "app/cli/casevalues.h"
#include "core/exchange/valuesimport.h"
#include "core/letter/letterreader.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

/// --map names a file, or is the map itself.
QByteArray mapText(const QString &map)
{
    QFile file(map);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : map.toUtf8();
}

void showJson(const Invocation &invocation, const ValuesPlan &plan, bool isDone)
{
    QJsonArray values;
    for (const PlannedValue &value : plan.values) {
        values.append(QJsonObject{{u"line"_s, value.line},
                                  {u"id"_s, value.shortId},
                                  {u"case"_s, value.caseNumber.isEmpty() ? QJsonValue() : value.caseNumber},
                                  {u"path"_s, value.path.toString()},
                                  {u"before"_s, value.before.isUndefined() ? QJsonValue() : value.before},
                                  {u"after"_s, value.after}});
    }
    QJsonArray refused;
    for (const RefusedCell &cell : plan.refused) {
        refused.append(QJsonObject{{u"line"_s, cell.line},
                                   {u"column"_s, cell.column},
                                   {u"message"_s, wording::sentence(cell.error)}});
    }
    invocation.console().print(QJsonObject{
        {u"values"_s, values}, {u"unchanged"_s, plan.unchanged}, {u"refused"_s, refused}, {u"changed"_s, isDone}});
}

void show(const Invocation &invocation, const ValuesPlan &plan, bool isDone)
{
    Console &console = invocation.console();
    for (const RefusedCell &cell : plan.refused) {
        console.say(wording::sentence(cell.error));
    }
    if (invocation.wantsJson()) {
        showJson(invocation, plan, isDone);
        return;
    }
    QList<QStringList> rows;
    for (const PlannedValue &value : plan.values) {
        rows.append({value.shortId, value.caseNumber, value.path.toString(),
                     shownValue(value.path.pattern(), value.before), shownValue(value.path.pattern(), value.after)});
    }
    console.printTable({tr("id"), tr("case"), tr("field"), tr("before"), tr("after")}, rows);
    const QString sentence = isDone
                                 ? tr(QT_TRANSLATE_NOOP("Cli", "%1 values of %2 letters brought in, %3 as they were, "
                                                               "%4 refused. “imr undo” takes them back."))
                                 : tr(QT_TRANSLATE_NOOP("Cli", "%1 values of %2 letters would be brought in, %3 are "
                                                               "as they were, %4 refused. Nothing was changed."));
    console.say(sentence.arg(plan.values.size()).arg(plan.edits.size()).arg(plan.unchanged).arg(plan.refused.size()));
}

Result<ValuesPlan> planOf(const Invocation &invocation, const CaseStore &store)
{
    const QString path = invocation.arguments().constFirst();
    const QString name = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readFileBytes(path);
    if (!bytes) {
        return bytes.error();
    }
    const Result<CsvContent> table = readCsv(*bytes, name);
    if (!table) {
        return table.error();
    }
    const QString key = invocation.isSet(u"key"_s) ? invocation.value(u"key"_s) : u"case.number"_s;
    const Result<ValuesMap> map = parseValuesMap(mapText(invocation.value(u"map"_s)), key, *table,
                                                 FieldCatalogue::builtIn());
    if (!map) {
        Error error = map.error();
        error.subject = name;
        return error;
    }
    return planValuesImport(store, *table, *map, FieldCatalogue::builtIn(), name,
                            invocation.isSet(u"replace"_s) ? PersonsValues::Replace : PersonsValues::Keep);
}

ExitStatus runImportValues(const Invocation &invocation)
{
    const bool isPreview = invocation.isSet(u"preview"_s);
    const auto store = invocation.openStore(isPreview ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!store) {
        return invocation.failed(store.error());
    }
    const Result<ValuesPlan> plan = planOf(invocation, **store);
    if (!plan) {
        return invocation.failed(plan.error());
    }
    const bool isDone = !isPreview && !plan->edits.isEmpty();
    if (isDone) {
        const Result<Applied> applied = (*store)->applyToMany(plan->edits, invocation.reviewer(), u"values"_s);
        if (!applied) {
            return invocation.failed(applied.error());
        }
    }
    show(invocation, *plan, isDone);
    if (plan->refused.isEmpty()) {
        return ExitStatus::Done;
    }
    return plan->values.isEmpty() && plan->unchanged == 0 ? ExitStatus::Failed : ExitStatus::PartlyDone;
}

} // namespace

Command importValuesCommand()
{
    return {"import-values",
            "FILE.csv",
            1,
            1,
            QT_TRANSLATE_NOOP("Cli", "Brings in values from a table, as one change that can be undone."),
            "imr import-values --db cases.db office.csv --key case.number --map \"Claim=office.claim_number\"",
            {Option::Database, Option::Json, Option::Reviewer},
            {{u"key"_s, tr("The field that names the letter of a row (default: case.number; “letter” for its id)."),
              u"FIELD"_s},
             {u"map"_s,
              tr("Which column goes into which field: COLUMN=FIELD, parted by semicolons, or a file with such lines or "
                 "JSON. COLUMN=item names the item's number. Without it, columns named as fields are taken."),
              u"MAP"_s},
             {u"preview"_s, tr("Show what would be brought in and change nothing.")},
             {u"replace"_s, tr("Also where a person has checked the value.")}},
            runImportValues};
}

} // namespace imr::cli
