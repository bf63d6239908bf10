// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "core/letter/letter.h"
#include "core/review/reviewrecord.h"

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace imr {

class Theme;

/// The findings of the open letter: places that do not agree. At the right the words of both places; Enter or a double
/// click goes to the next of them. 1 to 5 say why the values stand all the same: edits that confirm them with that reason.
class FindingsView : public QWidget {
    Q_OBJECT
public:
    explicit FindingsView(const Theme &theme, QWidget *parent = nullptr);

    void setFindings(const ReviewRecord &record, std::shared_ptr<const Letter> letter);
    void clear();
    int count() const { return static_cast<int>(m_record.findings.size()); }
    int openCount() const; ///< not settled by a reason
    /// Puts the keyboard on the findings.
    void takeFocus();

Q_SIGNALS:
    void placeWanted(const imr::TextSpan &place);
    void editsRequested(const QList<imr::Edit> &edits);
    void fieldWanted(const imr::FieldRef &ref);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupLayout(const Theme &theme);
    QWidget *makeReasons();
    void showPlaces(int row);
    void goToNextPlace();
    void override(int key);
    void settle(const QString &reason);
    QString placeHtml(const TextSpan &span) const;
    const Finding *current() const;

    const Theme &m_theme;
    std::shared_ptr<const Letter> m_letter;
    ReviewRecord m_record;
    QListWidget *m_list = nullptr;
    QTextBrowser *m_places = nullptr;
    QWidget *m_reasons = nullptr;
    QLineEdit *m_other = nullptr;
    qsizetype m_lastPlace = -1;
};

} // namespace imr
