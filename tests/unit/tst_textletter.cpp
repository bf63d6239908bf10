// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include "core/letter/letterreader.h"
#include "core/letter/pagesclient.h"

using namespace Qt::StringLiterals;
using imr::ErrorCode;
using imr::Letter;
using imr::Result;

namespace {

const QString sample = u"Request: caf\u00E9 \u201Cquoted\u201D\nUpheld"_s;

QByteArray encoded(QStringConverter::Encoding encoding, QStringConverter::Flags flags = {})
{
    return QStringEncoder(encoding, flags)(sample);
}

} // namespace

class TestTextLetter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEncodingsApart_data();
    void tellsEncodingsApart();
    void refuses_data();
    void refuses();
    void fillsInTheLetter();
    void takesDirtForWhatItIs();
    void survivesAnyBytes();
    void readsALongLineQuickly();
    void needsNoPagesProcess();
    void readsFiles();
};

void TestTextLetter::tellsEncodingsApart_data()
{
    using Flag = QStringConverter::Flag;
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << encoded(QStringConverter::Utf8);
    QTest::newRow("UTF-8 with mark") << encoded(QStringConverter::Utf8, Flag::WriteBom);
    QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16 LE with mark") << encoded(QStringConverter::Utf16LE, Flag::WriteBom);
    QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE);
    QTest::newRow("UTF-16 BE with mark") << encoded(QStringConverter::Utf16BE, Flag::WriteBom);
    QTest::newRow("Windows-1252") << QByteArray("Request: caf\xE9 \x93quoted\x94\nUpheld");
}

void TestTextLetter::tellsEncodingsApart()
{
    QFETCH(QByteArray, bytes);
    const Result<Letter> letter = imr::readTextLetter(bytes, u"letter.txt"_s);
    QVERIFY(letter);
    QCOMPARE(letter->text, sample);
}

void TestTextLetter::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("blanks only") << QByteArray(" \r\n\f ") << ErrorCode::FileEmpty;
    QTest::newRow("NULs only") << QByteArray(100, '\0') << ErrorCode::TextNotReadable;
    QTest::newRow("control characters") << QByteArray("\x01\x02\x03 some words") << ErrorCode::TextNotReadable;
    QTest::newRow("UTF-16 cut in half") << QByteArray("\xFF\xFE"
                                                      "a\0b\0c",
                                                      7)
                                        << ErrorCode::TextNotReadable;
    QTest::newRow("UTF-8 mark, other bytes") << QByteArray("\xEF\xBB\xBF"
                                                           "caf\xE9 au lait")
                                             << ErrorCode::TextNotReadable;
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10) << ErrorCode::NotALetterFile;
    QTest::newRow("office file") << QByteArray("PK\x03\x04[Content_Types].xml") << ErrorCode::NotALetterFile;
    QTest::newRow("rich text") << QByteArray("{\\rtf1 words}") << ErrorCode::NotALetterFile;
    QTest::newRow("too large") << QByteArray(imr::largestTextFile + 1, 'a') << ErrorCode::FileTooLarge;
}

void TestTextLetter::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const Result<Letter> letter = imr::readTextLetter(bytes, u"letter.txt"_s);
    QVERIFY(!letter);
    QCOMPARE(letter.error().code, code);
    QCOMPARE(letter.error().subject, u"letter.txt"_s);
}

void TestTextLetter::fillsInTheLetter()
{
    const QByteArray bytes("one\ftwo");
    const Result<Letter> letter = imr::readTextLetter(bytes, u"letter.txt"_s);
    QVERIFY(letter);
    QCOMPARE(letter->fileName, u"letter.txt"_s);
    QCOMPARE(letter->format, imr::LetterFormat::Text);
    QCOMPARE(letter->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(letter->pages.size(), 2);
}

void TestTextLetter::takesDirtForWhatItIs()
{
    const QByteArray bytes = QByteArray(200, 'a') + '\0' + "b\x07" + " c";
    const Result<Letter> letter = imr::readTextLetter(bytes, u"letter.txt"_s);
    QVERIFY(letter);
    QCOMPARE(letter->text, QString(200, u'a') + u"b c");
}

void TestTextLetter::survivesAnyBytes()
{
    quint32 state = 12345;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes(round % 97 + 1, ' ');
        for (char &byte : bytes) {
            state = state * 1664525 + 1013904223;
            byte = char(state >> 24);
        }
        const Result<Letter> letter = imr::readTextLetter(bytes, {});
        if (!letter)
            continue;
        for (const imr::Page &page : letter->pages) {
            QVERIFY(page.start <= page.end && page.end <= letter->text.size());
            for (const imr::Word &word : page.words)
                QVERIFY(word.span.start >= page.start && word.span.end <= page.end && !word.span.isEmpty());
        }
    }
}

void TestTextLetter::readsALongLineQuickly()
{
    const QByteArray bytes = QByteArray("word ").repeated(int(imr::largestTextFile / 5));
    QElapsedTimer timer;
    timer.start();
    const Result<Letter> letter = imr::readTextLetter(bytes, {});
    QVERIFY(letter);
    QCOMPARE(letter->pages.first().words.size(), bytes.size() / 5);
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

void TestTextLetter::needsNoPagesProcess()
{
    imr::PagesClient missing(u"/nowhere/imr-pages"_s);
    QVERIFY(imr::readLetter("some words", u"renamed.pdf"_s, missing));
    const Result<Letter> pdf = imr::readLetter("mail before\n%PDF-1.4", u"renamed.txt"_s, missing);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::PagesProcessMissing);
}

void TestTextLetter::readsFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a letter.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("words");
    file.close();
    const Result<QByteArray> bytes = imr::readFileBytes(path);
    QVERIFY(bytes);
    QCOMPARE(*bytes, QByteArray("words"));
    QCOMPARE(imr::readFileBytes(folder.filePath(u"none"_s)).error().code, ErrorCode::FileNotFound);
    QCOMPARE(imr::readFileBytes(folder.path()).error().code, ErrorCode::FileNotReadable);
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(imr::readFileBytes(pipe).error().code, ErrorCode::FileNotReadable);
    QVERIFY(file.resize(imr::largestLetterFile + 1));
    QCOMPARE(imr::readFileBytes(path).error().code, ErrorCode::FileTooLarge);
}

QTEST_GUILESS_MAIN(TestTextLetter)
#include "tst_textletter.moc"
