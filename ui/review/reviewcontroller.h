// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QThreadPool>

#include "core/review/reviewrecord.h"
#include "core/store/storeservice.h"

namespace imr {

class PagesClient;
class Settings;

/// A letter on the screen: as read, its file, and what is known of it.
struct OpenLetter {
    std::shared_ptr<const Letter> letter = {};
    QByteArray original = {};
    ReviewRecord record = {};
};

/// All of the queue.
struct QueueContent {
    QList<LetterSummary> letters = {};
    QList<BatchSummary> batches = {};
};

/// Stands between the window and the case database: opens letters, turns edits into writes, undoes, and tells what came
/// of it. GUI thread; never waits: results come by signals, in the order of the calls.
class ReviewController : public QObject {
    Q_OBJECT
public:
    ReviewController(StoreService &service, const FieldCatalogue &catalogue, const Settings &settings,
                     QString pagesProgram, QObject *parent = nullptr);
    ~ReviewController() override;

    StoreService &service() const { return m_service; }
    LetterId currentLetter() const { return m_open ? m_open->record.letter : LetterId(); }
    bool isOpening() const { return m_wanted.isValid() && m_wanted != currentLetter(); }
    const OpenLetter *open() const { return m_open.get(); }

    /// @p focus: the field to focus, if any; @p place: the words to show, if any.
    void openLetter(LetterId letter, const FieldRef &focus = {}, const TextSpan &place = {});
    /// Reads a letter that will be wanted next, so that openLetter() shows it at once.
    void prefetch(LetterId letter);
    bool isPrefetched(LetterId letter) const { return m_prefetched && m_prefetched->record.letter == letter; }
    void apply(const QList<Edit> &edits);
    void undo();
    void redo();
    void setState(LetterState state);
    void refreshQueue();
    void refreshUndo();
    /// Reads the open letter's record again, where another program or another command may have changed it.
    void reload();

Q_SIGNALS:
    void letterOpened(const imr::FieldRef &focus, const imr::TextSpan &place);
    /// Of the open letter. @p focus: what an undo or an added element leads to.
    void recordChanged(const imr::FieldRef &focus);
    void stateChanged();
    void queueChanged(const imr::QueueContent &content);
    void undoChanged(const QString &undoName, const QString &redoName); ///< empty: nothing there
    void editRefused(const imr::FieldRef &ref, const imr::Error &error);
    void failed(const imr::Error &error);
    void savingChanged(bool isSaving);

private:
    struct Written; ///< what a write leaves: the change, the record, what may be undone now
    class PageReader;

    static Result<Written> writtenAfter(CaseStore &store, Applied applied, const QString &reviewer);
    void write(std::function<Result<Applied>(CaseStore &, const QString &reviewer)> job, const FieldRef &ref,
               bool leadsThere);
    void accept(const Written &written, bool leadsThere);
    void forgetPrefetched(LetterId letter);
    void refuse(const Error &error, const FieldRef &ref);
    void show(OpenLetter letter, const FieldRef &focus, const TextSpan &place);
    void present(OpenLetter letter, const FieldRef &focus, const TextSpan &place);
    void whole(OpenLetter letter, std::function<void(OpenLetter)> then);
    void announceUndo(const std::optional<Applied> &undo, const std::optional<Applied> &redo);
    QString nameOf(const Applied &applied) const;
    void countWrite(int change);

    StoreService &m_service;
    const FieldCatalogue &m_catalogue;
    const Settings &m_settings;
    std::shared_ptr<PageReader> m_pages;
    QThreadPool m_pool; ///< one thread: pages are read one letter after the other
    std::unique_ptr<OpenLetter> m_open;
    std::unique_ptr<OpenLetter> m_prefetched;
    LetterId m_prefetching;
    LetterId m_wanted;
    int m_pendingWrites = 0;
    bool m_queueIsDue = false;
};

} // namespace imr
