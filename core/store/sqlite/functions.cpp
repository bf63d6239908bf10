// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/functions.h"

#include <QString>

#include <sqlite3.h>

#include "core/review/wordmarks.h"
#include "core/store/sqlite/rows.h"

namespace imr::sqlite {

namespace {

constexpr quint64 hashStart = 0xcbf29ce484222325;
constexpr quint64 hashPrime = 0x100000001b3;

quint64 added(quint64 hash, const void *data, int size)
{
    const auto *byte = static_cast<const unsigned char *>(data);
    for (int i = 0; i < size; ++i)
        hash = (hash ^ byte[i]) * hashPrime;
    return hash;
}

quint64 added(quint64 hash, sqlite3_value *value)
{
    const int type = sqlite3_value_type(value);
    hash = (hash ^ static_cast<unsigned char>(type)) * hashPrime;
    if (type == SQLITE_NULL)
        return hash;
    if (type == SQLITE_INTEGER) {
        const sqlite3_int64 number = sqlite3_value_int64(value);
        return added(hash, &number, sizeof(number));
    }
    if (type == SQLITE_FLOAT) {
        const double number = sqlite3_value_double(value);
        return added(hash, &number, sizeof(number));
    }
    const void *data = type == SQLITE_TEXT ? static_cast<const void *>(sqlite3_value_text(value))
                                           : sqlite3_value_blob(value);
    return added(hash, data, sqlite3_value_bytes(value));
}

void sum(sqlite3_context *context, int count, sqlite3_value **values)
{
    quint64 hash = hashStart;
    for (int i = 0; i < count; ++i)
        hash = added(hash, values[i]);
    sqlite3_result_int64(context, static_cast<sqlite3_int64>((hash ^ (hash >> 48)) & 0xffffffffffff));
}

QString textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(text, sqlite3_value_bytes(value));
}

void marks(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL || sqlite3_value_type(values[1]) == SQLITE_NULL)
        return;
    Letter letter;
    letter.text = textOf(values[0]);
    const TextSpans spans = spansOf(textOf(values[1]));
    if (spans.isEmpty())
        return;
    const QByteArray bytes = WordMarks(letter).of(spans);
    sqlite3_result_blob(context, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

} // namespace

void addFunctions(sqlite3 *handle)
{
    constexpr int kind = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    sqlite3_create_function_v2(handle, "imr_sum", -1, kind, nullptr, sum, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "imr_marks", 2, kind, nullptr, marks, nullptr, nullptr, nullptr);
}

} // namespace imr::sqlite
