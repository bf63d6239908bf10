// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imr {

/// A rectangle on a page in normalised coordinates: (0, 0) is the upper left corner of the page as it is shown, (1, 1)
/// the lower right. On a Letter page of 612 x 792 points, left 0.5 is 306 points from the left edge. A type of its own,
/// so that it is never mistaken for points or pixels.
struct PageRect {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double width() const { return right - left; }
    double height() const { return bottom - top; }
    bool isEmpty() const { return right <= left || bottom <= top; }
    friend bool operator==(const PageRect &, const PageRect &) = default;
};

} // namespace imr
