// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QList>
#include <QString>
#include <QSyntaxHighlighter>

namespace imr {

class Theme;

/// What resources/syntax/imr-letter.xml sees in one line of a letter: headings, labels, decisions, citations, doses, dates.
class LetterSyntax {
public:
    struct Stretch {
        qsizetype start = 0;
        qsizetype length = 0;
        QString kind; ///< the name of the definition's item data, such as "Heading"
        friend bool operator==(const Stretch &, const Stretch &) = default;
    };

    LetterSyntax();
    ~LetterSyntax();

    bool isValid() const; ///< the definition was found and read
    QList<Stretch> stretches(const QString &line) const;
    /// The themes of KSyntaxHighlighting by name, and how one of them writes a kind of words.
    QStringList themes() const;
    QTextCharFormat formatOf(const QString &kind, const QString &theme) const;

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

/// Gives the text pane its syntax colours, from the token file: in the letter strong colour is kept for evidence, so
/// syntax is weight and a shade of ink. Follows the theme.
class LetterHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    LetterHighlighter(Theme &theme, QTextDocument *document);

    /// Colours of a theme of KSyntaxHighlighting instead of our own; empty: our own. Letters stay readable on our ground.
    void setColors(const QString &syntaxTheme);
    QStringList themes() const { return m_syntax.themes(); }
    static QTextCharFormat formatOf(const Theme &theme, const QString &kind);

protected:
    void highlightBlock(const QString &text) override;

private:
    Theme &m_theme;
    QTextCharFormat chosenFormat(const QString &kind) const;

    LetterSyntax m_syntax;
    QString m_syntaxTheme;
};

} // namespace imr
