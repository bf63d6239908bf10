// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>

#include <QApplication>
#include <QDir>
#include <QFontMetricsF>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>
#include <QToolButton>

#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

enum class Sight { Normal, Deuteranopia, Protanopia };

// Machado, Oliveira, Fernandes 2009, severity 1.0, for linear RGB.
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix toCones{{{0.4122214708, 0.5363325363, 0.0514459929},
                          {0.2119034982, 0.6806995451, 0.1073969566},
                          {0.0883024619, 0.2817188376, 0.6299787005}}};
constexpr Matrix toLab{{{0.2104542553, 0.7936177850, -0.0040720468},
                        {1.9779984951, -2.4285922050, 0.4505937099},
                        {0.0259040371, 0.7827717662, -0.8086757660}}};

Triple operator*(const Matrix &matrix, const Triple &vector)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result.at(row) += matrix.at(row).at(column) * vector.at(column);
    }
    return result;
}

double toLinear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Triple linear(const QColor &color)
{
    return {toLinear(color.redF()), toLinear(color.greenF()), toLinear(color.blueF())};
}

Triple seen(const QColor &color, Sight sight)
{
    Triple light = linear(color);
    if (sight != Sight::Normal)
        light = (sight == Sight::Deuteranopia ? deuteranopia : protanopia) * light;
    for (double &value : light)
        value = std::clamp(value, 0.0, 1.0);
    Triple cones = toCones * light;
    for (double &value : cones)
        value = std::cbrt(value);
    return toLab * cones;
}

/// Oklab distance times 100.
double distance(const QColor &first, const QColor &second, Sight sight)
{
    const Triple one = seen(first, sight);
    const Triple two = seen(second, sight);
    return 100 * std::hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}

/// Written here a second time on purpose: the test must not believe the program's own arithmetic.
double ratio(const QColor &first, const QColor &second)
{
    const auto luminance = [](const QColor &color) {
        const Triple light = linear(color);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    };
    const double one = luminance(first) + 0.05;
    const double two = luminance(second) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

constexpr std::array groups{FieldGroup::Case,     FieldGroup::Reviewer, FieldGroup::Person,
                            FieldGroup::Clinical, FieldGroup::Item,     FieldGroup::Guideline};
constexpr std::array glyphs{Glyph::Proposed, Glyph::Accepted,   Glyph::Waits,   Glyph::Confirmed, Glyph::Corrected,
                            Glyph::Absent,   Glyph::Unreadable, Glyph::Outside, Glyph::Derived,   Glyph::Lost,
                            Glyph::Invalid,  Glyph::Overturned, Glyph::Upheld};
constexpr std::array schemes{Theme::Choice::Light, Theme::Choice::Dark};

QImage canvas(int side = 32)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

int inkedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).alpha() > 60 ? 1 : 0;
    }
    return count;
}

/// Pixels that are inked in one picture and not in the other.
int differentPixels(const QImage &one, const QImage &two)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += std::abs(one.pixelColor(x, y).alpha() - two.pixelColor(x, y).alpha()) > 100 ? 1 : 0;
    }
    return count;
}

/// The sign's shape alone: lines, body and mark in one ink, the mark cut out.
QImage shapeOf(Glyph glyph)
{
    QImage image = canvas(64);
    QPainter painter(&image);
    paintGlyph(painter, glyph, QRectF(0, 0, 64, 64), {Qt::black, Qt::black, Qt::black});
    return image;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textHasContrast_data();
    void textHasContrast();
    void everyFillCarriesText();
    void groupsAreToldApart_data();
    void groupsAreToldApart();
    void faintFillsAreThinnerThanFullOnes();
    void iconsAreDrawnInBothThemes_data();
    void iconsAreDrawnInBothThemes();
    void iconFollowsTheThemeAndTheState();
    void iconIsDrawnForThePixelRatio();
    void unknownIconIsNull();
    void glyphsDifferByShape();
    void glyphsFillTheirBox();
    void choiceChangesPaletteAndStyleSheetAtOnce();
    void paletteHasTheRolesOfTheLook();
    void styleSheetIsShortAndHasNoPlaceholderLeft();
    void highContrastDropsTintsAndKeepsRules();
    void threeSizesOfType();
    void followsTheSystemUntilAChoiceIsMade();

private:
    Theme m_theme;
};

void TestTheme::textHasContrast_data()
{
    QTest::addColumn<QString>("ink");
    QTest::addColumn<QString>("ground");
    QTest::addColumn<double>("least");
    for (const QString &ink : {u"text"_s, u"muted"_s, u"accent"_s, u"warn"_s}) {
        for (const QString &ground : {u"base"_s, u"win"_s, u"alt"_s, u"sel"_s})
            QTest::addRow("%s on %s", qPrintable(ink), qPrintable(ground)) << ink << ground << 4.5;
    }
    QTest::newRow("err on base") << u"err"_s << u"base"_s << 4.5;
    QTest::newRow("err on its tint") << u"err"_s << u"errTint"_s << 4.5;
    QTest::newRow("text on error tint") << u"text"_s << u"errTint"_s << 4.5;
    QTest::newRow("ok on base") << u"ok"_s << u"base"_s << 4.5;
    QTest::newRow("on accent") << u"onAccent"_s << u"accent"_s << 4.5;
    QTest::newRow("text on hit") << u"text"_s << u"hit"_s << 4.5;
    QTest::newRow("text on hover") << u"text"_s << u"hover"_s << 4.5;
    QTest::newRow("text on button") << u"text"_s << u"button"_s << 4.5;
    QTest::newRow("mark on diamond") << u"mark"_s << u"warnFill"_s << 4.5;
    QTest::newRow("borders of controls") << u"ctl"_s << u"base"_s << 3.0;
}

void TestTheme::textHasContrast()
{
    QFETCH(QString, ink);
    QFETCH(QString, ground);
    QFETCH(double, least);
    const ThemeTokens &tokens = ThemeTokens::builtIn();
    for (const ThemeColors &colors : {tokens.light, tokens.dark}) {
        QVERIFY(colors(ink).isValid() && colors(ground).isValid());
        QVERIFY2(ratio(colors(ink), colors(ground)) >= least,
                 qPrintable(QString::number(ratio(colors(ink), colors(ground)))));
    }
}

void TestTheme::everyFillCarriesText()
{
    for (const Theme::Choice scheme : schemes) {
        m_theme.setChoice(scheme);
        const bool isDark = scheme == Theme::Choice::Dark;
        for (const FieldGroup group : groups) {
            const GroupTint tint = m_theme.tint(group);
            const double least = isDark ? 5.95 : 9.35;
            QVERIFY2(ratio(m_theme.color(Token::Text), tint.fill) >= least,
                     qPrintable(QString::number(ratio(m_theme.color(Token::Text), tint.fill))));
            QVERIFY(ratio(m_theme.color(Token::Text), tint.faint) >= least);
            QVERIFY2(ratio(m_theme.color(Token::Base), tint.rule) >= 4.5, qPrintable(tint.rule.name()));
            QVERIFY(ratio(Qt::black, m_theme.paperTint(group).fill) >= 8.4);
        }
    }
}

void TestTheme::groupsAreToldApart_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("sight");
    QTest::addColumn<double>("fill"); // the figures of the look, which a change must not make smaller
    QTest::addColumn<double>("faint");
    QTest::addColumn<double>("rule");
    QTest::newRow("light, normal") << 0 << 0 << 8.5 << 5.1 << 10.8;
    QTest::newRow("light, deuteranopia") << 0 << 1 << 8.1 << 4.8 << 11.0;
    QTest::newRow("light, protanopia") << 0 << 2 << 8.5 << 5.4 << 10.7;
    QTest::newRow("dark, normal") << 1 << 0 << 9.4 << 0.0 << 15.6;
    QTest::newRow("dark, deuteranopia") << 1 << 1 << 9.1 << 0.0 << 12.1;
    QTest::newRow("dark, protanopia") << 1 << 2 << 9.9 << 0.0 << 14.9;
}

void TestTheme::groupsAreToldApart()
{
    QFETCH(int, scheme);
    QFETCH(int, sight);
    QFETCH(double, fill);
    QFETCH(double, faint);
    QFETCH(double, rule);
    m_theme.setChoice(schemes.at(static_cast<std::size_t>(scheme)));
    double leastFill = 1000;
    double leastFaint = 1000;
    double leastRule = 1000;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const GroupTint one = m_theme.tint(groups.at(i));
            const GroupTint two = m_theme.tint(groups.at(j));
            leastFill = std::min(leastFill, distance(one.fill, two.fill, Sight(sight)));
            leastFaint = std::min(leastFaint, distance(one.faint, two.faint, Sight(sight)));
            leastRule = std::min(leastRule, distance(one.rule, two.rule, Sight(sight)));
        }
    }
    const QString figures = u"fill %1, faint %2, rule %3"_s.arg(leastFill).arg(leastFaint).arg(leastRule);
    qInfo().noquote() << figures;
    QVERIFY2(leastFill >= 8 && leastRule >= 10, qPrintable(figures));
    QVERIFY2(leastFill >= fill - 0.06 && leastFaint >= faint - 0.06 && leastRule >= rule - 0.06, qPrintable(figures));
}

void TestTheme::faintFillsAreThinnerThanFullOnes()
{
    for (const Theme::Choice scheme : schemes) {
        m_theme.setChoice(scheme);
        for (const FieldGroup group : groups) {
            const GroupTint tint = m_theme.tint(group);
            QVERIFY(distance(tint.faint, m_theme.color(Token::Base), Sight::Normal)
                    < distance(tint.fill, m_theme.color(Token::Base), Sight::Normal));
        }
    }
}

void TestTheme::iconsAreDrawnInBothThemes_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names =
        u"open import export left right up down undo redo search insight close plus filter flag note caret dim table cards "
        "columns pin float split merge link info file star clock retry edit calendar enter"_s.split(u' ');
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestTheme::iconsAreDrawnInBothThemes()
{
    QFETCH(QString, name);
    for (const Theme::Choice scheme : schemes) {
        m_theme.setChoice(scheme);
        const QIcon icon = m_theme.icon(name);
        QVERIFY(!icon.isNull());
        const QImage picture = icon.pixmap(QSize(32, 32), 1.0).toImage();
        QCOMPARE(picture.size(), QSize(32, 32));
        const int inked = inkedPixels(picture);
        QVERIFY2(inked > 40 && inked < 700, qPrintable(QString::number(inked)));
        for (int y = 0; y < picture.height(); ++y) { // no ink may be cut off at the edge
            QVERIFY(picture.pixelColor(0, y).alpha() < 128);
            QVERIFY(picture.pixelColor(31, y).alpha() < 128);
        }
    }
}

void TestTheme::iconFollowsTheThemeAndTheState()
{
    const QIcon icon = m_theme.icon(u"plus"_s); // inked in its middle
    const auto middle = [&icon](QIcon::Mode mode, QIcon::State state) {
        return icon.pixmap(QSize(64, 64), 1.0, mode, state).toImage().pixelColor(32, 32);
    };
    for (const Theme::Choice scheme : schemes) {
        m_theme.setChoice(scheme);
        QCOMPARE(middle(QIcon::Normal, QIcon::Off), m_theme.color(Token::Text));
        QCOMPARE(middle(QIcon::Disabled, QIcon::Off), m_theme.color(Token::Muted));
        QCOMPARE(middle(QIcon::Normal, QIcon::On), m_theme.color(Token::Accent));
    }
}

void TestTheme::iconIsDrawnForThePixelRatio()
{
    const QPixmap sharp = m_theme.icon(u"search"_s).pixmap(QSize(16, 16), 3.0);
    QCOMPARE(sharp.size(), QSize(48, 48));
    QCOMPARE(sharp.devicePixelRatio(), 3.0);
}

void TestTheme::unknownIconIsNull()
{
    QVERIFY(m_theme.icon(u"no-such-icon"_s).isNull());
}

void TestTheme::glyphsDifferByShape()
{
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const int different = differentPixels(shapeOf(glyphs.at(i)), shapeOf(glyphs.at(j)));
            QVERIFY2(different > 150, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(different)));
        }
    }
}

void TestTheme::glyphsFillTheirBox()
{
    for (const Theme::Choice scheme : schemes) {
        m_theme.setChoice(scheme);
        for (const Glyph glyph : glyphs) {
            QImage image = canvas(48);
            QPainter painter(&image);
            m_theme.paintGlyph(painter, glyph, QRectF(16, 16, 16, 16));
            painter.end();
            QVERIFY(inkedPixels(image) > 12);
            QCOMPARE(inkedPixels(image.copy(16, 16, 16, 16)), inkedPixels(image)); // nothing outside
        }
    }
}

void TestTheme::choiceChangesPaletteAndStyleSheetAtOnce()
{
    m_theme.setChoice(Theme::Choice::Light);
    m_theme.applyTo(*qApp);
    QSignalSpy changes(&m_theme, &Theme::changed);
    const QString before = qApp->styleSheet();
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xf3, 0xf4, 0xf6));
    m_theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(changes.size(), 1);
    QVERIFY(m_theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x25, 0x29, 0x2e));
    QVERIFY(qApp->styleSheet() != before);
    m_theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(changes.size(), 1);
    QToolButton button;
    QCOMPARE(button.palette().color(QPalette::ButtonText), m_theme.color(Token::Text));
}

void TestTheme::paletteHasTheRolesOfTheLook()
{
    for (const Theme::Choice scheme : schemes) {
        m_theme.setChoice(scheme);
        m_theme.applyTo(*qApp);
        const QPalette palette = QApplication::palette();
        QCOMPARE(palette.color(QPalette::Base), m_theme.color(Token::Base));
        QCOMPARE(palette.color(QPalette::AlternateBase), m_theme.color(Token::Alt));
        QCOMPARE(palette.color(QPalette::Text), m_theme.color(Token::Text));
        QCOMPARE(palette.color(QPalette::PlaceholderText), m_theme.color(Token::Muted));
        QCOMPARE(palette.color(QPalette::Mid), m_theme.color(Token::Ctl));
        QCOMPARE(palette.color(QPalette::Midlight), m_theme.color(Token::Line));
        QCOMPARE(palette.color(QPalette::Highlight), m_theme.color(Token::Sel));
        QCOMPARE(palette.color(QPalette::HighlightedText), m_theme.color(Token::Text));
        QCOMPARE(palette.color(QPalette::Link), m_theme.color(Token::Accent));
    }
}

void TestTheme::styleSheetIsShortAndHasNoPlaceholderLeft()
{
    for (const ThemeColors &colors : {ThemeTokens::builtIn().light, ThemeTokens::builtIn().dark}) {
        const QString sheet = styleSheetFrom(colors);
        QVERIFY(sheet.contains(colors(u"accent").name()));
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(sheet.count(u'\n') <= 150);
    }
    for (const QString &arrow : {u":/imr/theme/down-light.png"_s, u":/imr/theme/down-dark.png"_s})
        QCOMPARE(QImage(arrow).size(), QSize(48, 48)); // four times its size: sharp up to 400 %
}

void TestTheme::highContrastDropsTintsAndKeepsRules()
{
    QPalette system;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        system.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        system.setColor(role, Qt::white);
    system.setColor(QPalette::Highlight, Qt::yellow);
    QApplication::setPalette(system);
    Theme theme;
    theme.applyTo(*qApp);
    QVERIFY(theme.isHighContrast());
    for (const FieldGroup group : groups) {
        QCOMPARE(theme.tint(group).fill, QColor(Qt::black));
        QCOMPARE(theme.tint(group).faint, QColor(Qt::black));
        QCOMPARE(theme.tint(group).rule, QColor(Qt::white));
    }
    QCOMPARE(theme.tint(FieldGroup::Item).pattern, Rule::Double); // patterns still tell the groups apart
    QCOMPARE(theme.color(Token::Accent), QColor(Qt::yellow));
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    theme.setChoice(Theme::Choice::Light); // asked for by the user: then it is ours
    QVERIFY(!theme.isHighContrast());
    QCOMPARE(theme.tint(FieldGroup::Item).fill, QColor(0xe1, 0xb1, 0xfe));
}

void TestTheme::threeSizesOfType()
{
    QCOMPARE(m_theme.smallFont().pointSizeF(), 9.0);
    QCOMPARE(m_theme.bodyFont().pointSizeF(), 10.0);
    QCOMPARE(m_theme.titleFont().pointSizeF(), 12.0);
    QCOMPARE(m_theme.titleFont().weight(), QFont::DemiBold);
    QVERIFY(m_theme.bodyFont().isFeatureSet(QFont::Tag("tnum")));
    const QFontMetricsF metrics(m_theme.bodyFont());
    QCOMPARE(metrics.horizontalAdvance(u"1111"_s), metrics.horizontalAdvance(u"8888"_s));
    QVERIFY(m_theme.letterFont().pointSizeF() > m_theme.bodyFont().pointSizeF());
}

void TestTheme::followsTheSystemUntilAChoiceIsMade()
{
    QStyleHints &system = *QGuiApplication::styleHints();
    Theme theme;
    theme.applyTo(*qApp);
    for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Dark, Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        Q_EMIT system.colorSchemeChanged(scheme); // what Qt does when the desktop changes
        QCOMPARE(theme.isDark(), scheme == Qt::ColorScheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), theme.color(Token::Base));
    }
    theme.setChoice(Theme::Choice::Light);
    Q_EMIT system.colorSchemeChanged(Qt::ColorScheme::Light);
    Q_EMIT system.colorSchemeChanged(Qt::ColorScheme::Dark);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(Qt::white));
    theme.setChoice(Theme::Choice::System);
    QVERIFY(theme.isDark());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
