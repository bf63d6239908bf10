// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/base/clock.h"
#include "core/fields/fieldcatalogue.h"
#include "core/letter/letter.h"
#include "core/review/reviewrecord.h"
#include "core/store/sqlite/connection.h"

namespace imr::sqlite {

/// The numbers under which the database knows fields. Forgotten when a transaction fails: its new numbers are void.
class FieldNames {
public:
    qint64 number(Connection &db,
                  const QString &pattern);               ///< given to it where it has none; needs a writing transaction
    qint64 find(Connection &db, const QString &pattern); ///< 0 where it has none
    void forget() { m_numbers.clear(); }

private:
    QHash<QString, qint64> m_numbers;
};

/// What every part of the store works with.
struct Session {
    Connection &db;
    const FieldCatalogue &catalogue;
    const Clock &clock;
    FieldNames &fields;
};

/// Text and pages of a letter; CaseNotFound where there is none.
Letter readLetterText(Session &session, LetterId letter);
ReviewRecord readRecord(Session &session, LetterId letter, const Letter &text);

} // namespace imr::sqlite
