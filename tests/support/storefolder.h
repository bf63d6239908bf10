// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>

#include "core/store/casestore.h"
#include "tests/support/sampledata.h"

namespace imr::test {

/// A case database in a folder of its own, and a second, foreign pair of eyes on the file.
class StoreFolder {
public:
    StoreFolder();
    QString path() const { return m_path; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Opens anew; what was open is closed first. Null where that failed, with a warning.
    CaseStore *open(OpenMode mode = OpenMode::CreateIfMissing);
    CaseStore *store() const { return m_store.get(); }
    void close() { m_store.reset(); }

    LetterId add(const SampleLetter &sample);
    ReviewField field(LetterId letter, const QString &path) const;
    Result<Applied> edit(LetterId letter, Edit::Kind kind, const QString &path,
                         const QJsonValue &value = QJsonValue::Undefined,
                         const QString &reviewer = QStringLiteral("ann"));
    QStringList problems() const; ///< of check(); empty where all is well

    /// Runs SQL as a foreign program would: rows as "a|b\n", or the message of what went wrong.
    QString sql(const QByteArray &statements) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<CaseStore> m_store;
};

} // namespace imr::test
