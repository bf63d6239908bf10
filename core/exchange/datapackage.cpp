// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/datapackage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

#include "core/exchange/datasetwriter.h"
#include "core/exchange/reviewjson.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

constexpr QStringView packageName = u"imr-determinations";

QString mediaType(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Xlsx: return u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
    case ExportFormat::Csv: return u"text/csv"_s;
    case ExportFormat::Jsonl: return u"application/jsonl"_s;
    case ExportFormat::Sqlite: return u"application/vnd.sqlite3"_s;
    case ExportFormat::LabelStudio: return u"application/json"_s;
    }
    return {};
}

/// Names of resources may hold small letters, digits, points, dashes and underscores.
QString resourceName(const QString &fileName)
{
    static const QRegularExpression others(u"[^a-z0-9._-]+"_s);
    return fileName.toLower().replace(others, u"-"_s);
}

QJsonObject countsJson(const QMap<QString, int> &counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        json.insert(it.key(), it.value());
    }
    return json;
}

QJsonArray lossNames(const ExportRequest &request)
{
    QJsonArray names;
    for (const ExportLoss loss : lossesOf(request)) {
        names.append(QString::fromLatin1(QMetaEnum::fromType<ExportLoss>().valueToKey(int(loss))));
    }
    return names;
}

Result<QJsonObject> resourceJson(const ExportRequest &request, const QJsonArray &fields, const DatasetFacts &facts,
                                 const QDateTime &newest)
{
    QFile file(request.path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return Error{ErrorCode::FileNotReadable, request.path, {}, file.errorString()};
    }
    const QString fileName = QFileInfo(request.path).fileName();
    QJsonObject preset = presetJson(request);
    QJsonObject resource{{u"name"_s, resourceName(fileName)},
                         {u"path"_s, fileName},
                         {u"format"_s, nameOf(request.format)},
                         {u"mediatype"_s, mediaType(request.format)},
                         {u"bytes"_s, file.size()},
                         {u"hash"_s, QString(u"sha256:" + QString::fromLatin1(hash.result().toHex()))},
                         {u"imr"_s,
                          QJsonObject{{u"program"_s, QString(u"IMR Workbench " + QStringLiteral(IMR_VERSION))},
                                      {u"extractors"_s, countsJson(facts.extractors)},
                                      {u"letters"_s, facts.letters},
                                      {u"items"_s, facts.items},
                                      {u"rows"_s, facts.rows},
                                      {u"letter_states"_s, countsJson(facts.letterStates)},
                                      {u"value_states"_s, countsJson(facts.valueStates)},
                                      {u"left_out"_s, lossNames(request)},
                                      {u"newest_change"_s, newest.toUTC().toString(Qt::ISODateWithMs)},
                                      {u"request"_s, preset}}}};
    if (request.format == ExportFormat::Csv) {
        resource.insert(u"profile"_s, u"tabular-data-resource"_s);
        resource.insert(u"encoding"_s, u"utf-8"_s);
        resource.insert(u"dialect"_s, QJsonObject{{u"delimiter"_s, u","_s}, {u"lineTerminator"_s, u"\r\n"_s}});
    }
    if (!fields.isEmpty()) {
        resource.insert(u"schema"_s, QJsonObject{{u"fields"_s, fields}, {u"missingValues"_s, QJsonArray{QString()}}});
    }
    return resource;
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The resources of other files that still exist, and this one, by their paths.
QJsonArray mergedResources(const QJsonObject &before, const QJsonObject &resource, const QDir &folder)
{
    QMap<QString, QJsonObject> byPath;
    for (const QJsonValue &other : before[u"resources"].toArray()) {
        const QString path = other[u"path"].toString();
        if (!path.isEmpty() && QFileInfo::exists(folder.filePath(path))) {
            byPath.insert(path, other.toObject());
        }
    }
    byPath.insert(resource[u"path"].toString(), resource);
    QJsonArray resources;
    for (const QJsonObject &one : std::as_const(byPath)) {
        resources.append(one);
    }
    return resources;
}

} // namespace

void DatasetFacts::count(const ExportedLetter &letter)
{
    const ReviewRecord &record = letter.record;
    ++letters;
    ++extractors[letter.extractor];
    items += int(record.elementsOf(u"items[]").size());
    ++letterStates[stateCode(record.state)];
    for (const ReviewField &field : record.fields) {
        ++valueStates[stateCode(field.now.state)];
    }
}

Result<QString> describeDataset(const ExportRequest &request, const QJsonArray &fields, const DatasetFacts &facts,
                                const QDateTime &newest)
{
    const Result<QJsonObject> resource = resourceJson(request, fields, facts, newest);
    if (!resource) {
        return resource.error();
    }
    const QDir folder = QFileInfo(request.path).absoluteDir();
    QString path = folder.filePath(u"datapackage.json"_s);
    QJsonObject before = readJson(path);
    if (QFileInfo::exists(path) && before[u"name"].toString() != packageName) {
        path = QString(request.path + u".datapackage.json");
        before = {};
    }
    const QJsonObject package{
        {u"profile"_s, u"data-package"_s},
        {u"name"_s, packageName.toString()},
        {u"title"_s, u"Independent Medical Review determinations"_s},
        {u"description"_s,
         u"Values from final determination letters, each with the words that it came from and the person who checked it."_s},
        {u"resources"_s, mergedResources(before, *resource, folder)}};
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(package).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit()) {
        return notWritable(path, file.errorString());
    }
    return path;
}

} // namespace imr
