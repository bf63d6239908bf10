// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/findingsview.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>

#include "core/wording/reasons.h"
#include "core/wording/wording.h"
#include "ui/record/fieldface.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {
constexpr int wordsAround = 90; ///< units of text shown on either side of a place
}

FindingsView::FindingsView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setupLayout(theme);
    connect(m_list, &QListWidget::currentRowChanged, this, &FindingsView::showPlaces);
    connect(m_list, &QListWidget::itemActivated, this, &FindingsView::goToNextPlace);
    connect(m_other, &QLineEdit::returnPressed, this, [this] { settle(m_other->text().simplified()); });
    connect(m_places, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const qsizetype place = link.path().toLongLong();
        if (const Finding *finding = current(); finding != nullptr && place < finding->spans.size())
            Q_EMIT placeWanted(finding->spans.at(place));
    });
    connect(&theme, &Theme::changed, this, [this] { showPlaces(m_list->currentRow()); });
}

void FindingsView::setupLayout(const Theme &theme)
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"findings"_s);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setWordWrap(true);
    m_list->setContentsMargins(8, 8, 0, 8);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_places = new QTextBrowser(this);
    m_places->setOpenLinks(false);
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->setAccessibleName(tr("The places"));
    m_places->document()->setDefaultFont(theme.bodyFont());
    m_places->document()->setDocumentMargin(12);
    constexpr int listWidth = 220;
    m_list->setMinimumWidth(listWidth);
    auto *both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(m_list, 2);
    both->addWidget(m_places, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(both, 1);
    // Below both: beside the list, five reasons would leave it no width.
    layout->addWidget(makeReasons());
}

QWidget *FindingsView::makeReasons()
{
    m_reasons = new QWidget(this);
    auto *row = new QHBoxLayout(m_reasons);
    row->setContentsMargins(8, 4, 8, 8);
    row->setSpacing(4);
    QStringList names;
    for (const QString &code : wording::overrideReasons())
        names.append(wording::reasonName(code));
    names.append(tr("other …"));
    for (int at = 0; at < names.size(); ++at) {
        auto *button = new QPushButton(u"%1  %2"_s.arg(at + 1).arg(names.at(at)), m_reasons);
        button->setObjectName(u"reason.%1"_s.arg(at + 1));
        button->setToolTip(tr("The values stand: %1").arg(names.at(at)));
        connect(button, &QPushButton::clicked, this, [this, at] { override(at + 1); });
        row->addWidget(button);
    }
    m_other = new QLineEdit(m_reasons);
    m_other->setObjectName(u"otherReason"_s);
    m_other->setPlaceholderText(tr("Why the values stand"));
    m_other->setAccessibleName(tr("Why the values stand"));
    m_other->hide();
    row->addWidget(m_other, 1);
    row->addStretch();
    return m_reasons;
}

const Finding *FindingsView::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_record.findings.size() ? &m_record.findings.at(row) : nullptr;
}

int FindingsView::openCount() const
{
    return static_cast<int>(std::ranges::count(m_record.findings, QString(), &Finding::settledBy));
}

void FindingsView::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void FindingsView::setFindings(const ReviewRecord &record, std::shared_ptr<const Letter> letter)
{
    const bool isSame = record.letter == m_record.letter && record.findings.size() == m_record.findings.size();
    const int row = isSame ? m_list->currentRow() : 0;
    m_record = record;
    m_letter = std::move(letter);
    m_list->clear();
    for (const Finding &finding : std::as_const(m_record.findings)) {
        const bool isOpen = finding.settledBy.isEmpty();
        const QString settled = isOpen ? QString()
                                       : u"\n"_s + tr("Settled: %1").arg(wording::reasonName(finding.settledBy));
        auto *item = new QListWidgetItem(wording::sentence(finding) + settled, m_list);
        item->setIcon(m_theme.icon(isOpen ? u"info"_s : u"star"_s));
        item->setForeground(m_theme.color(isOpen ? Token::Text : Token::Muted));
    }
    m_other->hide();
    m_list->setVisible(!m_record.findings.isEmpty());
    m_reasons->setVisible(!m_record.findings.isEmpty());
    m_list->setCurrentRow(m_record.findings.isEmpty() ? -1 : qMax(0, row));
    if (m_record.findings.isEmpty())
        m_places->setHtml(u"<p style='color:%1'>%2</p>"_s.arg(
            m_theme.color(Token::Muted).name(),
            tr("No two places of this letter were found to disagree.").toHtmlEscaped()));
}

void FindingsView::clear()
{
    m_record = {};
    m_letter.reset();
    m_list->clear();
    m_places->clear();
}

QString FindingsView::placeHtml(const TextSpan &span) const
{
    const qsizetype before = qMax<qsizetype>(0, span.start - wordsAround);
    const auto words = [this](qsizetype start, qsizetype end) {
        return m_letter->text.mid(start, end - start).replace(u'\n', u' ').replace(u'\f', u' ').toHtmlEscaped();
    };
    return u"… "_s + words(before, span.start) + u"<span style='background:%1'>"_s.arg(m_theme.color(Token::Hit).name())
           + words(span.start, span.end) + u"</span>"_s
           + words(span.end, qMin(m_letter->text.size(), span.end + wordsAround)) + u" …"_s;
}

void FindingsView::showPlaces(int row)
{
    m_lastPlace = -1;
    if (row < 0 || row >= m_record.findings.size() || !m_letter)
        return;
    QString html = u"<table width='100%'><tr>"_s;
    const TextSpans &spans = m_record.findings.at(row).spans;
    for (qsizetype at = 0; at < spans.size(); ++at) {
        html +=
            u"<td width='50%' valign='top'><a style='color:%1' href='%2'>%3</a><p style='margin-top:2px;font-family:\"%4\"'>%5</p></td>"_s
                .arg(m_theme.color(Token::Accent).name(), QString::number(at),
                     spokenPlace(*m_letter, spans.at(at)).toHtmlEscaped(), m_theme.letterFont().family(),
                     placeHtml(spans.at(at)));
    }
    m_places->setHtml(html + u"</tr></table>"_s);
}

void FindingsView::goToNextPlace()
{
    const Finding *finding = current();
    if (finding == nullptr || finding->spans.isEmpty())
        return;
    m_lastPlace = (m_lastPlace + 1) % finding->spans.size();
    Q_EMIT placeWanted(finding->spans.at(m_lastPlace));
}

void FindingsView::override(int key)
{
    const QStringList codes = wording::overrideReasons();
    if (current() == nullptr)
        return;
    if (key > codes.size()) {
        m_other->clear();
        m_other->show();
        m_other->setFocus();
        return;
    }
    const QList<FieldPath> paths = current()->paths;
    settle(codes.at(key - 1));
    const ReviewField *first = paths.isEmpty() ? nullptr : m_record.find(paths.first());
    if (codes.at(key - 1) == "extractor-wrong"_L1 && first != nullptr)
        Q_EMIT fieldWanted(first->ref); // what was misread is to be corrected
}

void FindingsView::settle(const QString &reason)
{
    const Finding *finding = current();
    if (finding == nullptr || reason.isEmpty())
        return;
    QList<Edit> edits;
    for (const FieldPath &path : finding->paths) {
        const ReviewField *field = m_record.find(path);
        if (field == nullptr || field->now.value.isUndefined())
            continue;
        edits.append({.kind = Edit::Kind::Confirm,
                      .ref = field->ref,
                      .value = QJsonValue::Undefined,
                      .spans = {},
                      .reason = reason,
                      .action = u"override"_s});
    }
    if (!edits.isEmpty())
        Q_EMIT editsRequested(edits);
    m_list->setFocus();
}

bool FindingsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (isPlain && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_5) {
            override(key->key() - Qt::Key_0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace imr
