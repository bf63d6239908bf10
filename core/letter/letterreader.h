// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/letter/letter.h"

namespace imr {

class PagesClient;

/// The largest file that is read, in bytes; of text files, which come in memory many times their size, less is read.
inline constexpr qint64 largestLetterFile = 128LL * 1024 * 1024;
inline constexpr qint64 largestTextFile = 16LL * 1024 * 1024;

/// Reads the bytes of a file; a sentence where that fails or where it is larger than largestLetterFile.
Result<QByteArray> readFileBytes(const QString &path);

/// Makes a Letter of the bytes of a PDF (through the pages process) or of a text file, told apart by their content, not
/// by the name. @p fileName is for messages and for the letter. Blocks for up to the time limit of the client; call it
/// from a worker.
Result<Letter> readLetter(const QByteArray &bytes, const QString &fileName, PagesClient &pages);

/// UTF-8, UTF-16 (with or without mark) and Latin-1 (Windows-1252) are told apart.
Result<Letter> readTextLetter(const QByteArray &bytes, const QString &fileName);

} // namespace imr
