// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
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

/// One place where a value stands, for a change in many letters.
struct ValueOccurrence {
    LetterId letter;
    QString shortId;
    QString caseNumber;
    FieldRef ref;
    FieldPath path;
    FieldState now;
    QString sentence; ///< the words of the evidence with some words around; empty where there is no evidence
    std::pair<int, int> mark{0, 0}; ///< start and length of the evidence in the sentence
    qint64 version = 0;
};

/// What a newer extractor changed in one letter, in numbers of values.
struct ReextractionCounts {
    int same = 0;
    int replaced = 0;  ///< the machine's own values
    int added = 0;     ///< found now and not before
    int withdrawn = 0; ///< not found any more
    int kept = 0;      ///< of people, where the machine now says something else: shown as a candidate
};

/// What deletion leaves to be done.
struct Removal {
    bool isPurged = true; ///< no words remain in the file or its log; otherwise another program still reads them
    int backups = 0;      ///< that still hold the letter: see renewBackups()
};

enum class OpenMode { ReadWrite, CreateIfMissing, ReadOnly };

/// How far a check is. False to stop it.
using CheckProgress = std::function<bool(int done, int all)>;
/// Called several times a second while another program's lock is waited for, from the thread that waits. False to give
/// up; the call then ends with DatabaseLocked.
using WaitingListener = std::function<bool(int waitedMs)>;

/// A case database, open on one connection. The interface says nothing of SQLite, so that a store on a server can stand
/// beside it. One thread; for use from the window see StoreService. Every call is one transaction; when it returns, what
/// it did is on the disk.
class CaseStore {
public:
    virtual ~CaseStore() = default;

    virtual QString path() const = 0;
    virtual bool isReadOnly() const = 0;
    /// Why nothing can be changed, as a sentence to be shown for as long as the store is open; nothing where one can, or
    /// where read-only was asked for.
    virtual std::optional<Error> readOnlyReason() const = 0;
    /// Without one, a lock is waited for five seconds.
    virtual void setWaitingListener(WaitingListener listener) = 0;

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
    /// Edits of several letters as one undo group, named by @p kind where one is given. All or none.
    virtual Result<Applied> applyToMany(const QList<LetterEdits> &edits, const QString &reviewer,
                                        const QString &kind = {}) = 0;
    /// Where a value stands now, letter by letter; at most @p limit places.
    virtual Result<QList<ValueOccurrence>> occurrences(const QString &pattern, const QJsonValue &value,
                                                       int limit = 10000) const = 0;
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
    /// Letters that another version of the extractor read.
    virtual Result<QList<LetterId>> extractedByOthers(const QString &extractorVersion) const = 0;
    /// What a newer extractor found takes the place of what the machine found, never of what people did. Not undoable.
    virtual Result<ReextractionCounts> reextract(LetterId letter, const Record &record, const QString &extractorVersion,
                                                 const QString &reviewer) = 0;
    /// Takes a letter out for good, with its events, its words in the search index and in the log of the file. Leaves its
    /// id. Not undoable.
    virtual Result<Removal> removeLetter(LetterId letter, const QString &reviewer, const QString &reason = {}) = 0;

    virtual Result<SearchHits> search(const SearchRequest &request) const = 0;
    /// Quick and index integrity checks; and whether the events, applied anew, give the current records.
    virtual Result<QStringList> check(const CheckProgress &progress = {}) const = 0; ///< empty where all is well
    /// The letters whose current record is not what their events make, made anew from them; how many there were.
    virtual Result<int> rebuild() = 0;

    /// Changes whenever any connection has committed: for noticing the work of other programs.
    virtual Result<qint64> dataVersion() const = 0;
    /// Bounded work on the search index, for idle time.
    virtual Result<void> tidy() = 0;
};

/// Opens or creates a case database (file mode 0600; created under a temporary name and renamed).
Result<std::unique_ptr<CaseStore>> openCaseStore(const QString &path, OpenMode mode, const FieldCatalogue &catalogue,
                                                 std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());

} // namespace imr
