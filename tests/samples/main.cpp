// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QSaveFile>
#include <QTextStream>

#include "tests/samples/samplepdf.h"

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

bool make(const QFileInfo &source, const QDir &target)
{
    QFile file(source.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto letter = imr::samples::parseSampleLetter(QString::fromUtf8(file.readAll()));
    if (!letter)
        return false;
    const QString name = source.completeBaseName();
    return write(target.filePath(name + u".txt"_s), imr::samples::plainText(*letter).toUtf8())
           && write(target.filePath(name + u".pdf"_s),
                    imr::samples::pdf(*letter, u"Invented sample letter: "_s + name));
}

} // namespace

// imr-make-samples SOURCES TARGET: makes the PDF and the text of every sample letter.
int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "usage: imr-make-samples SOURCES TARGET\n";
        return 2;
    }
    const QFileInfoList sources = QDir(arguments.at(1)).entryInfoList({u"*.letter"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &source : sources) {
        if (!make(source, QDir(arguments.at(2)))) {
            QTextStream(stderr) << "cannot make " << source.fileName() << '\n';
            return 1;
        }
    }
    return sources.isEmpty() ? 1 : 0;
}
