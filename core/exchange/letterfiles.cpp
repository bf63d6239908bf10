// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>

#include "core/exchange/archivereader.h"
#include "core/exchange/letterimporter.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

bool hasLetterEnding(const QFileInfo &file)
{
    const QString ending = file.suffix().toLower();
    return ending == u"pdf"_s || ending == u"txt"_s || ending == u"text"_s || isArchive(file.filePath());
}

/// By code units, so that the order is the same under every locale. Linked folders are not entered: they may lead back.
void addFolder(const QString &folder, QStringList &files)
{
    QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Unsorted);
    std::ranges::sort(entries, {}, &QFileInfo::fileName);
    for (const QFileInfo &entry : std::as_const(entries)) {
        if (entry.isDir()) {
            if (!entry.isSymLink()) {
                addFolder(entry.filePath(), files);
            }
        } else if (hasLetterEnding(entry)) {
            files.append(entry.filePath());
        }
    }
}

} // namespace

QStringList findLetterFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir()) {
            addFolder(path, files);
        } else {
            files.append(path);
        }
    }
    return files;
}

} // namespace imr
