// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace imr {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array groupNames{"case"_L1, "reviewer"_L1, "person"_L1, "clinical"_L1, "item"_L1, "guideline"_L1};

QColor mixed(const QColor &over, const QColor &under, double strength)
{
    const auto channel = [strength](int above, int below) { return qRound(above * strength + below * (1 - strength)); };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

Rule patternFrom(const QString &name)
{
    static const QMap<QString, Rule> patterns{{u"dashed"_s, Rule::Dashed},
                                              {u"dotted"_s, Rule::Dotted},
                                              {u"solid"_s, Rule::Solid},
                                              {u"thin"_s, Rule::ThinSolid},
                                              {u"double"_s, Rule::Double}};
    return patterns.value(name, Rule::Solid);
}

GroupTint tintFrom(const QJsonObject &tint, const QColor &base, double faint, int side)
{
    const QColor fill(tint.value("fill"_L1).toArray().at(side).toString());
    return {.fill = fill,
            .faint = mixed(fill, base, faint),
            .rule = QColor(tint.value("rule"_L1).toArray().at(side).toString()),
            .pattern = patternFrom(tint.value("pattern"_L1).toString()),
            .width = tint.value("width"_L1).toDouble()};
}

ThemeColors colorsFrom(const QJsonObject &file, int side)
{
    ThemeColors colors;
    const QJsonObject named = file.value("colors"_L1).toObject();
    for (auto it = named.begin(); it != named.end(); ++it)
        colors.named.insert(it.key(), QColor(it->toArray().at(side).toString()));
    const double faint = file.value("faint"_L1).toArray().at(side).toDouble();
    const QJsonObject tints = file.value("tints"_L1).toObject();
    for (std::size_t i = 0; i < groupNames.size(); ++i)
        colors.tints.at(i) = tintFrom(tints.value(groupNames.at(i)).toObject(), colors(u"base"), faint, side);
    return colors;
}

QStringList textsFrom(const QJsonArray &array)
{
    QStringList texts;
    for (const auto &text : array)
        texts.append(text.toString());
    return texts;
}

ThemeTokens loaded()
{
    QFile resource(u":/imr/theme/tokens.json"_s);
    const bool isThere = resource.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    const QJsonObject file = isThere ? QJsonDocument::fromJson(resource.readAll()).object() : QJsonObject();
    ThemeTokens tokens{.light = colorsFrom(file, 0),
                       .dark = colorsFrom(file, 1),
                       .points = {},
                       .families = textsFrom(file.value("families"_L1).toArray()),
                       .letterFamilies = textsFrom(file.value("letterFamilies"_L1).toArray())};
    const QJsonObject points = file.value("points"_L1).toObject();
    for (auto it = points.begin(); it != points.end(); ++it)
        tokens.points.insert(it.key(), it->toDouble());
    return tokens;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const ThemeTokens &ThemeTokens::builtIn()
{
    static const ThemeTokens tokens = loaded();
    return tokens;
}

QString tokenName(Token token)
{
    static constexpr std::array names{"win"_L1, "base"_L1,    "alt"_L1,   "sunk"_L1,   "line"_L1,
                                      "ctl"_L1, "text"_L1,    "muted"_L1, "accent"_L1, "onAccent"_L1,
                                      "sel"_L1, "hit"_L1,     "hover"_L1, "warn"_L1,   "warnFill"_L1,
                                      "err"_L1, "errTint"_L1, "ok"_L1,    "paper"_L1};
    return names.at(static_cast<std::size_t>(token));
}

double contrast(const QColor &first, const QColor &second)
{
    const double one = luminance(first);
    const double two = luminance(second);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

bool isHighContrast(const QPalette &system)
{
    // Ordinary light themes are black on light grey (18 : 1 in Fusion's own); high-contrast ones leave nothing out.
    return contrast(system.color(QPalette::Window), system.color(QPalette::WindowText)) > 19.5
           && contrast(system.color(QPalette::Base), system.color(QPalette::Text)) > 19.5;
}

ThemeColors highContrastColors(const ThemeColors &normal, const QPalette &system)
{
    const QColor base = system.color(QPalette::Base);
    const QColor text = system.color(QPalette::Text);
    const QColor highlight = system.color(QPalette::Highlight);
    ThemeColors colors;
    for (const QString &name : normal.named.keys())
        colors.named.insert(name, text);
    for (const QString &name : {u"win"_s, u"base"_s, u"alt"_s, u"sunk"_s, u"sel"_s, u"hover"_s, u"errTint"_s,
                                u"button"_s, u"onAccent"_s, u"warnFill"_s, u"hit"_s})
        colors.named.insert(name, base);
    colors.named.insert(u"accent"_s, contrast(highlight, base) >= 4.5 ? highlight : text);
    colors.named.insert(u"paper"_s, normal(u"paper"));
    for (std::size_t i = 0; i < colors.tints.size(); ++i) {
        colors.tints.at(i) = normal.tints.at(i);
        colors.tints.at(i).fill = colors.tints.at(i).faint = base;
        colors.tints.at(i).rule = text;
    }
    return colors;
}

QPalette paletteFrom(const ThemeColors &colors)
{
    QPalette palette;
    const auto set = [&palette, &colors](QPalette::ColorRole role, QStringView name) {
        palette.setColor(role, colors(name));
    };
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::ToolTipText, QPalette::BrightText})
        set(role, u"text");
    set(QPalette::Window, u"win");
    set(QPalette::Base, u"base");
    set(QPalette::AlternateBase, u"alt");
    set(QPalette::ToolTipBase, u"base");
    set(QPalette::PlaceholderText, u"muted");
    set(QPalette::Button, u"button");
    set(QPalette::Light, u"base");
    set(QPalette::Midlight, u"line");
    set(QPalette::Mid, u"ctl");
    set(QPalette::Dark, u"ctl");
    set(QPalette::Shadow, u"ctl");
    set(QPalette::Highlight, u"sel");
    set(QPalette::Accent, u"accent");
    set(QPalette::Link, u"accent");
    set(QPalette::LinkVisited, u"accent");
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colors(u"muted"));
    return palette;
}

QString styleSheetFrom(const ThemeColors &colors)
{
    QFile resource(u":/imr/theme/style.qss"_s);
    if (!resource.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(resource.readAll());
    for (auto it = colors.named.begin(); it != colors.named.end(); ++it)
        sheet.replace(u'@' + it.key() + u'@', it->name());
    const bool isDark = colors(u"base").lightness() < 128;
    return sheet.replace(u"@scheme@"_s, isDark ? u"dark"_s : u"light"_s);
}

} // namespace imr
