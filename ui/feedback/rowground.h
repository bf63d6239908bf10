// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace imr {

class Theme;

/// The ground of a row of any list: plain, hovered, or selected with its bar; and the ring where the list has the focus.
void paintRowGround(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option);

} // namespace imr
