// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/store/casestore.h"
#include "core/store/sqlite/connection.h"

namespace imr::sqlite {

/// "IMRw": the mark of a case database in its header.
inline constexpr int applicationId = 0x494d5277;

/// Numbered from 1; the number is the user_version that a script leads to.
QList<QByteArray> builtInMigrations();

/// Looks at the header without SQLite: a foreign or newer file is refused before anything touches it. Its version.
Result<int> readVersion(const QString &path, int newestKnown);

/// Brings a database to the newest version: each script in a transaction of its own, after a backup beside the file.
void migrate(Connection &connection, const QList<QByteArray> &scripts);

/// Under a temporary name, renamed when it is whole; never over a file that came in between.
Result<void> createDatabase(const QString &path, const QList<QByteArray> &scripts);

struct OpenedDatabase {
    std::unique_ptr<Connection> connection;
    bool isReadOnly = false;
    std::optional<Error> reason; ///< why it is read-only, where that was not asked for
};

/// Opens an existing file; read-only where it or its folder cannot be written, where it lies on a network, is damaged or
/// was tampered with.
Result<OpenedDatabase> openDatabase(const QString &path, OpenMode mode);

/// SQLite's own quick check.
bool isSound(Connection &connection);

} // namespace imr::sqlite
