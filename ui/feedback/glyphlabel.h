// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace imr {

/// A state sign as a widget of its own, 14 by 14.
class GlyphLabel : public QWidget {
    Q_OBJECT
public:
    explicit GlyphLabel(const Theme &theme, QWidget *parent = nullptr);
    void setGlyph(Glyph glyph);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Glyph m_glyph = Glyph::Confirmed;
};

} // namespace imr
