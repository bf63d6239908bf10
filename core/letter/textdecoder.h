// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

namespace imr {

/// Whether the bytes begin as files of another kind do: pictures, archives and office files, programs, databases.
bool isKnownBinary(const QByteArray &bytes);

/// The text of the bytes: by their byte order mark; without one UTF-16 where every other byte is NUL, UTF-8 where it
/// holds, and Windows-1252 otherwise. Nothing where a mark promises what does not follow, or where so many control
/// characters stand that it is no text.
std::optional<QString> decodedText(const QByteArray &bytes);

} // namespace imr
