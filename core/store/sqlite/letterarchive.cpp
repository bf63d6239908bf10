// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/letterarchive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include "core/store/sqlite/eventlog.h"
#include "core/store/sqlite/letterindex.h"
#include "core/store/sqlite/letterwriter.h"
#include "core/store/sqlite/rows.h"

using namespace Qt::StringLiterals;

namespace imr::sqlite {

namespace {

/// Of a table, how its ids become numbers that mean something elsewhere, and back.
struct Table {
    const char *name;
    const char *key;   ///< the list in the archive
    const char *order; ///< the rows of a letter, always in this order
};
constexpr Table elements{"element", "elements", "id"};
constexpr Table values{"value", "values", "element, (SELECT pattern FROM field WHERE id = field)"};
constexpr Table actions{"action", "actions", "id"};
constexpr Table events{"event", "events", "id"};
constexpr Table findings{"finding", "findings", "id"};

/// Places within the letter, from 1, of the ids of one table.
class Places {
public:
    Places(Session &session, const std::string &sql, LetterId letter)
    {
        Query q(session.db, sql, letter);
        while (q.next())
            m_places.insert(q.integer(0), int(m_places.size()) + 1);
    }
    int of(const QJsonValue &id) const { return m_places.value(id.toInteger()); } ///< 0 for none

private:
    QHash<qint64, int> m_places;
};

/// Columns that are made again when a row is written: its own id, its letter's, and sums over them.
bool isMadeAgain(const QString &column)
{
    static const QSet<QString> madeAgain{u"id"_s, u"letter"_s, u"sum"_s, u"marks"_s, u"machine_marks"_s};
    return madeAgain.contains(column);
}

QStringList columnsOf(Session &session, const Table &table)
{
    QStringList columns;
    Query q(session.db, "SELECT name FROM pragma_table_info(?) ORDER BY cid", QString::fromLatin1(table.name));
    while (q.next()) {
        if (!isMadeAgain(q.text(0)))
            columns.append(q.text(0));
    }
    return columns;
}

/// json_object() writes real numbers with 15 digits, which is not all of them.
std::string asJson(const QString &column)
{
    const std::string name = column.toStdString();
    return "'" + name + "', " + (column == u"confidence"_s ? "printf('%!.17g', confidence)" : name);
}

QJsonArray rowsOf(Session &session, const Table &table, const std::string &where, LetterId letter)
{
    std::string members;
    for (const QString &column : columnsOf(session, table))
        members += (members.empty() ? "" : ", ") + asJson(column);
    QJsonArray rows;
    Query q(session.db,
            "SELECT json_object(" + members + ") FROM " + table.name + " WHERE " + where + " ORDER BY " + table.order,
            letter);
    while (q.next()) {
        QJsonObject row = QJsonDocument::fromJson(q.text(0).toUtf8()).object();
        for (const QString &column : row.keys()) {
            if (row[column].isNull())
                row.remove(column);
        }
        rows.append(row);
    }
    return rows;
}

QHash<qint64, QString> patternsOf(Session &session)
{
    QHash<qint64, QString> patterns;
    Query q(session.db, "SELECT id, pattern FROM field");
    while (q.next())
        patterns.insert(q.integer(0), q.text(1));
    return patterns;
}

/// What is told of a finding's values: elements and patterns in turn.
QString relocatedRefs(const QString &refs, const std::function<qint64(const QJsonValue &)> &place)
{
    QJsonArray array = QJsonDocument::fromJson(refs.toUtf8()).array();
    for (qsizetype i = 0; i < array.size(); i += 2)
        array[i] = place(array.at(i));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Ids that lead out of the letter's own rows become places in it.
QJsonArray relocated(const QJsonArray &rows, const QHash<QString, std::function<QJsonValue(const QJsonValue &)>> &moves)
{
    QJsonArray result;
    for (const QJsonValue &value : rows) {
        QJsonObject row = value.toObject();
        for (auto move = moves.begin(); move != moves.end(); ++move) {
            if (row.contains(move.key()))
                row.insert(move.key(), (*move)(row[move.key()]));
        }
        result.append(row);
    }
    return result;
}

QJsonObject headOf(Session &session, LetterId letter)
{
    Query q(
        session.db,
        "SELECT l.format, l.layout, l.state, x.version, t.pages "
        "FROM letter l JOIN extraction x ON x.id = l.extraction JOIN letter_text t ON t.letter = l.id WHERE l.id = ?",
        letter);
    if (!q.next())
        fail(ErrorCode::CaseNotFound, QString::number(letter.value));
    return {{u"format"_s, q.number(0)},
            {u"layout"_s, q.text(1)},
            {u"state"_s, q.number(2)},
            {u"extractor"_s, q.text(3)},
            {u"pages"_s, q.text(4)}};
}

/// Writes the rows of one archive.
class Restorer {
public:
    Restorer(Session &session, const LetterArchive &archive, BatchId batch)
        : m_session(session), m_archive(archive), m_batch(batch)
    {
    }

    LetterId run()
    {
        insertHead();
        insertElements();
        for (const QJsonValue &row : list(values))
            insert(values, row.toObject());
        insertActions();
        for (const QJsonValue &row : list(events))
            insert(events, row.toObject());
        for (const QJsonValue &row : list(findings))
            insert(findings, row.toObject());
        sealLetter(m_session, m_letter);
        refreshLetter(m_session, m_letter, readLetterText(m_session, m_letter), IndexText::Yes);
        return m_letter;
    }

private:
    QJsonArray list(const Table &table) const { return m_archive.rows[QString::fromLatin1(table.key)].toArray(); }

    void insertHead()
    {
        const QJsonObject &rows = m_archive.rows;
        Letter head;
        head.fileName = rows[u"file_name"].toString();
        head.sha256 = QByteArray::fromHex(rows[u"sha256"].toString().toLatin1());
        head.text = m_archive.text;
        head.format = rows[u"format"].toInt() == int(LetterFormat::Text) ? LetterFormat::Text : LetterFormat::Pdf;
        head.pages = pagesOf(rows[u"pages"].toString());
        if (head.sha256.size() != 32 || head.text.isEmpty() || head.pages.isEmpty())
            fail(ErrorCode::DatabaseDamaged, {});
        NewLetter letter{head, m_archive.original, {}, rows[u"extractor"].toString()};
        letter.record.layout = rows[u"layout"].toString();
        m_letter = insertLetterHead(m_session, letter, m_batch);
        Query(m_session.db, "UPDATE letter SET state = ? WHERE id = ?", rows[u"state"].toInt(), m_letter).run();
    }

    void insertElements()
    {
        for (const QJsonValue &row : list(elements))
            m_elements.append(insert(elements, row.toObject()));
    }

    void insertActions()
    {
        for (const QJsonValue &row : list(actions))
            m_actions.append(insert(actions, row.toObject()));
    }

    static qint64 at(const QList<qint64> &ids, const QJsonValue &place)
    {
        const qsizetype index = place.toInt() - 1;
        if (index >= ids.size())
            fail(ErrorCode::DatabaseDamaged, {});
        return index < 0 ? 0 : ids.at(index);
    }

    QJsonObject withIds(const Table &table, QJsonObject row) const
    {
        row.insert(u"letter"_s, m_letter.value);
        for (const QString &column : {u"element"_s, u"parent"_s}) {
            if (row.contains(column))
                row.insert(column, at(m_elements, row[column]));
        }
        for (const QString &column : {u"action"_s, u"undoes"_s}) {
            if (row.contains(column))
                row.insert(column, at(m_actions, row[column]));
        }
        if (row.contains(u"field"_s))
            row.insert(u"field"_s, m_session.fields.number(m_session.db, row[u"field"].toString()));
        if (row.contains(u"refs"_s) && std::string_view(table.name) == findings.name)
            row.insert(u"refs"_s, relocatedRefs(row[u"refs"].toString(),
                                                [this](const QJsonValue &place) { return at(m_elements, place); }));
        return row;
    }

    qint64 insert(const Table &table, const QJsonObject &archived)
    {
        const QJsonObject row = withIds(table, archived);
        const QStringList known = columnsOf(m_session, table) + QStringList{u"letter"_s};
        std::string names;
        std::string cells;
        for (const QString &column : row.keys()) {
            if (!known.contains(column))
                continue; // of a newer program
            const std::string cell = "json_extract(?1, '$." + column.toStdString() + "')";
            names += (names.empty() ? "" : ", ") + column.toStdString();
            cells += (cells.empty() ? "" : ", ") + (column == u"confidence"_s ? "CAST(" + cell + " AS REAL)" : cell);
        }
        Query(m_session.db, "INSERT INTO " + std::string(table.name) + "(" + names + ") SELECT " + cells,
              QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)))
            .run();
        return m_session.db.lastId();
    }

    Session &m_session;
    const LetterArchive &m_archive;
    BatchId m_batch;
    LetterId m_letter;
    QList<qint64> m_elements;
    QList<qint64> m_actions;
};

} // namespace

QJsonObject archivedLetter(Session &session, LetterId letter)
{
    const Places elementPlaces(session, "SELECT id FROM element WHERE letter = ? ORDER BY id", letter);
    const Places actionPlaces(
        session, "SELECT id FROM action WHERE id IN (SELECT action FROM event WHERE letter = ?) ORDER BY id", letter);
    const QHash<qint64, QString> patterns = patternsOf(session);
    const auto element = [&](const QJsonValue &id) { return QJsonValue(elementPlaces.of(id)); };
    const auto action = [&](const QJsonValue &id) { return QJsonValue(actionPlaces.of(id)); };
    const auto field = [&](const QJsonValue &id) { return QJsonValue(patterns.value(id.toInteger())); };
    const auto refs = [&](const QJsonValue &text) {
        return QJsonValue(relocatedRefs(text.toString(), [&](const QJsonValue &id) { return elementPlaces.of(id); }));
    };
    QJsonObject archive = headOf(session, letter);
    for (const Table &table : {elements, values, events, findings}) {
        archive.insert(QString::fromLatin1(table.key),
                       relocated(rowsOf(session, table, "letter = ?", letter), {{u"element"_s, element},
                                                                                {u"parent"_s, element},
                                                                                {u"field"_s, field},
                                                                                {u"action"_s, action},
                                                                                {u"refs"_s, refs}}));
    }
    archive.insert(u"actions"_s,
                   relocated(rowsOf(session, actions, "id IN (SELECT action FROM event WHERE letter = ?)", letter),
                             {{u"undoes"_s, action}}));
    return archive;
}

QList<AddedLetter> restoreLetters(Session &session, const QList<LetterArchive> &letters, BatchId batch)
{
    QList<AddedLetter> added;
    for (const LetterArchive &archive : letters) {
        const QByteArray sha256 = QByteArray::fromHex(archive.rows[u"sha256"].toString().toLatin1());
        Query known(session.db, "SELECT id FROM letter WHERE sha256 = ?", sha256);
        if (known.next())
            added.append({LetterId{known.integer(0)}, true});
        else
            added.append({Restorer(session, archive, batch).run(), false});
    }
    return added;
}

} // namespace imr::sqlite
