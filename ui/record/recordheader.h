// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace imr {

class GlyphLabel;
class RecordForm;
class Theme;

/// The head of the form: case number, how many fields are left to check, layout, pages and date, and the button that
/// finishes the letter.
class RecordHeader : public QWidget {
    Q_OBJECT
public:
    explicit RecordHeader(const Theme &theme, QWidget *parent = nullptr);
    void setForm(const RecordForm *form); ///< null: no letter is open

Q_SIGNALS:
    void finishRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setupLayout();

    const Theme &m_theme;
    QLabel *m_number = nullptr;
    QLabel *m_left = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_key = nullptr;
    QPushButton *m_finish = nullptr;
    GlyphLabel *m_sign = nullptr;
};

/// "CM16-0000001", or "No number · 5c1e" for a letter without one.
QString caseName(const QString &caseNumber, const QString &shortId);
/// "24 Aug 2016" of an ISO date, as far as it goes.
QString readableDate(const QString &iso);

} // namespace imr
