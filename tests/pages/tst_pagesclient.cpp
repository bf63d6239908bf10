// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <csignal>
#include <thread>

#include <QElapsedTimer>
#include <QDir>
#include <QTest>

#include "core/letter/letterreader.h"
#include "core/letter/pagesclient.h"
#include "tests/support/handmadepdf.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using imr::ErrorCode;
using imr::PagesClient;
using imr::PlacedPage;
using imr::PlacedWord;
using imr::test::HandmadePdf;

namespace {

const QString pagesProgram = QStringLiteral(IMR_PROGRAM_DIR "/imr-pages");

QByteArray twoPages()
{
    HandmadePdf pdf;
    pdf.addPage({{72, 100, "Case Number: invented"}, {72, 130, "second line"}});
    pdf.addPage({{72, 100, "last page"}});
    return pdf.bytes();
}

QStringList texts(const PlacedPage &page)
{
    QStringList found;
    std::ranges::transform(page.words, std::back_inserter(found), &PlacedWord::text);
    return found;
}

/// The children of this process that run imr-pages.
QList<pid_t> pagesProcesses()
{
    QList<pid_t> found;
    for (const QString &task : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(u"/proc/self/task/"_s + task + u"/children"_s);
        if (!children.open(QIODevice::ReadOnly))
            continue;
        const QByteArrayList numbers = children.readAll().simplified().split(' ');
        for (const QByteArray &number : numbers) {
            if (number.toInt() > 0)
                found.append(number.toInt());
        }
    }
    return found;
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 0.01;
}

/// Whether a pixel within the box (in pixels) is dark.
bool hasInk(const imr::PageBitmap &bitmap, QRect box)
{
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            if (quint8(bitmap.pixels.at(4 * (qsizetype(y) * bitmap.size.width() + x))) < 128)
                return true;
        }
    }
    return false;
}

} // namespace

class TestPagesClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWordsWithTheirBoxes();
    void readsRotatedPagesAsShown_data();
    void readsRotatedPagesAsShown();
    void joinsWhatAFontChangeParts();
    void readsWhatForbidsCopying();
    void refuses_data();
    void refuses();
    void drawsToThePixel_data();
    void drawsToThePixel();
    void drawsWhereTheWordIs();
    void drawsNothingThatIsNotThere();
    void endsAHangingFile();
    void endsAHangingPage();
    void canBeCancelledFromAnotherThread();
    void startsAKilledProcessAnew();
    void keepsTheOpenDocumentOverALostProcess();
    void worksInAnyThread();
    void saysThatTheProgramIsMissing();
    void leavesNoProcessBehind();
};

void TestPagesClient::readsWordsWithTheirBoxes()
{
    PagesClient client(pagesProgram);
    const auto pages = client.read(twoPages(), u"two.pdf"_s);
    QVERIFY(pages);
    QCOMPARE(pages->size(), 2);
    QCOMPARE(pages->at(0).size, QSizeF(612, 792));
    QCOMPARE(texts(pages->at(0)), QStringList({u"Case"_s, u"Number:"_s, u"invented"_s, u"second"_s, u"line"_s}));
    QCOMPARE(texts(pages->at(1)), QStringList({u"last"_s, u"page"_s}));
    const imr::PageRect box = pages->at(0).words.at(0).box;
    QVERIFY(isNear(box.left, 72.0 / 612));
    QVERIFY(box.top < 95.0 / 792 && box.bottom > 100.0 / 792 && box.bottom < 105.0 / 792);
}

void TestPagesClient::readsRotatedPagesAsShown_data()
{
    QTest::addColumn<int>("rotate");
    QTest::addColumn<QSizeF>("shown");
    QTest::addColumn<QPointF>("place"); // of the middle of the word, in shares of the page
    const double across = 86.0 / 612;   // "word" is 28 points long and starts at 72
    const double down = 96.0 / 792;
    QTest::newRow("none") << 0 << QSizeF(612, 792) << QPointF(across, down);
    QTest::newRow("a quarter") << 90 << QSizeF(792, 612) << QPointF(1 - down, across);
    QTest::newRow("a half") << 180 << QSizeF(612, 792) << QPointF(1 - across, 1 - down);
    QTest::newRow("three quarters") << 270 << QSizeF(792, 612) << QPointF(down, 1 - across);
}

void TestPagesClient::readsRotatedPagesAsShown()
{
    QFETCH(int, rotate);
    QFETCH(QSizeF, shown);
    QFETCH(QPointF, place);
    HandmadePdf pdf;
    pdf.addPage({{72, 100, "word"}}, {612, 792}, rotate);
    PagesClient client(pagesProgram);
    const auto pages = client.read(pdf.bytes(), u"turned.pdf"_s);
    QVERIFY(pages);
    QCOMPARE(pages->at(0).size, shown);
    QCOMPARE(texts(pages->at(0)), QStringList({u"word"_s}));
    const imr::PageRect box = pages->at(0).words.at(0).box;
    QVERIFY2(isNear((box.left + box.right) / 2, place.x()) && isNear((box.top + box.bottom) / 2, place.y()),
             qPrintable(u"%1 %2"_s.arg((box.left + box.right) / 2).arg((box.top + box.bottom) / 2)));
    const auto shape = client.open(pdf.bytes(), u"turned.pdf"_s);
    QVERIFY(shape);
    QCOMPARE(shape->pageSizes, QList<QSizeF>({shown}));
    const auto drawn = client.draw(1, 1);
    QVERIFY(drawn);
    QVERIFY(hasInk(*drawn, QRectF(box.left * shown.width(), box.top * shown.height(), box.width() * shown.width(),
                                  box.height() * shown.height())
                               .toRect()));
}

void TestPagesClient::joinsWhatAFontChangeParts()
{
    HandmadePdf pdf;
    pdf.addPage({{72, 100, "L5"}, {72 + 13.34, 100, "-S1", 11.5}, {200, 100, "apart"}});
    PagesClient client(pagesProgram);
    const auto pages = client.read(pdf.bytes(), u"bold.pdf"_s);
    QVERIFY(pages);
    QCOMPARE(texts(pages->at(0)), QStringList({u"L5-S1"_s, u"apart"_s}));
}

void TestPagesClient::readsWhatForbidsCopying()
{
    HandmadePdf pdf;
    pdf.addPage({{72, 100, "for your eyes"}});
    PagesClient client(pagesProgram);
    const QByteArray bytes = pdf.encrypted({}, "owner", HandmadePdf::noCopying);
    const auto letter = imr::readLetter(bytes, u"flag.pdf"_s, client);
    QVERIFY(letter);
    QCOMPARE(letter->text, u"for your eyes"_s);
    QVERIFY(client.open(bytes, u"flag.pdf"_s));
    QVERIFY(client.draw(1, 1));
}

void TestPagesClient::refuses_data()
{
    HandmadePdf words;
    words.addPage({{72, 100, "secret"}});
    HandmadePdf picture;
    picture.addPicturePage();
    HandmadePdf many;
    for (int i = 0; i < 2001; ++i)
        many.addPage({{72, 100, "again"}});
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("head only") << QByteArray("%PDF-1.4\n") << ErrorCode::PdfDamaged;
    QTest::newRow("garbage after the head")
        << QByteArray("%PDF-1.7\n" + QByteArray(4000, '\xA7')) << ErrorCode::PdfDamaged;
    QTest::newRow("cut in the first object") << words.bytes().first(60) << ErrorCode::PdfDamaged;
    QTest::newRow("page loop") << HandmadePdf::pageLoop() << ErrorCode::PdfDamaged;
    QTest::newRow("password") << words.encrypted("user", "owner", -4) << ErrorCode::PdfEncrypted;
    QTest::newRow("picture only") << picture.bytes() << ErrorCode::PdfWithoutText;
    QTest::newRow("2,001 pages") << many.bytes() << ErrorCode::PdfTooManyPages;
    QTest::newRow("picture named pdf") << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10) << ErrorCode::NotALetterFile;
    QTest::newRow("office file") << QByteArray("PK\x03\x04word/document.xml") << ErrorCode::NotALetterFile;
}

void TestPagesClient::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    PagesClient client(pagesProgram);
    QElapsedTimer timer;
    timer.start();
    const auto letter = imr::readLetter(bytes, u"some.pdf"_s, client);
    QVERIFY(!letter);
    QCOMPARE(letter.error().code, code);
    QCOMPARE(letter.error().subject, u"some.pdf"_s);
    QVERIFY(timer.elapsed() < 30000);
    if (code == ErrorCode::PdfTooManyPages)
        QCOMPARE(letter.error().parameters, QStringList{u"2000"_s});
    QVERIFY2(client.read(twoPages(), u"two.pdf"_s), "the next file is read all the same");
}

void TestPagesClient::drawsToThePixel_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("quarter") << 0.25 << QSize(153, 198);
    QTest::newRow("one to one") << 1.0 << QSize(612, 792);
    QTest::newRow("96 dpi") << 96.0 / 72 << QSize(816, 1056);
    QTest::newRow("odd") << 1.37 << QSize(838, 1085);
    QTest::newRow("four times") << 4.0 << QSize(2448, 3168);
}

void TestPagesClient::drawsToThePixel()
{
    QFETCH(double, scale);
    QFETCH(QSize, size);
    PagesClient client(pagesProgram);
    QVERIFY(client.open(twoPages(), u"two.pdf"_s));
    const auto bitmap = client.draw(2, scale);
    QVERIFY(bitmap);
    QCOMPARE(bitmap->size, size);
    QCOMPARE(bitmap->pixels.size(), 4 * qsizetype(size.width()) * size.height());
    QCOMPARE(bitmap->pixels.first(4), QByteArray("\xFF\xFF\xFF\xFF"));
}

void TestPagesClient::drawsWhereTheWordIs()
{
    PagesClient client(pagesProgram);
    const auto pages = client.read(twoPages(), u"two.pdf"_s);
    QVERIFY(pages && client.open(twoPages(), u"two.pdf"_s));
    const auto bitmap = client.draw(1, 2);
    QVERIFY(bitmap);
    for (const PlacedWord &word : pages->at(0).words) {
        const QRectF box(word.box.left * 1224, word.box.top * 1584, word.box.width() * 1224, word.box.height() * 1584);
        QVERIFY2(hasInk(*bitmap, box.toRect()), qPrintable(word.text));
    }
    QVERIFY(!hasInk(*bitmap, QRect(0, 0, 1224, 170)));
    QVERIFY(!hasInk(*bitmap, QRect(0, 280, 1224, 1300)));
}

void TestPagesClient::drawsNothingThatIsNotThere()
{
    PagesClient client(pagesProgram);
    QVERIFY(!client.draw(1, 1));
    QVERIFY(client.open(twoPages(), u"two.pdf"_s));
    QVERIFY(!client.draw(3, 1));
    QVERIFY(!client.draw(0, 1));
    QVERIFY(!client.draw(1, 0));
    QVERIFY(!client.draw(1, std::nan("")));
    QVERIFY(!client.draw(1, 1000));
    QVERIFY(client.draw(1, 1));
    client.close();
    QVERIFY(!client.draw(1, 1));
}

void TestPagesClient::endsAHangingFile()
{
    PagesClient client(pagesProgram, 1500ms);
    QElapsedTimer timer;
    timer.start();
    const auto shape = client.open(HandmadePdf::pageLoop(), u"loop.pdf"_s);
    QVERIFY(!shape);
    QCOMPARE(shape.error().code, ErrorCode::PagesTimeout);
    QCOMPARE(shape.error().parameters, QStringList{u"1.5"_s});
    QCOMPARE(shape.error().subject, u"loop.pdf"_s);
    QVERIFY(timer.elapsed() >= 1490 && timer.elapsed() < 15000);
    QVERIFY(pagesProcesses().isEmpty());
    QVERIFY(client.open(twoPages(), u"two.pdf"_s));
    QVERIFY(client.draw(1, 1));
}

void TestPagesClient::endsAHangingPage()
{
    PagesClient client(pagesProgram, 1500ms);
    const auto letter = imr::readLetter(HandmadePdf::nestedForms(), u"forms.pdf"_s, client);
    QVERIFY(!letter);
    QCOMPARE(letter.error().code, ErrorCode::PagesTimeout);
    QVERIFY(client.read(twoPages(), u"two.pdf"_s));
}

void TestPagesClient::canBeCancelledFromAnotherThread()
{
    PagesClient client(pagesProgram, 20s);
    QElapsedTimer timer;
    timer.start();
    const std::jthread other([&client] {
        std::this_thread::sleep_for(300ms);
        client.cancel();
    });
    const auto shape = client.open(HandmadePdf::pageLoop(), u"loop.pdf"_s);
    QVERIFY(!shape);
    QCOMPARE(shape.error().code, ErrorCode::Cancelled);
    QVERIFY(timer.elapsed() < 15000); // of the 20 seconds that the client would wait
    QVERIFY(client.read(twoPages(), u"two.pdf"_s));
}

void TestPagesClient::startsAKilledProcessAnew()
{
    PagesClient client(pagesProgram);
    QVERIFY(client.read(twoPages(), u"two.pdf"_s));
    const QList<pid_t> before = pagesProcesses();
    QCOMPARE(before.size(), 1);
    QCOMPARE(::kill(before.first(), SIGKILL), 0);
    QTest::qWait(100);
    QVERIFY(client.read(twoPages(), u"two.pdf"_s));
    QVERIFY(pagesProcesses().size() == 1 && pagesProcesses() != before);
}

void TestPagesClient::keepsTheOpenDocumentOverALostProcess()
{
    PagesClient client(pagesProgram);
    QVERIFY(client.open(twoPages(), u"two.pdf"_s));
    const auto before = client.draw(1, 1);
    QVERIFY(before);
    QCOMPARE(::kill(pagesProcesses().first(), SIGKILL), 0);
    QTest::qWait(100);
    const auto after = client.draw(1, 1);
    QVERIFY(after);
    QVERIFY(after->pixels == before->pixels);
}

void TestPagesClient::worksInAnyThread()
{
    PagesClient client(pagesProgram);
    for (int i = 0; i < 3; ++i) {
        qsizetype count = 0;
        std::thread([&] { count = client.read(twoPages(), u"two.pdf"_s)->size(); }).join();
        QCOMPARE(count, 2);
    }
    QCOMPARE(pagesProcesses().size(), 1);
}

void TestPagesClient::saysThatTheProgramIsMissing()
{
    PagesClient client(u"/nowhere/imr-pages"_s);
    const auto pages = client.read(twoPages(), u"two.pdf"_s);
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, ErrorCode::PagesProcessMissing);
    PagesClient other(u"/bin/true"_s); // a program, but not ours
    const auto lost = other.read(twoPages(), u"two.pdf"_s);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::PagesProcessLost);
}

void TestPagesClient::leavesNoProcessBehind()
{
    {
        PagesClient client(pagesProgram);
        QVERIFY(client.read(twoPages(), u"two.pdf"_s));
        PagesClient moved = std::move(client);
        QVERIFY(moved.read(twoPages(), u"two.pdf"_s));
        QCOMPARE(pagesProcesses().size(), 1);
    }
    QVERIFY(pagesProcesses().isEmpty());
}

QTEST_GUILESS_MAIN(TestPagesClient)
#include "tst_pagesclient.moc"
