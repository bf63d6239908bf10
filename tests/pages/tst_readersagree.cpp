// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <thread>
#include <vector>

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include "core/letter/letterreader.h"
#include "core/letter/pagesclient.h"
#include "tests/support/corpus.h"

using namespace Qt::StringLiterals;
using imr::Letter;
using imr::PagesClient;
using imr::Result;

namespace {

const QString pagesProgram = QStringLiteral(IMR_PROGRAM_DIR "/imr-pages");

Result<Letter> readFile(const QString &path, PagesClient &client)
{
    const Result<QByteArray> bytes = imr::readFileBytes(path);
    if (!bytes)
        return bytes.error();
    return imr::readLetter(*bytes, QFileInfo(path).fileName(), client);
}

} // namespace

/// Over real letters, where they lie beside the checkout: the same letter as PDF and as text has one canonical text.
class TestReadersAgree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pdfAndTextGiveTheSameWords();
    void readsQuickly_data();
    void readsQuickly();

private:
    QDir m_pdf;
    QDir m_text;
    QStringList m_names;
};

void TestReadersAgree::initTestCase()
{
    const QString corpus = imr::test::corpusFolder();
    if (corpus.isEmpty())
        QSKIP("no real letters beside this checkout");
    m_pdf.setPath(corpus + u"/real/pdf"_s);
    m_text.setPath(corpus + u"/real/text"_s);
    m_names = m_pdf.entryList({u"*.pdf"_s});
    QVERIFY(!m_names.isEmpty());
}

void TestReadersAgree::pdfAndTextGiveTheSameWords()
{
    PagesClient client(pagesProgram);
    int sameText = 0;
    QStringList different;
    for (const QString &name : std::as_const(m_names)) {
        const Result<Letter> pdf = readFile(m_pdf.filePath(name), client);
        const Result<Letter> text = readFile(m_text.filePath(QFileInfo(name).completeBaseName() + u".txt"_s), client);
        QVERIFY(pdf && text);
        sameText += pdf->text == text->text ? 1 : 0;
        if (pdf->text.simplified() != text->text.simplified())
            different.append(name);
    }
    qInfo("%lld letters: %d the same to the last blank line, %lld with blanks folded", qlonglong(m_names.size()),
          sameText, qlonglong(m_names.size() - different.size()));
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u' ')));
}

void TestReadersAgree::readsQuickly_data()
{
    QTest::addColumn<int>("clients");
    QTest::newRow("one client") << 1;
    QTest::newRow("two clients") << 2;
}

void TestReadersAgree::readsQuickly()
{
    QFETCH(int, clients);
    QElapsedTimer timer;
    timer.start();
    std::atomic<qsizetype> next = 0;
    std::atomic<int> failures = 0;
    std::vector<std::jthread> workers;
    for (int i = 0; i < clients; ++i) {
        workers.emplace_back([this, &next, &failures] {
            PagesClient client(pagesProgram);
            for (qsizetype at = next++; at < m_names.size(); at = next++)
                failures += readFile(m_pdf.filePath(m_names.at(at)), client) ? 0 : 1;
        });
    }
    workers.clear();
    qInfo("%lld PDFs in %lld ms", qlonglong(m_names.size()), timer.elapsed());
    QCOMPARE(failures.load(), 0);
    QVERIFY(timer.elapsed() < 10000);
}

QTEST_GUILESS_MAIN(TestReadersAgree)
#include "tst_readersagree.moc"
