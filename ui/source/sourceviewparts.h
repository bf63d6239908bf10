// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStackedWidget>

#include "ui/source/findfield.h"
#include "ui/source/pdfpane.h"
#include "ui/source/sourceview.h"
#include "ui/source/textpane.h"

class QComboBox;
class QLabel;
class QToolButton;

// For the two halves of SourceView only.

namespace imr {

struct SourceView::Parts {
    std::shared_ptr<const Letter> letter;
    bool hasOriginal = false;
    bool wantsText = false;
    FieldRef focused;
    QToolButton *pdfButton = nullptr;
    QToolButton *textButton = nullptr;
    QComboBox *zoom = nullptr;
    QLabel *page = nullptr;
    QToolButton *dim = nullptr;
    QToolButton *caret = nullptr;
    QList<Highlight> highlights;
    std::shared_ptr<const SharedWording> wording;
    LetterId letterId;
    QList<SharedStretch> shared;
    TextSpan ownSentence; ///< the one shown last
    FindField *find = nullptr;
    QStackedWidget *stack = nullptr;
    PdfPane *pdf = nullptr;
    TextPane *text = nullptr;
    bool pdfFits = true; ///< the width follows the pane
    bool textFits = false;

    QList<SourcePane *> panes() const { return {pdf, text}; }
    bool &fits() { return stack->currentWidget() == pdf ? pdfFits : textFits; }
};

/// What is remembered of the source, and under which names.
namespace sourcesettings {

inline QSettings open()
{
    return QSettings(QStringLiteral("IMR Workbench"), QStringLiteral("imr-workbench"));
}
inline const QString paneKey = QStringLiteral("source/showText");
inline const QString syntaxKey = QStringLiteral("source/syntaxTheme");
inline const QString darkKey = QStringLiteral("source/darkPages");
inline const QString listKey = QStringLiteral("source/listPages");
inline const QString dimKey = QStringLiteral("source/dimShared");

} // namespace sourcesettings

} // namespace imr
