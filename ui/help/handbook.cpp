// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbook.h"

#include <algorithm>

#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

QString pageOf(const QUrl &source)
{
    return source.fileName().section(u'.', 0, 0);
}

constexpr auto PageProperty = "helpPage";
constexpr int PageRole = Qt::UserRole;
const QString Root = u":/imr/handbook/"_s;

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0);
    return line.startsWith(u"# "_s) ? line.sliced(2).trimmed() : line;
}

bool hasAllWords(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QToolButton *makeButton(const QIcon &icon, const QString &name, const QKeySequence &key)
{
    auto *button = new QToolButton;
    button->setProperty("role", u"icon"_s);
    button->setIcon(icon);
    button->setShortcut(key);
    button->setAccessibleName(name);
    button->setToolTip(u"%1 (%2)"_s.arg(name, key.toString(QKeySequence::NativeText)));
    return button;
}

} // namespace

Handbook::Handbook(const Theme &theme, QWidget *parent) : QWidget(parent, Qt::Window), m_theme(theme)
{
    setObjectName(u"handbook"_s);
    setupLayout();
    connectSignals();
    fillContents();
}

QStringList Handbook::pages()
{
    return readText(Root + u"contents.txt"_s).split(u'\n', Qt::SkipEmptyParts);
}

QString Handbook::pageAbout(const QWidget *widget)
{
    for (const QWidget *at = widget; at != nullptr; at = at->parentWidget()) {
        if (const QString page = at->property(PageProperty).toString(); !page.isEmpty())
            return page;
    }
    return pages().value(0);
}

void Handbook::setPageAbout(QWidget *widget, const QString &page)
{
    widget->setProperty(PageProperty, page);
}

void Handbook::setupLayout()
{
    m_text = new QTextBrowser;
    m_text->setObjectName(u"handbookText"_s);
    m_text->setAccessibleName(tr("Page of the handbook"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(24);
    m_contents = new QListWidget;
    m_contents->setObjectName(u"handbookContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Find in the handbook"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_back = makeButton(m_theme.icon(u"left"_s), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward = makeButton(m_theme.icon(u"right"_s), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(4);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addWidget(m_find, 1);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_contents, 1);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 700});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    resize(960, 720);
}

void Handbook::connectSignals()
{
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            showPage(item->data(PageRole).toString());
    });
    connect(m_find, &QLineEdit::textChanged, this, &Handbook::filterContents);
    connect(m_find, &QLineEdit::returnPressed, m_contents, qOverload<>(&QWidget::setFocus));
    connect(m_text, &QTextBrowser::anchorClicked, this, &Handbook::followLink);
    connect(m_text, &QTextBrowser::sourceChanged, this, &Handbook::showTitle);
    connect(m_back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
}

QString Handbook::folder() const
{
    const QString language = QLocale::languageToCode(locale().language());
    const QString own = Root + language + u'/';
    return QFile::exists(own + pages().value(0) + u".md"_s) ? own : Root + u"en/"_s;
}

void Handbook::fillContents()
{
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    for (const QString &page : pages()) {
        auto *item = new QListWidgetItem(titleOf(readText(folder() + page + u".md"_s)), m_contents);
        item->setData(PageRole, page);
    }
}

void Handbook::showPage(const QString &page)
{
    if (page != currentPage())
        m_text->setSource(QUrl(u"qrc"_s + folder() + page + u".md"_s), QTextDocument::MarkdownResource);
}

QString Handbook::currentPage() const
{
    return pageOf(m_text->source());
}

void Handbook::followLink(const QUrl &target)
{
    // Links outwards are regulations and guidelines; the browser opens them, this program never does.
    if (target.scheme().startsWith(u"http"_s))
        QDesktopServices::openUrl(target);
    else
        m_text->setSource(m_text->source().resolved(target), QTextDocument::MarkdownResource);
}

void Handbook::showTitle(const QUrl &source)
{
    // The browser says that its source has changed before source() does.
    const QSignalBlocker blocker(m_contents);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(PageRole).toString() == pageOf(source))
            m_contents->setCurrentRow(row);
    }
    setWindowTitle(tr("%1 - Handbook").arg(titleOf(readText(folder() + pageOf(source) + u".md"_s))));
    markWords();
}

void Handbook::filterContents(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_contents->count(); ++row) {
        QListWidgetItem *item = m_contents->item(row);
        const QString page = folder() + item->data(PageRole).toString() + u".md"_s;
        item->setHidden(!hasAllWords(readText(page), wanted));
    }
    markWords();
}

void Handbook::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList words = m_find->text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QTextCursor at(m_text->document());
        while (!(at = m_text->document()->find(word, at)).isNull()) {
            QTextCharFormat format;
            format.setBackground(m_theme.color(Token::Hit));
            format.setFontWeight(QFont::DemiBold);
            marks.append({at, format});
        }
    }
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.first().cursor;
        first.setPosition(first.selectionStart());
        m_text->setTextCursor(first);
    }
}

void Handbook::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        const QString page = currentPage();
        fillContents();
        m_text->setSource(QUrl(u"qrc"_s + folder() + page + u".md"_s), QTextDocument::MarkdownResource);
    }
}

} // namespace imr
