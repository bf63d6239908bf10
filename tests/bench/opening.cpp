// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// opening FOLDER [COUNT]: opens COUNT letters (1,000) of a folder one after the other in the real window, and prints how
// long each took until it was shown, and what memory the window holds after the first hundred and at the end, beside that
// of a bare QMainWindow. opening --bare prints the memory of that one.
#include <algorithm>
#include <cstdio>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/storeservice.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queueview.h"
#include "ui/review/reviewcontroller.h"
#include "ui/settings/settings.h"
#include "ui/workbenchwindow.h"

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

constexpr int firstOnes = 100;

/// Resident memory in KiB.
qint64 memory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.sliced(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

int bare()
{
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    QTest::qWait(500);
    std::printf("%lld\n", static_cast<long long>(memory()));
    return 0;
}

qint64 bareMemory()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--bare"_s});
    process.waitForFinished(20000);
    return process.readAllStandardOutput().trimmed().toLongLong();
}

int run(const QStringList &files, int count)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Theme theme;
    theme.applyTo(*qApp);
    auto service = StoreService::open(folder.filePath(u"bench.imr"_s), OpenMode::CreateIfMissing,
                                      FieldCatalogue::builtIn());
    if (!service)
        return 1;
    const Extractor extractor;
    WorkbenchWindow window({**service, FieldCatalogue::builtIn(), extractor, settings, theme,
                            QStringLiteral(IMR_PROGRAM_DIR "/imr-pages")});
    window.resize(1440, 900);
    window.show();
    QTest::qWait(500);
    const qint64 idle = memory();
    QSignalSpy shown(&window, &WorkbenchWindow::letterShown);
    window.importPaths(files, WorkbenchWindow::AfterImport::OpenFirst);
    const auto isComplete = [&] { return window.queue().model().letterCount() == files.size(); };
    if (!shown.wait(60000) || !QTest::qWaitFor(isComplete, 60000))
        return 1;
    const QList<LetterSummary> letters = window.queue().model().shown();
    QList<qint64> times;
    qint64 early = 0;
    for (int number = 0; number < count; ++number) {
        QElapsedTimer timer;
        timer.start();
        shown.clear();
        window.controller().openLetter(letters.at((number + 1) % letters.size()).id);
        if (shown.isEmpty() && !shown.wait(10000))
            return 1;
        QCoreApplication::sendPostedEvents();
        times.append(timer.nsecsElapsed() / 1000);
        QTest::qWait(5);
        if (number + 1 == firstOnes)
            early = memory();
    }
    std::ranges::sort(times);
    const qint64 reference = bareMemory();
    std::printf("\nopening: %d letters of %lld files\n  shown after: median %.1f ms, p95 %.1f ms, slowest %.1f ms\n",
                count, static_cast<long long>(files.size()), double(times.at(times.size() / 2)) / 1000,
                double(times.at(times.size() * 95 / 100)) / 1000, double(times.last()) / 1000);
    std::printf(
        "  memory: bare window %lld KiB, idle %lld (%.2f times), after %d letters %lld, after %d %lld (%+.1f %%)\n",
        static_cast<long long>(reference), static_cast<long long>(idle),
        reference > 0 ? double(idle) / double(reference) : 0.0, firstOnes, static_cast<long long>(early), count,
        static_cast<long long>(memory()), early > 0 ? 100.0 * double(memory() - early) / double(early) : 0.0);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(u"--bare"_s))
        return bare();
    const QDir folder(arguments.value(1));
    QStringList files;
    for (const QString &name : folder.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    if (files.size() < 2) {
        std::fprintf(stderr, "opening: fewer than two PDF letters in %s\n", qPrintable(folder.path()));
        return 2;
    }
    return run(files, qMax(firstOnes, arguments.value(2, u"1000"_s).toInt()));
}
