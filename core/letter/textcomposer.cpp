// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/textcomposer.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QChar>
#include <QStringView>

using namespace Qt::StringLiterals;

namespace imr {

namespace {

QStringView unfoldedLigature(QChar character)
{
    static constexpr std::array<QStringView, 7> ligatures{u"ff", u"fi", u"fl", u"ffi", u"ffl", u"st", u"st"};
    const int index = character.unicode() - 0xFB00;
    return index >= 0 && index < int(ligatures.size()) ? ligatures[size_t(index)] : QStringView();
}

bool isPlain(QChar character)
{
    return character > u' ' && character < u'\x7f';
}

bool isDropped(QChar character)
{
    return character.category() == QChar::Other_Format || character.category() == QChar::Other_Control;
}

bool isHyphen(QChar character)
{
    return character == u'-' || character == u'\x2010' || character == u'\x2011';
}

/// Without what is dropped; every blank is a space.
QString cleanedText(QStringView raw)
{
    QString clean;
    clean.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar character = raw[i];
        if (character.isHighSurrogate() && i + 1 < raw.size() && raw[i + 1].isLowSurrogate()) {
            clean += raw.sliced(i++, 2);
        } else if (character.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (const QStringView unfolded = unfoldedLigature(character); !unfolded.isEmpty()) {
            clean += unfolded;
        } else if (character.isSpace()) {
            clean += u' ';
        } else if (!isDropped(character)) {
            clean += character;
        }
    }
    return clean;
}

/// The share of a word's box that belongs to some of its characters.
PageRect partOf(const PageRect &box, qsizetype start, qsizetype length, qsizetype whole)
{
    const double unit = box.width() / double(whole);
    return {box.left + unit * double(start), box.top, box.left + unit * double(start + length), box.bottom};
}

} // namespace

QList<PlacedWord> cleanedWords(const PlacedWord &word)
{
    if (!word.text.isEmpty() && std::ranges::all_of(word.text, isPlain))
        return {word};
    const QString clean = cleanedText(word.text);
    QList<PlacedWord> words;
    for (const QStringView part : QStringView(clean).tokenize(u' ', Qt::SkipEmptyParts))
        words.append({part.toString(), partOf(word.box, part.data() - clean.constData(), part.size(), clean.size())});
    return words;
}

void TextComposer::startPage(QSizeF size)
{
    if (!m_letter.pages.isEmpty()) {
        closePage();
        m_letter.text += u'\f';
    }
    Page page;
    page.number = int(m_letter.pages.size()) + 1;
    page.start = m_letter.text.size();
    page.size = size;
    m_letter.pages.append(page);
    m_blankLine = false;
    m_softBreak = false;
}

void TextComposer::addLine(const QList<PlacedWord> &words)
{
    QList<PlacedWord> clean;
    for (const PlacedWord &word : words)
        clean += cleanedWords(word);
    if (clean.isEmpty()) {
        addBlankLine();
        return;
    }
    breakLine(clean.constFirst().text.front());
    for (qsizetype i = 0; i < clean.size(); ++i) {
        if (i > 0)
            m_letter.text += u' ';
        addWord(clean.at(i));
    }
    m_softBreak = words.constLast().text.endsWith(QChar(QChar::SoftHyphen));
}

void TextComposer::addBlankLine()
{
    m_blankLine = true;
}

void TextComposer::breakLine(QChar first)
{
    const QString &text = m_letter.text;
    const bool atPageStart = text.size() == m_letter.pages.constLast().start;
    const bool blankLine = std::exchange(m_blankLine, false);
    if (atPageStart)
        return;
    const bool afterHyphen = text.size() >= 2 && isHyphen(text.back()) && text.at(text.size() - 2).isLetterOrNumber();
    if (blankLine)
        m_letter.text += u"\n\n"_s;
    else if (!first.isLetterOrNumber() || !(afterHyphen || m_softBreak))
        m_letter.text += u'\n';
}

void TextComposer::addWord(const PlacedWord &word)
{
    Page &page = m_letter.pages.last();
    const qsizetype start = m_letter.text.size();
    m_letter.text += word.text;
    page.words.append({{start, m_letter.text.size(), page.number}, word.box});
}

void TextComposer::closePage()
{
    m_letter.pages.last().end = m_letter.text.size();
}

Letter TextComposer::take()
{
    if (m_letter.pages.isEmpty())
        startPage({});
    closePage();
    return std::move(m_letter);
}

} // namespace imr
