// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

struct archive;
struct archive_entry;

namespace imr {

struct ArchiveMember {
    QString path; ///< "letters.zip/folder/one.pdf": for messages; its last part is the letter's file name
    Result<QByteArray> bytes;
};

/// Hands out the letter files of a zip or tar archive one by one, without writing anything. Refused, each by itself, are
/// members that lead out of their folder, links and devices, what unpacks to more than 100 times its size, and what is
/// larger than a letter may be; the archive as a whole ends after 4 GiB. The error of a refused member is NotALetterFile
/// with a reason as its parameter ("archive-unsafe-path"). One thread.
class ArchiveReader {
public:
    explicit ArchiveReader(const QString &path);
    ~ArchiveReader();
    ArchiveReader(ArchiveReader &&) noexcept;
    ArchiveReader &operator=(ArchiveReader &&) noexcept;

    /// Nothing after the last one. An archive that cannot be read is told as a member with an error.
    std::optional<ArchiveMember> next();

private:
    std::optional<Error> refusalOf(archive_entry *entry) const;
    Result<QByteArray> readData(archive_entry *entry);
    std::optional<ArchiveMember> end(const QString &reason, const QString &member);

    struct Closer {
        void operator()(archive *reader) const;
    };
    QString m_path;
    std::unique_ptr<archive, Closer> m_archive; ///< null after the end
    qint64 m_unpacked = 0;
};

/// By its ending.
bool isArchive(const QString &path);

} // namespace imr
