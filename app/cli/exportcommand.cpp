// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/cli/command.h"
#include "core/exchange/exporter.h"
#include "core/exchange/exportpresets.h"
#include "core/wording/exportwording.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

QJsonArray cellsJson(const QList<NotedCell> &cells)
{
    QJsonArray json;
    for (const NotedCell &cell : cells) {
        json.append(QJsonObject{{u"row"_s, cell.row}, {u"column"_s, cell.column}, {u"text"_s, cell.text}});
    }
    return json;
}

QJsonObject reportJson(const ExportReport &report, const ExportRequest &request)
{
    QJsonArray losses;
    for (const ExportLoss loss : lossesOf(request)) {
        losses.append(wording::lossText(loss));
    }
    QJsonObject json{{u"letters"_s, report.letters},
                     {u"rows"_s, report.rows},
                     {u"files"_s, QJsonArray::fromStringList(report.files)},
                     {u"neutralized_cells"_s, report.neutralizedCells},
                     {u"neutralized"_s, cellsJson(report.neutralized)},
                     {u"date_like_cells"_s, report.dateLikeCells},
                     {u"date_like"_s, cellsJson(report.dateLike)},
                     {u"cut_cells"_s, report.cutCells},
                     {u"left_out"_s, losses}};
    if (!report.changed.isEmpty()) {
        json.insert(u"deidentified"_s, report.changed);
    }
    return json;
}

void sayNotes(const ExportReport &report, const ExportRequest &request, Console &console)
{
    if (report.neutralizedCells > 0) {
        console.say(tr(QT_TRANSLATE_NOOP("Cli", "%1 cells begin like formulas and were led by an apostrophe; --json "
                                                "lists them."))
                        .arg(report.neutralizedCells));
    }
    if (report.dateLikeCells > 0) {
        console.say(tr(QT_TRANSLATE_NOOP("Cli", "%1 cells look like dates, and Excel would change them on opening; "
                                                "--json lists them. The xlsx format keeps them as they are."))
                        .arg(report.dateLikeCells));
    }
    if (report.cutCells > 0) {
        console.say(tr(QT_TRANSLATE_NOOP("Cli", "%1 texts were longer than a cell can hold and were cut."))
                        .arg(report.cutCells));
    }
    QStringList losses;
    for (const ExportLoss loss : lossesOf(request)) {
        losses.append(wording::lossText(loss));
    }
    if (!losses.isEmpty()) {
        console.say(tr(QT_TRANSLATE_NOOP("Cli", "Not in this form: %1.")).arg(losses.join(u"; "_s)));
    }
}

void showReport(const ExportReport &report, const ExportRequest &request, const Invocation &invocation)
{
    if (invocation.wantsJson()) {
        invocation.console().print(reportJson(report, request));
        return;
    }
    invocation.console().print(tr(QT_TRANSLATE_NOOP("Cli", "%1 letters in %2 rows: %3"))
                                   .arg(report.letters)
                                   .arg(report.rows)
                                   .arg(report.files.join(u", "_s)));
    sayNotes(report, request, invocation.console());
}

/// Sets @p target where the option was given; false where its value is none of the names.
template <typename T>
bool take(const Invocation &invocation, const QString &option, std::optional<T> (*read)(const QString &), T &target)
{
    if (!invocation.isSet(option)) {
        return true;
    }
    const std::optional<T> value = read(invocation.value(option));
    target = value.value_or(target);
    return value.has_value();
}

QStringList listOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        parts.append(part.trimmed());
    }
    return parts;
}

bool takeStates(const Invocation &invocation, ExportRequest &request)
{
    if (!invocation.isSet(u"state"_s)) {
        return true;
    }
    request.states.clear();
    for (const QString &name : listOf(invocation.value(u"state"_s))) {
        const std::optional<LetterState> state = letterStateOf(name);
        if (!state) {
            return false;
        }
        request.states.append(*state);
    }
    return true;
}

/// The form of the dataset; a file's ending tells it where nothing else does.
void takeEnding(const Invocation &invocation, ExportRequest &request)
{
    const QString ending = QFileInfo(invocation.value(u"out"_s)).suffix().toLower();
    if (!invocation.isSet(u"format"_s) && !invocation.isSet(u"preset"_s)) {
        request.format = exportFormatOf(ending).value_or(request.format);
    }
}

/// What is wrong with the options, or nothing.
QString readOptions(const Invocation &invocation, ExportRequest &request)
{
    takeEnding(invocation, request);
    if (!take(invocation, u"format"_s, exportFormatOf, request.format)) {
        return tr("--format is xlsx, csv, jsonl, sqlite or label-studio.");
    }
    if (!take(invocation, u"rows"_s, exportRowsOf, request.rows)) {
        return tr("--rows is items, determinations or values.");
    }
    if (!take(invocation, u"deidentify"_s, exportIdentityOf, request.identity)) {
        return tr("--deidentify is years or shifted.");
    }
    if (!takeStates(invocation, request)) {
        return tr("--state is new, in work, verified or set aside; several are parted by commas.");
    }
    request.forExcel = request.forExcel || invocation.isSet(u"for-excel"_s);
    request.withOriginals = request.withOriginals || invocation.isSet(u"with-originals"_s);
    request.withDescription = request.withDescription && !invocation.isSet(u"no-description"_s);
    if (invocation.isSet(u"columns"_s)) {
        request.columns = listOf(invocation.value(u"columns"_s));
    }
    if (invocation.isSet(u"query"_s)) {
        request.query = invocation.value(u"query"_s);
    }
    request.path = invocation.value(u"out"_s);
    return {};
}

ExitStatus runExport(const Invocation &invocation)
{
    if (invocation.value(u"out"_s).isEmpty()) {
        return invocation.wrongUsage(tr("--out names the file to write."));
    }
    ExportRequest request;
    if (invocation.isSet(u"preset"_s)) {
        const std::optional<ExportRequest> preset = exportpresets::find(invocation.value(u"preset"_s));
        if (!preset) {
            return invocation.wrongUsage(
                tr("There is no such preset. Known: %1.").arg(exportpresets::names().join(u", "_s)));
        }
        request = *preset;
    }
    if (const QString wrong = readOptions(invocation, request); !wrong.isEmpty()) {
        return invocation.wrongUsage(wrong);
    }
    const Result<std::unique_ptr<CaseStore>> store = invocation.openStore(OpenMode::ReadOnly);
    if (!store) {
        return invocation.failed(store.error());
    }
    const Result<ExportReport> report = exportLetters(**store, FieldCatalogue::builtIn(), request,
                                                      [&](int done, int all) {
                                                          invocation.console().showProgress(tr("Exporting"), done, all);
                                                          return true;
                                                      });
    if (!report) {
        return invocation.failed(report.error());
    }
    if (invocation.isSet(u"save-preset"_s)) {
        exportpresets::save(invocation.value(u"save-preset"_s), request);
    }
    showReport(*report, request, invocation);
    return ExitStatus::Done;
}

} // namespace

Command exportCommand()
{
    return {
        "export",
        "",
        0,
        0,
        QT_TRANSLATE_NOOP(
            "Cli",
            "Writes a dataset: xlsx and csv have a row for each disputed item, jsonl a line for each letter, sqlite "
            "the tables for analysts, label-studio tasks for training. datapackage.json beside it describes it."),
        "imr export --db cases.db --out overturned.xlsx --query decision:overturned --state verified",
        {Option::Database, Option::Json},
        {{u"format"_s, tr("xlsx (the default), csv, jsonl, sqlite or label-studio."), u"FORMAT"_s},
         {u"out"_s, tr("The file to write; one of this name is replaced."), u"PATH"_s},
         {u"query"_s, tr("Only the letters that this search finds."), u"QUERY"_s},
         {u"state"_s, tr("Only letters in these states, such as verified."), u"STATES"_s},
         {u"columns"_s, tr("Only these columns of the tables, parted by commas."), u"NAMES"_s},
         {u"rows"_s, tr("csv: a row an item, a determination, or a value (items, determinations, values)."), u"KIND"_s},
         {u"deidentify"_s,
          tr("Leave out names, numbers and free text; dates as years, or shifted by letter (years, shifted)."),
          u"HOW"_s},
         {u"for-excel"_s, tr("csv: begin with a byte order mark, by which Excel knows UTF-8.")},
         {u"with-originals"_s, tr("jsonl: the files of the letters too, so that an import has their pages.")},
         {u"no-description"_s, tr("Write no datapackage.json.")},
         {u"preset"_s, tr("Begin with the options saved under this name."), u"NAME"_s},
         {u"save-preset"_s, tr("Save the options under this name."), u"NAME"_s}},
        runExport};
}

} // namespace imr::cli
