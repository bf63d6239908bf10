// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/diskfaults.h"

#include <functional>

#include <QFile>
#include <QTemporaryDir>

#include "core/store/backups.h"
#include "tests/support/storework.h"

using namespace Qt::StringLiterals;

namespace imr::test {

namespace {

/// Prepares a file, does what may fail, and says what was promised on the way.
struct Scene {
    std::function<void(const QString &path)> prepare;
    std::function<Acknowledged(const QString &path)> act;
};

void settle(FaultVfs::Fault fault, const QString &path, quint32 seed)
{
    if (fault == FaultVfs::Fault::PowerLoss) {
        FaultVfs::losePower(seed);
        QFile::remove(path + u"-shm"_s); // shared memory does not outlive the power
    }
    FaultVfs::disarm();
}

FaultRun strike(const Scene &scene, FaultVfs::Fault fault, int stride)
{
    FaultVfs::install();
    FaultRun run;
    for (int nth = 1;; nth += stride) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"cases.imrdb"_s);
        FaultVfs::disarm();
        scene.prepare(path);
        FaultVfs::arm(fault, nth);
        const Acknowledged promised = scene.act(path);
        const bool hasStruck = FaultVfs::hasStruck();
        run.writes = FaultVfs::count();
        settle(fault, path, quint32(nth));
        for (const QString &wrong : faultsAfter(path, promised))
            run.faults.append(u"at write %1: %2"_s.arg(nth).arg(wrong));
        if (!hasStruck)
            return run;
        ++run.places;
    }
}

void makeEmptyDatabase(const QString &path)
{
    static const QByteArray made = [] {
        QTemporaryDir folder;
        const QString first = folder.filePath(u"empty.imrdb"_s);
        (void)bool(openCaseStore(first, OpenMode::CreateIfMissing, FieldCatalogue::builtIn()));
        QFile file(first);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(made);
}

void unpackFirstVersion(const QString &path)
{
    QFile packed(QStringLiteral(IMR_SOURCE_DIR "/tests/data/released/version-1.imr.z"));
    QFile file(path);
    if (packed.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly))
        file.write(qUncompress(packed.readAll()));
}

} // namespace

FaultRun strikeWork(FaultVfs::Fault fault, int stride)
{
    return strike({makeEmptyDatabase,
                   [](const QString &path) {
                       Acknowledged promised;
                       auto store = openCaseStore(path, OpenMode::ReadWrite, FieldCatalogue::builtIn());
                       if (store)
                           (void)bool(workThrough(**store, 7, [&](const Acknowledged &told) { promised = told; }));
                       return promised;
                   }},
                  fault, stride);
}

FaultRun strikeBackup(FaultVfs::Fault fault, int stride)
{
    return strike({unpackFirstVersion,
                   [](const QString &path) {
                       (void)bool(makeBackup(path, u"manual"_s));
                       return Acknowledged{6, 13, 13};
                   }},
                  fault, stride);
}

FaultRun strikeMigration(FaultVfs::Fault fault, int stride)
{
    return strike({unpackFirstVersion,
                   [](const QString &path) {
                       (void)bool(openCaseStore(path, OpenMode::ReadWrite, FieldCatalogue::builtIn()));
                       return Acknowledged{6, 13, 13};
                   }},
                  fault, stride);
}

} // namespace imr::test
