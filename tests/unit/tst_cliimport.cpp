// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/cliprogram.h"
#include "tests/support/corpus.h"
#include "tests/support/handmadepdf.h"

using namespace Qt::StringLiterals;
using namespace imr::test;

/// Letters come in with "imr import", each once.
class TestCliImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void samplesComeInAndASecondTimeNotAgain();
    void namedFilesAndFoldersAreTakenRecursively();
    void equalFilesOfOneImportComeInOnce();
    void refusedFilesAreNamedAndTheRestComesIn();
    void aPdfThatHangsCostsItsTimeOnly();
    void theDatabaseIsForItsOwnerOnly();
    void lettersWithoutCaseNumberAreFoundByTheirId();
    void outputToAPipeIsPlain();
    void realLettersComeIn();

private:
    CliAnswer import(const QStringList &paths);
    QJsonArray list();
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_db;
};

void TestCliImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_db = path(u"cases.imrdb"_s);
}

CliAnswer TestCliImport::import(const QStringList &paths)
{
    return imr::test::imr(QStringList{u"import"_s, u"--db"_s, m_db, u"--json"_s} + paths);
}

QJsonArray TestCliImport::list()
{
    return imr::test::imr({u"list"_s, u"--db"_s, m_db, u"--json"_s}).array();
}

void TestCliImport::samplesComeInAndASecondTimeNotAgain()
{
    const qsizetype letters = QDir(samplesFolder()).entryList({u"*.pdf"_s, u"*.txt"_s}).size();
    QVERIFY(letters >= 8);
    const CliAnswer first = import({samplesFolder()});
    QVERIFY2(first.status == 0, first.all());
    QCOMPARE(first.object()[u"added"].toInt(), letters);
    QCOMPARE(list().size(), letters);

    const CliAnswer second = import({samplesFolder()});
    QVERIFY2(second.status == 0, second.all());
    QCOMPARE(second.object()[u"added"].toInt(), 0);
    QCOMPARE(second.object()[u"known"].toArray().size(), letters);
    QCOMPARE(list().size(), letters);
}

void TestCliImport::namedFilesAndFoldersAreTakenRecursively()
{
    QVERIFY(QDir().mkpath(path(u"in/b/c"_s)));
    QVERIFY(writeFile(path(u"in/b/c/2.txt"_s), InventedLetter{u"CM15-9900002"_s, 40}.text()));
    QVERIFY(writeFile(path(u"in/1.TXT"_s), InventedLetter{u"CM15-9900001"_s, 41}.text()));
    QVERIFY(writeFile(path(u"in/notes.xml"_s), "<notes/>"));
    QVERIFY(writeFile(path(u"letter without ending"_s), InventedLetter{u"CM15-9900003"_s, 42}.text()));
    const CliAnswer answer = import({path(u"in"_s), path(u"letter without ending"_s)});
    QVERIFY2(answer.status == 0, answer.all());
    QCOMPARE(answer.object()[u"added"].toInt(), 3);
    const QJsonArray letters = list();
    QCOMPARE(letters.at(0)[u"case"].toString(), u"CM15-9900001"_s);
    QCOMPARE(letters.at(1)[u"case"].toString(), u"CM15-9900002"_s);
    QCOMPARE(letters.at(2)[u"case"].toString(), u"CM15-9900003"_s);
    QCOMPARE(letters.at(0)[u"items"], QJsonValue(1));
    QVERIFY(letters.at(0)[u"state"].isString());
}

void TestCliImport::equalFilesOfOneImportComeInOnce()
{
    for (const QString &name : {u"a.txt"_s, u"b.txt"_s, u"c.txt"_s}) {
        QVERIFY(writeFile(path(name), InventedLetter().text()));
    }
    const CliAnswer answer = import({m_folder->path()});
    QVERIFY2(answer.status == 0, answer.all());
    QCOMPARE(answer.object()[u"added"].toInt(), 1);
    QCOMPARE(answer.object()[u"known"].toArray().size(), 2);
}

void TestCliImport::refusedFilesAreNamedAndTheRestComesIn()
{
    QVERIFY(writeFile(path(u"empty.pdf"_s), {}));
    QVERIFY(writeFile(path(u"broken.pdf"_s), "%PDF-1.4\nnothing more"));
    QVERIFY(writeFile(path(u"picture.pdf"_s), "\xff\xd8\xff\xe0JFIF"));
    QVERIFY(writeFile(path(u"good.txt"_s), InventedLetter().text()));
    const CliAnswer answer = import({m_folder->path(), path(u"missing.pdf"_s)});
    QVERIFY2(answer.status == 3, answer.all());
    QCOMPARE(answer.object()[u"added"].toInt(), 1);
    const QJsonArray refused = answer.object()[u"refused"].toArray();
    QCOMPARE(refused.size(), 4);
    for (const QJsonValue &file : refused) {
        QVERIFY(!file[u"code"].toString().isEmpty());
        QVERIFY2(answer.err.contains(file[u"file"].toString().toUtf8()), answer.all());
    }
    QCOMPARE(import({path(u"empty.pdf"_s)}).status, 1);
}

void TestCliImport::aPdfThatHangsCostsItsTimeOnly()
{
    QVERIFY(writeFile(path(u"0-loop.pdf"_s), HandmadePdf::pageLoop()));
    for (int i = 0; i < 30; ++i) {
        QVERIFY(writeFile(path(u"%1.txt"_s.arg(i)), InventedLetter{u"CM15-%1"_s.arg(9900000 + i), 30 + i}.text()));
    }
    QElapsedTimer timer;
    timer.start();
    const CliAnswer answer = import({m_folder->path()});
    QVERIFY2(answer.status == 3, answer.all());
    QCOMPARE(answer.object()[u"added"].toInt(), 30);
    QVERIFY2(answer.err.contains("0-loop.pdf"), answer.all());
    QVERIFY2(timer.elapsed() < 15'000, QByteArray::number(timer.elapsed()));
}

void TestCliImport::theDatabaseIsForItsOwnerOnly()
{
    QVERIFY(writeFile(path(u"a.txt"_s), InventedLetter().text()));
    QCOMPARE(import({path(u"a.txt"_s)}).status, 0);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(m_db) & others, QFile::Permissions());
}

void TestCliImport::lettersWithoutCaseNumberAreFoundByTheirId()
{
    QVERIFY(writeFile(path(u"excerpt.txt"_s),
                      "Acupuncture 8 sessions: Upheld\n\nDecision rationale: The request is not "
                      "medically necessary.\n"));
    const CliAnswer imported = import({path(u"excerpt.txt"_s)});
    QVERIFY2(imported.status == 0, imported.all());
    const QJsonValue letter = list().first();
    QVERIFY(letter[u"case"].isNull());
    const CliAnswer shown = imr::test::imr({u"show"_s, u"--db"_s, m_db, letter[u"id"].toString(), u"--json"_s});
    QVERIFY2(shown.status == 0, shown.all());
    QCOMPARE(shown.object()[u"id"], letter[u"id"]);
}

void TestCliImport::outputToAPipeIsPlain()
{
    QVERIFY(writeFile(path(u"a.txt"_s), InventedLetter().text()));
    const CliAnswer imported = imr::test::imr({u"import"_s, u"--db"_s, m_db, path(u"a.txt"_s)});
    QVERIFY2(imported.err.isEmpty(), imported.all()); // no progress
    QVERIFY(!imported.out.contains('\r') && !imported.out.contains('\033'));
    const CliAnswer listed = imr::test::imr({u"list"_s, u"--db"_s, m_db});
    QCOMPARE(listed.out.count('\n'), 1);
    QVERIFY2(listed.out.split('\t').at(1) == "CM15-9900001", listed.all());
}

void TestCliImport::realLettersComeIn()
{
    if (corpusFolder().isEmpty()) {
        QSKIP("the real letters are not on this machine");
    }
    const QString folder = path(u"real"_s);
    QVERIFY(QDir().mkpath(folder));
    const QDir pdfs(corpusFolder() + u"/real/pdf"_s);
    const QStringList names = pdfs.entryList({u"*.pdf"_s});
    for (const QString &name : names) {
        QVERIFY(QFile::copy(pdfs.filePath(name), folder + u'/' + name));
    }
    QElapsedTimer timer;
    timer.start();
    const CliAnswer answer = import({folder});
    const qint64 elapsed = timer.elapsed();
    QVERIFY2(answer.status == 0, answer.all());
    QCOMPARE(answer.object()[u"added"].toInt(), names.size());
    qInfo("%lld real letters in %lld ms", qlonglong(names.size()), elapsed);
    QVERIFY2(elapsed < 30'000, QByteArray::number(elapsed)); // 10 s alone on two cores; here others may be running

    QVERIFY(writeFile(folder + u"/loop.pdf"_s, HandmadePdf::pageLoop()));
    const CliAnswer again = import({folder});
    QVERIFY2(again.status == 3, again.all());
    QCOMPARE(again.object()[u"added"].toInt(), 0);
    QVERIFY(again.err.contains("loop.pdf"));
    QCOMPARE(imr::test::imr({u"check"_s, u"--db"_s, m_db}).status, 0);
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
