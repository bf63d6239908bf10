// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconengine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

QString iconFile(const QString &name)
{
    return u":/imr/icons/"_s + name + u".svg"_s;
}

QByteArray drawing(const QString &name, const QColor &color)
{
    QFile file(iconFile(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

Token inkFor(QIcon::Mode mode, QIcon::State state)
{
    if (mode == QIcon::Disabled)
        return Token::Muted;
    return state == QIcon::On ? Token::Accent : Token::Text;
}

} // namespace

IconEngine::IconEngine(const Theme &theme, QString name) : m_theme(&theme), m_name(std::move(name)) {}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const double ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1;
    const QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
    painter->drawPixmap(rect, picture);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    if (m_theme.isNull() || size.isEmpty())
        return {};
    const QColor color = m_theme->color(inkFor(mode, state));
    const QString cacheKey = u"imr-icon %1 %2 %3 %4"_s.arg(m_name, color.name()).arg(size.width()).arg(size.height());
    QPixmap picture;
    if (QPixmapCache::find(cacheKey, &picture))
        return picture;
    picture = QPixmap(size);
    picture.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(m_name, color));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(cacheKey, picture);
    return picture;
}

// All of what is asked for: a tool bar that asks for more width than height sets the words further from the icon.
QSize IconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    return size;
}

QList<QSize> IconEngine::availableSizes(QIcon::Mode, QIcon::State)
{
    return {QSize(16, 16)};
}

QIconEngine *IconEngine::clone() const
{
    return m_theme.isNull() ? nullptr : new IconEngine(*m_theme, m_name);
}

QString IconEngine::key() const
{
    return u"imr"_s;
}

bool IconEngine::isNull()
{
    return !QFile::exists(iconFile(m_name));
}

} // namespace imr
