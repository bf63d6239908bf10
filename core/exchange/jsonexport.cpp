// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QHash>
#include <QJsonDocument>

#include "core/exchange/datasetwriter.h"
#include "core/exchange/reviewjson.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

class FileWriter : public DatasetWriter {
public:
    Result<void> begin(const QString &path) override
    {
        m_file.setFileName(path);
        return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate) ? Result<void>()
                                                                       : notWritable(path, m_file.errorString());
    }
    Result<void> finish(const QDateTime &) override
    {
        m_file.close();
        return m_file.error() == QFileDevice::NoError ? Result<void>() : notWritable(m_file.fileName());
    }

protected:
    Result<void> write(const QByteArray &bytes)
    {
        return m_file.write(bytes) == bytes.size() ? Result<void>()
                                                   : notWritable(m_file.fileName(), m_file.errorString());
    }

private:
    QFile m_file;
};

/// The numbers of events and of the groups that they were made in, counted within the letter: the same letter reads the
/// same out of whichever database.
QJsonArray renumbered(const QJsonArray &history)
{
    QHash<qint64, int> groups;
    const auto local = [&groups](const QJsonValue &group) {
        const auto known = groups.constFind(group.toInteger());
        return known != groups.constEnd() ? *known : *groups.insert(group.toInteger(), int(groups.size()) + 1);
    };
    QJsonArray events;
    for (const QJsonValue &value : history) {
        QJsonObject event = value.toObject();
        event.insert(u"id"_s, events.size() + 1);
        event.insert(u"group"_s, local(event[u"group"]));
        if (event.contains(u"undoes"_s)) {
            event.insert(u"undoes"_s, local(event[u"undoes"]));
        }
        events.append(event);
    }
    return events;
}

/// One letter a line: everything that is known of it.
QJsonObject lineOf(const ExportedLetter &letter)
{
    QJsonObject line = datasetJson(letter.letter, letter.record, letter.history);
    line.insert(u"history"_s, renumbered(line[u"history"].toArray()));
    line.insert(u"extractor"_s, letter.extractor);
    line.insert(u"text"_s, letter.letter.text);
    if (!letter.rows.isEmpty()) {
        line.insert(u"database"_s, letter.rows);
    }
    if (!letter.original.isEmpty()) {
        line.insert(u"original"_s, QString::fromLatin1(letter.original.toBase64()));
    }
    return line;
}

class JsonlWriter final : public FileWriter {
public:
    Result<void> add(const ExportedLetter &letter) override
    {
        ++m_report.rows;
        return write(QJsonDocument(lineOf(letter)).toJson(QJsonDocument::Compact) + '\n');
    }
};

/// A file of tasks as Label Studio imports them, one a letter: its text, and every value with words in it as a labelled
/// region. What people checked is an annotation, what only the program found a prediction. Offsets count code points.
class LabelStudioWriter final : public FileWriter {
public:
    Result<void> add(const ExportedLetter &letter) override
    {
        const QByteArray task = QJsonDocument(taskOf(letter)).toJson(QJsonDocument::Compact);
        return write((m_report.rows++ == 0 ? "[\n" : ",\n") + task);
    }
    Result<void> finish(const QDateTime &newest) override
    {
        if (Result<void> closed = write(m_report.rows == 0 ? "[]\n"_ba : "\n]\n"_ba); !closed) {
            return closed;
        }
        return FileWriter::finish(newest);
    }

private:
    static QJsonObject regionOf(const ReviewField &field, qsizetype number, const TextSpan &span, const Letter &letter,
                                const CodePointIndex &index)
    {
        const QString path = field.path.toString();
        return {{u"id"_s, QString(path + u'#' + QString::number(number))},
                {u"from_name"_s, u"label"_s},
                {u"to_name"_s, u"text"_s},
                {u"type"_s, u"labels"_s},
                {u"score"_s, field.confidence},
                {u"meta"_s, QJsonObject{{u"path"_s, path}, {u"value"_s, field.now.value}}},
                {u"value"_s, QJsonObject{{u"start"_s, index.codePoint(span.start)},
                                         {u"end"_s, index.codePoint(span.end)},
                                         {u"text"_s, letter.text.sliced(span.start, span.end - span.start)},
                                         {u"labels"_s, QJsonArray{field.path.pattern()}}}}};
    }

    static QJsonObject taskOf(const ExportedLetter &letter)
    {
        QJsonArray checked;
        QJsonArray proposed;
        const CodePointIndex index(letter.letter.text);
        for (const ReviewField &field : letter.record.fields) {
            if (field.now.value.isUndefined()) {
                continue;
            }
            QJsonArray &regions = field.now.state == ValueState::Proposed ? proposed : checked;
            qsizetype number = 0;
            for (const TextSpan &span : field.now.spans) {
                if (span.end <= letter.letter.text.size()) {
                    regions.append(regionOf(field, number++, span, letter.letter, index));
                }
            }
        }
        QJsonObject task{{u"data"_s, QJsonObject{{u"text"_s, letter.letter.text},
                                                 {u"letter_id"_s, letter.record.shortId},
                                                 {u"case_number"_s, letter.record.caseNumber},
                                                 {u"review_state"_s, stateCode(letter.record.state)}}}};
        if (!checked.isEmpty()) {
            task.insert(u"annotations"_s, QJsonArray{QJsonObject{{u"result"_s, checked}}});
        }
        if (!proposed.isEmpty()) {
            task.insert(u"predictions"_s,
                        QJsonArray{QJsonObject{{u"model_version"_s, letter.extractor}, {u"result"_s, proposed}}});
        }
        return task;
    }
};

} // namespace

std::unique_ptr<DatasetWriter> jsonlWriter()
{
    return std::make_unique<JsonlWriter>();
}

std::unique_ptr<DatasetWriter> labelStudioWriter()
{
    return std::make_unique<LabelStudioWriter>();
}

} // namespace imr
