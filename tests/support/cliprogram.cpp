// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cliprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace imr::test {

namespace {

constexpr int patience = 60'000;

QByteArray header(const QString &caseNumber)
{
    return "Case Number: " + caseNumber.toLatin1()
           + "    Date Assigned: 03/11/2015\n"
             "Date of Injury: 05/04/2013    Decision Date: 04/20/2015\n"
             "UR Denial Date: 02/10/2015    Priority: Standard\n"
             "Application Received: 02/24/2015\n\n"
             "HOW THE IMR FINAL DETERMINATION WAS MADE\n\n"
             "MAXIMUS Federal Services sent the complete case file to an expert reviewer. The expert reviewer has the\n"
             "following credentials:\nState(s) of Licensure: California\nCertification(s)/Specialty: Neurology\n\n"
             "CLINICAL CASE SUMMARY\n\n";
}

QByteArray item(const QString &heading, int number)
{
    const QByteArray request = heading.section(u": "_s, 0, -2).toLatin1();
    const QByteArray verdict = heading.endsWith(u"Upheld"_s) ? "not medically necessary" : "medically necessary";
    return QByteArray::number(number) + ". " + heading.toLatin1()
           + "\n\nClaims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Physical\n"
             "Medicine Page(s): 98-99.\n\nMAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines\n"
             "Physical Medicine Page(s): 98-99.\n\nDecision rationale: The file was weighed against the guideline.\n"
             "Therefore, the request for "
           + request + " is " + verdict + ".\n\n";
}

} // namespace

QJsonObject CliAnswer::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray CliAnswer::array() const
{
    return QJsonDocument::fromJson(out).array();
}

QString cliPath()
{
    return QStringLiteral(IMR_PROGRAM_DIR "/imr");
}

CliAnswer imr(const QStringList &arguments)
{
    QProcess process;
    process.start(cliPath(), arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {status, process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray InventedLetter::text() const
{
    QByteArray letter =
        header(caseNumber) + "The patient is a " + QByteArray::number(age)
        + " year old male who was hurt on 05/04/2013 when he fell from a ladder.\n\n"
          "IMR ISSUES, DECISIONS AND RATIONALES\n\n"
          "The Final Determination was based on decisions for the disputed items/services set forth below:\n\n";
    for (qsizetype i = 0; i < items.size(); ++i) {
        letter += item(items.at(i), int(i) + 1);
    }
    return letter;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString samplesFolder()
{
    return QStringLiteral(IMR_SOURCE_DIR "/resources/samples");
}

} // namespace imr::test
