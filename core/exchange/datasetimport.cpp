// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/datasetimport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace imr {

namespace {

constexpr qsizetype lettersInTransaction = 50;
/// A letter with its file in it.
constexpr qint64 longestLine = 256LL * 1024 * 1024;

/// Nothing where the line is none of ours, or its file is not the one that its hash tells.
std::optional<LetterArchive> archiveOf(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    LetterArchive archive{json[u"text"].toString(), json[u"database"].toObject(), {}};
    const QString sha256 = json[u"source"][u"sha256"].toString();
    if (json[u"schema"].toString() != u"imr.letter/1"_s || archive.rows.isEmpty() || archive.text.isEmpty()) {
        return std::nullopt;
    }
    archive.rows.insert(u"sha256"_s, sha256);
    archive.rows.insert(u"file_name"_s, json[u"source"][u"file"]);
    archive.original = QByteArray::fromBase64(json[u"original"].toString().toLatin1());
    const bool isOwnFile = archive.original.isEmpty()
                           || QCryptographicHash::hash(archive.original, QCryptographicHash::Sha256)
                                  == QByteArray::fromHex(sha256.toLatin1());
    return isOwnFile ? std::optional(archive) : std::nullopt;
}

} // namespace

bool isDataset(const QString &path)
{
    return path.endsWith(u".jsonl"_s, Qt::CaseInsensitive);
}

Result<void> DatasetImporter::run(const QString &path, const Store &store, const LetterImporter::Progress &progress,
                                  const LetterImporter::IsCancelled &isCancelled, ImportReport &report)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{file.exists() ? ErrorCode::FileNotReadable : ErrorCode::FileNotFound,
                     path,
                     {},
                     file.errorString()};
    }
    QList<LetterArchive> pending;
    const auto flush = [&]() -> Result<void> {
        const Result<QList<AddedLetter>> added = store(pending);
        if (!added) {
            return added.error();
        }
        for (const AddedLetter &letter : *added) {
            letter.wasKnown ? report.known.append(path) : report.added.append(letter.id);
        }
        pending.clear();
        return {};
    };
    for (int line = 1; !file.atEnd(); ++line) {
        if (isCancelled && isCancelled()) {
            report.wasCancelled = true;
            break;
        }
        const std::optional<LetterArchive> archive = archiveOf(file.readLine(longestLine));
        ++report.files;
        if (archive) {
            pending.append(*archive);
        } else {
            report.refused.append(
                {path, Error{ErrorCode::InvalidValue,
                             path,
                             {u"JSON lines"_s, u"line %1"_s.arg(line), u"unchanged lines of a dataset"_s},
                             {}}});
        }
        if (pending.size() >= lettersInTransaction) {
            if (Result<void> flushed = flush(); !flushed) {
                return flushed;
            }
        }
        if (progress) {
            progress(report.files, report.files);
        }
    }
    return pending.isEmpty() ? Result<void>() : flush();
}

} // namespace imr
