// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <functional>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QListView>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "core/store/storeservice.h"
#include "tests/bench/measures.h"
#include "ui/jobs/importjob.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queueview.h"
#include "ui/settings/settings.h"
#include "ui/source/pdfview.h"
#include "ui/source/sourceview.h"
#include "ui/workbenchwindow.h"

using namespace Qt::StringLiterals;

namespace imr::bench {
namespace {

constexpr int patience = 120000;

double now()
{
    return double(std::chrono::steady_clock::now().time_since_epoch().count()) / 1e6;
}

/// When the process was asked for, in the clock of now(); dev bench says it.
double started()
{
    return qEnvironmentVariable("IMR_BENCH_STARTED").toDouble();
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Tells when a widget was painted, at the end of that event. A window paints its children when it is asked to update.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget &widget) : QObject(&widget) { widget.installEventFilter(this); }
    double last() const { return m_last; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint || event->type() == QEvent::UpdateRequest)
            QMetaObject::invokeMethod(this, [this] { m_last = now(); }, Qt::QueuedConnection);
        return false;
    }

private:
    double m_last = 0;
};

/// The workbench as its program puts it together.
struct Workbench {
    explicit Workbench(const QString &database)
    {
        theme.applyTo(*qApp);
        Result<std::unique_ptr<StoreService>> opened = StoreService::open(database, OpenMode::CreateIfMissing,
                                                                          FieldCatalogue::builtIn());
        if (!opened)
            return;
        service = std::move(*opened);
        window = std::make_unique<WorkbenchWindow>(WorkbenchParts{*service, FieldCatalogue::builtIn(), extractor,
                                                                  settings, theme,
                                                                  QStringLiteral(IMR_PROGRAM_DIR "/imr-pages")});
        window->resize(1440, 900);
        window->show();
    }

    PdfView &pdf() const { return *window->findChild<PdfView *>(); }
    /// The rows of the queue that are letters, as soon as it is filled; none if it stays empty.
    QList<QModelIndex> letters() const;
    /// Chooses a letter and waits until its first page stands there; milliseconds, negative if it did not come.
    double open(const QModelIndex &row) const;

    QTemporaryDir scratch;
    Settings settings{scratch.filePath(u"settings.ini"_s)};
    Theme theme;
    Extractor extractor;
    std::unique_ptr<StoreService> service;
    std::unique_ptr<WorkbenchWindow> window;
};

QList<QModelIndex> Workbench::letters() const
{
    const QueueModel &model = window->queue().model();
    QList<QModelIndex> rows;
    if (!QTest::qWaitFor([&model] { return model.letterCount() > 0; }, patience))
        return rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.letterAt(model.index(row)).isValid())
            rows.append(model.index(row));
    }
    return rows;
}

double Workbench::open(const QModelIndex &row) const
{
    const PaintWatch watch(*pdf().viewport());
    bool isShown = false;
    const auto connection = QObject::connect(window.get(), &WorkbenchWindow::letterShown, qApp,
                                             [&] { isShown = true; });
    const double start = now();
    Q_EMIT window->queue().list().activated(row);
    const bool isDrawn = QTest::qWaitFor([&] { return isShown && pdf().isDrawn() && watch.last() > start; }, patience);
    QObject::disconnect(connection);
    return isDrawn ? watch.last() - start : -1;
}

double quantile(QList<double> values, double part)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values.at(qsizetype(part * double(values.size() - 1) + 0.5));
}

} // namespace

Figures measureBareWindow()
{
    QMainWindow window;
    window.setCentralWidget(new QLabel(u"bare"_s));
    window.resize(1440, 900);
    const PaintWatch watch(window);
    window.show();
    if (!QTest::qWaitFor([&] { return watch.last() > 0; }, patience))
        return {};
    const double painted = watch.last() - started();
    QTest::qWait(2000);
    return {{u"first paint"_s, painted}, {u"memory"_s, residentMegabytes()}};
}

Figures measureStart(const QString &database)
{
    const Workbench workbench(database);
    if (!workbench.window)
        return {};
    const PaintWatch watch(*workbench.window);
    if (!QTest::qWaitFor([&] { return watch.last() > 0; }, patience))
        return {};
    const double painted = watch.last() - started();
    QTest::qWait(2000);
    const double idle = residentMegabytes();
    const QList<QModelIndex> rows = workbench.letters();
    if (rows.isEmpty() || workbench.open(rows.first()) < 0)
        return {};
    QTest::qWait(1000);
    return {{u"first paint"_s, painted}, {u"memory"_s, idle}, {u"memory with a letter"_s, residentMegabytes()}};
}

Figures measureClicks(const QString &database)
{
    const Workbench workbench(database);
    const QList<QModelIndex> rows = workbench.window ? workbench.letters() : QList<QModelIndex>();
    if (rows.isEmpty())
        return {};
    const double first = workbench.open(rows.first()); // starts the pages process
    const double firstShown = now() - started();
    QList<double> times;
    for (const QModelIndex &row : rows.mid(1, 100)) {
        times.append(workbench.open(row));
        if (times.last() < 0)
            return {};
        QTest::qWait(50);
    }
    return {{u"start to page"_s, firstShown},       {u"first click"_s, first},
            {u"click p50"_s, quantile(times, 0.5)}, {u"click p95"_s, quantile(times, 0.95)},
            {u"letters"_s, times.size()},           {u"memory"_s, residentMegabytes()}};
}

Figures measureImportGap(const QString &database, const QStringList &paths)
{
    const Workbench workbench(database);
    if (!workbench.window)
        return {};
    QTest::qWait(1000);
    QList<double> gaps;
    QElapsedTimer sinceLast;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, qApp, [&] {
        gaps.append(double(sinceLast.nsecsElapsed()) / 1e6);
        sinceLast.start();
    });
    tick.setTimerType(Qt::PreciseTimer);
    sinceLast.start();
    tick.start(1);
    const double start = now();
    workbench.window->importPaths(paths, WorkbenchWindow::AfterImport::Stay);
    const auto *job = workbench.window->findChild<ImportJob *>();
    if (job == nullptr || !QTest::qWaitFor([&] { return job->isOver(); }, 10 * patience))
        return {};
    const double wall = now() - start;
    tick.stop();
    return {{u"letters"_s, job->report().added.size()},
            {u"import"_s, wall},
            {u"gap p99"_s, quantile(gaps, 0.99)},
            {u"gap longest"_s, quantile(gaps, 1)}};
}

} // namespace imr::bench
