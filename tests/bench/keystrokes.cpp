// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// keystrokes FOLDER: verifies every letter of a folder in the real window by keys alone, and prints for each how many
// fields wait, how many decisions and key presses that takes, and how many words must be read. Typing is apart: values
// are confirmed as they stand, empty ones answered as not stated.
#include <algorithm>
#include <cstdio>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/extract/sentences.h"
#include "core/store/storeservice.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queueview.h"
#include "ui/record/recordview.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/sweepbar.h"
#include "ui/settings/settings.h"
#include "ui/source/sourceview.h"
#include "ui/workbenchwindow.h"

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 600;
constexpr double mostPressesADecision = 1.3;

struct Tally {
    int waiting = 0;
    int decisions = 0;
    int presses = 0;
    int stops = 0;
    qsizetype words = 0;
    qsizetype allWords = 0;
    qint64 nextMicroseconds = 0;
};

qsizetype countWords(QStringView text)
{
    return text.toString().simplified().split(u' ', Qt::SkipEmptyParts).size();
}

/// Words of the sentences that hold evidence of what waits, or that the sweep stops at.
qsizetype wordsToRead(const RecordForm &form)
{
    TextSpans places;
    for (const FormField &field : form.fields()) {
        if (field.doubt && field.value != nullptr)
            places += field.value->now.spans;
        else if (field.doubt && !field.cue.isEmpty())
            places.append(field.cue);
    }
    for (const SweepStop &stop : sweepOf(form.letter(), form.record()))
        places.append(stop.sentence);
    qsizetype words = 0;
    for (const Sentence &sentence : sentencesOf(form.letter().text)) {
        const TextSpan span{sentence.start, sentence.end};
        if (std::ranges::any_of(places, [&](const TextSpan &place) { return place.overlaps(span); }))
            words += countWords(QStringView(form.letter().text).sliced(span.start, span.length()));
    }
    return words;
}

void press(Tally &tally, int key, Qt::KeyboardModifiers modifiers = {})
{
    ++tally.presses;
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

bool decide(WorkbenchWindow &window, Tally &tally)
{
    const RecordForm *form = window.record().form();
    const FormField *field = form->find(window.record().currentField());
    if (form->waiting().waiting == 0)
        return false;
    if (field == nullptr || !field->doubt) {
        press(tally, Qt::Key_Tab);
        return true;
    }
    QSignalSpy changed(&window.controller(), &ReviewController::recordChanged);
    ++tally.decisions;
    if (field->isEmpty())
        press(tally, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    else
        press(tally, Qt::Key_Return);
    return changed.wait(5000);
}

void sweep(WorkbenchWindow &window, Tally &tally)
{
    auto *bar = window.findChild<SweepBar *>();
    press(tally, Qt::Key_F8);
    while (!bar->currentWords().isEmpty() && tally.stops < mostSteps) {
        ++tally.stops;
        ++tally.decisions;
        press(tally, Qt::Key_Return);
    }
    press(tally, Qt::Key_Escape);
}

Tally verify(WorkbenchWindow &window)
{
    Tally tally;
    const RecordForm *form = window.record().form();
    tally.waiting = form->waiting().waiting;
    tally.words = wordsToRead(*form);
    tally.allWords = countWords(form->letter().text);
    for (int step = 0; step < mostSteps && decide(window, tally); ++step) {}
    if (window.record().form()->waiting().waiting > 0)
        std::fprintf(stderr, "keystrokes: %d fields could not be decided by keys\n",
                     window.record().form()->waiting().waiting);
    sweep(window, tally);
    return tally;
}

bool openNext(WorkbenchWindow &window, Tally &tally)
{
    QTest::qWait(400); // an analyst reads; meanwhile the next letter is fetched
    QSignalSpy shown(&window, &WorkbenchWindow::letterShown);
    QElapsedTimer timer;
    timer.start();
    press(tally, Qt::Key_Return, Qt::ControlModifier);
    const bool isThere = !shown.isEmpty() || shown.wait(10000);
    tally.nextMicroseconds = timer.nsecsElapsed() / 1000;
    return isThere;
}

void print(const QString &name, const Tally &tally)
{
    std::printf("  %-28s %7d %9d %7d %8.2f %6d %6lld of %5lld %8.1f ms\n", qPrintable(name.left(28)), tally.waiting,
                tally.decisions, tally.presses, tally.decisions == 0 ? 0.0 : double(tally.presses) / tally.decisions,
                tally.stops, static_cast<long long>(tally.words), static_cast<long long>(tally.allWords),
                double(tally.nextMicroseconds) / 1000);
}

int run(const QStringList &files)
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
    QSignalSpy shown(&window, &WorkbenchWindow::letterShown);
    window.importPaths(files, WorkbenchWindow::AfterImport::OpenFirst);
    if (!QTest::qWaitForWindowActive(&window) || !shown.wait(60000))
        return 1;
    const auto isComplete = [&] { return window.queue().model().letterCount() == files.size(); };
    if (!QTest::qWaitFor(isComplete, 60000))
        return 1;
    std::printf("\nkeystrokes: %lld letters by keys alone\n  %-28s %7s %9s %7s %8s %6s %15s %11s\n",
                static_cast<long long>(files.size()), "", "waiting", "decisions", "presses", "each", "sweep",
                "words to read", "next letter");
    Tally all;
    for (qsizetype at = 0; at < files.size(); ++at) {
        const QString name = window.controller().open()->letter->fileName;
        Tally tally = verify(window);
        if (at + 1 < files.size() && !openNext(window, tally))
            return 1;
        print(name, tally);
        all.waiting += tally.waiting;
        all.decisions += tally.decisions;
        all.presses += tally.presses;
        all.stops += tally.stops;
        all.words += tally.words;
        all.allWords += tally.allWords;
        all.nextMicroseconds = qMax(all.nextMicroseconds, tally.nextMicroseconds);
    }
    print(u"all (next letter: slowest)"_s, all);
    return all.decisions > 0 && double(all.presses) / all.decisions <= mostPressesADecision ? 0 : 3;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    QStringList files;
    for (const QString &name : folder.entryList({u"*.pdf"_s, u"*.txt"_s}, QDir::Files, QDir::Name)) {
        // A letter that is there in both forms is verified once.
        const bool isTwice = name.endsWith(u".txt") && folder.exists(name.chopped(4) + u".pdf"_s);
        if (!isTwice)
            files.append(folder.filePath(name));
    }
    if (files.isEmpty()) {
        std::fprintf(stderr, "keystrokes: no letters in %s\n", qPrintable(folder.path()));
        return 2;
    }
    return run(files);
}
