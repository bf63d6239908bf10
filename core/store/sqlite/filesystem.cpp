// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/filesystem.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

struct NetworkType {
    quint64 magic;
    QStringView name;
};

constexpr std::array<NetworkType, 9> networkTypes{{
    {0x6969, u"nfs"},
    {0x517b, u"smb"},
    {0xff534d42, u"cifs"},
    {0xfe534d42, u"smb3"},
    {0x00c36400, u"ceph"},
    {0x01021997, u"9p"},
    {0x5346414f, u"afs"},
    {0x73757245, u"coda"},
    {0x0bd00bd0, u"lustre"},
}};

/// Mounts of FUSE all have one magic number; their type tells what is behind.
constexpr std::array<QStringView, 8> networkMounts{u"fuse.sshfs", u"fuse.rclone",     u"fuse.davfs",     u"davfs",
                                                   u"fuse.s3fs",  u"fuse.gvfsd-fuse", u"fuse.glusterfs", u"nfs4"};

} // namespace

QString networkKind(const QString &mountType, quint64 magic)
{
    for (const NetworkType &type : networkTypes) {
        if (type.magic == (magic & 0xffffffff) || mountType == type.name)
            return type.name.toString();
    }
    for (const QStringView mount : networkMounts) {
        if (mountType == mount)
            return mount.toString();
    }
    return {};
}

QString networkFileSystem(const QString &path)
{
    struct statfs info{};
    const QString folder = QFileInfo(path).absolutePath();
    const bool isKnown = ::statfs(QFile::encodeName(folder).constData(), &info) == 0;
    return networkKind(QString::fromLatin1(QStorageInfo(folder).fileSystemType()),
                       isKnown ? static_cast<quint64>(info.f_type) : 0);
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Error fileError(const QString &path, ErrorCode otherwise)
{
    const int reason = errno;
    const ErrorCode code = reason == ENOSPC || reason == EDQUOT ? ErrorCode::DatabaseFull : otherwise;
    return {code, nameOf(path), {}, QString::fromLocal8Bit(strerror(reason))};
}

Result<void> makeEmptyFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0)
        return fileError(path, ErrorCode::FileNotWritable);
    ::close(file);
    return {};
}

Result<void> makePrivateFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return fileError(path, ErrorCode::FileNotWritable);
    return {};
}

void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, nameOf(from), {}, source.errorString()};
    if (auto made = makeEmptyFile(to); !made)
        return made;
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fileError(to, ErrorCode::FileNotWritable);
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(1 << 20);
        if (target.write(bytes) != bytes.size()) {
            const Error error = fileError(to, ErrorCode::FileNotWritable);
            target.remove();
            return error;
        }
    }
    if (::fsync(target.handle()) != 0)
        return fileError(to, ErrorCode::FileNotWritable);
    return {};
}

} // namespace imr::sqlite
