// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewcontroller.h"

#include <algorithm>

#include <QTimer>
#include <QtConcurrentRun>

#include "core/base/logging.h"
#include "core/letter/letterreader.h"
#include "core/letter/pagesclient.h"
#include "core/wording/wording.h"
#include "ui/settings/settings.h"

namespace imr {
using namespace Qt::StringLiterals;

/// Remakes the places of a stored letter's words from its file. Used by one thread at a time.
class ReviewController::PageReader {
public:
    explicit PageReader(const QString &program) : m_client(program) {}

    /// The letter with its words' boxes where the file still gives the same text; otherwise as it is.
    OpenLetter withBoxes(OpenLetter open)
    {
        const Result<Letter> again = readLetter(open.original, open.letter->fileName, m_client);
        if (!again || again->text != open.letter->text) {
            qCWarning(lcUi) << "no word boxes for letter" << open.record.letter.value;
            return open;
        }
        auto letter = std::make_shared<Letter>(*open.letter);
        letter->pages = again->pages;
        open.letter = letter;
        return open;
    }

private:
    PagesClient m_client;
};

struct ReviewController::Written {
    Applied applied = {};
    ReviewRecord record = {};
    std::optional<Applied> undo = {};
    std::optional<Applied> redo = {};
};

namespace {

bool lacksBoxes(const Letter &letter)
{
    if (letter.format != LetterFormat::Pdf)
        return false;
    return std::ranges::all_of(letter.pages, [](const Page &page) {
        return std::ranges::all_of(page.words, [](const Word &word) { return word.box.isEmpty(); });
    });
}

Result<OpenLetter> load(const CaseStore &store, LetterId id)
{
    Result<Letter> letter = store.letter(id);
    if (!letter)
        return letter.error();
    Result<QByteArray> original = store.original(id);
    if (!original)
        return original.error();
    Result<ReviewRecord> record = store.record(id);
    if (!record)
        return record.error();
    return OpenLetter{std::make_shared<const Letter>(*std::move(letter)), *std::move(original), *std::move(record)};
}

Result<QueueContent> loadQueue(const CaseStore &store)
{
    Result<QList<LetterSummary>> letters = store.letters();
    if (!letters)
        return letters.error();
    Result<QList<BatchSummary>> batches = store.batches();
    if (!batches)
        return batches.error();
    return QueueContent{*std::move(letters), *std::move(batches)};
}

} // namespace

ReviewController::ReviewController(StoreService &service, const FieldCatalogue &catalogue, const Settings &settings,
                                   QString pagesProgram, QObject *parent)
    : QObject(parent), m_service(service), m_catalogue(catalogue), m_settings(settings),
      m_pages(std::make_shared<PageReader>(pagesProgram))
{
    m_pool.setMaxThreadCount(1);
}

ReviewController::~ReviewController() = default;

void ReviewController::openLetter(LetterId id, const FieldRef &focus, const TextSpan &place)
{
    m_wanted = id;
    if (m_prefetched && m_prefetched->record.letter == id) {
        const std::unique_ptr<OpenLetter> ready = std::move(m_prefetched);
        present(*ready, focus, place);
        return;
    }
    m_service.read<OpenLetter>([id](const CaseStore &store) { return load(store, id); })
        .then(this, [this, id, focus, place](Result<OpenLetter> loaded) {
            if (m_wanted != id)
                return;
            if (!loaded) {
                m_wanted = currentLetter();
                Q_EMIT failed(loaded.error());
            } else {
                show(*std::move(loaded), focus, place);
            }
        });
}

void ReviewController::prefetch(LetterId id)
{
    const bool isKnown = m_prefetching == id || (m_prefetched && m_prefetched->record.letter == id);
    if (!id.isValid() || id == currentLetter() || isKnown)
        return;
    m_prefetching = id;
    m_service.read<OpenLetter>([id](const CaseStore &store) { return load(store, id); })
        .then(this, [this, id](Result<OpenLetter> loaded) {
            if (!loaded || m_prefetching != id)
                return; // what went wrong is told when the letter is opened
            whole(*std::move(loaded), [this, id](OpenLetter letter) {
                if (m_prefetching == id)
                    m_prefetched = std::make_unique<OpenLetter>(std::move(letter));
                m_prefetching = {};
            });
        });
}

/// What was read ahead is void once something wrote to that letter.
void ReviewController::forgetPrefetched(LetterId letter)
{
    if (m_prefetched && m_prefetched->record.letter == letter)
        m_prefetched.reset();
    if (m_prefetching == letter)
        m_prefetching = {};
}

/// Words without boxes are given theirs before the letter is shown, so that it appears once and whole.
void ReviewController::show(OpenLetter letter, const FieldRef &focus, const TextSpan &place)
{
    whole(std::move(letter), [this, focus, place](const OpenLetter &ready) { present(ready, focus, place); });
}

void ReviewController::present(OpenLetter letter, const FieldRef &focus, const TextSpan &place)
{
    if (m_wanted != letter.record.letter)
        return;
    m_open = std::make_unique<OpenLetter>(std::move(letter));
    Q_EMIT letterOpened(focus, place);
}

void ReviewController::whole(OpenLetter letter, std::function<void(OpenLetter)> then)
{
    if (!lacksBoxes(*letter.letter)) {
        then(std::move(letter));
        return;
    }
    QtConcurrent::run(&m_pool, [pages = m_pages, letter = std::move(letter)] {
        return pages->withBoxes(letter);
    }).then(this, [then = std::move(then)](const OpenLetter &ready) { then(ready); });
}

void ReviewController::apply(const QList<Edit> &edits)
{
    if (!m_open || edits.isEmpty())
        return;
    QList<Edit> asked = edits;
    if (m_pendingWrites > 0) { // made against a record that our own write is just changing
        for (Edit &edit : asked)
            edit.expectedVersion = -1;
    }
    const LetterId letter = currentLetter();
    const bool leadsThere = edits.first().kind == Edit::Kind::AddElement && edits.first().value.isUndefined();
    write([letter, asked](CaseStore &store, const QString &reviewer) { return store.apply(letter, asked, reviewer); },
          edits.first().ref, leadsThere);
}

void ReviewController::undo()
{
    write([](CaseStore &store, const QString &reviewer) { return store.undo(reviewer); }, {}, true);
}

void ReviewController::redo()
{
    write([](CaseStore &store, const QString &reviewer) { return store.redo(reviewer); }, {}, true);
}

void ReviewController::write(std::function<Result<Applied>(CaseStore &, const QString &)> job, const FieldRef &ref,
                             bool leadsThere)
{
    const QString reviewer = m_settings.reviewer();
    countWrite(1);
    m_service
        .write<Written>([job = std::move(job), reviewer](CaseStore &store) -> Result<Written> {
            Result<Applied> applied = job(store, reviewer);
            if (!applied)
                return applied.error();
            return writtenAfter(store, *std::move(applied), reviewer);
        })
        .then(this, [this, ref, leadsThere](const Result<Written> &written) {
            countWrite(-1);
            if (written)
                accept(*written, leadsThere);
            else
                refuse(written.error(), ref);
        });
}

Result<ReviewController::Written> ReviewController::writtenAfter(CaseStore &store, Applied applied,
                                                                 const QString &reviewer)
{
    Written written;
    written.applied = std::move(applied);
    Result<ReviewRecord> record = store.record(written.applied.letter);
    if (!record)
        return record.error();
    written.record = *std::move(record);
    if (const auto next = store.nextUndo(reviewer))
        written.undo = *next;
    if (const auto next = store.nextRedo(reviewer))
        written.redo = *next;
    return written;
}

void ReviewController::accept(const Written &written, bool leadsThere)
{
    announceUndo(written.undo, written.redo);
    refreshQueue();
    forgetPrefetched(written.applied.letter);
    FieldRef focus;
    if (leadsThere && written.applied.added.isValid())
        focus = {written.applied.added, u"items[].request"_s};
    else if (leadsThere && !written.applied.changed.isEmpty())
        focus = written.applied.changed.first();
    if (written.applied.letter != currentLetter()) {
        if (leadsThere)
            openLetter(written.applied.letter, focus);
        return;
    }
    m_open->record = written.record;
    Q_EMIT recordChanged(focus);
}

void ReviewController::refuse(const Error &error, const FieldRef &ref)
{
    if (ref.pattern.isEmpty())
        Q_EMIT failed(error);
    else
        Q_EMIT editRefused(ref, error);
}

void ReviewController::setState(LetterState state)
{
    if (!m_open)
        return;
    const LetterId letter = currentLetter();
    const QString reviewer = m_settings.reviewer();
    countWrite(1);
    m_service
        .write<ReviewRecord>([letter, state, reviewer](CaseStore &store) -> Result<ReviewRecord> {
            if (const Result<void> done = store.setState(letter, state, reviewer); !done)
                return done.error();
            return store.record(letter);
        })
        .then(this, [this, letter](const Result<ReviewRecord> &record) {
            countWrite(-1);
            forgetPrefetched(letter);
            if (!record) {
                Q_EMIT failed(record.error());
                return;
            }
            if (letter == currentLetter())
                m_open->record = *record;
            refreshQueue();
            refreshUndo();
            Q_EMIT stateChanged();
        });
}

/// Many edits in a row ask for one look at the queue.
void ReviewController::refreshQueue()
{
    if (m_queueIsDue)
        return;
    m_queueIsDue = true;
    QTimer::singleShot(40, this, [this] {
        m_queueIsDue = false;
        m_service.read<QueueContent>(loadQueue).then(this, [this](const Result<QueueContent> &content) {
            if (content)
                Q_EMIT queueChanged(*content);
            else
                Q_EMIT failed(content.error());
        });
    });
}

void ReviewController::reload()
{
    if (!m_open || m_pendingWrites > 0)
        return;
    const LetterId letter = currentLetter();
    m_service.read<ReviewRecord>([letter](const CaseStore &store) { return store.record(letter); })
        .then(this, [this, letter](const Result<ReviewRecord> &record) {
            const auto isSame = [](const ReviewField &one, const ReviewField &other) {
                return one.ref == other.ref && one.now == other.now && one.version == other.version;
            };
            if (!record || letter != currentLetter() || m_pendingWrites > 0)
                return;
            const ReviewRecord &shown = m_open->record;
            if (shown.state == record->state && std::ranges::equal(shown.fields, record->fields, isSame))
                return;
            m_open->record = *record;
            Q_EMIT recordChanged({});
        });
}

void ReviewController::refreshUndo()
{
    using Steps = std::pair<std::optional<Applied>, std::optional<Applied>>;
    const QString reviewer = m_settings.reviewer();
    m_service
        .read<Steps>([reviewer](const CaseStore &store) -> Result<Steps> {
            const auto undo = store.nextUndo(reviewer);
            if (!undo)
                return undo.error();
            const auto redo = store.nextRedo(reviewer);
            if (!redo)
                return redo.error();
            return Steps{*undo, *redo};
        })
        .then(this, [this](const Result<Steps> &steps) {
            if (steps)
                announceUndo(steps->first, steps->second);
        });
}

void ReviewController::announceUndo(const std::optional<Applied> &undo, const std::optional<Applied> &redo)
{
    Q_EMIT undoChanged(undo ? nameOf(*undo) : QString(), redo ? nameOf(*redo) : QString());
}

QString ReviewController::nameOf(const Applied &applied) const
{
    const QString kind = wording::editName(applied.kind);
    if (applied.changed.isEmpty())
        return kind;
    QString pattern = applied.changed.first().pattern;
    if (pattern == "items[]"_L1 || applied.kind == "merge"_L1)
        return kind + u' ' + tr("item");
    const FieldDefinition *definition = m_catalogue.find(pattern);
    return definition == nullptr ? kind : QString(kind + u' ' + wording::label(*definition));
}

void ReviewController::countWrite(int change)
{
    m_pendingWrites += change;
    Q_EMIT savingChanged(m_pendingWrites > 0);
}

} // namespace imr
