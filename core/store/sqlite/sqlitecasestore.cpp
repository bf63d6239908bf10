// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "core/search/searchrequest.h"
#include "core/store/backups.h"
#include "core/store/casestore.h"
#include "core/store/sqlite/checker.h"
#include "core/store/sqlite/databasefile.h"
#include "core/store/sqlite/editor.h"
#include "core/store/sqlite/eventlog.h"
#include "core/store/sqlite/letterarchive.h"
#include "core/store/sqlite/letterindex.h"
#include "core/store/sqlite/letterwriter.h"
#include "core/store/sqlite/lists.h"
#include "core/store/sqlite/occurrences.h"
#include "core/store/sqlite/reextraction.h"
#include "core/store/sqlite/removal.h"
#include "core/store/sqlite/replay.h"
#include "core/store/sqlite/rows.h"
#include "core/store/sqlite/searchrun.h"
#include "core/store/sqlite/session.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

using namespace sqlite;

/// Wraps each call in its transaction; what the calls do stands in the files beside this one.
class SqliteCaseStore final : public CaseStore, public LetterArchivist, public FacetSource {
public:
    SqliteCaseStore(OpenedDatabase opened, const FieldCatalogue &catalogue, std::shared_ptr<const Clock> clock)
        : m_connection(std::move(opened.connection)), m_isReadOnly(opened.isReadOnly),
          m_reason(std::move(opened.reason)), m_catalogue(catalogue), m_clock(std::move(clock))
    {
    }

    /// What the scripts of a migration cannot do: the values that follow from others. In portions; one that was interrupted
    /// is taken up by the next program that opens the file.
    Result<void> finishMigration()
    {
        constexpr qsizetype portion = 500;
        for (;;) {
            const auto unfinished = read([](Session &session) { return unfinishedLetters(session); });
            if (!unfinished)
                return unfinished.error();
            if (unfinished->isEmpty())
                return {};
            auto done = write([&](Session &session) {
                for (const LetterId letter : unfinished->first(std::min(portion, unfinished->size())))
                    refreshLetter(session, letter, readLetterText(session, letter), IndexText::No);
            });
            if (!done)
                return done;
        }
    }

    QString path() const override { return m_connection->path(); }
    bool isReadOnly() const override { return m_isReadOnly; }
    std::optional<Error> readOnlyReason() const override { return m_reason; }
    void setWaitingListener(WaitingListener listener) override
    {
        m_connection->setWaitingListener(std::move(listener));
    }

    Result<BatchId> addBatch(const QString &name) override
    {
        return write([&](Session &session) { return insertBatch(session, name); });
    }
    Result<QList<AddedLetter>> addLetters(const QList<NewLetter> &letters, BatchId batch,
                                          const QString &reviewer) override
    {
        return write([&](Session &session) { return insertLetters(session, letters, batch, reviewer); });
    }
    Result<bool> knowsContent(const QByteArray &sha256) const override
    {
        return read([&](Session &session) {
            return Query(session.db, "SELECT 1 FROM letter WHERE sha256 = ?", sha256).next();
        });
    }

    Result<QList<BatchSummary>> batches() const override
    {
        return read([&](Session &session) { return readBatches(session); });
    }
    Result<QList<LetterSummary>> letters(BatchId batch) const override
    {
        return read([&](Session &session) { return readSummaries(session, batch); });
    }
    Result<LetterId> resolve(const QString &caseNumberOrId) const override
    {
        return read([&](Session &session) { return resolveLetter(session, caseNumberOrId); });
    }
    Result<ReviewRecord> record(LetterId letter) const override
    {
        return read([&](Session &session) { return readRecord(session, letter, readLetterText(session, letter)); });
    }
    Result<Letter> letter(LetterId letter) const override
    {
        return read([&](Session &session) { return readLetterText(session, letter); });
    }
    Result<QByteArray> original(LetterId letter) const override
    {
        return read([&](Session &session) { return readOriginal(session, letter); });
    }
    Result<QJsonObject> archive(LetterId letter) const override
    {
        return read([&](Session &session) { return archivedLetter(session, letter); });
    }
    Result<QList<AddedLetter>> restore(const QList<LetterArchive> &letters, BatchId batch) override
    {
        return write([&](Session &session) { return restoreLetters(session, letters, batch); });
    }
    Result<QString> extractorOf(LetterId letter) const override
    {
        return read([&](Session &session) { return readExtractor(session, letter); });
    }

    Result<Applied> apply(LetterId letter, const QList<Edit> &edits, const QString &reviewer) override
    {
        return write([&](Session &session) { return applyEdits(session, letter, edits, reviewer); });
    }
    Result<Applied> applyToMany(const QList<LetterEdits> &edits, const QString &reviewer, const QString &kind) override
    {
        return write([&](Session &session) { return applyToLetters(session, edits, reviewer, kind); });
    }
    Result<QList<ValueOccurrence>> occurrences(const QString &pattern, const QJsonValue &value,
                                               int limit) const override
    {
        return read([&](Session &session) { return findOccurrences(session, pattern, value, limit); });
    }
    Result<void> setState(LetterId letter, LetterState state, const QString &reviewer) override
    {
        return write([&](Session &session) { changeState(session, letter, state, reviewer); });
    }
    Result<Applied> undo(const QString &reviewer) override
    {
        return write([&](Session &session) { return restoreGroup(session, reviewer, Direction::Undo); });
    }
    Result<Applied> redo(const QString &reviewer) override
    {
        return write([&](Session &session) { return restoreGroup(session, reviewer, Direction::Redo); });
    }
    Result<std::optional<Applied>> nextUndo(const QString &reviewer) const override
    {
        return read([&](Session &session) { return nextGroup(session, reviewer, Direction::Undo); });
    }
    Result<std::optional<Applied>> nextRedo(const QString &reviewer) const override
    {
        return read([&](Session &session) { return nextGroup(session, reviewer, Direction::Redo); });
    }
    Result<QList<Event>> history(LetterId letter, const FieldRef &ref) const override
    {
        return read([&](Session &session) { return readHistory(session, letter, ref); });
    }

    Result<QStringList> confirmedValues(const QString &pattern, int most) const override
    {
        return read([&](Session &session) { return readConfirmedValues(session, pattern, most); });
    }
    Result<QList<ConfidenceBin>> confidenceBins() const override
    {
        return read([&](Session &session) { return readConfidenceBins(session); });
    }

    Result<SearchHits> search(const SearchRequest &request) const override
    {
        return read([&](Session &session) { return runSearch(session, request); });
    }
    Result<FacetCounts> facets(const FacetRequest &request) const override
    {
        return read([&](Session &session) { return countFacets(session, request); });
    }
    Result<QList<LetterId>> extractedByOthers(const QString &extractorVersion) const override
    {
        return read([&](Session &session) { return lettersOfOtherExtractors(session, extractorVersion); });
    }
    Result<ReextractionCounts> reextract(LetterId letter, const Record &record, const QString &extractorVersion,
                                         const QString &reviewer) override
    {
        return write(
            [&](Session &session) { return replaceExtraction(session, letter, record, extractorVersion, reviewer); });
    }
    Result<Removal> removeLetter(LetterId letter, const QString &reviewer, const QString &reason) override
    {
        auto deleted = write([&](Session &session) { deleteLetter(session, letter, reviewer, reason); });
        if (!deleted)
            return deleted.error();
        return guarded(path(), [&] { return Removal{purgeLog(*m_connection), int(backupsOf(path()).size())}; });
    }

    Result<QStringList> check(const CheckProgress &progress) const override
    {
        if (m_isReadOnly)
            return read([&](Session &session) { return checkDatabase(session, true, progress); });
        return guarded(path(), [&] {
            Session session = this->session();
            return checkDatabase(session, false, progress);
        });
    }
    Result<int> rebuild() override
    {
        return write([&](Session &session) {
            int mended = 0;
            for (const LetterId letter : allLetters(session))
                mended += rebuildLetter(session, letter) ? 1 : 0;
            return mended;
        });
    }

    Result<qint64> dataVersion() const override
    {
        return guarded(path(), [&] {
            Query other(*m_connection, "PRAGMA data_version"); // commits of other connections
            other.next();
            return other.integer(0) + m_ownCommits * (qint64(1) << 32);
        });
    }
    Result<void> tidy() override
    {
        return guarded(path(), [&] { mergeIndex(*m_connection); });
    }

private:
    Session session() const { return {*m_connection, m_catalogue, *m_clock, m_fields}; }

    template <typename F>
    auto read(F &&work) const -> Result<std::invoke_result_t<F, Session &>>
    {
        return guarded(path(), [&] {
            Session session = this->session();
            Transaction transaction(*m_connection, Transaction::Kind::Read);
            noticeOthers();
            auto result = work(session);
            transaction.commit();
            return result;
        });
    }

    template <typename F>
    auto write(F &&work) -> Result<std::invoke_result_t<F, Session &>>
    {
        if (m_isReadOnly)
            return m_reason.value_or(Error{ErrorCode::DatabaseReadOnly, QFileInfo(path()).fileName(), {}, {}});
        auto result = guarded(path(), [&] { return inTransaction(std::forward<F>(work)); });
        if (result)
            ++m_ownCommits;
        else
            noteFailure(result.error());
        return result;
    }

    template <typename F>
    auto inTransaction(F &&work) -> std::invoke_result_t<F, Session &>
    {
        Session session = this->session();
        Transaction transaction(*m_connection, Transaction::Kind::Write);
        noticeOthers();
        if constexpr (std::is_void_v<std::invoke_result_t<F, Session &>>) {
            work(session);
            transaction.commit();
        } else {
            auto result = work(session);
            transaction.commit();
            return result;
        }
    }

    /// A damaged file is not written to any more.
    void noteFailure(const Error &error)
    {
        m_fields.forget();
        if (error.code != ErrorCode::DatabaseDamaged)
            return;
        m_isReadOnly = true;
        m_reason = error;
    }

    /// A restored backup may know fields under other numbers.
    void noticeOthers() const
    {
        Query schema(*m_connection, "PRAGMA schema_version");
        schema.next();
        if (std::exchange(m_schema, schema.integer(0)) != schema.integer(0))
            m_fields.forget();
    }

    std::unique_ptr<Connection> m_connection;
    bool m_isReadOnly;
    std::optional<Error> m_reason;
    FieldCatalogue m_catalogue;
    std::shared_ptr<const Clock> m_clock;
    mutable FieldNames m_fields;
    mutable qint64 m_schema = -1;
    qint64 m_ownCommits = 0;
};

} // namespace

LetterArchivist &archivistOf(CaseStore &store)
{
    return dynamic_cast<LetterArchivist &>(store);
}

const LetterArchivist &archivistOf(const CaseStore &store)
{
    return dynamic_cast<const LetterArchivist &>(store);
}

Result<std::unique_ptr<CaseStore>> openCaseStore(const QString &path, OpenMode mode, const FieldCatalogue &catalogue,
                                                 std::shared_ptr<const Clock> clock)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (mode == OpenMode::CreateIfMissing && !QFileInfo::exists(absolute)) {
        if (auto created = createDatabase(absolute, builtInMigrations()); !created)
            return created.error();
    }
    auto opened = openDatabase(absolute, mode);
    if (!opened)
        return opened.error();
    const bool isReadOnly = opened->isReadOnly;
    auto store = std::make_unique<SqliteCaseStore>(*std::move(opened), catalogue, std::move(clock));
    if (!isReadOnly) {
        if (auto finished = store->finishMigration(); !finished)
            return finished.error();
    }
    return std::unique_ptr<CaseStore>(std::move(store));
}

} // namespace imr
