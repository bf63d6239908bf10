// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace imr::test {

/// What the program `imr` answered.
struct CliAnswer {
    int status = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    QJsonObject object() const;
    QJsonArray array() const;
    /// For failure messages.
    QByteArray all() const { return "status " + QByteArray::number(status) + "\n" + out + "\n" + err; }
};

QString cliPath();
/// Runs the real program, its output in pipes.
CliAnswer imr(const QStringList &arguments);

/// A letter of layout E that nobody wrote. Its case number and age are given; each item is "request: decision".
struct InventedLetter {
    QString caseNumber = QStringLiteral("CM15-9900001");
    int age = 48;
    QStringList items{QStringLiteral("Physical therapy 2 times a week for 6 weeks: Upheld")};
    QByteArray text() const;
};

bool writeFile(const QString &path, const QByteArray &bytes);
QByteArray readFile(const QString &path);
QString samplesFolder();

} // namespace imr::test
