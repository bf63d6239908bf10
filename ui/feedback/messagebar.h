// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace imr {

class GlyphLabel;
class Theme;

/// A message to the person, in words ready to be shown.
struct Message {
    enum class Kind { Note, Error };
    Kind kind = Kind::Note;
    QString headline = {};
    QString text = {};
    QString button = {};               ///< empty: none
    std::function<void()> action = {}; ///< what the button does; the message goes away
};

/// The bar under the tool bar: one message at a time, the rest counted. Nothing in it vanishes by itself.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    void show(const Message &message);
    void closeAll();
    bool isEmpty() const { return m_messages.isEmpty(); }
    QString currentText() const;

Q_SIGNALS:
    void shownChanged(bool isShown); ///< there is a message, or none any more

private:
    void setupLayout();
    void closeFirst();
    void showFirst();
    void act();

    const Theme &m_theme;
    QList<Message> m_messages;
    GlyphLabel *m_glyph = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_more = nullptr;
    QPushButton *m_button = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace imr
