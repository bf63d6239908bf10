// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/deidentify.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

#include "core/base/userdefaults.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

constexpr int keySize = 32;
constexpr int shortestShift = 30;
constexpr int longestShift = 364;
/// From this age on there are so few people that the age tells who it is.
constexpr int oldestTold = 90;

QByteArray digest(const QByteArray &key, const QByteArray &what)
{
    return QMessageAuthenticationCode::hash(what, key, QCryptographicHash::Sha256);
}

/// Words of names that a letter gives after a label, in a salutation or before a degree.
QSet<QString> namesIn(const QString &text)
{
    static const QRegularExpression places(
        uR"((?:(?:Employee|Applicant|Claimant|Patient|Injured Worker|Attorney|Provider|Physician|Insurer contact)(?: Name)?:[ \t]*|\b(?:Dear|Mr|Mrs|Ms|Dr)\.?[ \t]+(?:(?:Mr|Mrs|Ms|Dr)\.?[ \t]+)?)([A-Z][\w’'-]+(?:,?[ \t]+[A-Z][\w’'.-]*){0,3})|([A-Z][\w’'-]+(?:[ \t]+[A-Z]\.)?[ \t]+[A-Z][\w’'-]+),?[ \t]+(?:M\.?D|D\.?O|D\.?C|Ph\.?D|P\.?A|N\.?P)\b)"_s);
    QSet<QString> names;
    for (const QRegularExpressionMatch &match : places.globalMatch(text)) {
        const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        for (const QString &word : name.split(QRegularExpression(u"[\\s,.]+"_s), Qt::SkipEmptyParts)) {
            if (word.size() >= 3) {
                names.insert(word);
            }
        }
    }
    return names;
}

QRegularExpression anyOf(const QSet<QString> &words)
{
    QStringList escaped;
    for (const QString &word : words) {
        escaped.append(QRegularExpression::escape(word));
    }
    std::ranges::sort(escaped);
    return words.isEmpty() ? QRegularExpression(u"(?!)"_s)
                           : QRegularExpression(u"\\b(?:"_s + escaped.join(u'|') + u")\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption);
}

} // namespace

struct Deidentifier::Cloak {
    QRegularExpression names;
    int shift = 0; ///< days
};

Deidentifier::Deidentifier(const FieldCatalogue &catalogue, ExportIdentity identity, const QByteArray &key)
    : m_catalogue(catalogue), m_identity(identity), m_key(key)
{
}

void Deidentifier::apply(ExportedLetter &letter)
{
    ReviewRecord &record = letter.record;
    const QByteArray secret = digest(m_key, record.shortId.toUtf8());
    const int span = longestShift - shortestShift + 1;
    const int days = shortestShift + (quint8(secret.at(0)) * 256 + quint8(secret.at(1))) % span;
    const Cloak cloak{anyOf(namesIn(letter.letter.text)), (quint8(secret.at(2)) & 1) != 0 ? days : -days};
    record.shortId = QString::fromLatin1(secret.sliced(4, 6).toHex());
    counted(u"case_number"_s, u"left_out"_s, QJsonValue::Undefined);
    record.caseNumber.clear();
    record.fileName.clear();
    record.findings.clear();
    record.fields.removeIf([](const ReviewField &field) { return field.ref.pattern == u"case.number"_s; });
    for (ReviewField &field : record.fields) {
        const FieldDefinition *const definition = m_catalogue.find(field.ref.pattern);
        const QJsonValue before = field.now.value;
        field.now.value = definition ? hidden(*definition, before, cloak) : QJsonValue(QJsonValue::Undefined);
        field.machineValue = definition && field.machineValue != before ? hidden(*definition, field.machineValue, cloak)
                             : definition                               ? field.now.value
                                                                        : QJsonValue(QJsonValue::Undefined);
        field.now.spans.clear();
        field.machineSpans.clear();
        field.quote.clear();
        field.now.outsideSource.clear();
        field.candidates.clear();
    }
    letter.letter = {};
    letter.letter.sha256 = secret;
    letter.history.clear();
    letter.original.clear();
    letter.rows = {};
}

QJsonValue Deidentifier::counted(const QString &column, const QString &change, const QJsonValue &value)
{
    ++m_changes[column][change];
    return value;
}

QJsonValue Deidentifier::hidden(const FieldDefinition &field, const QJsonValue &value, const Cloak &cloak)
{
    if (value.isUndefined()) {
        return value;
    }
    switch (field.type) {
    case FieldType::LongText: return counted(field.exportName, u"left_out"_s, QJsonValue::Undefined);
    case FieldType::Date: return hiddenDate(field, value.toString(), cloak);
    case FieldType::Text:
        if (field.source == FieldSource::Office) {
            return counted(field.exportName, u"left_out"_s, QJsonValue::Undefined);
        }
        return masked(field.exportName, value.toString(), cloak);
    case FieldType::Integer:
        if (field.pattern == u"patient.age"_s && value.toInt() > oldestTold) {
            return counted(field.exportName, u"capped"_s, oldestTold);
        }
        return value;
    case FieldType::Number:
    case FieldType::Boolean:
    case FieldType::Choice:
    case FieldType::Citation: break;
    }
    return value;
}

QJsonValue Deidentifier::hiddenDate(const FieldDefinition &field, const QString &date, const Cloak &cloak)
{
    static const QRegularExpression form(u"^(\\d{4})(-\\d{2}(-\\d{2})?)?$"_s);
    const QRegularExpressionMatch match = form.match(date);
    if (!match.hasMatch()) {
        return counted(field.exportName, u"left_out"_s, QJsonValue::Undefined);
    }
    const QDate day = QDate::fromString(date, Qt::ISODate);
    if (m_identity == ExportIdentity::DatesShifted && day.isValid()) {
        return counted(field.exportName, u"shifted"_s, day.addDays(cloak.shift).toString(Qt::ISODate));
    }
    // A month alone cannot be shifted by days: its year is left.
    return date.size() == 4 ? QJsonValue(date) : counted(field.exportName, u"year_only"_s, match.captured(1));
}

QString Deidentifier::masked(const QString &column, const QString &text, const Cloak &cloak)
{
    static const QRegularExpression dates(
        uR"(\b\d{1,2}[/-]\d{1,2}[/-](\d{4}|\d{2})\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2},? (\d{4})\b|\b(\d{4})-\d{2}-\d{2}\b)"_s);
    static const QRegularExpression numbers(
        uR"(\bCM\d{2}-?\d{6,7}\b|\b[A-Z]{0,4}\d{6,}[A-Z0-9-]*\b|\b\d{3}-\d{2}-\d{4}\b|\b\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}\b|[\w.+-]+@[\w.-]+\.\w{2,})"_s);
    static const QRegularExpression doctors(uR"(\b(?:Dr|Mr|Mrs|Ms)\.? [A-Z][\w’'-]+)"_s);
    QString result = text;
    result.replace(dates, u"[date]"_s).replace(numbers, u"[number]"_s).replace(doctors, u"[name]"_s);
    result.replace(cloak.names, u"[name]"_s);
    if (result != text) {
        counted(column, u"masked"_s, {});
    }
    return result;
}

QJsonObject Deidentifier::changes() const
{
    QJsonObject json;
    for (auto column = m_changes.begin(); column != m_changes.end(); ++column) {
        QJsonObject counts;
        for (auto change = column->begin(); change != column->end(); ++change) {
            counts.insert(change.key(), change.value());
        }
        json.insert(column.key(), counts);
    }
    return json;
}

Result<QByteArray> Deidentifier::userKey()
{
    const QDir folder = QFileInfo(userdefaults::databasePath()).absoluteDir();
    const QString path = folder.filePath(u"deidentify.key"_s);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray key = QByteArray::fromHex(file.readAll());
        return key.size() == keySize ? Result<QByteArray>(key) : Error{ErrorCode::FileNotReadable, path, {}, {}};
    }
    QByteArray key(keySize, '\0');
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(key.data()),
                                         reinterpret_cast<quint32 *>(key.data() + keySize));
    const bool isWritten = folder.mkpath(u"."_s)
                           && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
                           && file.write(key.toHex()) == 2 * keySize && file.flush();
    return isWritten ? Result<QByteArray>(key) : notWritable(path, file.errorString());
}

} // namespace imr
