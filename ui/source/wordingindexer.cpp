// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/wordingindexer.h"

#include <QtConcurrentRun>

#include "core/store/storeservice.h"

namespace imr {

namespace {
constexpr qsizetype lettersAtOnce = 10;
}

WordingIndexer::WordingIndexer(StoreService &service, QObject *parent)
    : QObject(parent), m_service(service), m_wording(std::make_shared<SharedWording>())
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

WordingIndexer::~WordingIndexer() = default;

void WordingIndexer::follow(const QList<LetterId> &letters)
{
    m_missing.clear();
    for (const LetterId letter : letters.first(std::min(letters.size(), mostLetters))) {
        if (!m_wording->knows(letter) && m_wording->letterCount() + m_missing.size() < 2 * mostLetters)
            m_missing.append(letter);
    }
    if (!m_isReading)
        readNext();
}

void WordingIndexer::readNext()
{
    m_isReading = !m_missing.isEmpty();
    if (!m_isReading)
        return;
    const QList<LetterId> wanted = m_missing.first(std::min(m_missing.size(), lettersAtOnce));
    m_missing.remove(0, wanted.size());
    m_service
        .read<QList<Text>>([wanted](const CaseStore &store) -> Result<QList<Text>> {
            QList<Text> texts;
            for (const LetterId id : wanted) {
                if (const Result<Letter> letter = store.letter(id)) // one deleted meanwhile is left out
                    texts.append({id, letter->text});
            }
            return texts;
        })
        .then(this, [this](const Result<QList<Text>> &texts) { take(texts ? *texts : QList<Text>()); });
}

void WordingIndexer::take(const QList<Text> &texts)
{
    QtConcurrent::run(&m_pool, [texts, known = m_wording] {
        auto wording = std::make_shared<SharedWording>(*known);
        for (const Text &text : texts)
            wording->add(text.letter, text.text);
        return std::shared_ptr<const SharedWording>(wording);
    }).then(this, [this](const std::shared_ptr<const SharedWording> &wording) {
        m_wording = wording;
        if (m_missing.isEmpty())
            Q_EMIT changed();
        readNext();
    });
}

} // namespace imr
