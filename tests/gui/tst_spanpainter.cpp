// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include "ui/source/spanpainter.h"
#include "ui/theme/theme.h"

using namespace imr;

namespace {

const QRectF line(10, 10, 60, 16);

QImage paper()
{
    QImage image(80, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

template <typename Paint>
QImage painted(Paint paint)
{
    QImage image = paper();
    QPainter painter(&image);
    paint(painter);
    return image;
}

/// Colours of the row of pixels that crosses the middle of a rule's first stroke.
QString ruleProfile(const GroupTint &tint)
{
    const QImage image = painted([&tint](QPainter &painter) { paintSpanRule(painter, {line}, {.tint = tint}); });
    QString profile;
    for (int y = 20; y < 30; ++y) {
        for (int x = 10; x < 30; ++x)
            profile.append(image.pixelColor(x, y) == QColor(Qt::white) ? u'.' : u'#');
    }
    return profile;
}

} // namespace

class TestSpanPainter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsOfALineBecomeOneRectangle();
    void fillIsFaintAtRestAndFullInFocus();
    void overlappingFillsMultiply();
    void fivePatternsAreFivePictures();
    void ruleLiesAtTheFootOfTheWords();
    void rulesOfOverlappingSpansAreTwoPixelsApart();
    void shorterSpanIsPaintedLast();
    void outlineLeavesTheWordsClear();
    void barStandsBesideTheLines();

private:
    Theme m_theme;
};

void TestSpanPainter::wordsOfALineBecomeOneRectangle()
{
    const QList<QRectF> boxes{{10, 10, 20, 12}, {34, 11, 20, 10}, {8, 26, 30, 12}, {}, {42, 26, 10, 12}};
    const QList<QRectF> lines{{10, 10, 44, 12}, {8, 26, 44, 12}};
    QCOMPARE(joinedByLine(boxes), lines);
    QCOMPARE(joinedByLine({}), QList<QRectF>());
}

void TestSpanPainter::fillIsFaintAtRestAndFullInFocus()
{
    const GroupTint tint = m_theme.tint(FieldGroup::Clinical);
    for (const bool isFull : {false, true}) {
        const QImage image = painted(
            [&](QPainter &painter) { paintSpanFill(painter, {line}, {.tint = tint, .isFull = isFull}); });
        QCOMPARE(image.pixelColor(40, 18), isFull ? tint.fill : tint.faint);
        QCOMPARE(image.pixelColor(40, 9), QColor(Qt::white));
        QCOMPARE(image.pixelColor(40, 26), QColor(Qt::white));
        QCOMPARE(image.pixelColor(70, 18), QColor(Qt::white));
    }
}

void TestSpanPainter::overlappingFillsMultiply()
{
    const QColor one = m_theme.tint(FieldGroup::Reviewer).faint;
    const QColor two = m_theme.tint(FieldGroup::Person).faint;
    const QImage image = painted([&](QPainter &painter) {
        paintSpanFill(painter, {line}, {.tint = m_theme.tint(FieldGroup::Reviewer)}, FillBlend::Multiply);
        paintSpanFill(painter, {line}, {.tint = m_theme.tint(FieldGroup::Person)}, FillBlend::Multiply);
    });
    const QColor both = image.pixelColor(40, 18);
    QVERIFY(std::abs(both.red() - one.red() * two.red() / 255) <= 1);
    QVERIFY(std::abs(both.green() - one.green() * two.green() / 255) <= 1);
    QVERIFY(std::abs(both.blue() - one.blue() * two.blue() / 255) <= 1);
}

void TestSpanPainter::fivePatternsAreFivePictures()
{
    QSet<QString> profiles;
    for (const FieldGroup group :
         {FieldGroup::Case, FieldGroup::Reviewer, FieldGroup::Person, FieldGroup::Clinical, FieldGroup::Item})
        profiles.insert(ruleProfile(m_theme.tint(group)));
    QCOMPARE(profiles.size(), 5); // whatever the colour
}

void TestSpanPainter::ruleLiesAtTheFootOfTheWords()
{
    const GroupTint tint = m_theme.tint(FieldGroup::Person); // solid, 2 px
    const QImage image = painted([&](QPainter &painter) { paintSpanRule(painter, {line}, {.tint = tint}); });
    QCOMPARE(image.pixelColor(40, 23), QColor(Qt::white));
    QCOMPARE(image.pixelColor(40, 24), tint.rule);
    QCOMPARE(image.pixelColor(40, 25), tint.rule);
    QCOMPARE(image.pixelColor(40, 26), QColor(Qt::white));
    QCOMPARE(image.pixelColor(9, 24), QColor(Qt::white));
    QCOMPARE(image.pixelColor(10, 24), tint.rule);
}

void TestSpanPainter::rulesOfOverlappingSpansAreTwoPixelsApart()
{
    const StackedSpan inner{{{20, 30, 1}}, 1};
    const StackedSpan outer{{{10, 50, 1}}, 3};
    const StackedSpan outermost{{{0, 60, 1}}, 2};
    const StackedSpan elsewhere{{{70, 90, 1}}, 2};
    QCOMPARE(ruleDrops({outer, inner, elsewhere, outermost}), (QList<double>{3, 0, 0, 6})); // no deeper
    QCOMPARE(ruleDrops({inner, {{{30, 40, 1}}, 2}}), (QList<double>{0, 0})); // side by side
}

void TestSpanPainter::shorterSpanIsPaintedLast()
{
    const QList<StackedSpan> stack{{{{20, 30, 1}}, 1}, {{{0, 60, 1}}, 1}, {{{10, 50, 1}}, 1}};
    QCOMPARE(paintingOrder(stack), (QList<qsizetype>{1, 2, 0}));
}

void TestSpanPainter::outlineLeavesTheWordsClear()
{
    const QColor accent = m_theme.color(Token::Accent);
    const QImage image = painted([&](QPainter &painter) { paintSpanOutline(painter, {line}, accent); });
    for (int x = 10; x < 70; ++x) {
        for (int y = 10; y < 26; ++y)
            QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
    }
    QCOMPARE(image.pixelColor(40, 7), accent);
    QCOMPARE(image.pixelColor(40, 28), accent);
    QCOMPARE(image.pixelColor(40, 9), QColor(Qt::white)); // 1 px clear
    QCOMPARE(image.pixelColor(40, 26), QColor(Qt::white));
    QCOMPARE(image.pixelColor(7, 18), accent);
    QCOMPARE(image.pixelColor(9, 18), QColor(Qt::white));
}

void TestSpanPainter::barStandsBesideTheLines()
{
    const GroupTint tint = m_theme.tint(FieldGroup::Guideline);
    const QImage image = painted(
        [&](QPainter &painter) { paintMarginBar(painter, {line, line.translated(0, 14)}, 8, {.tint = tint}); });
    QCOMPARE(image.pixelColor(5, 10), tint.rule);
    QCOMPARE(image.pixelColor(7, 39), tint.rule);
    QCOMPARE(image.pixelColor(4, 20), QColor(Qt::white));
    QCOMPARE(image.pixelColor(8, 20), QColor(Qt::white));
    QCOMPARE(image.pixelColor(40, 18), QColor(Qt::white)); // no fill
}

QTEST_MAIN(TestSpanPainter)
#include "tst_spanpainter.moc"
