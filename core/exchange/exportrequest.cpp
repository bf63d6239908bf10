// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportrequest.h"

#include <array>
#include <utility>

#include <QJsonArray>

#include "core/exchange/reviewjson.h"

using namespace Qt::StringLiterals;

namespace imr {

namespace {

template <typename T>
using Names = std::initializer_list<std::pair<T, QStringView>>;

const Names<ExportFormat> formats{{ExportFormat::Xlsx, u"xlsx"},
                                  {ExportFormat::Csv, u"csv"},
                                  {ExportFormat::Jsonl, u"jsonl"},
                                  {ExportFormat::Sqlite, u"sqlite"},
                                  {ExportFormat::LabelStudio, u"label-studio"}};
const Names<ExportRows> rowKinds{{ExportRows::Items, u"items"},
                                 {ExportRows::Determinations, u"determinations"},
                                 {ExportRows::Values, u"values"}};
const Names<ExportIdentity> identities{{ExportIdentity::Kept, u"kept"},
                                       {ExportIdentity::YearsOnly, u"years"},
                                       {ExportIdentity::DatesShifted, u"shifted"}};
constexpr std::array letterStates{LetterState::New, LetterState::InWork, LetterState::Verified, LetterState::SetAside};

template <typename T>
QString nameIn(Names<T> names, T wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted) {
            return name.toString();
        }
    }
    return {};
}

template <typename T>
std::optional<T> valueIn(Names<T> names, const QString &wanted)
{
    for (const auto &[value, name] : names) {
        if (name == wanted) {
            return value;
        }
    }
    return std::nullopt;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &text : array.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

} // namespace

QString nameOf(ExportFormat format)
{
    return nameIn(formats, format);
}

QString nameOf(ExportRows rows)
{
    return nameIn(rowKinds, rows);
}

QString nameOf(ExportIdentity identity)
{
    return nameIn(identities, identity);
}

std::optional<ExportFormat> exportFormatOf(const QString &name)
{
    return valueIn(formats, name);
}

std::optional<ExportRows> exportRowsOf(const QString &name)
{
    return valueIn(rowKinds, name);
}

std::optional<ExportIdentity> exportIdentityOf(const QString &name)
{
    return valueIn(identities, name);
}

std::optional<LetterState> letterStateOf(const QString &name)
{
    for (const LetterState state : letterStates) {
        if (stateCode(state) == name) {
            return state;
        }
    }
    return std::nullopt;
}

QString fileEnding(ExportFormat format)
{
    return format == ExportFormat::LabelStudio ? u".json"_s : u'.' + nameOf(format);
}

bool canHideIdentity(ExportFormat format)
{
    return format != ExportFormat::Sqlite && format != ExportFormat::LabelStudio;
}

QList<ExportLoss> lossesOf(const ExportRequest &request)
{
    using enum ExportLoss;
    if (request.identity != ExportIdentity::Kept) {
        return {Identity, Evidence, History, LongTexts, Originals};
    }
    switch (request.format) {
    case ExportFormat::Xlsx: return {Evidence, History, MachineValues, LongestTexts};
    case ExportFormat::Csv:
        if (request.rows == ExportRows::Values) {
            return {History, Types};
        }
        return {Evidence, History, MachineValues, ListElements, Types};
    case ExportFormat::Jsonl: return request.withOriginals ? QList<ExportLoss>{} : QList<ExportLoss>{Originals};
    case ExportFormat::Sqlite: return {MachineValues, Originals};
    case ExportFormat::LabelStudio: return {History, States, Types, Originals};
    }
    return {};
}

QJsonObject presetJson(const ExportRequest &request)
{
    QJsonArray states;
    for (const LetterState state : request.states) {
        states.append(stateCode(state));
    }
    return {{u"format"_s, nameOf(request.format)},
            {u"rows"_s, nameOf(request.rows)},
            {u"for_excel"_s, request.forExcel},
            {u"with_description"_s, request.withDescription},
            {u"with_originals"_s, request.withOriginals},
            {u"columns"_s, QJsonArray::fromStringList(request.columns)},
            {u"query"_s, request.query},
            {u"states"_s, states},
            {u"identity"_s, nameOf(request.identity)}};
}

ExportRequest requestOf(const QJsonObject &preset)
{
    ExportRequest request;
    request.format = exportFormatOf(preset[u"format"].toString()).value_or(request.format);
    request.rows = exportRowsOf(preset[u"rows"].toString()).value_or(request.rows);
    request.forExcel = preset[u"for_excel"].toBool(request.forExcel);
    request.withDescription = preset[u"with_description"].toBool(request.withDescription);
    request.withOriginals = preset[u"with_originals"].toBool(request.withOriginals);
    request.columns = textsOf(preset[u"columns"]);
    request.query = preset[u"query"].toString();
    for (const QString &name : textsOf(preset[u"states"])) {
        if (const std::optional<LetterState> state = letterStateOf(name)) {
            request.states.append(*state);
        }
    }
    request.identity = exportIdentityOf(preset[u"identity"].toString()).value_or(request.identity);
    return request;
}

} // namespace imr
