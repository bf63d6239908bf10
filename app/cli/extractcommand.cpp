// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QSaveFile>

#include "app/cli/command.h"
#include "core/exchange/letterimporter.h"
#include "core/exchange/letterjson.h"
#include "core/exchange/readahead.h"
#include "core/letter/letterreader.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

using namespace std::chrono_literals;

constexpr int filesAhead = 16;

/// The file name without its last ending: "letter.v2.pdf" → "letter.v2".
QString outputName(const QString &path)
{
    return QFileInfo(path).completeBaseName() + u".json"_s;
}

Result<void> checkNames(const QStringList &files)
{
    QHash<QString, QString> taken;
    for (const QString &file : files) {
        const auto other = taken.constFind(outputName(file));
        if (other != taken.constEnd()) {
            return Error{ErrorCode::NameTwice, file, {*other}, {}};
        }
        taken.insert(outputName(file), file);
    }
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isDone = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                        && file.write(bytes) == bytes.size() && file.commit();
    return isDone ? Result<void>() : Error{ErrorCode::FileNotWritable, path, {}, file.errorString()};
}

/// Extracts files in their order, reading some ahead.
class Extraction {
public:
    Extraction(const Invocation &invocation, const QStringList &files)
        : m_invocation(invocation), m_files(files), m_reading(m_extractor, {})
    {
    }

    ExitStatus run()
    {
        for (qsizetype i = 0; i < m_files.size(); ++i) {
            const Result<NewLetter> letter = next(i);
            const Result<void> written = letter ? write(m_files.at(i), *letter) : Result<void>(letter.error());
            if (!written) {
                Error error = written.error();
                error.subject = letter ? error.subject : m_files.at(i); // the whole path: names may be equal
                m_invocation.console().say(error);
                ++m_refused;
            }
            if (!m_invocation.value(u"out"_s).isEmpty()) {
                m_invocation.console().showProgress(tr("Extracting"), int(i) + 1, int(m_files.size()));
            }
        }
        if (m_refused == 0) {
            return ExitStatus::Done;
        }
        return m_refused < m_files.size() ? ExitStatus::PartlyDone : ExitStatus::Failed;
    }

private:
    Result<NewLetter> next(qsizetype number)
    {
        while (m_begun < m_files.size() && m_begun < number + filesAhead) {
            begin(m_files.at(m_begun++));
        }
        if (const auto error = m_unread.constFind(number); error != m_unread.constEnd()) {
            return *error;
        }
        while (true) {
            if (std::optional<Result<NewLetter>> letter = m_reading.take(1s)) {
                return *std::move(letter);
            }
        }
    }

    void begin(const QString &file)
    {
        if (const Result<QByteArray> bytes = readFileBytes(file); bytes) {
            m_reading.add(file, *bytes);
        } else {
            m_unread.insert(m_begun - 1, bytes.error());
        }
    }

    Result<void> write(const QString &file, const NewLetter &letter)
    {
        const WithText withText = m_invocation.isSet(u"with-text"_s) ? WithText::Yes : WithText::No;
        const QJsonObject json = letterJson(letter.letter, letter.record, withText,
                                            [](const Finding &finding) { return wording::sentence(finding); });
        if (const QString folder = m_invocation.value(u"out"_s); !folder.isEmpty()) {
            return writeFile(QDir(folder).filePath(outputName(file)), QJsonDocument(json).toJson());
        }
        if (m_files.size() == 1) {
            m_invocation.console().print(json);
        } else {
            m_invocation.console().printLine(json);
        }
        return {};
    }

    const Invocation &m_invocation;
    const QStringList m_files;
    const Extractor m_extractor;
    ReadAhead m_reading;
    qsizetype m_begun = 0;
    qsizetype m_refused = 0;
    QHash<qsizetype, Error> m_unread;
};

ExitStatus runExtract(const Invocation &invocation)
{
    const QStringList files = findLetterFiles(invocation.arguments());
    const QString folder = invocation.value(u"out"_s);
    if (!folder.isEmpty()) {
        if (const Result<void> names = checkNames(files); !names) {
            invocation.console().say(names.error());
            return ExitStatus::WrongUsage;
        }
        if (!QDir().mkpath(folder)) {
            return invocation.failed({ErrorCode::FileNotWritable, folder, {}, {}});
        }
    }
    return Extraction(invocation, files).run();
}

} // namespace

Command extractCommand()
{
    return {"extract",
            "FILE...",
            1,
            -1,
            QT_TRANSLATE_NOOP("Cli", "Prints what is found in letters as JSON; of several letters one a line."),
            "imr extract letter.pdf --with-text",
            {},
            {{u"out"_s, tr("Write each letter's JSON into this folder, named as the letter."), u"DIR"_s},
             {u"with-text"_s, tr("Print the text of the letter too.")}},
            runExtract};
}

} // namespace imr::cli
