// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include "core/letter/letterreader.h"
#include "core/letter/pagesclient.h"
#include "tests/support/cliprogram.h"

using namespace Qt::StringLiterals;
using imr::PagesClient;

/// Sample letters with bytes changed, cut out, doubled and moved, always the same ones: each is answered within the limits.
class TestMutants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsAnswered();
};

namespace {

QByteArray mutant(QByteArray bytes, QRandomGenerator &random)
{
    const int changes = random.bounded(1, 12);
    for (int i = 0; i < changes && bytes.size() > 64; ++i) {
        const qsizetype at = random.bounded(quint32(bytes.size() - 32));
        switch (random.bounded(6)) {
        case 0: bytes[at] = char(random.bounded(256)); break;
        case 1: bytes.remove(at, random.bounded(1, 32)); break;
        case 2: bytes.insert(at, bytes.sliced(at, random.bounded(1, 32))); break;
        case 3: bytes.replace(at, 1, QByteArray::number(random.generate())); break;
        case 4: bytes.replace(at, 4, "0 R "); break;
        default: bytes.truncate(random.bounded(20) == 0 ? at : bytes.size()); break;
        }
    }
    return bytes;
}

} // namespace

void TestMutants::eachIsAnswered()
{
    constexpr int count = 10'000;
    QList<QByteArray> samples;
    for (const QString &name : QDir(imr::test::samplesFolder()).entryList({u"*.pdf"_s}))
        samples.append(imr::test::readFile(imr::test::samplesFolder() + u'/' + name));
    QVERIFY(!samples.isEmpty());
    QRandomGenerator random(20261125);
    PagesClient client(QStringLiteral(IMR_PROGRAM_DIR "/imr-pages"));
    int opened = 0;
    qint64 slowest = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray bytes = mutant(samples.at(i % samples.size()), random);
        QElapsedTimer timer;
        timer.start();
        const auto pages = client.read(bytes, u"mutant.pdf"_s);
        slowest = qMax(slowest, timer.elapsed());
        opened += pages ? 1 : 0;
        QVERIFY2(timer.elapsed() < 13 * 5000, QByteArray::number(i));
        if (!pages)
            QVERIFY2(pages.error().code != imr::ErrorCode::PagesProcessMissing, QByteArray::number(i));
    }
    qInfo("%d of %d mutants opened, the slowest answer took %lld ms", opened, count, slowest);
    QVERIFY2(opened > count / 20, "mutants that are all refused show little");
}

QTEST_GUILESS_MAIN(TestMutants)
#include "tst_mutants_slow.moc"
