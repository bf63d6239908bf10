// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readahead.h"

#include <algorithm>

#include <QFileInfo>

#include "core/letter/letterreader.h"

namespace imr {

namespace {

/// At least two, so that one file that hangs does not stop the others; more than four gain nothing on a desktop.
unsigned workerCount()
{
    return std::clamp(std::thread::hardware_concurrency(), 2U, 4U);
}

} // namespace

ReadAhead::ReadAhead(const Extractor &extractor, const QString &pagesProgram)
    : m_extractor(extractor), m_extractorVersion(extractor.version())
{
    for (unsigned i = 0; i < workerCount(); ++i) {
        m_pages.emplace_back(pagesProgram);
    }
    for (PagesClient &pages : m_pages) {
        m_threads.emplace_back([this, &pages] { work(pages); });
    }
}

ReadAhead::~ReadAhead()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosing = true;
        m_jobs.clear();
    }
    m_jobAdded.notify_all();
    for (PagesClient &pages : m_pages) {
        pages.cancel();
    }
}

void ReadAhead::add(const QString &path, const QByteArray &bytes)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back({m_added, path, bytes});
    }
    ++m_added;
    m_jobAdded.notify_one();
}

std::optional<Result<NewLetter>> ReadAhead::take(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    if (!m_resultAdded.wait_for(lock, patience, [this] { return m_results.contains(m_taken); })) {
        return std::nullopt;
    }
    auto node = m_results.extract(m_taken);
    ++m_taken;
    return std::move(node.mapped());
}

int ReadAhead::finished() const
{
    const std::scoped_lock lock(m_mutex);
    return m_finished;
}

std::optional<ReadAhead::Job> ReadAhead::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_jobAdded.wait(lock, [this] { return m_isClosing || !m_jobs.empty(); });
    if (m_isClosing) {
        return std::nullopt;
    }
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void ReadAhead::work(PagesClient &pages)
{
    while (const std::optional<Job> job = nextJob()) {
        Result<NewLetter> result = Error{};
        if (Result<Letter> letter = readLetter(job->bytes, QFileInfo(job->path).fileName(), pages); letter) {
            Record record = m_extractor.extract(*letter);
            result = NewLetter{*std::move(letter), job->bytes, std::move(record), m_extractorVersion};
        } else {
            result = letter.error();
        }
        const std::scoped_lock lock(m_mutex);
        m_results.emplace(job->number, std::move(result));
        ++m_finished;
        m_resultAdded.notify_one();
    }
}

} // namespace imr
