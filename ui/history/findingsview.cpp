// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/findingsview.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>
#include <QUrl>

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
    connect(m_places, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const qsizetype place = link.path().toLongLong();
        const int row = m_list->currentRow();
        if (row >= 0 && place < m_findings.at(row).spans.size())
            Q_EMIT placeWanted(m_findings.at(row).spans.at(place));
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
    m_places = new QTextBrowser(this);
    m_places->setOpenLinks(false);
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->setAccessibleName(tr("The places"));
    m_places->document()->setDefaultFont(theme.bodyFont());
    m_places->document()->setDocumentMargin(12);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_places, 3);
}

void FindingsView::setFindings(const ReviewRecord &record, std::shared_ptr<const Letter> letter)
{
    const int row = record.findings.size() == m_findings.size() ? m_list->currentRow() : 0;
    m_findings = record.findings;
    m_letter = std::move(letter);
    m_list->clear();
    for (const Finding &finding : std::as_const(m_findings))
        m_list->addItem(wording::sentence(finding));
    m_list->setVisible(!m_findings.isEmpty());
    m_list->setCurrentRow(m_findings.isEmpty() ? -1 : qMax(0, row));
    if (m_findings.isEmpty())
        m_places->setHtml(u"<p style='color:%1'>%2</p>"_s.arg(
            m_theme.color(Token::Muted).name(),
            tr("No two places of this letter were found to disagree.").toHtmlEscaped()));
}

void FindingsView::clear()
{
    m_findings.clear();
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
    if (row < 0 || row >= m_findings.size() || !m_letter)
        return;
    QString html;
    const TextSpans &spans = m_findings.at(row).spans;
    for (qsizetype at = 0; at < spans.size(); ++at) {
        html +=
            u"<p style='margin-bottom:0'><a style='color:%1' href='%2'>%3</a></p><p style='margin-top:2px;font-family:\"%4\"'>%5</p>"_s
                .arg(m_theme.color(Token::Accent).name(), QString::number(at),
                     spokenPlace(*m_letter, spans.at(at)).toHtmlEscaped(), m_theme.letterFont().family(),
                     placeHtml(spans.at(at)));
    }
    m_places->setHtml(html);
}

void FindingsView::goToNextPlace()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_findings.at(row).spans.isEmpty())
        return;
    m_lastPlace = (m_lastPlace + 1) % m_findings.at(row).spans.size();
    Q_EMIT placeWanted(m_findings.at(row).spans.at(m_lastPlace));
}

} // namespace imr
