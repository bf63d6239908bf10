// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/letterimporter.h"

#include <optional>

#include <QCryptographicHash>
#include <QHash>

#include "core/exchange/archivereader.h"
#include "core/exchange/readahead.h"
#include "core/letter/letterreader.h"

namespace imr {

namespace {

using namespace std::chrono_literals;

constexpr int lettersInTransaction = 200;
/// Stored early where the reading has nothing ready: the two then overlap.
constexpr int lettersWorthStoring = 20;
constexpr int filesAhead = 256;
constexpr qint64 bytesAhead = 256LL * 1024 * 1024;

/// One import from its first file to its report. Lives on the stack of run(), in the calling thread.
class ImportRun {
public:
    ImportRun(const QStringList &files, const Extractor &extractor, const QString &pagesProgram,
              const LetterImporter::Store &store, const LetterImporter::Progress &progress,
              const LetterImporter::IsCancelled &isCancelled, const LetterImporter::Knows &knows)
        : m_files(files), m_store(store), m_progress(progress), m_isCancelled(isCancelled), m_knows(knows),
          m_reading(extractor, pagesProgram)
    {
        m_report.files = int(files.size());
    }

    Result<ImportReport> run();

private:
    struct Asked {
        QString path;
        QByteArray sha256;
        qint64 size = 0;
    };

    Result<void> readAhead();
    Result<void> beginNextFile();
    Result<void> beginNextMember();
    Result<void> begin(const QString &path, const Result<QByteArray> &bytes);
    Result<bool> isKnown(const QByteArray &sha256) const;
    Result<void> takeReady();
    void accept(const Asked &asked, Result<NewLetter> result);
    Result<void> storePending();
    void refuse(const QString &path, Error error);
    void showProgress();
    bool isCancelled() const { return m_isCancelled && m_isCancelled(); }
    bool isDone() const { return m_next == m_files.size() && !m_archive && m_asked.empty(); }

    const QStringList &m_files;
    const LetterImporter::Store &m_store;
    const LetterImporter::Progress &m_progress;
    const LetterImporter::IsCancelled &m_isCancelled;
    const LetterImporter::Knows &m_knows;

    qsizetype m_next = 0;
    std::optional<ArchiveReader> m_archive; ///< whose members are being read
    int m_withoutReading = 0;               ///< refused or known before they were read
    int m_shown = -1;
    qint64 m_bytesAhead = 0;
    std::deque<Asked> m_asked;
    QHash<QByteArray, std::optional<Error>> m_seen; ///< content of this import; the error where it was refused
    QList<NewLetter> m_pending;
    QStringList m_pendingPaths;
    ImportReport m_report;
    ReadAhead m_reading;
};

Result<ImportReport> ImportRun::run()
{
    while (!isDone() && !isCancelled()) {
        if (Result<void> begun = readAhead(); !begun) {
            return begun.error();
        }
        if (Result<void> taken = takeReady(); !taken) {
            return taken.error();
        }
        showProgress();
    }
    m_report.wasCancelled = !isDone();
    if (Result<void> stored = storePending(); !stored) {
        return stored.error();
    }
    return std::move(m_report);
}

Result<void> ImportRun::readAhead()
{
    while ((m_archive || m_next < m_files.size()) && m_reading.waiting() < filesAhead && m_bytesAhead < bytesAhead
           && !isCancelled()) {
        if (Result<void> begun = m_archive ? beginNextMember() : beginNextFile(); !begun) {
            return begun;
        }
    }
    return {};
}

Result<void> ImportRun::beginNextFile()
{
    const QString path = m_files.at(m_next++);
    if (isArchive(path)) {
        --m_report.files; // its members count instead
        m_archive.emplace(path);
        return {};
    }
    return begin(path, readFileBytes(path));
}

Result<void> ImportRun::beginNextMember()
{
    const std::optional<ArchiveMember> member = m_archive->next();
    if (!member) {
        m_archive.reset();
        return {};
    }
    ++m_report.files;
    return begin(member->path, member->bytes);
}

Result<void> ImportRun::begin(const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes) {
        ++m_withoutReading;
        refuse(path, bytes.error());
        return {};
    }
    const QByteArray sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    const Result<bool> known = isKnown(sha256);
    if (!known) {
        return known.error();
    }
    if (*known) {
        ++m_withoutReading;
        m_report.known.append(path);
        return {};
    }
    m_asked.push_back({path, sha256, bytes->size()});
    m_bytesAhead += bytes->size();
    m_reading.add(path, *bytes);
    return {};
}

Result<bool> ImportRun::isKnown(const QByteArray &sha256) const
{
    return m_knows ? m_knows(sha256) : Result<bool>(false);
}

Result<void> ImportRun::takeReady()
{
    while (!m_asked.empty() && !isCancelled()) {
        const bool isWorthStoring = m_pending.size() >= lettersWorthStoring;
        std::optional<Result<NewLetter>> result = m_reading.take(isWorthStoring ? 0ms : 50ms);
        if (!result) {
            return isWorthStoring ? storePending() : Result<void>();
        }
        const Asked asked = std::move(m_asked.front());
        m_asked.pop_front();
        m_bytesAhead -= asked.size;
        accept(asked, *std::move(result));
        if (m_pending.size() >= lettersInTransaction) {
            return storePending();
        }
        showProgress();
    }
    return {};
}

void ImportRun::accept(const Asked &asked, Result<NewLetter> result)
{
    const auto seen = m_seen.constFind(asked.sha256);
    if (seen != m_seen.constEnd() && !seen->has_value()) {
        m_report.known.append(asked.path);
        return;
    }
    if (!result) {
        m_seen.insert(asked.sha256, result.error());
        refuse(asked.path, result.error());
        return;
    }
    m_seen.insert(asked.sha256, std::nullopt);
    m_pending.append(*std::move(result));
    m_pendingPaths.append(asked.path);
}

Result<void> ImportRun::storePending()
{
    if (m_pending.isEmpty()) {
        return {};
    }
    const Result<QList<AddedLetter>> added = m_store(m_pending);
    if (!added) {
        return added.error();
    }
    for (qsizetype i = 0; i < added->size(); ++i) {
        if (added->at(i).wasKnown) {
            m_report.known.append(m_pendingPaths.at(i));
        } else {
            m_report.added.append(added->at(i).id);
        }
    }
    m_pending.clear();
    m_pendingPaths.clear();
    return {};
}

void ImportRun::refuse(const QString &path, Error error)
{
    error.subject = path;
    m_report.refused.append({path, std::move(error)});
}

void ImportRun::showProgress()
{
    const int done = m_withoutReading + m_reading.finished();
    if (m_progress && done != m_shown) {
        m_shown = done;
        m_progress(done, m_report.files);
    }
}

} // namespace

LetterImporter::LetterImporter(const Extractor &extractor, QString pagesProgram)
    : m_extractor(extractor), m_pagesProgram(std::move(pagesProgram))
{
}

Result<ImportReport> LetterImporter::run(const QStringList &files, const Store &store, const Progress &progress,
                                         const IsCancelled &isCancelled, const Knows &knows) const
{
    return ImportRun(files, m_extractor, m_pagesProgram, store, progress, isCancelled, knows).run();
}

} // namespace imr
