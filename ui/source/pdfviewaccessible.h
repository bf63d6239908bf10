// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleTextInterface>
#include <QAccessibleWidget>

namespace imr {

class PdfView;

/// What a screen reader learns of the pages of a letter: their text, the caret in it and what is selected. Offsets are
/// those of the letter.
class PdfViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit PdfViewAccessible(PdfView &view);
    /// Makes Qt ask for one where it needs a view's.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    PdfView &m_view;
};

} // namespace imr
