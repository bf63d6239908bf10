// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letterreader.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include "core/letter/canonicaltext.h"
#include "core/letter/pagesclient.h"
#include "core/letter/textdecoder.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

/// Other programs look this far for the mark of a PDF, and mail systems put lines before it.
constexpr qsizetype pdfMarkWithin = 1024;

bool isPdf(const QByteArray &bytes)
{
    return bytes.first(std::min(bytes.size(), pdfMarkWithin)).contains("%PDF-");
}

Letter named(Letter letter, const QByteArray &bytes, const QString &fileName, LetterFormat format)
{
    letter.fileName = fileName;
    letter.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    letter.format = format;
    return letter;
}

Result<Letter> readPdfLetter(const QByteArray &bytes, const QString &fileName, PagesClient &pages)
{
    const Result<QList<PlacedPage>> read = pages.read(bytes, fileName);
    if (!read)
        return read.error();
    Letter letter = letterFromWords(*read);
    if (letter.text.trimmed().isEmpty())
        return Error{ErrorCode::PdfWithoutText, fileName, {}, {}};
    return named(std::move(letter), bytes, fileName, LetterFormat::Pdf);
}

} // namespace

Result<QByteArray> readFileBytes(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path, {}, {}};
    // A pipe or device would block or never end.
    if (!info.isFile())
        return Error{ErrorCode::FileNotReadable, path, {}, u"not a regular file"_s};
    if (info.size() > largestLetterFile)
        return Error{ErrorCode::FileTooLarge, path, {}, QString::number(info.size())};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, path, {}, file.errorString()};
    const QByteArray bytes = file.read(largestLetterFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileNotReadable, path, {}, file.errorString()};
    if (bytes.size() > largestLetterFile)
        return Error{ErrorCode::FileTooLarge, path, {}, u"grew while it was read"_s};
    return bytes;
}

Result<Letter> readLetter(const QByteArray &bytes, const QString &fileName, PagesClient &pages)
{
    if (bytes.isEmpty())
        return Error{ErrorCode::FileEmpty, fileName, {}, {}};
    if (bytes.size() > largestLetterFile)
        return Error{ErrorCode::FileTooLarge, fileName, {}, QString::number(bytes.size())};
    // A picture or archive may hold a PDF's mark by chance, or a whole PDF inside: it is still no letter.
    if (isKnownBinary(bytes))
        return Error{ErrorCode::NotALetterFile, fileName, {}, u"the start of another kind of file"_s};
    return isPdf(bytes) ? readPdfLetter(bytes, fileName, pages) : readTextLetter(bytes, fileName);
}

Result<Letter> readTextLetter(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        return Error{ErrorCode::FileEmpty, fileName, {}, {}};
    if (bytes.size() > largestTextFile)
        return Error{ErrorCode::FileTooLarge, fileName, {}, QString::number(bytes.size())};
    if (isKnownBinary(bytes))
        return Error{ErrorCode::NotALetterFile, fileName, {}, u"the start of another kind of file"_s};
    const std::optional<QString> text = decodedText(bytes);
    if (!text)
        return Error{ErrorCode::TextNotReadable, fileName, {}, {}};
    Letter letter = letterFromText(*text);
    if (letter.text.trimmed().isEmpty())
        return Error{ErrorCode::FileEmpty, fileName, {}, u"no words"_s};
    return named(std::move(letter), bytes, fileName, LetterFormat::Text);
}

} // namespace imr
