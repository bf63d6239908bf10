// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Composition of the desktop application; everything else is in ui and core.
#include <algorithm>
#include <cstdio>

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

#include "app/workbench/options.h"
#include "app/workbench/selftest.h"
#include "core/base/userdefaults.h"
#include "core/extract/extractor.h"
#include "core/store/storeservice.h"
#include "core/terms/ownlexicons.h"
#include "core/wording/translations.h"
#include "core/wording/wording.h"
#include "ui/dialogs/storecare.h"
#include "ui/feedback/messagebar.h"
#include "ui/queue/queueview.h"
#include "ui/review/reviewcontroller.h"
#include "ui/samples.h"
#include "ui/settings/settings.h"
#include "ui/workbenchwindow.h"

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

QString defaultDatabase()
{
    const QString path = userdefaults::databasePath();
    QDir().mkpath(QFileInfo(path).path());
    return path;
}

/// Without a database there is no window to show a message in: the one place for a box.
int failToOpen(const Error &error)
{
    const QString sentence = wording::sentence(error);
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QMessageBox::critical(nullptr, QCoreApplication::applicationName(), sentence);
    return 1;
}

/// Once the pages had time to be drawn.
void takePicture(WorkbenchWindow &window, const QString &path)
{
    QObject::connect(&window, &WorkbenchWindow::letterShown, qApp, [&window, path] {
        QTimer::singleShot(2500, qApp, [&window, path] { QCoreApplication::exit(window.grab().save(path) ? 0 : 1); });
    });
}

/// What the window shows follows what others, or the commands about the whole file, did to the case database.
void lookAfter(StoreCare &care, WorkbenchWindow &window)
{
    care.fillMenu(*window.menuBar()->actions().constFirst()->menu());
    ReviewController &controller = window.controller();
    QObject::connect(&controller, &ReviewController::letterOpened, &care, [&care, &controller] {
        const ReviewRecord &record = controller.open()->record;
        care.setLetter(record.letter, record.caseNumber.isEmpty() ? record.shortId : record.caseNumber);
    });
    QObject::connect(&care, &StoreCare::contentChanged, &controller, [&controller] {
        controller.refreshQueue();
        controller.reload();
        controller.refreshUndo();
    });
    QObject::connect(&care, &StoreCare::letterRemoved, &controller, [&controller](LetterId letter) {
        const auto next = [&controller, letter](const QueueContent &content) {
            const auto other = std::ranges::find_if(content.letters,
                                                    [&](const LetterSummary &l) { return l.id != letter; });
            if (controller.currentLetter() == letter && other != content.letters.end())
                controller.openLetter(other->id);
        };
        QObject::connect(&controller, &ReviewController::queueChanged, &controller, next, Qt::SingleShotConnection);
    });
}

int run(const Options &options, Theme &theme, Settings &settings, const QString &database)
{
    const bool isNew = !QFile::exists(database);
    Result<std::unique_ptr<StoreService>> service = StoreService::open(database, OpenMode::CreateIfMissing,
                                                                       FieldCatalogue::builtIn());
    if (!service)
        return failToOpen(service.error());
    const Extractor extractor;
    WorkbenchWindow window({**service, FieldCatalogue::builtIn(), extractor, settings, theme});
    StoreCare care({**service, FieldCatalogue::builtIn(), settings, window.messages(), window});
    lookAfter(care, window);
    if (options.isSelfTest)
        endWhenLetterIsShown(window);
    if (!options.screenshot.isEmpty()) {
        window.resize(options.screenshotSize);
        takePicture(window, options.screenshot);
    }
    const QStringList files = !options.files.isEmpty() ? options.files : isNew ? sampleLetters() : QStringList();
    const bool isFirstStart = isNew && options.files.isEmpty() && options.screenshot.isEmpty() && !options.isSelfTest;
    if (isFirstStart && !settings.wasTourSeen())
        window.offerTour();
    window.importPaths(files, WorkbenchWindow::AfterImport::OpenFirst);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const auto isGiven = [&](QByteArrayView option) {
        return std::any_of(argv + 1, argv + argc, [&](const char *word) { return option == word; });
    };
    if (isGiven("--self-test"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(userdefaults::organization());
    QCoreApplication::setApplicationName(userdefaults::application());
    QCoreApplication::setApplicationVersion(QStringLiteral(IMR_VERSION));
    QGuiApplication::setApplicationDisplayName(u"IMR Workbench"_s);
    QGuiApplication::setDesktopFileName(u"org.imrworkbench.Workbench"_s);
    QApplication::setWindowIcon(QIcon(u":/imr/org.imrworkbench.Workbench.svg"_s));
    installTranslations(application);
    const Options options = readOptions();

    QTemporaryDir scratch;
    const bool isScratch = options.isSelfTest;
    Settings settings(isScratch ? scratch.filePath(u"settings.ini"_s) : QString());
    Theme theme;
    theme.setChoice(options.theme.value_or(settings.theme()));
    theme.applyTo(application);
    if (options.isSelfTest && !hasResources(theme))
        return 1;
    if (const Result<void> own = useOwnLexicons(userdefaults::lexiconFolder()); !own && !isScratch)
        return failToOpen(own.error());
    const QString database = isScratch ? scratch.filePath(u"self-test.imr"_s) : options.database;
    return run(options, theme, settings, database.isEmpty() ? defaultDatabase() : database);
}
