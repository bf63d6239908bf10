// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/checker.h"

#include <array>

#include <QCryptographicHash>

#include <sqlite3.h>

#include "core/store/sqlite/replay.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

struct Sum {
    const char *sql;
    const char *problem;
};

/// Each counts rows that are not what they were written as.
constexpr std::array sums{
    Sum{"SELECT count(*) FROM letter_text WHERE sum IS NOT imr_sum(text)", "texts that were changed: %1"},
    Sum{"SELECT count(*) FROM action WHERE sum IS NOT imr_sum(time, reviewer, kind, letter, undoes)",
        "actions that were changed: %1"},
    Sum{"SELECT count(*) FROM event WHERE sum IS NOT imr_sum(action, letter, element, field, kind, before, after, reason)",
        "events that were changed: %1"},
    Sum{"SELECT count(*) FROM letter l WHERE machine_sum IS NOT coalesce((SELECT sum(imr_sum(element, field, machine_value, "
        "machine_spans, machine_evidence, confidence, rule, candidates)) FROM value v WHERE v.letter = l.id "
        "AND (v.rule <> '' OR v.machine_value IS NOT NULL OR v.machine_spans <> '[]')), 0)",
        "letters whose extracted values were changed: %1"},
    Sum{"SELECT count(*) FROM value v LEFT JOIN element e ON e.id = v.element WHERE v.element <> 0 "
        "AND (e.id IS NULL OR e.letter <> v.letter)",
        "values without their element: %1"},
    Sum{"SELECT count(*) FROM letter l WHERE NOT EXISTS (SELECT 1 FROM unit u WHERE u.letter = l.id)",
        "letters missing from the search index: %1"},
    Sum{"SELECT count(*) FROM letter l WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.letter = l.id AND kind = 'import')",
        "letters without the event of their import: %1"},
};

/// Lets a long statement be stopped.
class Interruptible {
public:
    Interruptible(Connection &db, const CheckProgress &progress) : m_db(db), m_progress(progress)
    {
        constexpr int instructions = 100000;
        if (progress)
            sqlite3_progress_handler(db.handle(), instructions, &Interruptible::ask, this);
    }
    ~Interruptible() { sqlite3_progress_handler(m_db.handle(), 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Interruptible)

private:
    static int ask(void *self) { return static_cast<Interruptible *>(self)->m_progress(0, 0) ? 0 : 1; }

    Connection &m_db;
    const CheckProgress &m_progress;
};

void checkFile(Session &session, QStringList &problems)
{
    Query quick(session.db, "PRAGMA quick_check");
    while (quick.next()) {
        if (quick.text(0) != u"ok")
            problems.append(u"quick check: "_s + quick.text(0));
    }
    Query keys(session.db, "PRAGMA foreign_key_check");
    while (keys.next())
        problems.append(u"foreign key: table %1, row %2"_s.arg(keys.text(0)).arg(keys.integer(1)));
    for (const Sum &sum : sums) {
        Query q(session.db, sum.sql);
        if (q.next() && q.integer(0) > 0)
            problems.append(QString::fromLatin1(sum.problem).arg(q.integer(0)));
    }
}

/// Compares the full text index with the passages that it was made from. SQLite needs to write for it, as for every
/// command to the index; what it can tell by reading alone, the quick check tells.
void checkIndex(Session &session, QStringList &problems)
{
    try {
        session.db.execute("INSERT INTO unit_index(unit_index, rank) VALUES ('integrity-check', 1)");
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() == SQLITE_INTERRUPT)
            throw;
        problems.append(u"search index: "_s + QString::fromUtf8(exception.what()));
    }
}

void checkOriginal(Session &session, LetterId letter, QStringList &problems)
{
    Query q(session.db, "SELECT o.bytes, l.sha256 FROM original o JOIN letter l ON l.id = o.letter WHERE l.id = ?",
            letter);
    if (!q.next())
        return; // an archive that was taken in may lack it
    if (QCryptographicHash::hash(q.bytes(0), QCryptographicHash::Sha256) != q.bytes(1))
        problems.append(u"letter %1: its original was changed"_s.arg(letter.value));
}

} // namespace

QStringList checkDatabase(Session &session, bool isReadOnly, const CheckProgress &progress)
{
    QStringList problems;
    {
        const Interruptible guard(session.db, progress);
        checkFile(session, problems);
        if (!isReadOnly)
            checkIndex(session, problems);
    }
    if (!problems.filter(u"quick check"_s).isEmpty())
        return problems; // a damaged file cannot tell more
    const QList<LetterId> letters = allLetters(session);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (progress && !progress(int(i), int(letters.size())))
            fail(ErrorCode::Cancelled, {});
        checkOriginal(session, letters.at(i), problems);
        problems += replayLetter(session, letters.at(i));
    }
    return problems;
}

QList<LetterId> allLetters(Session &session)
{
    QList<LetterId> letters;
    Query q(session.db, "SELECT id FROM letter ORDER BY id");
    while (q.next())
        letters.append(LetterId{q.integer(0)});
    return letters;
}

} // namespace imr::sqlite
