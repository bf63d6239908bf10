// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archivereader.h"

#include <algorithm>
#include <array>

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <archive.h>
#include <archive_entry.h>

#include "core/letter/letterreader.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

constexpr qint64 gibibyte = 1LL << 30;
constexpr qint64 mostUnpacked = 4 * gibibyte;
constexpr qint64 densest = 100;
constexpr size_t blockSize = 10240;
/// The reader is up to a few blocks ahead of the member that it unpacks.
constexpr qint64 readAhead = 4 * qint64(blockSize);

QString nameOf(archive_entry *entry)
{
    const char *const utf8 = archive_entry_pathname_utf8(entry);
    return utf8 ? QString::fromUtf8(utf8) : QString::fromLocal8Bit(archive_entry_pathname(entry));
}

/// Parameter 0 tells wording which sentence it is.
Error refused(const QString &reason, const QString &detail = {})
{
    return {ErrorCode::NotALetterFile, {}, {reason}, detail};
}

bool leadsOut(const QString &name)
{
    const QStringList parts = QString(name).replace(u'\\', u'/').split(u'/');
    const bool hasDrive = name.size() > 1 && name.at(0).isLetter() && name.at(1) == u':';
    return name.isEmpty() || parts.constFirst().isEmpty() || hasDrive || parts.contains(u".."_s);
}

/// Beside letters, archives hold folders, other kinds of files, and what some systems add.
bool isLetterName(const QString &name)
{
    const QFileInfo file(name);
    const QString ending = file.suffix().toLower();
    return (ending == u"pdf"_s || ending == u"txt"_s || ending == u"text"_s) && !file.fileName().startsWith(u"._"_s);
}

} // namespace

bool isArchive(const QString &path)
{
    static constexpr std::array endings{u".zip",    u".tar",     u".tgz",    u".tbz2",   u".txz",
                                        u".tar.gz", u".tar.bz2", u".tar.xz", u".tar.zst"};
    const QString name = path.toLower();
    return std::ranges::any_of(endings, [&name](const char16_t *ending) { return name.endsWith(QStringView(ending)); });
}

void ArchiveReader::Closer::operator()(archive *reader) const
{
    archive_read_free(reader);
}

ArchiveReader::ArchiveReader(const QString &path) : m_path(path), m_archive(archive_read_new())
{
    archive_read_support_format_zip(m_archive.get());
    archive_read_support_format_tar(m_archive.get());
    archive_read_support_filter_gzip(m_archive.get());
    archive_read_support_filter_bzip2(m_archive.get());
    archive_read_support_filter_xz(m_archive.get());
    archive_read_support_filter_zstd(m_archive.get());
    // What is wrong with it is told when the first member is asked for.
    archive_read_open_filename(m_archive.get(), QFile::encodeName(path).constData(), blockSize);
}

ArchiveReader::~ArchiveReader() = default;
ArchiveReader::ArchiveReader(ArchiveReader &&) noexcept = default;
ArchiveReader &ArchiveReader::operator=(ArchiveReader &&) noexcept = default;

std::optional<ArchiveMember> ArchiveReader::end(const QString &reason, const QString &member)
{
    const QString detail = m_archive ? QString::fromUtf8(archive_error_string(m_archive.get())) : QString();
    m_archive.reset();
    return ArchiveMember{member, refused(reason, detail)};
}

std::optional<ArchiveMember> ArchiveReader::next()
{
    archive_entry *entry = nullptr;
    while (m_archive) {
        const int outcome = archive_read_next_header(m_archive.get(), &entry);
        if (outcome == ARCHIVE_EOF) {
            m_archive.reset();
            break;
        }
        if (outcome != ARCHIVE_OK && outcome != ARCHIVE_WARN) {
            return end(u"archive-damaged"_s, m_path);
        }
        const QString name = nameOf(entry);
        if (!isLetterName(name) || archive_entry_filetype(entry) == AE_IFDIR) {
            continue;
        }
        const QString path = QString(m_path + u'/' + name);
        if (const std::optional<Error> refusal = refusalOf(entry)) {
            return ArchiveMember{path, *refusal};
        }
        Result<QByteArray> bytes = readData(entry);
        if (m_unpacked > mostUnpacked) {
            return end(u"archive-too-large"_s, m_path);
        }
        return ArchiveMember{path, std::move(bytes)};
    }
    return std::nullopt;
}

std::optional<Error> ArchiveReader::refusalOf(archive_entry *entry) const
{
    if (leadsOut(nameOf(entry))) {
        return refused(u"archive-unsafe-path"_s);
    }
    if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry)) {
        return refused(u"archive-not-a-file"_s);
    }
    if (archive_entry_is_encrypted(entry) != 0) {
        return refused(u"archive-encrypted"_s);
    }
    if (archive_entry_size_is_set(entry) && archive_entry_size(entry) > largestLetterFile) {
        return Error{ErrorCode::FileTooLarge, {}, {}, {}};
    }
    return std::nullopt;
}

/// What a member claims of its size is not trusted: it is counted while it is unpacked.
Result<QByteArray> ArchiveReader::readData(archive_entry *)
{
    QByteArray bytes;
    QByteArray block(1 << 16, Qt::Uninitialized);
    const qint64 before = archive_filter_bytes(m_archive.get(), -1);
    while (true) {
        const la_ssize_t count = archive_read_data(m_archive.get(), block.data(), size_t(block.size()));
        if (count < 0) {
            return refused(u"archive-damaged"_s, QString::fromUtf8(archive_error_string(m_archive.get())));
        }
        if (count == 0) {
            return bytes;
        }
        m_unpacked += count;
        bytes.append(block.constData(), qsizetype(count));
        const qint64 packed = archive_filter_bytes(m_archive.get(), -1) - before + readAhead;
        if (bytes.size() > densest * packed) {
            return refused(u"archive-too-dense"_s);
        }
        if (bytes.size() > largestLetterFile || m_unpacked > mostUnpacked) {
            return Error{ErrorCode::FileTooLarge, {}, {}, {}};
        }
    }
}

} // namespace imr
