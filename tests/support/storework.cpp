// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storework.h"

#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>

#include "core/store/bulkchange.h"
#include "tests/support/sampledata.h"

using namespace Qt::StringLiterals;

namespace imr::test {

namespace {

constexpr int sampleLetters = 24;

NewLetter sampleNumber(int number)
{
    SampleLetter sample = twoItemSample(u"CM99-%1"_s.arg(1000000 + number));
    sample.summary += u" Visit number %1; the neck remains painful."_s.arg(number);
    return newLetter(sample);
}

class Work {
public:
    Work(CaseStore &store, quint32 seed, std::function<void(const Acknowledged &)> told)
        : m_store(store), m_random(seed), m_told(std::move(told))
    {
    }

    Result<void> run()
    {
        for (int first = 0; first < sampleLetters; first += 6) {
            if (auto done = step([&] { return import(first); }); !done)
                return done;
            for (int i = 0; i < 4; ++i) {
                if (auto done = step([&] { return edit(); }); !done)
                    return done;
            }
        }
        for (const auto &job : {&Work::undo, &Work::undo, &Work::redo, &Work::bulk, &Work::undo, &Work::changeState,
                                &Work::reextract, &Work::remove, &Work::tidy}) {
            if (auto done = step([&] { return (this->*job)(); }); !done)
                return done;
        }
        return {};
    }

private:
    template <typename F>
    Result<void> step(F &&job)
    {
        Result<void> done = job();
        if (done)
            m_told(acknowledgedIn(m_store.path()));
        return done;
    }

    template <typename T>
    static Result<void> outcome(const Result<T> &result)
    {
        if (!result && result.error().code != ErrorCode::NothingToUndo
            && result.error().code != ErrorCode::NothingToRedo && result.error().code != ErrorCode::NothingToChange
            && result.error().code != ErrorCode::CaseNotFound)
            return result.error();
        return {};
    }

    Result<void> import(int first)
    {
        QList<NewLetter> letters;
        for (int i = first; i < first + 6; ++i)
            letters.append(sampleNumber(i));
        return outcome(m_store.addLetters(letters, {}, u"ann"_s));
    }

    Result<LetterId> anyLetter()
    {
        const auto letters = m_store.letters();
        if (!letters)
            return letters.error();
        return letters->isEmpty() ? LetterId{1} : letters->at(m_random.bounded(int(letters->size()))).id;
    }

    Result<void> edit()
    {
        const Result<LetterId> letter = anyLetter();
        if (!letter)
            return letter.error();
        Edit edit;
        edit.kind = Edit::Kind::Correct;
        edit.ref.pattern = u"patient.age"_s;
        edit.value = 20 + m_random.bounded(60);
        return outcome(m_store.apply(*letter, {edit}, u"ann"_s));
    }

    Result<void> undo() { return outcome(m_store.undo(u"ann"_s)); }
    Result<void> redo() { return outcome(m_store.redo(u"ann"_s)); }

    Result<void> bulk()
    {
        const auto places = m_store.occurrences(u"clinical.diagnoses[]"_s, u"cervical strain"_s);
        if (!places)
            return places.error();
        return outcome(m_store.applyToMany(bulkEdits(*places, u"neck strain"_s), u"ann"_s, u"bulk"_s));
    }

    Result<void> changeState()
    {
        const Result<LetterId> letter = anyLetter();
        return letter ? outcome(m_store.setState(*letter, LetterState::Verified, u"ben"_s)) : letter.error();
    }

    Result<void> reextract()
    {
        const Result<LetterId> letter = anyLetter();
        if (!letter)
            return letter.error();
        Record record = sampleNumber(0).record;
        record.fields.removeLast();
        return outcome(m_store.reextract(*letter, record, u"sample-2"_s, u"ben"_s));
    }

    Result<void> remove()
    {
        const Result<LetterId> letter = anyLetter();
        return letter ? outcome(m_store.removeLetter(*letter, u"ben"_s)) : letter.error();
    }

    Result<void> tidy() { return m_store.tidy(); }

    CaseStore &m_store;
    QRandomGenerator m_random;
    std::function<void(const Acknowledged &)> m_told;
};

qint64 number(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, sql, -1, &statement, nullptr);
    const qint64 value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
    sqlite3_finalize(statement);
    return value;
}

} // namespace

Result<void> workThrough(CaseStore &store, quint32 seed, const std::function<void(const Acknowledged &)> &told)
{
    return Work(store, seed, told).run();
}

Acknowledged acknowledgedIn(const QString &path)
{
    sqlite3 *db = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &db, SQLITE_OPEN_READONLY, "unix");
    sqlite3_busy_timeout(db, 10000);
    const Acknowledged found{int(number(db, "SELECT count(*) FROM letter")),
                             number(db, "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'event'"),
                             number(db, "SELECT count(*) FROM event")};
    sqlite3_close(db);
    return found;
}

QStringList faultsAfter(const QString &path, const Acknowledged &promised)
{
    auto store = openCaseStore(path, OpenMode::ReadWrite, FieldCatalogue::builtIn());
    if (!store)
        return {u"not opened: "_s + store.error().detail};
    QStringList faults;
    if ((*store)->isReadOnly())
        faults.append(u"open for reading only: "_s + (*store)->readOnlyReason()->detail);
    const auto problems = (*store)->check();
    faults += problems ? *problems : QStringList{problems.error().detail};
    const Acknowledged found = acknowledgedIn(path);
    if (found.lastEvent < promised.lastEvent)
        faults.append(u"event %1 was acknowledged, the last one is %2"_s.arg(promised.lastEvent).arg(found.lastEvent));
    // The one step that was under way may have added letters or taken one out.
    if (found.letters < promised.letters - 1)
        faults.append(u"%1 letters were acknowledged, %2 are there"_s.arg(promised.letters).arg(found.letters));
    return faults;
}

} // namespace imr::test
