// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/cliprogram.h"

using namespace Qt::StringLiterals;
using namespace imr::test;

/// Letters in zip and tar archives, and what archives are made to do to those who unpack them.
class TestArchives : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void importsWhatIsInside_data();
    void importsWhatIsInside();
    void refusesWhatLeadsOut();
    void refusesLinksAndDevices();
    void refusesBombs();
    void aDamagedArchiveIsTold();
    void importsAgainWithoutDoubling();

private:
    /// Runs Python with the folder as its working directory and "letters" as a dictionary of names and texts.
    bool python(const QString &script) const;
    CliAnswer imported(const QString &file) const
    {
        return imr::test::imr({u"import"_s, u"--json"_s, u"--db"_s, path(u"cases.db"_s), path(file)});
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// The reasons for which members were refused, by the ends of the names.
    QHash<QString, QString> refused(const CliAnswer &answer) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestArchives::initTestCase()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not installed");
}

void TestArchives::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeFile(path(u"a.txt"_s), InventedLetter{u"CM15-9900001"_s, 48, {u"Gym membership: Upheld"_s}}.text()));
    QVERIFY(writeFile(path(u"b.txt"_s), InventedLetter{u"CM15-9900002"_s, 51, {u"Acupuncture: Upheld"_s}}.text()));
}

bool TestArchives::python(const QString &script) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(u"python3"_s, {u"-c"_s, u"import io, tarfile, zipfile\n"
                                          "letters = {n: open(n, 'rb').read() for n in ('a.txt', 'b.txt')}\n"_s
                                              + script});
    process.waitForFinished(60000);
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.exitCode() == 0;
}

QHash<QString, QString> TestArchives::refused(const CliAnswer &answer) const
{
    QHash<QString, QString> codes;
    for (const QJsonValue &file : answer.object()[u"refused"].toArray())
        codes.insert(file[u"file"].toString().section(u'/', -1), file[u"reason"].toString());
    return codes;
}

void TestArchives::importsWhatIsInside_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("script");
    QTest::newRow("zip") << u"x.zip"_s
                         << u"z = zipfile.ZipFile('x.zip', 'w', zipfile.ZIP_DEFLATED)\n"
                            "for n, t in letters.items(): z.writestr('2016/' + n, t)\n"
                            "z.writestr('readme.md', 'x'); z.writestr('__MACOSX/._a.txt', 'x'); z.close()"_s;
    for (const char *kind : {"", "gz", "bz2", "xz"}) {
        const QString ending = kind[0] == 0 ? u"x.tar"_s : u"x.tar."_s + QString::fromLatin1(kind);
        QTest::newRow(qPrintable(ending))
            << ending
            << QString(u"t = tarfile.open('" + ending + u"', 'w:" + QString::fromLatin1(kind) + u"')\n"
                       + u"for n in letters: t.add(n)\nt.close()");
    }
}

void TestArchives::importsWhatIsInside()
{
    QFETCH(QString, name);
    QFETCH(QString, script);
    QVERIFY(python(script));
    const CliAnswer answer = imported(name);
    QVERIFY2(answer.status == 0, answer.all());
    QCOMPARE(answer.object()[u"files"].toInt(), 2);
    QCOMPARE(answer.object()[u"added"].toInt(), 2);
}

void TestArchives::refusesWhatLeadsOut()
{
    QVERIFY(
        python(u"z = zipfile.ZipFile('x.zip', 'w')\n"
               "z.writestr('../up.txt', letters['a.txt']); z.writestr('/root.txt', letters['a.txt'])\n"
               "z.writestr('in/../../over.txt', letters['a.txt']); z.writestr('C:\\\\drive.txt', letters['a.txt'])\n"
               "z.writestr('good.txt', letters['b.txt']); z.close()"_s));
    const CliAnswer answer = imported(u"x.zip"_s);
    QCOMPARE(answer.status, 3);
    QCOMPARE(answer.object()[u"added"].toInt(), 1);
    const QHash<QString, QString> codes = refused(answer);
    QCOMPARE(codes.size(), 4);
    for (const QString &code : codes)
        QVERIFY2(code.contains(u"leads out of its folder"_s), qPrintable(code));
    QVERIFY(!QFile::exists(path(u"../up.txt"_s)));
}

void TestArchives::refusesLinksAndDevices()
{
    QVERIFY(python(u"t = tarfile.open('x.tar', 'w')\n"
                   "def add(name, kind, target=''):\n"
                   "    i = tarfile.TarInfo(name); i.type = kind; i.linkname = target; t.addfile(i)\n"
                   "add('soft.txt', tarfile.SYMTYPE, '/etc/passwd'); add('hard.txt', tarfile.LNKTYPE, 'a.txt')\n"
                   "add('device.txt', tarfile.CHRTYPE); add('pipe.txt', tarfile.FIFOTYPE)\n"
                   "t.add('a.txt'); t.close()"_s));
    const CliAnswer answer = imported(u"x.tar"_s);
    QCOMPARE(answer.object()[u"added"].toInt(), 1);
    const QHash<QString, QString> codes = refused(answer);
    QCOMPARE(codes.size(), 4);
    for (const QString &code : codes)
        QVERIFY2(code.contains(u"link or a device"_s), qPrintable(code));
}

void TestArchives::refusesBombs()
{
    QVERIFY(python(u"z = zipfile.ZipFile('x.zip', 'w', zipfile.ZIP_DEFLATED)\n"
                   "z.writestr('bomb.txt', b' ' * 60_000_000); z.writestr('a.txt', letters['a.txt']); z.close()"_s));
    const CliAnswer answer = imported(u"x.zip"_s);
    QCOMPARE(answer.object()[u"added"].toInt(), 1);
    QVERIFY(refused(answer).value(u"bomb.txt"_s).contains(u"hundred times"_s));
}

void TestArchives::aDamagedArchiveIsTold()
{
    QVERIFY(python(u"t = tarfile.open('x.tar.gz', 'w:gz')\n"
                   "for n in letters: t.add(n)\n"
                   "t.close(); d = open('x.tar.gz', 'rb').read(); open('x.tar.gz', 'wb').write(d[:len(d) // 2])\n"
                   "open('y.zip', 'wb').write(b'no archive at all')"_s));
    const QString damaged = u"The archive is damaged from here on."_s;
    QCOMPARE(imported(u"x.tar.gz"_s).object()[u"refused"][0][u"reason"].toString(), damaged);
    QCOMPARE(imported(u"y.zip"_s).object()[u"refused"][0][u"reason"].toString(), damaged);
}

void TestArchives::importsAgainWithoutDoubling()
{
    QVERIFY(python(u"z = zipfile.ZipFile('x.zip', 'w')\n"
                   "for n, t in letters.items(): z.writestr(n, t)\n"
                   "z.writestr('again.txt', letters['a.txt']); z.close()"_s));
    const CliAnswer first = imported(u"x.zip"_s);
    QCOMPARE(first.object()[u"added"].toInt(), 2);
    QCOMPARE(first.object()[u"known"].toArray().size(), 1);
    QCOMPARE(imported(u"x.zip"_s).object()[u"known"].toArray().size(), 3);
}

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_archives.moc"
