// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One measurement a process, its figures as JSON: imr-bench reading FILE... | bare | start DB | clicks DB | gap DB PATH...
#include <cstdio>

#include <QApplication>
#include <QJsonDocument>

#include "tests/bench/measures.h"

using namespace imr::bench;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QByteArray what(argc > 1 ? argv[1] : "");
    const QByteArrayList windows{"bare", "start", "clicks", "gap"};
    std::unique_ptr<QCoreApplication> application;
    if (windows.contains(what))
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString database = words.value(2);

    Figures figures;
    if (what == "reading")
        figures = measureReading(words.mid(2));
    else if (what == "bare")
        figures = measureBareWindow();
    else if (what == "start")
        figures = measureStart(database);
    else if (what == "clicks")
        figures = measureClicks(database);
    else if (what == "gap")
        figures = measureImportGap(database, words.mid(3));
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return figures.isEmpty() ? 1 : 0;
}
