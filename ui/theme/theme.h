// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QRectF>

#include "core/fields/fieldcatalogue.h"

class QApplication;
class QFont;
class QPainter;

namespace imr {

struct ThemeColors;

/// Colours of the window by what they are for; values in resources/theme/tokens.json.
enum class Token {
    Win,
    Base,
    Alt,
    Sunk,
    Line,
    Ctl,
    Text,
    Muted,
    Accent,
    OnAccent,
    Sel,
    Hit,
    Hover,
    Warn,
    WarnFill,
    Err,
    ErrTint,
    Ok,
    Paper
};

/// State signs: told apart by shape alone.
enum class Glyph {
    Proposed,
    Accepted,
    Waits,
    Confirmed,
    Corrected,
    Absent,
    Unreadable,
    Outside,
    Derived,
    Lost,
    Invalid,
    Overturned,
    Upheld
};

enum class Rule { Dashed, Dotted, Solid, ThinSolid, Double };
struct GroupTint {
    QColor fill;  ///< full strength: focused, hovered, legend
    QColor faint; ///< at rest
    QColor rule;
    Rule pattern = Rule::Solid;
    double width = 1; ///< of the rule, device independent pixels
};

/// The look: palette, style sheet, colours, icons and glyphs of the light or the dark theme. One object, made in main and
/// passed in; GUI thread only. Emits changed() when the theme changed: whoever paints by token repaints then.
///
/// The style sheet knows these values of the dynamic property "role": on QWidget "bar" (40 px tool or source bar, dock
/// header), "chip", "chip-excluded", "message", "message-error", "card"; on QToolButton "icon" (no words),
/// "segment-first", "segment-last"; on QPushButton "primary", "link"; on QLabel "small", "muted", "title", "warn", "err", "strong".
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void setChoice(Choice choice);
    Choice choice() const { return m_choice; }
    bool isDark() const { return m_dark; }
    bool isHighContrast() const { return m_highContrast; }
    /// Sets Fusion, palette, fonts and style sheet of the application, and follows the system's scheme from then on.
    void applyTo(QApplication &application);

    QColor color(Token token) const;
    GroupTint tint(FieldGroup group) const;
    /// On a PDF page, whose paper stays light in the dark theme (it is multiplied with Token::Paper after the highlights).
    GroupTint paperTint(FieldGroup group) const;
    QColor paperColor(Token token) const;
    /// An icon of the own set (resources/icons/NAME.svg), in text colour, muted when disabled, drawn anew per pixel ratio.
    QIcon icon(const QString &name) const;
    void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &box) const;
    /// The three sizes of type: small 9, body 10, title 12 (600) points.
    QFont smallFont() const;
    QFont bodyFont() const;
    QFont titleFont() const;
    QFont letterFont() const; ///< for words of the letter (text pane, findings)
    void setLetterFont(const QFont &font);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    bool wantsDark() const;

    Choice m_choice = Choice::System;
    bool m_dark = false;
    std::optional<QFont> m_letterFont; ///< the one that a person chose
    bool m_highContrast = false;
    Qt::ColorScheme m_scheme = Qt::ColorScheme::Unknown; ///< of the system
    QPalette m_system;                                   ///< as it was before ours
    std::unique_ptr<ThemeColors> m_colors;
    QApplication *m_application = nullptr;
};

} // namespace imr
