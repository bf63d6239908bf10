// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace imr {

class GlyphLabel;
class Job;
class Theme;

/// One job in the list: sign, name, what was done, time, and while it runs a bar and Cancel.
class JobRow : public QWidget {
    Q_OBJECT
public:
    JobRow(Job &job, const Theme &theme, QWidget *parent);
    Job *job() const { return m_job; }
    void setSelected(bool selected);

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void setupLayout(const Theme &theme);
    void refresh();

    const Theme &m_theme;
    QPointer<Job> m_job;
    bool m_isSelected = false;
    GlyphLabel *m_glyph = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_detail = nullptr;
    QLabel *m_time = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace imr
