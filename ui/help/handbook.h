// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace imr {

class Theme;

/// The handbook in a window of its own: contents and search at the left, the page at the right. Its pages are Markdown
/// files in resources/handbook, one folder a language; nothing is fetched from anywhere.
class Handbook : public QWidget {
    Q_OBJECT
public:
    explicit Handbook(const Theme &theme, QWidget *parent = nullptr);

    /// Names of the pages in their order in the contents; the first is where one begins.
    static QStringList pages();
    /// The page that tells of `widget`: its own or its nearest ancestor's property "helpPage"; the first page otherwise.
    static QString pageAbout(const QWidget *widget);
    /// Sets the property that pageAbout() reads.
    static void setPageAbout(QWidget *widget, const QString &page);

    void showPage(const QString &page);
    QString currentPage() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void connectSignals();
    void fillContents();
    void filterContents(const QString &words);
    void markWords();
    void followLink(const QUrl &target);
    void showTitle(const QUrl &source);
    QString folder() const;

    const Theme &m_theme;
    QTextBrowser *m_text = nullptr;
    QListWidget *m_contents = nullptr;
    QLineEdit *m_find = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
};

} // namespace imr
