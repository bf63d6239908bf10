// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QStyleHints>

#include "ui/theme/glyphs.h"
#include "ui/theme/iconengine.h"
#include "ui/theme/tokens.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

QString firstInstalled(const QStringList &families)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : families) {
        if (installed.contains(family))
            return family;
    }
    return {};
}

/// Without a desktop's setting Qt answers with a generic name that may mean any font.
bool isRealChoice(const QString &family)
{
    return !family.isEmpty() && !family.startsWith(u"Sans"_s, Qt::CaseInsensitive)
           && family.compare(u"Helvetica"_s, Qt::CaseInsensitive) != 0;
}

QFont interfaceFont(QStringView size, QFont::Weight weight = QFont::Normal)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (!isRealChoice(font.family())) {
        static const QString family = firstInstalled(ThemeTokens::builtIn().families);
        if (!family.isEmpty())
            font.setFamilies({family});
    }
    font.setPointSizeF(ThemeTokens::builtIn().points.value(size.toString()));
    font.setWeight(weight);
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_colors(std::make_unique<ThemeColors>())
{
    refresh();
}

Theme::~Theme() = default;

bool Theme::wantsDark() const
{
    if (m_choice != Choice::System)
        return m_choice == Choice::Dark;
    if (m_scheme != Qt::ColorScheme::Unknown)
        return m_scheme == Qt::ColorScheme::Dark;
    return m_application != nullptr
           && m_system.color(QPalette::Window).lightness() < m_system.color(QPalette::WindowText).lightness();
}

void Theme::refresh()
{
    m_dark = wantsDark();
    const ThemeTokens &tokens = ThemeTokens::builtIn();
    *m_colors = m_dark ? tokens.dark : tokens.light;
    m_highContrast = m_application != nullptr && m_choice == Choice::System && imr::isHighContrast(m_system);
    if (m_highContrast)
        *m_colors = highContrastColors(*m_colors, m_system);
    if (m_application != nullptr) {
        QApplication::setPalette(m_highContrast ? m_system : paletteFrom(*m_colors));
        m_application->setStyleSheet(styleSheetFrom(*m_colors));
    }
    Q_EMIT changed();
}

void Theme::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    refresh();
}

void Theme::applyTo(QApplication &application)
{
    m_system = QApplication::palette();
    m_application = &application;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(bodyFont());
    m_scheme = QGuiApplication::styleHints()->colorScheme();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        m_scheme = scheme;
        QApplication::setPalette(QPalette()); // brings the system's own back
        m_system = QApplication::palette();
        refresh();
    });
    refresh();
}

QColor Theme::color(Token token) const
{
    return (*m_colors)(tokenName(token));
}

GroupTint Theme::tint(FieldGroup group) const
{
    return m_colors->tints.at(static_cast<std::size_t>(group));
}

GroupTint Theme::paperTint(FieldGroup group) const
{
    GroupTint tint = ThemeTokens::builtIn().light.tints.at(static_cast<std::size_t>(group));
    if (m_highContrast)
        tint.fill = tint.faint = Qt::white;
    return tint;
}

QColor Theme::paperColor(Token token) const
{
    return ThemeTokens::builtIn().light(tokenName(token));
}

QIcon Theme::icon(const QString &name) const
{
    return QIcon(new IconEngine(*this, name));
}

void Theme::paintGlyph(QPainter &painter, Glyph glyph, const QRectF &box) const
{
    imr::paintGlyph(painter, glyph, box, glyphInks(*this, glyph));
}

QFont Theme::smallFont() const
{
    return interfaceFont(u"small");
}

QFont Theme::bodyFont() const
{
    return interfaceFont(u"body");
}

QFont Theme::titleFont() const
{
    return interfaceFont(u"title", QFont::DemiBold);
}

void Theme::setLetterFont(const QFont &font)
{
    m_letterFont = font;
    Q_EMIT changed();
}

QFont Theme::letterFont() const
{
    if (m_letterFont)
        return *m_letterFont;
    static const QString family = firstInstalled(ThemeTokens::builtIn().letterFamilies);
    QFont font(family.isEmpty() ? QStringList{u"serif"_s} : QStringList{family});
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(ThemeTokens::builtIn().points.value(u"letter"_s));
    return font;
}

} // namespace imr
