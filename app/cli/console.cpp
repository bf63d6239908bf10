// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <algorithm>
#include <cstdio>

#include <unistd.h>

#include <QJsonDocument>

#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace imr::cli {

namespace {

constexpr qsizetype bufferSize = 1 << 16;
constexpr qsizetype widestColumn = 60;

QString onOneLine(const QString &cell)
{
    QString text = cell;
    for (QChar &c : text) {
        const bool isControl = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                               || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        c = isControl ? QChar(u' ') : c;
    }
    return text;
}

QString shortened(const QString &text)
{
    return text.size() <= widestColumn ? text : text.left(widestColumn - 1) + u'…';
}

QList<qsizetype> columnWidths(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths.at(i), row.at(i).size());
        }
    }
    return widths;
}

} // namespace

Console::Console() : m_isOutputTerminal(isatty(STDOUT_FILENO) == 1), m_isErrorTerminal(isatty(STDERR_FILENO) == 1) {}

Console::~Console()
{
    flush();
}

void Console::print(const QString &line)
{
    write(onOneLine(line).toUtf8() + '\n');
}

void Console::print(const QJsonObject &json)
{
    write(QJsonDocument(json).toJson());
}

void Console::printLine(const QJsonObject &json)
{
    write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

void Console::print(const QJsonArray &json)
{
    write(QJsonDocument(json).toJson());
}

void Console::printTable(const QStringList &header, const QList<QStringList> &rows)
{
    QList<QStringList> lines;
    if (m_isOutputTerminal) {
        lines.append(header);
    }
    for (const QStringList &row : rows) {
        QStringList line;
        for (const QString &cell : row) {
            line.append(m_isOutputTerminal ? shortened(onOneLine(cell)) : onOneLine(cell));
        }
        lines.append(line);
    }
    const QList<qsizetype> widths = columnWidths(lines);
    for (QStringList &line : lines) {
        for (qsizetype i = 0; m_isOutputTerminal && i + 1 < line.size(); ++i) {
            line[i] = line.at(i).leftJustified(widths.at(i));
        }
        write(line.join(m_isOutputTerminal ? u"  "_s : u"\t"_s).toUtf8() + '\n');
    }
}

void Console::say(const QString &line)
{
    clearProgress();
    flush();
    const QByteArray bytes = onOneLine(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void Console::say(const Error &error)
{
    say(u"imr: "_s + wording::sentence(error));
    // What these codes leave open only the detail tells; it never holds words of a letter.
    const bool isOpen = error.code == ErrorCode::DatabaseFailed || error.code == ErrorCode::Internal
                        || error.code == ErrorCode::CatalogueDamaged || error.code == ErrorCode::FileNotWritable;
    if (isOpen && !error.detail.isEmpty()) {
        say(u"imr: "_s + error.detail);
    }
}

void Console::showProgress(const QString &what, int done, int all)
{
    if (!m_isErrorTerminal) {
        return;
    }
    std::fprintf(stderr, "\r%s %d/%d\033[K", qPrintable(what), done, all);
    std::fflush(stderr);
    m_hasProgress = true;
}

void Console::clearProgress()
{
    if (std::exchange(m_hasProgress, false)) {
        std::fputs("\r\033[K", stderr);
    }
}

void Console::write(const QByteArray &bytes)
{
    clearProgress();
    m_buffer += bytes;
    if (m_buffer.size() >= bufferSize) {
        flush();
    }
}

bool Console::flush()
{
    if (!m_buffer.isEmpty()) {
        const size_t size = size_t(m_buffer.size());
        m_hasFailed |= std::fwrite(m_buffer.constData(), 1, size, stdout) != size;
        m_buffer.clear();
    }
    m_hasFailed |= std::fflush(stdout) != 0;
    return !m_hasFailed;
}

} // namespace imr::cli
