// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storefolder.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace imr::test {

StoreFolder::StoreFolder() : m_path(m_folder.filePath(u"cases.imrdb"_s)) {}

CaseStore *StoreFolder::open(OpenMode mode)
{
    m_store.reset();
    auto store = openCaseStore(m_path, mode, FieldCatalogue::builtIn());
    if (!store) {
        qWarning() << store.error().code << store.error().detail;
        return nullptr;
    }
    m_store = *std::move(store);
    return m_store.get();
}

LetterId StoreFolder::add(const SampleLetter &sample)
{
    const auto added = m_store->addLetters({newLetter(sample)}, {}, u"ann"_s);
    if (!added) {
        qWarning() << added.error().code << added.error().detail;
        return {};
    }
    return added->first().id;
}

ReviewField StoreFolder::field(LetterId letter, const QString &path) const
{
    const auto record = m_store->record(letter);
    const ReviewField *found = record ? record->find(*FieldPath::parse(path)) : nullptr;
    return found ? *found : ReviewField{};
}

Result<Applied> StoreFolder::edit(LetterId letter, Edit::Kind kind, const QString &path, const QJsonValue &value,
                                  const QString &reviewer)
{
    Edit edit;
    edit.kind = kind;
    edit.ref = field(letter, path).ref;
    if (edit.ref.pattern.isEmpty())
        edit.ref.pattern = path;
    edit.value = value;
    return m_store->apply(letter, {edit}, reviewer);
}

QStringList StoreFolder::problems() const
{
    const auto problems = m_store->check();
    return problems ? *problems : QStringList{problems.error().detail};
}

QString StoreFolder::sql(const QByteArray &statements) const
{
    sqlite3 *db = nullptr;
    sqlite3_open(QFile::encodeName(m_path).constData(), &db);
    sqlite3_busy_timeout(db, 5000);
    QString rows;
    char *message = nullptr;
    const auto take = [](void *target, int count, char **values, char **) {
        for (int i = 0; i < count; ++i)
            *static_cast<QString *>(target) += QString::fromUtf8(values[i] ? values[i] : "NULL")
                                               + (i + 1 < count ? u"|"_s : u"\n"_s);
        return 0;
    };
    if (sqlite3_exec(db, statements.constData(), take, &rows, &message) != SQLITE_OK)
        rows = QString::fromUtf8(message);
    sqlite3_free(message);
    sqlite3_close(db);
    return rows;
}

} // namespace imr::test
