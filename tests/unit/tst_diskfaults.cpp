// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/diskfaults.h"

using namespace imr::test;

/// Writes that fail, and power that goes, in the middle of the work.
class DiskFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNothing_data();
    void losesNothing();

private:
    static constexpr int stride = 29;
};

void DiskFaultsTest::losesNothing_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<int>("fault");
    const std::pair<const char *, FaultVfs::Fault> faults[] = {{"one error", FaultVfs::Fault::Once},
                                                               {"errors", FaultVfs::Fault::From},
                                                               {"disk full", FaultVfs::Fault::Full},
                                                               {"power loss", FaultVfs::Fault::PowerLoss}};
    const char *const scenes[] = {"work", "backup", "migration"};
    for (int scene = 0; scene < 3; ++scene) {
        for (const auto &[name, fault] : faults)
            QTest::addRow("%s, %s", scenes[scene], name) << scene << int(fault);
    }
}

void DiskFaultsTest::losesNothing()
{
    QFETCH(int, scene);
    QFETCH(int, fault);
    FaultRun (*const strikes[])(FaultVfs::Fault, int) = {strikeWork, strikeBackup, strikeMigration};
    const FaultRun run = strikes[scene](FaultVfs::Fault(fault), stride);
    qInfo("struck at %d of %d writes", run.places, run.writes);
    QVERIFY(run.places > 0);
    QVERIFY2(run.faults.isEmpty(), qPrintable(run.faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(DiskFaultsTest)
#include "tst_diskfaults.moc"
