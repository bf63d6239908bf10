// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/killedwork.h"

#include <cstdio>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "core/exchange/exporter.h"
#include "core/store/backups.h"
#include "tests/support/storework.h"

using namespace Qt::StringLiterals;

namespace imr::test {

namespace {

void say(const Acknowledged &told)
{
    std::printf("%d %lld %lld\n", told.letters, static_cast<long long>(told.lastEvent),
                static_cast<long long>(told.events));
    std::fflush(stdout);
}

bool unpackFirstVersion(const QString &path)
{
    QFile packed(QStringLiteral(IMR_SOURCE_DIR "/tests/data/released/version-1.imr.z"));
    QFile file(path);
    return packed.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly)
           && file.write(qUncompress(packed.readAll())) > 0;
}

/// The last whole line that the program said.
Acknowledged lastSaid(const QByteArray &output)
{
    const qsizetype end = output.lastIndexOf('\n');
    if (end < 0)
        return {};
    const qsizetype start = output.lastIndexOf('\n', end - 1) + 1;
    const QList<QByteArray> numbers = output.sliced(start, end - start).split(' ');
    return {numbers.value(0).toInt(), numbers.value(1).toLongLong(), numbers.value(2).toLongLong()};
}

/// What an interrupted export or backup may leave is a whole file or none under its name.
void checkFiles(const QString &folder, const QString &database, KilledRun &run)
{
    QFile exported(folder + u"/out.jsonl"_s);
    if (exported.open(QIODevice::ReadOnly)) {
        ++run.exported;
        if (!exported.readAll().endsWith('\n'))
            run.faults.append(u"an export that ends in the middle"_s);
    }
    for (const BackupFile &backup : backupsOf(database)) {
        auto copy = openCaseStore(backup.path, OpenMode::ReadOnly, FieldCatalogue::builtIn());
        const bool isOlder = !copy && copy.error().code == ErrorCode::DatabaseOlder; // made before a migration
        if (!isOlder && (!copy || !(*copy)->check()->isEmpty()))
            run.faults.append(u"a backup that is not sound: "_s + backup.path);
    }
}

/// How long the work takes here when nobody kills it, in milliseconds.
int timeOfWork(const QString &program)
{
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, {u"--work"_s, folder.filePath(u"cases.imrdb"_s), u"1"_s});
    process.waitForFinished(120000);
    return static_cast<int>(timer.elapsed());
}

} // namespace

int workUntilKilled(const QStringList &arguments)
{
    const QString path = arguments.value(0);
    const quint32 seed = arguments.value(1).toUInt();
    auto store = openCaseStore(path, OpenMode::CreateIfMissing, FieldCatalogue::builtIn());
    if (!store)
        return 1;
    say(acknowledgedIn(path));
    if (!workThrough(**store, seed, say) || !makeBackup(path, u"manual"_s))
        return 1;
    ExportRequest request;
    request.format = ExportFormat::Jsonl;
    request.path = QFileInfo(path).path() + u"/out.jsonl"_s;
    return exportLetters(**store, FieldCatalogue::builtIn(), request) ? 0 : 1;
}

KilledRun killWork(const QString &program, int times, quint32 seed)
{
    QRandomGenerator random(seed);
    // A fixed span would mean "before it began" on a slow machine and "after it was done" on a fast one.
    const int whole = qMax(40, timeOfWork(program));
    KilledRun run;
    std::unique_ptr<QTemporaryDir> folder;
    for (int i = 0; i < times; ++i) {
        // Work goes on where the one before was killed: an import is taken up again, and nothing comes twice.
        constexpr int perDatabase = 5;
        if (i % perDatabase == 0)
            folder = std::make_unique<QTemporaryDir>();
        const QString path = folder->filePath(u"cases.imrdb"_s);
        if (i % perDatabase == 0 && i % 2 == 0 && !unpackFirstVersion(path))
            run.faults.append(u"no first version"_s);
        QProcess process;
        process.start(program, {u"--work"_s, path, QString::number(random.generate())});
        process.waitForStarted();
        process.waitForFinished(random.bounded(whole / 20, whole));
        run.killed += process.state() == QProcess::Running ? 1 : 0;
        process.kill();
        process.waitForFinished();
        const Acknowledged promised = lastSaid(process.readAllStandardOutput());
        if (!QFile::exists(path))
            continue; // killed before it was made
        for (const QString &wrong : faultsAfter(path, promised))
            run.faults.append(u"kill %1: %2"_s.arg(i).arg(wrong));
        checkFiles(folder->path(), path, run);
    }
    return run;
}

} // namespace imr::test
