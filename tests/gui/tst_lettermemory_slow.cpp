// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include "core/store/storeservice.h"
#include "ui/review/reviewcontroller.h"
#include "ui/samples.h"
#include "ui/settings/settings.h"
#include "ui/source/pdfview.h"
#include "ui/source/sourceview.h"
#include "ui/workbenchwindow.h"

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

/// Bytes of memory in use by a process, its own pages only.
qint64 memoryOf(const QString &process)
{
    QFile file(u"/proc/%1/statm"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.size() < 3 ? 0 : (pages.at(1).toLongLong() - pages.at(2).toLongLong()) * sysconf(_SC_PAGESIZE);
}

bool isOurChild(const QString &process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray stat = file.readAll();
    const QList<QByteArray> behindName = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return behindName.size() > 1 && behindName.at(1).toLongLong() == getpid();
}

} // namespace

/// Letters opened one after the other leave nothing behind, in the window nor in the pages process.
class TestLetterMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void staysFlatOverAThousandLetters()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        Theme theme;
        Extractor extractor;
        auto service = StoreService::open(folder.filePath(u"cases.imr"_s), OpenMode::CreateIfMissing,
                                          FieldCatalogue::builtIn());
        QVERIFY(service);
        WorkbenchWindow window({**service, FieldCatalogue::builtIn(), extractor, settings, theme,
                                QStringLiteral(IMR_PROGRAM_DIR "/imr-pages")});
        window.resize(1400, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QSignalSpy shown(&window, &WorkbenchWindow::letterShown);
        QList<LetterId> letters;
        connect(&window.controller(), &ReviewController::queueChanged, this, [&letters](const QueueContent &content) {
            letters.clear();
            for (const LetterSummary &letter : content.letters)
                letters.append(letter.id);
        });
        const QStringList samples = sampleLetters();
        window.importPaths(samples, WorkbenchWindow::AfterImport::OpenFirst);
        QTRY_COMPARE_WITH_TIMEOUT(letters.size(), samples.size(), 60000);
        window.source().showText(false);
        const auto *pages = window.source().findChild<PdfView *>();
        const auto open = [&](int count) {
            for (int i = 0; i < count; ++i) {
                const qsizetype before = shown.size();
                window.controller().openLetter(letters.at(i % letters.size()));
                if (!QTest::qWaitFor([&] { return shown.size() > before && pages->isDrawn(); }, 10000))
                    return false;
            }
            return true;
        };
        // What is in use changes with the letter and with what is just being drawn: the most over some rounds counts.
        const auto most = [&] {
            qint64 found = 0;
            for (int i = 0; i < 40 && open(i % static_cast<int>(letters.size()) + 1); ++i)
                found = std::max(found, memory());
            return found;
        };
        QVERIFY(open(100)); // caches fill
        const qint64 first = most();
        QVERIFY(open(1000));
        const qint64 last = most();
        qInfo("at most %.1f MB at first, %.1f MB after 1000 letters more", double(first) / 1e6, double(last) / 1e6);
        QVERIFY(first > 0);
        QVERIFY2(double(last) <= 1.05 * double(first), "memory grows with the letters opened");
    }

private:
    static qint64 memory()
    {
        qint64 sum = memoryOf(QString::number(getpid()));
        for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            if (isOurChild(process))
                sum += memoryOf(process);
        }
        return sum;
    }
};

QTEST_MAIN(TestLetterMemory)
#include "tst_lettermemory_slow.moc"
