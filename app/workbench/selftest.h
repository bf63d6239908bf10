// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imr {

class Theme;
class WorkbenchWindow;

/// Whether the program has all that it ships: catalogue, icons, syntax, samples. Names what is missing on the error output.
bool hasResources(const Theme &theme);
/// Ends the program: with 0 as soon as the window shows a letter with values, with 1 after half a minute.
void endWhenLetterIsShown(WorkbenchWindow &window);

} // namespace imr
