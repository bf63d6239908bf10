// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTest>

#include "tests/support/killedwork.h"

using namespace Qt::StringLiterals;
using namespace imr::test;

/// A program that is killed at any moment loses nothing that it said was done.
class KilledSlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNothing()
    {
        constexpr int times = 500;
        const KilledRun run = killWork(QCoreApplication::applicationFilePath(), times, 20261125);
        qInfo("%d times, killed at work %d times, %d exports were whole", times, run.killed, run.exported);
        QVERIFY(run.killed > times / 3);
        QVERIFY2(run.faults.isEmpty(), qPrintable(run.faults.join(u'\n')));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--work")
        return workUntilKilled(arguments.sliced(2));
    KilledSlowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed_slow.moc"
