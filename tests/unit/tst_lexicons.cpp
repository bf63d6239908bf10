// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "core/extract/extractor.h"
#include "core/letter/letterreader.h"
#include "core/terms/lexicons.h"

using namespace Qt::StringLiterals;
using namespace imr;

class LexiconsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedLexiconsAreSound();
    void drugNamesAreManyAndSingle();
    void categoriesAreThoseOfTheDivision();
    void statesAndSpecialtiesAreThere();
    void drugsOfOneIngredientAgree();
    void bodyPartsHaveKnownKinds();
    void ownFileComesFirst();
    void ownFilesAreInForceOnceUsed();
    void damagedOwnFileIsRefused_data();
    void damagedOwnFileIsRefused();
    void phrasesAreFound_data();
    void phrasesAreFound();
    void longTextsTakeProportionalTime();
};

static QStringList found(const PhraseIndex &index, QStringView text)
{
    QStringList names;
    for (const PhraseMatch &match : index.find(text, tokenize(text)))
        names.append(text.sliced(match.start, match.end - match.start).toString());
    return names;
}

void LexiconsTest::shippedLexiconsAreSound()
{
    const auto lexicons = Lexicons::withOwn({});
    QVERIFY2(lexicons, qPrintable(lexicons ? QString() : lexicons.error().detail));
    const QSet<QString> origins{u"corpus"_s, u"dwc"_s, u"general"_s};
    for (const DrugEntry &drug : lexicons->drugs())
        QVERIFY2(origins.contains(drug.origin) && !drug.ingredients.isEmpty(), qPrintable(drug.name));
    for (const TreatmentEntry &treatment : lexicons->treatments())
        QVERIFY2(origins.contains(treatment.origin) && !treatment.name.isEmpty(), qPrintable(treatment.pattern));
    for (const BodyPartEntry &part : lexicons->bodyParts())
        QVERIFY2(origins.contains(part.origin) && !part.region.isEmpty(), qPrintable(part.pattern));
}

void LexiconsTest::drugNamesAreManyAndSingle()
{
    QFile file(u":/imr/lexicons/drugs.tsv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> names;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QString name = line.section(u'\t', 0, 0).toLower();
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QVERIFY(names.size() >= 700);
    QCOMPARE_GE(Lexicons::builtIn().drugs().size(), 700);
}

void LexiconsTest::categoriesAreThoseOfTheDivision()
{
    const QSet<QString> categories{
        u"Diagnostic Testing"_s, u"DMEPOS"_s,        u"Evaluation & Management"_s, u"Home Health"_s,    u"Injection"_s,
        u"Pharmaceuticals"_s,    u"Programs"_s,      u"Psych Services"_s,          u"Rehabilitation"_s, u"Surgery"_s,
        u"Therapies"_s,          u"Transportation"_s};
    for (const TreatmentEntry &treatment : Lexicons::builtIn().treatments())
        QVERIFY2(categories.contains(treatment.category), qPrintable(treatment.pattern));
    for (const DrugEntry &drug : Lexicons::builtIn().drugs())
        QVERIFY2(Lexicons::drugClasses().contains(drug.drugClass), qPrintable(drug.name));
}

void LexiconsTest::statesAndSpecialtiesAreThere()
{
    QCOMPARE(Lexicons::builtIn().states().value(u"ca"_s), u"California"_s);
    QCOMPARE(Lexicons::builtIn().states().value(u"new hampshire"_s), u"New Hampshire"_s);
    QVERIFY(Lexicons::builtIn().specialties().contains(u"Pain Management"_s));
    QCOMPARE(Lexicons::builtIn().diagnosisWord(u"radiculopathy"_s), DiagnosisWord::Head);
}

/// Brands and generics of the same ingredients, given the same way, are of one class. What the same ingredient is sold for
/// in another class has to be said here.
void LexiconsTest::drugsOfOneIngredientAgree()
{
    const QSet<QString> twoUses{u"doxepin"_s}; // Silenor is sold for sleep
    QHash<QString, QString> classes;
    QSet<QString> names;
    static const QRegularExpression strength(
        u"^[\\d.,]+(?:mg|mcg|%|gm|g|ml|units|mEq|IU)?(?:/[\\d.,]*(?:mg|mcg|%|g|ml|hr|units|spray|actuation|5ml)*)*$"_s);
    for (const DrugEntry &drug : Lexicons::builtIn().drugs()) {
        names.insert(drug.name.toLower());
        QCOMPARE(drug.ingredients, drug.ingredients.toLower());
        for (const QString &sold : drug.strengths)
            QVERIFY2(strength.match(sold).hasMatch(), qPrintable(QString(drug.name + u' ' + sold)));
        if (drug.isClass || twoUses.contains(drug.ingredients))
            continue;
        const QString key = u"%1 %2 %3 %4"_s.arg(drug.ingredients)
                                .arg(int(drug.isTopical))
                                .arg(int(drug.isCompound))
                                .arg(int(drug.isInjected));
        QVERIFY2(classes.value(key, drug.drugClass) == drug.drugClass, qPrintable(drug.name));
        classes.insert(key, drug.drugClass);
    }
    for (const DrugEntry &drug : Lexicons::builtIn().drugs()) {
        const bool isSingle = !drug.isClass && !drug.ingredients.contains(u'/');
        QVERIFY2(!isSingle || names.contains(drug.ingredients), qPrintable(drug.ingredients));
    }
}

void LexiconsTest::bodyPartsHaveKnownKinds()
{
    QFile file(u":/imr/lexicons/bodyparts.tsv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QSet<QString> kinds{u"noun"_s, u"adjective"_s, u"structure"_s};
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        QVERIFY2(line.startsWith(u'#') || kinds.contains(line.section(u'\t', 2, 2)), qPrintable(line));
}

void LexiconsTest::ownFileComesFirst()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"drugs.tsv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Zzyxalin\tzzyxal\tOther\t\t5mg\tgeneral\nMobic\tmeloxicam\tOther\t\t\tgeneral\n");
    file.close();
    const auto lexicons = Lexicons::withOwn(folder.path());
    QVERIFY(lexicons);
    QCOMPARE(found(lexicons->drugIndex(), u"took Zzyxalin and Soma"), (QStringList{u"Zzyxalin"_s, u"Soma"_s}));
    const QString text = u"Mobic"_s;
    const PhraseMatch match = lexicons->drugIndex().matchAt(text, tokenize(text), 0);
    QCOMPARE(lexicons->drugs()[match.entry].drugClass, u"Other"_s);
    QVERIFY(lexicons->hash() != Lexicons::builtIn().hash());
}

void LexiconsTest::ownFilesAreInForceOnceUsed()
{
    QCOMPARE(&Lexicons::inForce(), &Lexicons::builtIn());
    const QTemporaryDir folder;
    QVERIFY(Lexicons::useOwn(folder.filePath(u"none"_s)));
    QCOMPARE(&Lexicons::inForce(), &Lexicons::builtIn());
    QFile file(folder.filePath(u"drugs.tsv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Zzyxalin\tzzyxal\n");
    file.close();
    QVERIFY(!Lexicons::useOwn(folder.path()));
    QCOMPARE(&Lexicons::inForce(), &Lexicons::builtIn());
    const QString before = Extractor().version();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Zzyxalin\tzzyxal\tOpioids\t\t5mg\tgeneral\n");
    file.close();
    QVERIFY(Lexicons::useOwn(folder.path()));
    QVERIFY(Extractor().version() != before);
    const Result<Letter> letter = readTextLetter(
        "CLINICAL CASE SUMMARY\n\nThe patient is a 40 year old male. He takes Zzyxalin 5mg.\n\n"
        "IMR ISSUES, DECISIONS AND RATIONALES\n\nZzyxalin 5mg #30: Upheld\n\n"
        "Claims Administrator guideline: Decision based on MTUS.\n\nMAXIMUS guideline: Decision based on MTUS.\n\n"
        "Decision rationale: The request is not medically necessary.\n",
        u"letter.txt"_s);
    QVERIFY(letter);
    const Record record = Extractor().extract(*letter);
    const ExtractedField *treatment = record.find(FieldPath(u"items[].treatment"_s, 0));
    QVERIFY(treatment);
    QCOMPARE(treatment->value.toString(), u"zzyxal"_s);
    const ExtractedField *taken = record.find(FieldPath(u"clinical.medications[]"_s, 0));
    QVERIFY(taken);
    QCOMPARE(taken->value.toString(), u"Zzyxalin 5mg"_s);
}

void LexiconsTest::damagedOwnFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("too few columns") << u"drugs.tsv"_s << QByteArray("Aaa\tbbb\n");
    QTest::newRow("no such class") << u"drugs.tsv"_s << QByteArray("Aaa\tbbb\tPotions\t\t\tgeneral\n");
    QTest::newRow("no such kind") << u"treatments.tsv"_s << QByteArray("a\tb\tSurgery\tSpine\t1\tspell\tgeneral\n");
    QTest::newRow("rank no number") << u"treatments.tsv"_s
                                    << QByteArray("a\tb\tSurgery\tSpine\thigh\tstudy\tgeneral\n");
}

void LexiconsTest::damagedOwnFileIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto lexicons = Lexicons::withOwn(folder.path());
    QVERIFY(!lexicons);
    QCOMPARE(lexicons.error().code, ErrorCode::CatalogueDamaged);
    QCOMPARE(lexicons.error().subject, name);
}

void LexiconsTest::phrasesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("drugs");
    QTest::addColumn<QStringList>("treatments");
    const QStringList none;
    QTest::newRow("longest") << u"lumbar epidural steroid injections"_s << none
                             << QStringList{u"lumbar epidural steroid injections"_s};
    QTest::newRow("over a line end") << u"an x-\nray"_s << none << QStringList{u"x-\nray"_s};
    QTest::newRow("number sign") << u"Tylenol #3 and Tylenol No. 4"_s
                                 << QStringList{u"Tylenol #3"_s, u"Tylenol No. 4"_s} << none;
    QTest::newRow("not over a comma") << u"Ambien, CR"_s << QStringList{u"Ambien"_s} << none;
    QTest::newRow("capitals only") << u"apt to see PT"_s << none << QStringList{u"PT"_s};
    QTest::newRow("no part of a word") << u"somatic magnets"_s << none << none;
    QTest::newRow("empty") << QString() << none << none;
}

void LexiconsTest::phrasesAreFound()
{
    QFETCH(QString, text);
    QTEST(found(Lexicons::builtIn().drugIndex(), text), "drugs");
    QTEST(found(Lexicons::builtIn().treatmentIndex(), text), "treatments");
}

void LexiconsTest::longTextsTakeProportionalTime()
{
    const QString once = u"magnetic resonance imaging magnetic resonance nerve conduction epidural steroid "_s.repeated(
        200);
    const auto take = [](const QString &text) {
        QElapsedTimer timer;
        timer.start();
        const auto matches = Lexicons::builtIn().treatmentIndex().find(text, tokenize(text));
        return matches.isEmpty() ? qint64(-1) : timer.nsecsElapsed();
    };
    take(once);
    const qint64 single = qMax(take(once), qint64(1));
    const qint64 tenfold = take(once.repeated(10));
    QVERIFY2(tenfold < single * 40, qPrintable(u"%1 against %2"_s.arg(tenfold).arg(single)));
}

QTEST_GUILESS_MAIN(LexiconsTest)
#include "tst_lexicons.moc"
