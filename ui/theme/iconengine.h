// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QPointer>

namespace imr {

class Theme;

/// Draws one of the own icons anew for each size and pixel ratio, in the colours that the theme has at that moment: an
/// icon made once follows a change of theme.
class IconEngine : public QIconEngine {
public:
    IconEngine(const Theme &theme, QString name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString key() const override;
    QString iconName() override { return m_name; }
    bool isNull() override;

private:
    QPointer<const Theme> m_theme;
    QString m_name;
};

} // namespace imr
