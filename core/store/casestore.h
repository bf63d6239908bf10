// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QDateTime>
#include <QList>
#include <QString>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/fields/fieldcatalogue.h"
#include "core/letter/letter.h"
#include "core/review/reviewrecord.h"

namespace imr {

struct SearchHits;
struct SearchRequest;

/// One line of the queue and of `imr list`.
struct LetterSummary {
    LetterId id;
    QString shortId;
    QString caseNumber;
    QString fileName;
    QString layout;
    LetterState state = LetterState::New;
    BatchId batch;
    int items = 0;
    int overturned = 0;
    int waiting = 0; ///< fields that need a person
    int findings = 0;
    QString decisionDate; ///< as stored, may be empty
    QString flag = {};    ///< "come back", "ask a colleague"; empty where it has none
};

struct BatchSummary {
    BatchId id;
    QString name;
    QDateTime created;
    int letters = 0;
};

/// Values of one confidence (in percent): how many, and of those that people looked at how many were right.
struct ConfidenceBin {
    int percent = 0;
    int open = 0; ///< nobody looked yet
    int confirmed = 0;
    int corrected = 0; ///< or answered as absent or unreadable
};

/// A letter to be stored, with what was extracted from it.
struct NewLetter {
    Letter letter;
    QByteArray original; ///< the bytes of the file
    Record record;
    QString extractorVersion;
};

struct AddedLetter {
    LetterId id;
    bool wasKnown = false; ///< the same content is in the database already; nothing was added
};

enum class OpenMode { ReadWrite, CreateIfMissing, ReadOnly };

/// A case database, open on one connection. The interface says nothing of SQLite, so that a store on a server can stand
/// beside it. One thread; for use from the window see StoreService. Every call is one transaction; when it returns, what
/// it did is on the disk.
class CaseStore {
public:
    virtual ~CaseStore() = default;

    virtual QString path() const = 0;
    virtual bool isReadOnly() const = 0;

    virtual Result<BatchId> addBatch(const QString &name) = 0;
    /// Several letters in one transaction.
    virtual Result<QList<AddedLetter>> addLetters(const QList<NewLetter> &letters, BatchId batch,
                                                  const QString &reviewer) = 0;
    virtual Result<bool> knowsContent(const QByteArray &sha256) const = 0;

    virtual Result<QList<BatchSummary>> batches() const = 0;
    /// Newest batch first, within it the order of the import.
    virtual Result<QList<LetterSummary>> letters(BatchId batch = {}) const = 0;
    /// A case number or the first digits (at least four) of a letter's id.
    virtual Result<LetterId> resolve(const QString &caseNumberOrId) const = 0;
    virtual Result<ReviewRecord> record(LetterId letter) const = 0;
    /// Text and pages; the words' boxes only where they are stored (see Letter): they are remade from original().
    virtual Result<Letter> letter(LetterId letter) const = 0;
    virtual Result<QByteArray> original(LetterId letter) const = 0;

    /// All edits in one transaction and one undo group. Derived fields (case.outcome …) follow.
    virtual Result<Applied> apply(LetterId letter, const QList<Edit> &edits, const QString &reviewer) = 0;
    virtual Result<void> setState(LetterId letter, LetterState state, const QString &reviewer) = 0;
    /// Takes back the newest group of this reviewer that is not undone yet, in whatever letter.
    virtual Result<Applied> undo(const QString &reviewer) = 0;
    virtual Result<Applied> redo(const QString &reviewer) = 0;
    /// What undo() or redo() would do; nothing where there is none.
    virtual Result<std::optional<Applied>> nextUndo(const QString &reviewer) const = 0;
    virtual Result<std::optional<Applied>> nextRedo(const QString &reviewer) const = 0;
    /// Newest first; of one value where @p ref has a pattern.
    virtual Result<QList<Event>> history(LetterId letter, const FieldRef &ref = {}) const = 0;

    /// Values of a field that people confirmed or entered, as written, the most frequent first: for completion.
    virtual Result<QStringList> confirmedValues(const QString &pattern, int most = 200) const = 0;
    /// How sure the machine was and how right it proved to be: one bin per percent.
    virtual Result<QList<ConfidenceBin>> confidenceBins() const = 0;

    virtual Result<SearchHits> search(const SearchRequest &request) const = 0;
    /// Quick and index integrity checks; and whether the events, applied anew, give the current records.
    virtual Result<QStringList> check() const = 0; ///< empty where all is well

    /// Changes whenever any connection has committed: for noticing the work of other programs.
    virtual Result<qint64> dataVersion() const = 0;
    /// Bounded work on the search index, for idle time.
    virtual Result<void> tidy() = 0;
};

/// Opens or creates a case database (file mode 0600; created under a temporary name and renamed).
Result<std::unique_ptr<CaseStore>> openCaseStore(const QString &path, OpenMode mode, const FieldCatalogue &catalogue,
                                                 std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());

} // namespace imr
