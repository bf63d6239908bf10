// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "core/letter/letter.h"
#include "core/review/reviewrecord.h"

class QListWidget;
class QTextBrowser;

namespace imr {

class Theme;

/// The findings of the open letter: places that do not agree. At the right the words of both places; Enter or a double
/// click goes to the next of them.
class FindingsView : public QWidget {
    Q_OBJECT
public:
    explicit FindingsView(const Theme &theme, QWidget *parent = nullptr);

    void setFindings(const ReviewRecord &record, std::shared_ptr<const Letter> letter);
    void clear();
    int count() const { return static_cast<int>(m_findings.size()); }

Q_SIGNALS:
    void placeWanted(const imr::TextSpan &place);

private:
    void setupLayout(const Theme &theme);
    void showPlaces(int row);
    void goToNextPlace();
    QString placeHtml(const TextSpan &span) const;

    const Theme &m_theme;
    std::shared_ptr<const Letter> m_letter;
    QList<Finding> m_findings;
    QListWidget *m_list = nullptr;
    QTextBrowser *m_places = nullptr;
    qsizetype m_lastPlace = -1;
};

} // namespace imr
