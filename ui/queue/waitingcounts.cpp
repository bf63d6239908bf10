// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/waitingcounts.h"

#include "core/store/storeservice.h"

namespace imr {

WaitingCounts::WaitingCounts(StoreService &service, const FieldCatalogue &catalogue, QObject *parent)
    : QObject(parent), m_service(service), m_catalogue(catalogue)
{
}

bool WaitingCounts::isCommon() const
{
    return m_rules.profile == ReviewProfile::Everything && qFuzzyCompare(m_rules.threshold, defaultConfidenceThreshold);
}

void WaitingCounts::setRules(const ReviewRules &rules)
{
    const bool isSame = rules.profile == m_rules.profile && qFuzzyCompare(rules.threshold, m_rules.threshold);
    if (isSame)
        return;
    m_rules = rules;
    ++m_serial;
    m_known.clear();
    m_due.clear();
    Q_EMIT forgotten();
    update(m_letters);
}

void WaitingCounts::update(const QList<LetterSummary> &letters)
{
    m_letters = letters;
    m_due.clear();
    if (isCommon())
        return;
    for (const LetterSummary &letter : letters) {
        const Known known = m_known.value(letter.id);
        if (known.common != letter.waiting || known.state != letter.state)
            m_due.append(letter);
    }
    if (!m_isCounting)
        countNext();
}

void WaitingCounts::countNext()
{
    m_isCounting = !m_due.isEmpty();
    if (!m_isCounting)
        return;
    const LetterSummary letter = m_due.takeFirst();
    const int serial = m_serial;
    m_service
        .read<int>([id = letter.id, rules = m_rules, &catalogue = m_catalogue](const CaseStore &store) -> Result<int> {
            const Result<ReviewRecord> record = store.record(id);
            if (!record)
                return record.error();
            return countWaiting(catalogue, *record, rules).waiting;
        })
        .then(this, [this, letter, serial](const Result<int> &waiting) {
            if (waiting && serial == m_serial) {
                m_known.insert(letter.id, {letter.waiting, letter.state, *waiting});
                Q_EMIT counted(letter.id, *waiting);
            }
            countNext();
        });
}

} // namespace imr
