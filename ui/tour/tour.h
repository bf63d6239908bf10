// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace imr {

/// One thing that the tour explains, and where it is.
struct TourStep {
    QString title;
    QString text;
    std::function<QWidget *()> target;
};

/// A card over the window that explains one part after the other. Modeless: the window works meanwhile. Esc, its cross
/// and "Leave the tour" end it at any time.
class Tour : public QFrame {
    Q_OBJECT
public:
    Tour(const QList<TourStep> &steps, QWidget *window);
    int step() const { return m_step; }

Q_SIGNALS:
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupLayout();
    void showStep();
    void goOn();
    void end();
    void place();

    QList<TourStep> m_steps;
    int m_step = 0;
    QPointer<QWidget> m_before; ///< had the keyboard
    QLabel *m_count = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace imr
