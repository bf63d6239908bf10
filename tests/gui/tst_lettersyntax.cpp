// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include "ui/source/letterhighlighter.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

using namespace imr;
using namespace Qt::StringLiterals;

class TestLetterSyntax : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void loadsWithoutAWarning();
    void seesTheParts_data();
    void seesTheParts();
    void leavesProseAlone_data();
    void leavesProseAlone();
    void inksCanBeRead();
    void everySyntaxThemeCanBeRead();
};

void TestLetterSyntax::loadsWithoutAWarning()
{
    QTest::failOnWarning();
    const LetterSyntax syntax;
    QVERIFY(syntax.isValid());
    QVERIFY(!syntax.stretches(u"CLINICAL CASE SUMMARY"_s).isEmpty());
}

void TestLetterSyntax::seesTheParts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &line, const QString &kind, const QStringList &words) {
        QTest::newRow(name) << line << kind << words;
    };
    const QString heading = u"Heading"_s;
    row("summary", u"   CLINICAL CASE SUMMARY"_s, heading, {u"CLINICAL CASE SUMMARY"_s});
    row("issues", u"IMR ISSUES, DECISIONS AND RATIONALES"_s, heading, {u"IMR ISSUES, DECISIONS AND RATIONALES"_s});
    row("how made", u"HOW THE IMR FINAL DETERMINATION WAS MADE"_s, heading,
        {u"HOW THE IMR FINAL DETERMINATION WAS MADE"_s});
    row("older heading", u"IMR DECISION(S) AND RATIONALE(S)"_s, heading, {u"IMR DECISION(S) AND RATIONALE(S)"_s});
    row("oldest heading", u"ISSUE AT DISPUTE:"_s, heading, {u"ISSUE AT DISPUTE:"_s});
    row("guideline label", u"MAXIMUS guideline: Decision based on MTUS"_s, u"Label"_s, {u"MAXIMUS guideline:"_s});
    row("header table", u"Date Assigned: 03/04/2015 Date of Injury: 05/06/2013"_s, u"Label"_s,
        {u"Date Assigned:"_s, u"Date of Injury:"_s});
    row("header dates", u"Date Assigned: 03/04/2015 Date of Injury: 05/06/2013"_s, u"Date"_s,
        {u"03/04/2015"_s, u"05/06/2013"_s});
    row("sections", u"Complaints 2004, Section(s): Special Studies"_s, u"Label"_s, {u"Section(s):"_s});
    row("upheld", u"Wrist splint, purchase: Upheld"_s, u"Upheld"_s, {u"Upheld"_s});
    row("overturned", u"Wrist splint, purchase:  Overturned  "_s, u"Overturned"_s, {u"Overturned"_s});
    row("verdict", u"the request is medically necessary."_s, u"Overturned"_s, {u"is medically necessary"_s});
    row("verdict against", u"the splint is not medically necessary and appropriate."_s, u"Upheld"_s,
        {u"is not medically necessary and appropriate"_s});
    row("run together", u"the splint is notmedically necessary."_s, u"Upheld"_s, {u"is notmedically necessary"_s});
    row("citation", u"Non-MTUS Citation Official Disability Guidelines (ODG), Wrist"_s, u"Citation"_s,
        {u"Non-MTUS Citation"_s, u"Official Disability Guidelines (ODG)"_s});
    row("acoem", u"The MTUS/ACOEM chapter, pages 11-14, says"_s, u"Citation"_s, {u"MTUS/ACOEM"_s, u"pages 11-14"_s});
    row("dates", u"on March 4, 2015 and 5/6/13, in June 2014 and on 2015-01-02"_s, u"Date"_s,
        {u"March 4, 2015"_s, u"5/6/13"_s, u"June 2014"_s, u"2015-01-02"_s});
    row("doses", u"Inventol 7.5mg #60, Madeupin 10/325 mg, cream 5% 30gm"_s, u"Dose"_s,
        {u"7.5mg"_s, u"#60"_s, u"10/325 mg"_s, u"5%"_s, u"30gm"_s});
}

void TestLetterSyntax::seesTheParts()
{
    QFETCH(QString, line);
    QFETCH(QString, kind);
    QFETCH(QStringList, words);
    QStringList seen;
    for (const LetterSyntax::Stretch &stretch : LetterSyntax().stretches(line)) {
        if (stretch.kind == kind)
            seen.append(line.sliced(stretch.start, stretch.length).trimmed());
    }
    QCOMPARE(seen, words);
}

void TestLetterSyntax::leavesProseAlone_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("prose") << u"She was seen in 2014 for an injury of the wrist."_s;
    QTest::newRow("pain") << u"The pain was rated 7/10 and the grip 4/5."_s;
    QTest::newRow("upheld in prose") << u"The denial was upheld by the plan on appeal."_s;
    QTest::newRow("short capitals") << u"MRI EMG"_s;
    QTest::newRow("letters after a number") << u"Rooms 12grave and 5mgx are no doses."_s;
    QTest::newRow("empty") << QString();
}

void TestLetterSyntax::leavesProseAlone()
{
    QFETCH(QString, line);
    QCOMPARE(LetterSyntax().stretches(line), QList<LetterSyntax::Stretch>());
}

void TestLetterSyntax::inksCanBeRead()
{
    Theme theme;
    for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        theme.setChoice(choice);
        for (const QString &kind : {u"Label"_s, u"Overturned"_s, u"Citation"_s, u"Date"_s, u"Dose"_s}) {
            const QTextCharFormat format = LetterHighlighter::formatOf(theme, kind);
            QVERIFY(contrast(format.foreground().color(), theme.color(Token::Base)) >= 4.5);
            for (const FieldGroup group : {FieldGroup::Case, FieldGroup::Person, FieldGroup::Clinical, FieldGroup::Item,
                                           FieldGroup::Guideline}) {
                const double ratio = contrast(format.foreground().color(), theme.tint(group).faint);
                QVERIFY2(ratio >= (kind == u"Label"_s || kind == u"Overturned"_s ? 3.0 : 4.5),
                         qPrintable(kind + u' ' + QString::number(ratio)));
            }
        }
        QCOMPARE(LetterHighlighter::formatOf(theme, u"Heading"_s).fontWeight(), int(QFont::DemiBold));
    }
}

void TestLetterSyntax::everySyntaxThemeCanBeRead()
{
    for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        Theme theme;
        theme.setChoice(choice);
        QTextDocument document(u"Case Number: CM99-0000001\nMRI of the knee: Upheld, 10/13/2016, 50 mg"_s);
        LetterHighlighter highlighter(theme, &document);
        QVERIFY(highlighter.themes().size() > 3);
        int differing = 0;
        for (const QString &name : highlighter.themes()) {
            highlighter.setColors(name);
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
                for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                    if (!range.format.hasProperty(QTextFormat::ForegroundBrush))
                        continue;
                    ++differing;
                    const QColor ink = range.format.foreground().color();
                    QVERIFY2(contrast(ink, theme.color(Token::Base)) >= 4.5, qPrintable(name + u' ' + ink.name()));
                }
            }
        }
        QVERIFY(differing > 3);
    }
}

QTEST_MAIN(TestLetterSyntax)
#include "tst_lettersyntax.moc"
