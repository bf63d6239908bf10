// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/cli/command.h"
#include "core/base/userdefaults.h"
#include "core/store/backups.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

QString databasePath(const Invocation &invocation)
{
    const QString path = invocation.value(u"db"_s);
    return path.isEmpty() ? userdefaults::databasePath() : path;
}

QJsonObject backupJson(const BackupFile &file)
{
    return {{u"file"_s, file.path},
            {u"kind"_s, file.kind},
            {u"time"_s, file.time.toUTC().toString(Qt::ISODate)},
            {u"size"_s, file.size}};
}

ExitStatus runBackup(const Invocation &invocation)
{
    const QString path = databasePath(invocation);
    if (!QFileInfo::exists(path)) {
        return invocation.failed({ErrorCode::DatabaseNotFound, QFileInfo(path).fileName(), {}, {}});
    }
    const Result<BackupFile> made = makeBackup(path, u"manual"_s, [&](int done, int all) {
        invocation.console().showProgress(tr("Copying"), done, all);
        return true;
    });
    if (!made) {
        return invocation.failed(made.error());
    }
    if (invocation.wantsJson()) {
        invocation.console().print(backupJson(*made));
    } else {
        invocation.console().print(made->path);
    }
    return ExitStatus::Done;
}

ExitStatus listBackups(const Invocation &invocation)
{
    const QList<BackupFile> files = backupsOf(databasePath(invocation));
    QJsonArray json;
    QList<QStringList> rows;
    for (const BackupFile &file : files) {
        json.append(backupJson(file));
        rows.append({file.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), file.kind,
                     QString::number(file.size / 1024) + u" KB"_s, file.path});
    }
    if (invocation.wantsJson()) {
        invocation.console().print(json);
    } else if (files.isEmpty()) {
        invocation.console().say(tr(QT_TRANSLATE_NOOP("Cli", "There are no backups of this case database.")));
    } else {
        invocation.console().printTable({tr("made"), tr("why"), tr("size"), tr("file")}, rows);
    }
    return ExitStatus::Done;
}

/// "latest", a file, or the beginning of a backup's name.
QString chosenBackup(const Invocation &invocation)
{
    const QString wanted = invocation.arguments().constFirst();
    const QList<BackupFile> files = backupsOf(databasePath(invocation));
    if (wanted == u"latest" && !files.isEmpty()) {
        return files.constFirst().path;
    }
    for (const BackupFile &file : files) {
        if (QFileInfo(file.path).fileName().startsWith(wanted)) {
            return file.path;
        }
    }
    return wanted;
}

ExitStatus runRestore(const Invocation &invocation)
{
    if (invocation.arguments().isEmpty()) {
        return listBackups(invocation);
    }
    const QString path = databasePath(invocation);
    const Result<QString> kept = restoreBackup(path, chosenBackup(invocation));
    if (!kept) {
        return invocation.failed(kept.error());
    }
    // An older version is brought up to date at once, so that nobody meets it as it is.
    const auto store = invocation.openStore(OpenMode::ReadWrite);
    if (!store) {
        return invocation.failed(store.error());
    }
    if (invocation.wantsJson()) {
        invocation.console().print(QJsonObject{{u"kept"_s, *kept}});
    } else if (kept->isEmpty()) {
        invocation.console().print(tr(QT_TRANSLATE_NOOP("Cli", "Restored.")));
    } else {
        invocation.console().print(
            tr(QT_TRANSLATE_NOOP("Cli", "Restored. What was there before is kept as %1")).arg(*kept));
    }
    return ExitStatus::Done;
}

ExitStatus runSalvage(const Invocation &invocation)
{
    const Result<SalvageReport> report = salvage(databasePath(invocation), invocation.arguments().constFirst());
    if (!report) {
        return invocation.failed(report.error());
    }
    if (invocation.wantsJson()) {
        invocation.console().print(QJsonObject{{u"letters"_s, report->letters},
                                               {u"lost_rows"_s, report->lostRows},
                                               {u"damaged"_s, QJsonArray::fromStringList(report->damaged)}});
    } else {
        invocation.console().print(tr(QT_TRANSLATE_NOOP("Cli", "%1 letters saved; places that could not be read: %2"))
                                       .arg(report->letters)
                                       .arg(report->lostRows));
    }
    return report->lostRows == 0 ? ExitStatus::Done : ExitStatus::PartlyDone;
}

} // namespace

Command backupCommand()
{
    return {"backup",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("Cli", "Makes a checked copy of the case database in the folder of its backups."),
            "imr backup --db cases.db",
            {Option::Database, Option::Json},
            {},
            runBackup};
}

Command restoreCommand()
{
    return {"restore",
            "[BACKUP]",
            0,
            1,
            QT_TRANSLATE_NOOP("Cli",
                              "Lists the backups, or puts one of them (“latest”, a name, a file) in the place of "
                              "the case database."),
            "imr restore --db cases.db latest",
            {Option::Database, Option::Json},
            {},
            runRestore};
}

Command salvageCommand()
{
    return {"salvage",
            "NEW.db",
            1,
            1,
            QT_TRANSLATE_NOOP("Cli", "Copies what can still be read of a damaged case database into a new one."),
            "imr salvage --db damaged.db saved.db",
            {Option::Database, Option::Json},
            {},
            runSalvage};
}

} // namespace imr::cli
