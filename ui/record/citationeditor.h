// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace imr {

/// A citation as rows of its parts: source, title, year, sections, pages. Knows only text: citationText() of the parts.
class CitationEditor : public QWidget {
    Q_OBJECT
public:
    CitationEditor(const QString &text, QWidget *parent);

    QString text() const;
    QList<QWidget *> parts() const; ///< in the order of the keyboard
    void replaceTitle(const QString &typed);

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addLine(const QString &label, const QString &name, const QString &text);

    QComboBox *m_source = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_year = nullptr;
    QLineEdit *m_sections = nullptr;
    QLineEdit *m_pages = nullptr;
};

} // namespace imr
