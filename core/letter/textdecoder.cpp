// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/textdecoder.h"

#include <algorithm>
#include <array>

#include <QByteArrayView>
#include <QStringDecoder>

namespace imr {

namespace {

/// One control character in this many is taken for dirt; more of them are no text.
constexpr qsizetype charactersPerControl = 50;

/// What Windows-1252 has at 0x80 to 0x9F; the five gaps as Latin-1 has them.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                               0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() < 0xA0)
            character = QChar(windows1252[character.unicode() - 0x80U]);
    }
    return text;
}

std::optional<QString> decodedAs(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    const bool isUtf16 = encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE;
    if (isUtf16 && bytes.size() % 2 != 0)
        return std::nullopt; // the decoder takes half a unit for nothing
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// Letters of our alphabet have a NUL in every pair: after the letter in little endian, before it in big endian.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 4096) / 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += bytes.at(2 * i) == 0 ? 1 : 0;
        odd += bytes.at(2 * i + 1) == 0 ? 1 : 0;
    }
    if (pairs > 0 && odd * 2 > pairs && even * 10 < pairs)
        return QStringConverter::Utf16LE;
    if (pairs > 0 && even * 2 > pairs && odd * 10 < pairs)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control && !character.isSpace();
}

bool looksLikeText(const QString &text)
{
    return std::ranges::count_if(text, isControl) * charactersPerControl <= text.size();
}

std::optional<QString> decodedByGuess(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decodedAs(*marked, bytes);
    if (const auto utf16 = unmarkedUtf16(bytes))
        return decodedAs(*utf16, bytes);
    const auto utf8 = decodedAs(QStringConverter::Utf8, bytes);
    return utf8 ? utf8 : fromWindows1252(bytes);
}

} // namespace

bool isKnownBinary(const QByteArray &bytes)
{
    using namespace std::string_view_literals;
    static constexpr std::array starts{"\xFF\xD8\xFF"sv,
                                       "\x89PNG\r\n"sv,
                                       "GIF8"sv,
                                       "II*\0"sv,
                                       "MM\0*"sv,
                                       "PK\x03\x04"sv,
                                       "PK\x05\x06"sv,
                                       "\xD0\xCF\x11\xE0"sv,
                                       "{\\rtf"sv,
                                       "\x1F\x8B"sv,
                                       "\x7F"
                                       "ELF"sv,
                                       "MZ\x90"sv,
                                       "SQLite format 3\0"sv,
                                       "7z\xBC\xAF\x27\x1C"sv,
                                       "Rar!"sv,
                                       "\xFD"
                                       "7zXZ"sv,
                                       "BZh9"sv,
                                       "RIFF"sv,
                                       "%!PS"sv};
    return std::ranges::any_of(starts,
                               [&bytes](std::string_view start) { return bytes.startsWith(QByteArrayView(start)); });
}

std::optional<QString> decodedText(const QByteArray &bytes)
{
    std::optional<QString> text = decodedByGuess(bytes);
    if (text && text->startsWith(QChar(QChar::ByteOrderMark)))
        text->removeFirst();
    if (text && !looksLikeText(*text))
        return std::nullopt;
    return text;
}

} // namespace imr
