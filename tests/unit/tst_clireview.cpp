// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/cliprogram.h"

using namespace Qt::StringLiterals;
using namespace imr::test;

/// Values are shown, corrected, confirmed and undone by the command line.
class TestCliReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showIsTheLetterWithStates();
    void aCorrectionIsSavedAndLocated();
    void aValueThatStandsNowhereSaysSo();
    void aQuoteGivesTheEvidence();
    void badInputIsRefusedWithItsReason_data();
    void badInputIsRefusedWithItsReason();
    void listElementsAreAppended();
    void confirmChangesTheStateOnly();
    void undoAndRedoAreOfTheReviewer();
    void historyTellsWhoChangedWhat();
    void searchFindsTheSentence();
    void theReviewerIsThatOfTheSettings();
    void aKilledProgramLosesNothing();
    void twoProcessesWriteAtOnce();

private:
    CliAnswer run(const QStringList &arguments) const
    {
        return imr::test::imr(arguments + QStringList{u"--db"_s, m_db});
    }
    CliAnswer edit(const QStringList &arguments, const QString &reviewer = u"ana"_s) const
    {
        return run(arguments + QStringList{u"--reviewer"_s, reviewer});
    }
    QJsonObject shown() const { return run({u"show"_s, m_case, u"--json"_s, u"--with-text"_s}).object(); }
    QJsonObject field(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_db;
    const QString m_case = u"CM15-9900001"_s;
};

void TestCliReview::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_db = m_folder->filePath(u"cases.imrdb"_s);
    const InventedLetter letter{
        m_case, 48, {u"Acupuncture 8 sessions for the neck: Upheld"_s, u"MRI of the left knee: Overturned"_s}};
    QVERIFY(writeFile(m_folder->filePath(u"letter.txt"_s), letter.text()));
    const CliAnswer imported = run({u"import"_s, m_folder->filePath(u"letter.txt"_s)});
    QVERIFY2(imported.status == 0, imported.all());
}

QJsonObject TestCliReview::field(const QString &path) const
{
    for (const QJsonValue &field : shown()[u"fields"].toArray()) {
        if (field[u"path"].toString() == path) {
            return field.toObject();
        }
    }
    return {};
}

void TestCliReview::showIsTheLetterWithStates()
{
    const QJsonObject letter = shown();
    QCOMPARE(letter[u"schema"].toString(), u"imr.letter/1"_s);
    QCOMPARE(letter[u"source"][u"file"].toString(), u"letter.txt"_s);
    const QString text = letter[u"text"].toString();
    QVERIFY(letter[u"fields"].toArray().size() > 4);
    for (const QJsonValue &field : letter[u"fields"].toArray()) {
        QVERIFY(!field[u"state"].toString().isEmpty());
        QVERIFY(!field[u"evidence"].toString().isEmpty());
        if (field[u"evidence"].toString() == u"located"_s) {
            const QJsonValue span = field[u"spans"].toArray().first();
            const qsizetype start = span[u"start"].toInteger();
            const QString words = text.mid(start, span[u"end"].toInteger() - start).simplified();
            QCOMPARE(words, field[u"quote"].toString());
        }
    }
    QCOMPARE(field(u"patient.age"_s)[u"value"], QJsonValue(48));
}

void TestCliReview::aCorrectionIsSavedAndLocated()
{
    QCOMPARE(edit({u"set"_s, m_case, u"items[0].decision"_s, u"overturned"_s}).status, 0);
    QJsonObject decision = field(u"items[0].decision"_s);
    QCOMPARE(decision[u"value"].toString(), u"Overturned"_s);
    QCOMPARE(decision[u"state"].toString(), u"corrected"_s);
    const CliAnswer answer = edit({u"set"_s, m_case, u"injury.mechanism"_s, u"fell from a ladder"_s});
    QVERIFY2(answer.status == 0, answer.all());
    const QJsonObject mechanism = field(u"injury.mechanism"_s);
    QCOMPARE(mechanism[u"quote"].toString(), u"fell from a ladder"_s);
    QCOMPARE(mechanism[u"evidence"].toString(), u"located"_s);
}

void TestCliReview::aValueThatStandsNowhereSaysSo()
{
    const CliAnswer answer = edit({u"set"_s, m_case, u"patient.age"_s, u"84"_s});
    QVERIFY2(answer.status == 0, answer.all());
    QCOMPARE(field(u"patient.age"_s)[u"value"], QJsonValue(84));
    QCOMPARE(field(u"patient.age"_s)[u"evidence"].toString(), u"not in text"_s);
    QVERIFY2(answer.err.contains("--quote"), answer.all());
}

void TestCliReview::aQuoteGivesTheEvidence()
{
    const CliAnswer answer = edit({u"set"_s, m_case, u"patient.age"_s, u"84"_s, u"--quote"_s, u"48 year  OLD"_s});
    QVERIFY2(answer.status == 0, answer.all());
    QCOMPARE(field(u"patient.age"_s)[u"quote"].toString(), u"48 year old"_s);
    const CliAnswer refused = edit({u"set"_s, m_case, u"patient.age"_s, u"85"_s, u"--quote"_s, u"eighty-five"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(field(u"patient.age"_s)[u"value"], QJsonValue(84));
}

void TestCliReview::badInputIsRefusedWithItsReason_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no number") << QStringList{u"patient.age"_s, u"old"_s} << "“old”"_ba;
    QTest::newRow("no choice") << QStringList{u"items[0].decision"_s, u"maybe"_s} << "“maybe”"_ba;
    QTest::newRow("no field") << QStringList{u"patient.shoe_size"_s, u"43"_s} << "patient.shoe_size"_ba;
    QTest::newRow("no path") << QStringList{u"items[.decision"_s, u"Upheld"_s} << "items[.decision"_ba;
    QTest::newRow("no such item") << QStringList{u"items[7].decision"_s, u"Upheld"_s} << "items[7].decision"_ba;
    QTest::newRow("gap in a list") << QStringList{u"clinical.diagnoses[99]"_s, u"strain"_s}
                                   << "clinical.diagnoses[99]"_ba;
    QTest::newRow("derived") << QStringList{u"days.rfa_to_ur"_s, u"4"_s} << "days.rfa_to_ur"_ba;
}

void TestCliReview::badInputIsRefusedWithItsReason()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const QJsonObject before = shown();
    const CliAnswer answer = edit(QStringList{u"set"_s, m_case} + arguments);
    QVERIFY2(answer.status == 1, answer.all());
    QVERIFY2(answer.err.contains(named) && answer.err.contains(m_case.toLatin1()), answer.all());
    QCOMPARE(shown(), before);
    QCOMPARE(edit({u"show"_s, u"CM99-0000000"_s}).status, 2); // show takes no --reviewer
    QCOMPARE(run({u"show"_s, u"CM99-0000000"_s}).status, 1);
}

void TestCliReview::listElementsAreAppended()
{
    int count = 0;
    while (!field(u"clinical.diagnoses[%1]"_s.arg(count)).isEmpty()) {
        ++count;
    }
    const QString path = u"clinical.diagnoses[%1]"_s.arg(count);
    const CliAnswer answer = edit({u"set"_s, m_case, path, u"cervical strain"_s});
    QVERIFY2(answer.status == 0, answer.all());
    QCOMPARE(field(path)[u"value"].toString(), u"cervical strain"_s);
    QCOMPARE(edit({u"undo"_s}).status, 0);
    QVERIFY(field(path).isEmpty());
}

void TestCliReview::confirmChangesTheStateOnly()
{
    const QJsonObject before = field(u"patient.age"_s);
    QCOMPARE(edit({u"confirm"_s, m_case, u"patient.age"_s}).status, 0);
    QJsonObject after = field(u"patient.age"_s);
    QCOMPARE(after[u"state"].toString(), u"confirmed"_s);
    after[u"state"] = before[u"state"];
    QCOMPARE(after, before);
}

void TestCliReview::undoAndRedoAreOfTheReviewer()
{
    QCOMPARE(edit({u"set"_s, m_case, u"patient.age"_s, u"84"_s}).status, 0);
    QCOMPARE(edit({u"undo"_s}, u"ben"_s).status, 1);
    QCOMPARE(field(u"patient.age"_s)[u"value"], QJsonValue(84));
    const CliAnswer undone = edit({u"undo"_s, u"--json"_s});
    QVERIFY2(undone.status == 0, undone.all());
    QCOMPARE(undone.object()[u"case"].toString(), m_case);
    QCOMPARE(undone.object()[u"paths"].toArray().first().toString(), u"patient.age"_s);
    QCOMPARE(field(u"patient.age"_s)[u"value"], QJsonValue(48));
    QCOMPARE(edit({u"redo"_s}).status, 0);
    QCOMPARE(field(u"patient.age"_s)[u"value"], QJsonValue(84));
    QCOMPARE(edit({u"redo"_s}).status, 1);
}

void TestCliReview::historyTellsWhoChangedWhat()
{
    QCOMPARE(edit({u"set"_s, m_case, u"patient.age"_s, u"84"_s, u"--reason"_s, u"misread"_s}).status, 0);
    QCOMPARE(edit({u"confirm"_s, m_case, u"items[1].decision"_s}, u"ben"_s).status, 0);
    const QJsonArray all = run({u"history"_s, m_case, u"--json"_s}).array();
    QCOMPARE(all.first()[u"reviewer"].toString(), u"ben"_s);
    const CliAnswer one = run({u"history"_s, m_case, u"patient.age"_s, u"--json"_s});
    QVERIFY2(one.status == 0, one.all());
    const QJsonValue change = one.array().first();
    QCOMPARE(change[u"kind"].toString(), u"correct"_s);
    QCOMPARE(change[u"reviewer"].toString(), u"ana"_s);
    QCOMPARE(change[u"reason"].toString(), u"misread"_s);
    QCOMPARE(change[u"before"][u"value"], QJsonValue(48));
    QCOMPARE(change[u"after"][u"value"], QJsonValue(84));
    QVERIFY(one.array().size() < all.size());
}

void TestCliReview::searchFindsTheSentence()
{
    const CliAnswer answer = run({u"search"_s, u"acupuncture"_s, u"--json"_s});
    QVERIFY2(answer.status == 0, answer.all());
    const QJsonArray hits = answer.array();
    QVERIFY2(!hits.isEmpty(), answer.all());
    const QString text = shown()[u"text"].toString();
    for (const QJsonValue &hit : hits) {
        QCOMPARE(hit[u"case"].toString(), m_case);
        QVERIFY(hit[u"snippet"].toString().contains(u"acupuncture"_s, Qt::CaseInsensitive));
        const qsizetype start = hit[u"span"][u"start"].toInteger();
        const QString words = text.mid(start, hit[u"span"][u"end"].toInteger() - start);
        QVERIFY2(words.contains(u"acupuncture"_s, Qt::CaseInsensitive), qPrintable(words));
        QCOMPARE(hit[u"span"][u"page"], QJsonValue(1));
    }
    QCOMPARE(run({u"search"_s, u"zeppelin"_s, u"--json"_s}).out.trimmed(), "[\n]"_ba);
    QCOMPARE(run({u"search"_s, u"zeppelin"_s}).status, 0);
}

void TestCliReview::theReviewerIsThatOfTheSettings()
{
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    QVERIFY(QDir(m_folder->path()).mkpath(u"IMR Workbench"_s));
    QVERIFY(writeFile(m_folder->filePath(u"IMR Workbench/imr-workbench.conf"_s), "[General]\nreviewer=Carla\n"));
    qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    const CliAnswer answer = run({u"confirm"_s, m_case, u"patient.age"_s});
    qputenv("XDG_CONFIG_HOME", before);
    QVERIFY2(answer.status == 0, answer.all());
    const QJsonArray history = run({u"history"_s, m_case, u"patient.age"_s, u"--json"_s}).array();
    QCOMPARE(history.first()[u"reviewer"].toString(), u"Carla"_s);
}

void TestCliReview::aKilledProgramLosesNothing()
{
    for (int age = 50; age < 60; ++age) {
        QProcess process;
        process.start(cliPath(), {u"set"_s, u"--db"_s, m_db, m_case, u"patient.age"_s, QString::number(age)});
        QVERIFY(process.waitForReadyRead(30'000)); // it says that it is done only after it is
        process.kill();
        process.waitForFinished();
        QCOMPARE(field(u"patient.age"_s)[u"value"], QJsonValue(age));
    }
    QCOMPARE(run({u"check"_s}).status, 0);
}

void TestCliReview::twoProcessesWriteAtOnce()
{
    constexpr int rounds = 10;
    for (int i = 0; i < rounds; ++i) {
        QProcess ana;
        QProcess ben;
        ana.start(cliPath(), {u"set"_s, u"--db"_s, m_db, u"--reviewer"_s, u"ana"_s, m_case, u"patient.age"_s,
                              QString::number(50 + i)});
        ben.start(cliPath(), {u"set"_s, u"--db"_s, m_db, u"--reviewer"_s, u"ben"_s, m_case, u"injury.mechanism"_s,
                              u"fall %1"_s.arg(i)});
        QVERIFY(ana.waitForFinished() && ben.waitForFinished());
        QVERIFY2(ana.exitCode() == 0, ana.readAllStandardError());
        QVERIFY2(ben.exitCode() == 0, ben.readAllStandardError());
    }
    int changes = 0;
    for (const QJsonValue &event : run({u"history"_s, m_case, u"--json"_s}).array()) {
        changes += event[u"kind"].toString() == u"correct"_s ? 1 : 0;
    }
    QCOMPARE(changes, 2 * rounds);
    QCOMPARE(field(u"patient.age"_s)[u"value"], QJsonValue(50 + rounds - 1));
    QCOMPARE(run({u"check"_s}).status, 0);
}

QTEST_GUILESS_MAIN(TestCliReview)
#include "tst_clireview.moc"
