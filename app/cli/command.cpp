// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QDir>
#include <QFileInfo>

#include "core/base/userdefaults.h"
#include "core/store/backups.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

QCommandLineOption sharedOption(Option option)
{
    switch (option) {
    case Option::Database:
        return {u"db"_s, tr("The case database (default: %1).").arg(userdefaults::databasePath()), u"DB"_s};
    case Option::Json: return {u"json"_s, tr("Print JSON.")};
    case Option::Reviewer: break;
    }
    return {u"reviewer"_s, tr("In whose name (default: %1).").arg(userdefaults::reviewer()), u"NAME"_s};
}

/// Another program's lock is waited for, which a person is told.
void waitAloud(CaseStore &store, Console &console)
{
    constexpr int toldMs = 1000;
    constexpr int patienceMs = 120000;
    store.setWaitingListener([&console, wasTold = false](int waitedMs) mutable {
        if (waitedMs < toldMs) {
            wasTold = false;
        } else if (!wasTold) {
            wasTold = true;
            console.say(
                tr(QT_TRANSLATE_NOOP("Cli", "Another program is writing to the case database; waiting for it.")));
        }
        return waitedMs < patienceMs;
    });
}

} // namespace

Invocation::Invocation(const Command &command, Console &console) : m_command(command), m_console(console)
{
    m_parser.setApplicationDescription(tr(command.summary));
    for (const Option option : command.shared) {
        m_parser.addOption(sharedOption(option));
    }
    m_parser.addOptions(command.own);
    m_parser.addOption({{u"h"_s, u"help"_s}, tr("Show this help.")});
    m_parser.addPositionalArgument(QString::fromLatin1(command.arguments), QString(),
                                   QString::fromLatin1(command.arguments));
}

bool Invocation::parse(const QStringList &arguments)
{
    const bool isUnderstood = m_parser.parse(arguments);
    if (m_parser.isSet(u"help"_s)) {
        showHelp();
        return false;
    }
    if (!isUnderstood) {
        m_status = wrongUsage(m_parser.errorText());
        return false;
    }
    const qsizetype count = m_parser.positionalArguments().size();
    if (count < m_command.fewestArguments) {
        m_status = wrongUsage(tr("something is missing: %1").arg(QString::fromLatin1(m_command.arguments)));
        return false;
    }
    if (m_command.mostArguments >= 0 && count > m_command.mostArguments) {
        m_status = wrongUsage(
            tr("too much was given: “%1”").arg(m_parser.positionalArguments().at(m_command.mostArguments)));
        return false;
    }
    return true;
}

void Invocation::showHelp()
{
    QStringList lines{tr("Usage: imr %1 [options] %2")
                          .arg(QString::fromLatin1(m_command.name), QString::fromLatin1(m_command.arguments)),
                      tr(m_command.summary),
                      {}};
    // Qt's own help names the program and not the command; only its list of options is of use.
    const QString help = m_parser.helpText();
    lines += help.mid(help.indexOf(u"\n\n"_s) + 2).split(u'\n');
    while (lines.last().isEmpty()) {
        lines.removeLast();
    }
    lines += {QString(), tr("Example: %1").arg(QString::fromUtf8(m_command.example))};
    for (const QString &line : std::as_const(lines)) {
        m_console.print(line);
    }
}

QString Invocation::reviewer() const
{
    const QString name = value(u"reviewer"_s).trimmed();
    return name.isEmpty() ? userdefaults::reviewer() : name;
}

Result<std::unique_ptr<CaseStore>> Invocation::openStore(OpenMode mode) const
{
    QString path = value(u"db"_s);
    if (path.isEmpty()) {
        path = userdefaults::databasePath();
        if (mode == OpenMode::CreateIfMissing) {
            QDir().mkpath(QFileInfo(path).path());
        }
    }
    const bool wasThere = QFileInfo::exists(path);
    Result<std::unique_ptr<CaseStore>> store = openCaseStore(path, mode, FieldCatalogue::builtIn());
    if (!store) {
        return store;
    }
    if (const std::optional<Error> reason = (*store)->readOnlyReason()) {
        m_console.say(*reason);
    }
    waitAloud(**store, m_console);
    if (wasThere && mode != OpenMode::ReadOnly && !(*store)->isReadOnly()) {
        const auto backup = makeDailyBackup((*store)->path());
        if (!backup) {
            m_console.say(backup.error());
        }
    }
    return store;
}

ExitStatus Invocation::failed(const Error &error) const
{
    m_console.say(error);
    return ExitStatus::Failed;
}

ExitStatus Invocation::wrongUsage(const QString &why) const
{
    m_console.say(u"imr %1: %2"_s.arg(QString::fromLatin1(m_command.name), why));
    m_console.say(tr("“imr %1 --help” shows how it is used.").arg(QString::fromLatin1(m_command.name)));
    return ExitStatus::WrongUsage;
}

} // namespace imr::cli
