// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <QByteArray>
#include <QString>

#include "core/extract/extractor.h"
#include "core/letter/pagesclient.h"
#include "core/store/casestore.h"

namespace imr {

/// Reads and extracts letters in a few threads, each with its own pages process, and hands them out in the order in
/// which they were asked for. add() and take() are for one thread. The destructor drops what was not taken and cancels
/// what is being read.
class ReadAhead {
public:
    ReadAhead(const Extractor &extractor, const QString &pagesProgram);
    ~ReadAhead();
    Q_DISABLE_COPY_MOVE(ReadAhead)

    /// @p path is for messages; its last part is the letter's file name.
    void add(const QString &path, const QByteArray &bytes);
    /// The next letter in order, waited for; nothing where it is not there in time.
    std::optional<Result<NewLetter>> take(std::chrono::milliseconds patience);
    int waiting() const { return m_added - m_taken; } ///< asked for and not taken
    int finished() const;                             ///< read, whether taken or not

private:
    struct Job {
        int number;
        QString path;
        QByteArray bytes;
    };
    void work(PagesClient &pages);
    std::optional<Job> nextJob();

    const Extractor &m_extractor;
    const QString m_extractorVersion;
    int m_added = 0;
    int m_taken = 0;
    mutable std::mutex m_mutex;
    std::condition_variable m_jobAdded;
    std::condition_variable m_resultAdded;
    std::deque<Job> m_jobs;
    std::map<int, Result<NewLetter>> m_results;
    int m_finished = 0;
    bool m_isClosing = false;
    std::vector<PagesClient> m_pages; ///< one for each thread
    std::vector<std::jthread> m_threads;
};

} // namespace imr
