// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/cli/console.h"
#include "core/base/result.h"
#include "core/store/casestore.h"

namespace imr::cli {

/// The exit status of the program: a promise to scripts.
enum class ExitStatus { Done = 0, Failed = 1, WrongUsage = 2, PartlyDone = 3 };

/// Options that many commands share.
enum class Option { Database, Json, Reviewer };

struct Command;

/// A command as it was called: what its run() works with.
class Invocation {
public:
    Invocation(const Command &command, Console &console);

    /// False where the command line was wrong, or only help was wanted; status() tells which. Both were said already.
    bool parse(const QStringList &arguments);
    ExitStatus status() const { return m_status; }

    Console &console() const { return m_console; }
    QStringList arguments() const { return m_parser.positionalArguments(); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    bool wantsJson() const { return isSet(QStringLiteral("json")); }
    QString reviewer() const;

    /// Opens the case database of --db.
    Result<std::unique_ptr<CaseStore>> openStore(OpenMode mode) const;
    ExitStatus failed(const Error &error) const;
    ExitStatus wrongUsage(const QString &why) const;

private:
    void showHelp();

    const Command &m_command;
    Console &m_console;
    QCommandLineParser m_parser;
    ExitStatus m_status = ExitStatus::Done;
};

/// One command of `imr`: an entry of the table in commands.cpp. Texts are marked for translation in the context "Cli".
struct Command {
    const char *name;
    const char *arguments; ///< "CASE PATH VALUE"
    int fewestArguments;
    int mostArguments; ///< -1: any number
    const char *summary;
    const char *example;
    QList<Option> shared;
    QList<QCommandLineOption> own;
    ExitStatus (*run)(const Invocation &);
};

Command extractCommand();
Command importCommand();
Command listCommand();
Command showCommand();
Command setCommand();
Command confirmCommand();
Command undoCommand();
Command redoCommand();
Command historyCommand();
Command searchCommand();
Command exportCommand();
Command checkCommand();
Command evaluateCommand();
Command stateCommand();
Command replaceCommand();
Command importValuesCommand();
Command reextractCommand();
Command deleteCommand();
Command schemaCommand();
Command backupCommand();
Command restoreCommand();
Command salvageCommand();

inline QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace imr::cli
