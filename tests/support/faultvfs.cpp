// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultvfs.h"

#include <cstring>

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>
#include <QRandomGenerator>

#include <sqlite3.h>

namespace imr::test {

namespace {

struct PendingWrite {
    qint64 offset = 0;
    QByteArray bytes;
    bool isTruncation = false; ///< to the offset
};

/// What of a file is surely on the disk, and what was written since.
struct Unsynced {
    QByteArray durable;
    QList<PendingWrite> writes;
};

struct State {
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    FaultVfs::Fault fault = FaultVfs::Fault::Once;
    int nth = 0; ///< 0: not armed
    int count = 0;
    bool hasStruck = false;
    QHash<QByteArray, Unsynced> files;
};

State &state()
{
    static State instance;
    return instance;
}

struct File {
    sqlite3_file base;
    sqlite3_file *real;
    QByteArray *path;
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

/// Counts a change of a file and says whether it fails.
int struck()
{
    State &s = state();
    ++s.count;
    if (s.nth == 0 || s.count < s.nth || (s.fault == FaultVfs::Fault::Once && s.hasStruck))
        return SQLITE_OK;
    s.hasStruck = true;
    return s.fault == FaultVfs::Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

QByteArray contentOf(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void remember(sqlite3_file *file, PendingWrite write)
{
    State &s = state();
    const QByteArray *path = reinterpret_cast<File *>(file)->path;
    if (s.fault != FaultVfs::Fault::PowerLoss || s.nth == 0 || !path)
        return;
    if (!s.files.contains(*path))
        s.files.insert(*path, {contentOf(*path), {}});
    s.files[*path].writes.append(std::move(write));
}

int closeFile(sqlite3_file *file)
{
    delete reinterpret_cast<File *>(file)->path;
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *data, int amount, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), data, amount, offset);
}

int writeFile(sqlite3_file *file, const void *data, int amount, sqlite3_int64 offset)
{
    if (const int fault = struck(); fault != SQLITE_OK)
        return fault;
    remember(file, {offset, QByteArray(static_cast<const char *>(data), amount), false});
    return realOf(file)->pMethods->xWrite(realOf(file), data, amount, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int fault = struck(); fault != SQLITE_OK)
        return fault == SQLITE_FULL ? SQLITE_OK : SQLITE_IOERR_TRUNCATE; // a full disk truncates well
    remember(file, {size, {}, true});
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (const int fault = struck(); fault != SQLITE_OK)
        return fault == SQLITE_FULL ? SQLITE_FULL : SQLITE_IOERR_FSYNC;
    if (const QByteArray *path = reinterpret_cast<File *>(file)->path)
        state().files.remove(*path);
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int kind)
{
    return realOf(file)->pMethods->xLock(realOf(file), kind);
}

int unlockFile(sqlite3_file *file, int kind)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), kind);
}

int checkLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file *file)
{
    // Without the promise that overwriting is safe when power fails.
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file)) & ~SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file *file, int isDeleted)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), isDeleted);
}

const sqlite3_io_methods methods{2,           closeFile,   readFile,        writeFile,  truncateFile,
                                 syncFile,    sizeOfFile,  lockFile,        unlockFile, checkLock,
                                 controlFile, sectorSize,  characteristics, mapShared,  lockShared,
                                 barrier,     unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *made = reinterpret_cast<File *>(file);
    made->real = reinterpret_cast<sqlite3_file *>(made + 1);
    made->path = nullptr;
    const int outcome = state().real->xOpen(state().real, name, made->real, flags, outFlags);
    made->base.pMethods = made->real->pMethods ? &methods : nullptr;
    if (outcome == SQLITE_OK && name)
        made->path = new QByteArray(name);
    return outcome;
}

QByteArray afterPowerLoss(const Unsynced &file, QRandomGenerator &random)
{
    constexpr int sector = 512;
    QByteArray content = file.durable;
    for (const PendingWrite &write : file.writes) {
        const int fate = random.bounded(3); // kept, lost, torn
        if (fate == 0)
            continue;
        if (write.isTruncation) {
            content.truncate(write.offset);
            continue;
        }
        qsizetype length = write.bytes.size();
        if (fate == 1 && length > sector)
            length = sector * random.bounded(1, int(length / sector) + 1);
        if (content.size() < write.offset + length)
            content.resize(write.offset + length, '\0');
        std::memcpy(content.data() + write.offset, write.bytes.constData(), size_t(length));
    }
    return content;
}

} // namespace

void FaultVfs::install()
{
    State &s = state();
    if (s.real)
        return;
    s.real = sqlite3_vfs_find(nullptr);
    s.vfs = *s.real;
    s.vfs.zName = "faults";
    s.vfs.szOsFile = int(sizeof(File)) + s.real->szOsFile;
    s.vfs.xOpen = openFile;
    sqlite3_vfs_register(&s.vfs, 1);
}

void FaultVfs::arm(Fault fault, int nth)
{
    State &s = state();
    s.fault = fault;
    s.nth = nth;
    s.count = 0;
    s.hasStruck = false;
    s.files.clear();
}

void FaultVfs::disarm()
{
    arm(Fault::Once, 0);
}

int FaultVfs::count()
{
    return state().count;
}

bool FaultVfs::hasStruck()
{
    return state().hasStruck;
}

void FaultVfs::losePower(quint32 seed)
{
    QRandomGenerator random(seed);
    const QHash<QByteArray, Unsynced> files = state().files;
    for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
        QFile target(QFile::decodeName(file.key()));
        if (target.exists() && target.open(QIODevice::WriteOnly | QIODevice::Truncate))
            target.write(afterPowerLoss(file.value(), random));
    }
    disarm();
}

} // namespace imr::test
