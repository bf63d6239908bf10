// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"

namespace imr::sqlite {

/// The kind of the network file system that a file lies on ("nfs", "cifs", …), where shared memory between computers
/// cannot be; empty for a local one.
QString networkFileSystem(const QString &path);

/// The same from the type of a mount, as /proc/self/mountinfo and statfs() tell it.
QString networkKind(const QString &mountType, quint64 magic);

QString nameOf(const QString &path);

/// What errno says of a file.
Error fileError(const QString &path, ErrorCode otherwise);

/// An empty file that only its owner can read, whatever the umask.
Result<void> makeEmptyFile(const QString &path);

/// A folder that only its owner can enter.
Result<void> makePrivateFolder(const QString &path);

void syncFolderOf(const QString &path);

/// A copy of a file's bytes, 0600, on the disk when it returns.
Result<void> copyFile(const QString &from, const QString &to);

} // namespace imr::sqlite
