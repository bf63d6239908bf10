// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

#include "ui/theme/theme.h"

namespace imr {

/// The colours of one state sign: of its lines, of its body where it has one, of the mark inside the body.
struct GlyphInks {
    QColor line;
    QColor body;
    QColor mark;
};

GlyphInks glyphInks(const Theme &theme, Glyph glyph);
/// Paints the sign into the box, drawn on a grid of 16 by 16. Its shape alone tells the state.
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &box, const GlyphInks &inks);

} // namespace imr
