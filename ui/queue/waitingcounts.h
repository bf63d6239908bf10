// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include "core/review/waiting.h"
#include "core/store/casestore.h"

namespace imr {

class StoreService;

/// How many fields of each letter wait by the reviewer's own threshold and profile. The case database keeps the counts of
/// the common rules; others are counted here, one letter after the other, and again only where something changed.
class WaitingCounts : public QObject {
    Q_OBJECT
public:
    WaitingCounts(StoreService &service, const FieldCatalogue &catalogue, QObject *parent = nullptr);

    void setRules(const ReviewRules &rules);
    void update(const QList<LetterSummary> &letters);

Q_SIGNALS:
    void counted(imr::LetterId letter, int waiting);
    void forgotten(); ///< the database's own counts hold

private:
    struct Known {
        int common = -1; ///< the database's count when this one was made
        LetterState state = LetterState::New;
        int waiting = 0;
    };
    bool isCommon() const;
    void countNext();

    StoreService &m_service;
    const FieldCatalogue &m_catalogue;
    ReviewRules m_rules;
    QList<LetterSummary> m_letters;
    QHash<LetterId, Known> m_known;
    QList<LetterSummary> m_due;
    bool m_isCounting = false;
    int m_serial = 0; ///< of the rules
};

} // namespace imr
