// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourceview.h"

#include <algorithm>
#include <array>

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/source/sourceviewparts.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array zoomSteps{50, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400};
constexpr int narrowBar = 520;

QToolButton *toggle(const Theme &theme, const QString &icon, const QString &name, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(icon + u"Button"_s);
    button->setIcon(theme.icon(icon));
    button->setProperty("role", u"icon"_s);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

QToolButton *segment(const QString &text, const QString &role, const QString &tip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setProperty("role", role);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString percent(int value)
{
    return SourceView::tr("%1 %").arg(value);
}

} // namespace

SourceView::SourceView(Theme &theme, QWidget *parent) : QWidget(parent), m_parts(std::make_unique<Parts>())
{
    m_parts->wantsText = sourcesettings::open().value(sourcesettings::paneKey, false).toBool();
    setupBar(theme);
    setupLayout();
    setupPane(*(m_parts->text = new TextPane(theme)));
    setupPane(*(m_parts->pdf = new PdfPane(theme)));
    connectSignals();
    m_parts->text->setSyntaxTheme(syntaxTheme());
    m_parts->pdf->setDarkPages(areDarkPages());
    m_parts->pdf->setPagesListed(sourcesettings::open().value(sourcesettings::listKey, false).toBool());
    followPane();
}

void SourceView::setupBar(Theme &theme)
{
    Parts &parts = *m_parts;
    parts.pdfButton = segment(tr("PDF"), u"segment-first"_s, tr("Show the pages as they were printed"));
    parts.textButton = segment(tr("Text"), u"segment-last"_s, tr("Show the words of the letter"));
    auto *group = new QButtonGroup(this);
    group->addButton(parts.pdfButton);
    group->addButton(parts.textButton);
    parts.zoom = new QComboBox;
    parts.zoom->setAccessibleName(tr("Zoom"));
    parts.zoom->setMinimumWidth(104);
    parts.zoom->addItem(tr("Fit width"), 0);
    for (const int step : zoomSteps)
        parts.zoom->addItem(percent(step), step);
    parts.zoom->setMaxVisibleItems(parts.zoom->count());
    parts.page = new QLabel;
    parts.page->setProperty("role", u"muted"_s);
    parts.dim = toggle(theme, u"dim"_s, tr("Dim shared words"),
                       tr("Dim words that other letters have too (Ctrl+Shift+D)"));
    parts.dim->setChecked(sourcesettings::open().value(sourcesettings::dimKey, true).toBool());
    parts.caret = toggle(theme, u"caret"_s, tr("Caret in the letter"),
                         tr("Caret in the letter: select words by keys (F7)"));
    parts.find = new FindField(theme);
}

void SourceView::setupLayout()
{
    Parts &parts = *m_parts;
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(parts.pdfButton);
    segments->addWidget(parts.textButton);
    auto *bar = new QWidget;
    bar->setProperty("role", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(40);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(8);
    row->addLayout(segments);
    row->addWidget(parts.zoom);
    row->addWidget(parts.page);
    row->addStretch();
    row->addWidget(parts.dim);
    row->addWidget(parts.caret);
    row->addWidget(parts.find);
    parts.stack = new QStackedWidget;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(parts.stack);
}

void SourceView::connectSignals()
{
    const Parts &parts = *m_parts;
    connect(parts.zoom, &QComboBox::activated, this, &SourceView::chooseZoom);
    connect(parts.pdfButton, &QToolButton::clicked, this, [this] { showText(false); });
    connect(parts.textButton, &QToolButton::clicked, this, [this] { showText(true); });
    connect(parts.dim, &QToolButton::clicked, this, &SourceView::setDimming);
    connect(parts.caret, &QToolButton::clicked, this, &SourceView::toggleCaret);
    connect(parts.find, &FindField::placesFound, this, [this](const TextSpans &places) {
        for (SourcePane *pane : m_parts->panes())
            pane->setFoundPlaces(places);
    });
    connect(parts.find, &FindField::placeChosen, this, &SourceView::showPlace);
    connect(parts.find, &FindField::left, this, [this] { currentPane().setFocus(Qt::OtherFocusReason); });
}

SourceView::~SourceView() = default;

void SourceView::setupPane(SourcePane &pane)
{
    m_parts->stack->addWidget(&pane);
    connect(&pane, &SourcePane::highlightActivated, this, &SourceView::highlightActivated);
    connect(&pane, &SourcePane::selectionChanged, this, [this, &pane] {
        if (&pane == &currentPane())
            Q_EMIT selectionChanged();
    });
    connect(&pane, &SourcePane::currentPageChanged, this, &SourceView::showPage);
    connect(&pane, &SourcePane::zoomChanged, this, &SourceView::showZoom);
    connect(&pane, &SourcePane::resized, this, [this, &pane] {
        if (&pane == m_parts->stack->currentWidget()) // which may be new there, with the size it had when it was hidden
            refit();
    });
    connect(&pane, &SourcePane::caretShown, this, [this] { m_parts->caret->setChecked(isCaretShown()); });
}

bool SourceView::hasPages() const
{
    return m_parts->hasOriginal && m_parts->letter && m_parts->letter->format == LetterFormat::Pdf;
}

void SourceView::setLetter(std::shared_ptr<const Letter> letter, const QByteArray &original)
{
    m_parts->letter = letter;
    m_parts->hasOriginal = !original.isEmpty();
    m_parts->focused = {};
    m_parts->highlights.clear();
    m_parts->letterId = {};
    m_parts->shared.clear();
    m_parts->ownSentence = {};
    for (SourcePane *pane : m_parts->panes())
        pane->setLetter(letter, original);
    m_parts->find->setLetter(std::move(letter));
    followPane();
}

void SourceView::setHighlights(const QList<Highlight> &highlights)
{
    m_parts->highlights = highlights;
    for (SourcePane *pane : m_parts->panes())
        pane->setHighlights(highlights);
    describeEvidence();
    updateShared();
}

void SourceView::setFocusedField(const FieldRef &ref)
{
    m_parts->focused = ref;
    for (SourcePane *pane : m_parts->panes())
        pane->setFocusedField(ref);
    describeEvidence();
}

void SourceView::showPlace(const TextSpan &span)
{
    for (SourcePane *pane : m_parts->panes())
        pane->showPlace(span);
}

TextSpan SourceView::selection() const
{
    return currentPane().selection();
}

void SourceView::startFind()
{
    const TextSpan span = selection();
    const bool isPhrase = m_parts->letter && span.length() > 0 && span.length() <= 80;
    m_parts->find->start(isPhrase ? m_parts->letter->quote(span) : QString());
}

void SourceView::startFindAt(const QString &words, const TextSpan &place)
{
    m_parts->find->startAt(words, place);
}

void SourceView::findNext()
{
    m_parts->find->next();
}

void SourceView::findPrevious()
{
    m_parts->find->previous();
}

SourcePane &SourceView::currentPane() const
{
    return *static_cast<SourcePane *>(m_parts->stack->currentWidget());
}

bool SourceView::isTextShown() const
{
    return &currentPane() == m_parts->text;
}

void SourceView::showText(bool text)
{
    m_parts->wantsText = text;
    sourcesettings::open().setValue(sourcesettings::paneKey, text);
    const TextSpan selected = selection();
    const bool hadFocus = currentPane().isAncestorOf(focusWidget());
    const bool hadCaret = isCaretShown();
    currentPane().setCaretShown(false);
    followPane();
    currentPane().setSelection(selected);
    currentPane().setFocusedField(m_parts->focused);
    currentPane().setCaretShown(hadCaret);
    if (hadFocus)
        currentPane().setFocus(Qt::OtherFocusReason);
}

void SourceView::followPane()
{
    Parts &parts = *m_parts;
    SourcePane *shown = parts.pdf;
    if (parts.wantsText || !hasPages())
        shown = parts.text;
    parts.stack->setCurrentWidget(shown);
    parts.pdfButton->setEnabled(hasPages());
    parts.textButton->setEnabled(parts.letter != nullptr);
    parts.caret->setEnabled(parts.letter != nullptr);
    parts.dim->setEnabled(parts.letter != nullptr);
    parts.caret->setChecked(shown->isCaretShown());
    parts.zoom->setEnabled(parts.letter != nullptr);
    (shown == parts.text ? parts.textButton : parts.pdfButton)->setChecked(true);
    refit();
    showZoom();
    showPage();
}

void SourceView::chooseZoom(int index)
{
    const int step = m_parts->zoom->itemData(index).toInt();
    m_parts->fits() = step == 0;
    if (step == 0)
        currentPane().fitWidth();
    else
        currentPane().setZoom(step / 100.0);
    showZoom();
}

void SourceView::showZoom()
{
    const int value = qRound(currentPane().zoom() * 100);
    const auto *step = std::ranges::find(zoomSteps, value);
    m_parts->zoom->setPlaceholderText(percent(value));
    if (m_parts->fits())
        m_parts->zoom->setCurrentIndex(0);
    else
        m_parts->zoom->setCurrentIndex(step == zoomSteps.end() ? -1 : 1 + static_cast<int>(step - zoomSteps.begin()));
    m_parts->zoom->setToolTip(tr("Zoom: %1").arg(percent(value)));
}

void SourceView::showPage()
{
    const SourcePane &pane = currentPane();
    m_parts->page->setText(pane.pageCount() > 0 ? tr("Page %1 of %2").arg(pane.currentPage()).arg(pane.pageCount())
                                                : QString());
}

void SourceView::zoomIn()
{
    const int now = qRound(currentPane().zoom() * 100);
    const auto *step = std::ranges::upper_bound(zoomSteps, now);
    if (step != zoomSteps.end())
        chooseZoom(1 + static_cast<int>(step - zoomSteps.begin()));
}

void SourceView::zoomOut()
{
    const int now = qRound(currentPane().zoom() * 100);
    const auto *step = std::ranges::lower_bound(zoomSteps, now);
    if (step != zoomSteps.begin())
        chooseZoom(static_cast<int>(step - zoomSteps.begin()));
}

void SourceView::fitWidth()
{
    chooseZoom(0);
}

qsizetype SourceView::caretOffset() const
{
    return currentPane().caretOffset();
}

bool SourceView::isCaretShown() const
{
    return currentPane().isCaretShown();
}

void SourceView::toggleCaret()
{
    const bool shows = !isCaretShown() || !currentPane().isAncestorOf(focusWidget());
    currentPane().setCaretShown(shows && m_parts->letter);
    m_parts->caret->setChecked(isCaretShown());
    if (isCaretShown())
        currentPane().setFocus(Qt::ShortcutFocusReason);
    else
        Q_EMIT caretLeft();
}

void SourceView::refit()
{
    if (m_parts->fits() && isVisible())
        currentPane().fitWidth();
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->page->setVisible(width() >= narrowBar);
}

bool SourceView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find) || key->key() == Qt::Key_F3) {
            event->accept(); // it comes back as a key press, before any shortcut of the window
            return true;
        }
    }
    return QWidget::event(event);
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        startFind();
    else if (event->key() == Qt::Key_F3)
        event->modifiers().testFlag(Qt::ShiftModifier) ? findPrevious() : findNext();
    else
        QWidget::keyPressEvent(event);
}

} // namespace imr
