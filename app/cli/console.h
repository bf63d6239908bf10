// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include "core/base/error.h"

namespace imr::cli {

/// The standard streams. Data goes to the output, the program's own words to the error stream, progress there too and
/// only where it is a terminal. Control characters of letters never reach a terminal.
class Console {
public:
    Console();
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    void print(const QString &line);
    void print(const QJsonObject &json);
    void print(const QJsonArray &json);
    void printLine(const QJsonObject &json); ///< on one line
    /// Columns under each other on a terminal; else the cells parted by tabs, without the header.
    void printTable(const QStringList &header, const QList<QStringList> &rows);

    void say(const QString &line);
    void say(const Error &error);
    void showProgress(const QString &what, int done, int all);

    /// Writes what is held back; false where the output took it not.
    bool flush();

private:
    void write(const QByteArray &bytes);
    void clearProgress();

    QByteArray m_buffer;
    bool m_isOutputTerminal;
    bool m_isErrorTerminal;
    bool m_hasProgress = false;
    bool m_hasFailed = false;
};

} // namespace imr::cli
