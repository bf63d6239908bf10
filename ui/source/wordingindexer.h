// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QThreadPool>

#include "core/review/sharedwords.h"

namespace imr {

class StoreService;

/// Reads the newest letters of the case database for what they say word for word: a few at a time, so that nobody waits
/// behind it, and never more than so many. GUI thread; the work is done by workers.
class WordingIndexer : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype mostLetters = 300;

    explicit WordingIndexer(StoreService &service, QObject *parent = nullptr);
    ~WordingIndexer() override;

    /// The letters there are, newest first. Reads those it does not know yet.
    void follow(const QList<LetterId> &letters);
    std::shared_ptr<const SharedWording> wording() const { return m_wording; }

Q_SIGNALS:
    void changed();

private:
    struct Text {
        LetterId letter;
        QString text;
    };
    void readNext();
    void take(const QList<Text> &texts);

    StoreService &m_service;
    QThreadPool m_pool; ///< one thread
    std::shared_ptr<const SharedWording> m_wording;
    QList<LetterId> m_missing;
    bool m_isReading = false;
};

} // namespace imr
