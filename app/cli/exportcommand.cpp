// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/exchange/exporter.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

std::optional<ExportFormat> formatOf(const QString &name)
{
    if (name == u"csv"_s) {
        return ExportFormat::Csv;
    }
    if (name == u"jsonl"_s) {
        return ExportFormat::Jsonl;
    }
    if (name == u"xlsx"_s) {
        return ExportFormat::Xlsx;
    }
    return std::nullopt;
}

void showReport(const ExportReport &report, const Invocation &invocation)
{
    if (invocation.wantsJson()) {
        invocation.console().print(QJsonObject{{u"letters"_s, report.letters},
                                               {u"rows"_s, report.rows},
                                               {u"files"_s, QJsonArray::fromStringList(report.files)},
                                               {u"neutralized_cells"_s, report.neutralizedCells},
                                               {u"cut_cells"_s, report.cutCells}});
        return;
    }
    invocation.console().print(tr(QT_TRANSLATE_NOOP("Cli", "%1 letters in %2 rows: %3"))
                                   .arg(report.letters)
                                   .arg(report.rows)
                                   .arg(report.files.join(u", "_s)));
    if (report.neutralizedCells > 0) {
        invocation.console().say(
            tr(QT_TRANSLATE_NOOP("Cli", "%1 cells begin like formulas and were led by an apostrophe."))
                .arg(report.neutralizedCells));
    }
    if (report.cutCells > 0) {
        invocation.console().say(tr(QT_TRANSLATE_NOOP("Cli", "%1 texts were longer than a cell can hold and were cut."))
                                     .arg(report.cutCells));
    }
}

ExitStatus runExport(const Invocation &invocation)
{
    const QString out = invocation.value(u"out"_s);
    if (out.isEmpty()) {
        return invocation.wrongUsage(tr("--out names the file to write."));
    }
    const std::optional<ExportFormat> format = formatOf(invocation.value(u"format"_s));
    if (!format) {
        return invocation.wrongUsage(tr("--format is csv, jsonl or xlsx."));
    }
    const Result<std::unique_ptr<CaseStore>> store = invocation.openStore(OpenMode::ReadOnly);
    if (!store) {
        return invocation.failed(store.error());
    }
    const Result<QList<LetterId>> letters = lettersOf(**store, invocation.value(u"query"_s));
    if (!letters) {
        return invocation.failed(letters.error());
    }
    const Result<ExportReport> report = exportLetters(**store, FieldCatalogue::builtIn(), *letters, *format, out,
                                                      [&](int done, int all) {
                                                          invocation.console().showProgress(tr("Exporting"), done, all);
                                                          return true;
                                                      });
    if (!report) {
        return invocation.failed(report.error());
    }
    showReport(*report, invocation);
    return ExitStatus::Done;
}

} // namespace

Command exportCommand()
{
    return {"export",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP(
                "Cli",
                "Writes a dataset: csv and xlsx have a row for each disputed item, jsonl a line for each letter."),
            "imr export --db cases.db --format csv --out overturned.csv --query decision:overturned",
            {Option::Database, Option::Json},
            {{u"format"_s, tr("csv, jsonl or xlsx."), u"FORMAT"_s},
             {u"out"_s, tr("The file to write; one of this name is replaced."), u"PATH"_s},
             {u"query"_s, tr("Only the letters that this search finds."), u"QUERY"_s}},
            runExport};
}

} // namespace imr::cli
