// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

void showHelp(Console &console)
{
    console.print(
        tr(QT_TRANSLATE_NOOP("Cli", "imr: reads California Independent Medical Review determination letters and "
                                    "keeps what was found in them.")));
    console.print(QString());
    QList<QStringList> rows;
    qsizetype widest = 0;
    for (const Command &command : commands()) {
        rows.append({QString::fromLatin1(command.name), tr(command.summary)});
        widest = std::max(widest, rows.last().first().size());
    }
    for (const QStringList &row : std::as_const(rows)) {
        console.print(u"  %1  %2"_s.arg(row.first().leftJustified(widest), row.last()));
    }
    console.print(QString());
    console.print(tr(QT_TRANSLATE_NOOP("Cli", "“imr COMMAND --help” explains a command and gives an example.")));
    console.print(tr(QT_TRANSLATE_NOOP("Cli", "Exit status: 0 done, 1 failed, 2 wrong usage, 3 partly done.")));
}

ExitStatus unknownCommand(const QString &name, Console &console)
{
    console.say(tr(QT_TRANSLATE_NOOP("Cli", "imr: there is no command “%1”. “imr --help” lists them.")).arg(name));
    return ExitStatus::WrongUsage;
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all{extractCommand(), importCommand(),  listCommand(),    showCommand(),
                                    setCommand(),     confirmCommand(), replaceCommand(), importValuesCommand(),
                                    stateCommand(),   undoCommand(),    redoCommand(),    historyCommand(),
                                    searchCommand(),  exportCommand(),  schemaCommand(),  reextractCommand(),
                                    deleteCommand(),  checkCommand(),   backupCommand(),  restoreCommand(),
                                    salvageCommand(), evaluateCommand()};
    return all;
}

ExitStatus runCommandLine(const QStringList &arguments, Console &console)
{
    const QString name = arguments.value(1);
    if (name == u"--help"_s || name == u"-h"_s || name == u"help"_s) {
        showHelp(console);
        return ExitStatus::Done;
    }
    if (name == u"--version"_s) {
        console.print(u"imr %1"_s.arg(QLatin1StringView(IMR_VERSION)));
        return ExitStatus::Done;
    }
    if (name.isEmpty()) {
        console.say(tr(QT_TRANSLATE_NOOP("Cli", "imr: which command? “imr --help” lists them.")));
        return ExitStatus::WrongUsage;
    }
    const auto command = std::ranges::find_if(commands(),
                                              [&](const Command &c) { return QLatin1StringView(c.name) == name; });
    if (command == commands().end()) {
        return unknownCommand(name, console);
    }
    Invocation invocation(*command, console);
    return invocation.parse(arguments.sliced(1)) ? command->run(invocation) : invocation.status();
}

} // namespace imr::cli
