// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sweepbar.h"

#include <algorithm>
#include <array>

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "core/wording/wording.h"
#include "ui/theme/theme.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

struct FieldKey {
    char key;
    QStringView pattern;
};

constexpr std::array fieldKeys{
    FieldKey{'M', u"clinical.medications[]"},
    FieldKey{'T', u"clinical.treatments[]"},
    FieldKey{'S', u"clinical.studies[]"},
    FieldKey{'D', u"clinical.diagnoses[]"},
    FieldKey{'B', u"injury.body_parts[]"},
    FieldKey{'P', u"clinical.pain_scores[]"},
    FieldKey{'R', u"clinical.report_dates[]"},
    FieldKey{'A', u"patient.age"},
    FieldKey{'I', u"injury.date"},
    FieldKey{'F', u"rfa.date"},
    FieldKey{'U', u"ur.date"},
    FieldKey{'G', u"items[].claims_citations[]"},
    FieldKey{'C', u"items[].imr_citations[]"},
};
constexpr int keysInARow = 4;

} // namespace

SweepBar::SweepBar(const FieldCatalogue &catalogue, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_theme(theme)
{
    setObjectName(u"sweep"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Sweep for missed words"));
    setupLayout();
    connect(&theme, &Theme::changed, this, [this] {
        if (isVisible())
            showStop();
    });
    hide();
}

void SweepBar::setupLayout()
{
    m_count = new QLabel(this);
    m_count->setProperty("role", u"muted"_s);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"sweepSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::RichText);
    m_keys = new QGridLayout;
    m_keys->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_sentence);
    layout->addLayout(m_keys);
    addKeys();
}

void SweepBar::addKeys()
{
    int at = 0;
    const auto addButton = [&](const QString &key, const QString &name) {
        auto *button = new QPushButton(key + u"  "_s + name, this);
        button->setFocusPolicy(Qt::NoFocus); // the keys act while the bar has the focus
        button->setObjectName(u"sweep."_s + key);
        m_keys->addWidget(button, at / keysInARow, at % keysInARow);
        ++at;
        return button;
    };
    connect(addButton(tr("Enter"), tr("pass")), &QPushButton::clicked, this, &SweepBar::pass);
    for (const FieldKey &key : fieldKeys) {
        const QString pattern = key.pattern.toString();
        const FieldDefinition *definition = m_catalogue.find(pattern);
        if (definition == nullptr)
            continue;
        QPushButton *button = addButton(QString(QLatin1Char(key.key)), wording::label(*definition));
        connect(button, &QPushButton::clicked, this, [this, pattern] { take(pattern); });
    }
}

void SweepBar::setLetter(const ReviewRecord &record, std::shared_ptr<const Letter> letter)
{
    m_letter = std::move(letter);
    m_record = record;
    m_stops.clear();
    m_at = -1;
    m_cue = 0;
    if (isVisible())
        leave();
}

void SweepBar::setRecord(const ReviewRecord &record)
{
    m_record = record;
    if (!isVisible() || !m_letter)
        return;
    const qsizetype place = current() == nullptr ? 0 : current()->sentence.start;
    m_stops = sweepOf(*m_letter, m_record);
    const auto next = std::ranges::find_if(m_stops, [&](const SweepStop &stop) {
        return stop.sentence.start >= place && !isPassed(stop);
    });
    m_at = next == m_stops.end() ? m_stops.size() : next - m_stops.begin();
    m_cue = 0;
    showStop();
}

bool SweepBar::isPassed(const SweepStop &stop) const
{
    return m_passed.value(m_record.letter).contains(stop.sentence.start);
}

int SweepBar::stopsLeft() const
{
    return static_cast<int>(std::ranges::count_if(m_stops, [this](const SweepStop &stop) { return !isPassed(stop); }));
}

const SweepStop *SweepBar::current() const
{
    return m_at >= 0 && m_at < m_stops.size() ? &m_stops.at(m_at) : nullptr;
}

void SweepBar::step(bool forward)
{
    if (!m_letter)
        return;
    if (!isVisible()) {
        m_stops = sweepOf(*m_letter, m_record);
        m_at = forward ? -1 : m_stops.size();
    }
    qsizetype at = m_at;
    do {
        at += forward ? 1 : -1;
    } while (at >= 0 && at < m_stops.size() && isPassed(m_stops.at(at)));
    m_at = qBound<qsizetype>(-1, at, m_stops.size());
    m_cue = 0;
    show();
    setFocus(Qt::ShortcutFocusReason);
    showStop();
}

void SweepBar::showStop()
{
    const SweepStop *stop = current();
    for (int at = 0; at < m_keys->count(); ++at)
        m_keys->itemAt(at)->widget()->setVisible(stop != nullptr);
    if (stop == nullptr) {
        m_words = {};
        m_count->setText(tr("Sweep"));
        m_sentence->setText(
            tr("Nothing more: every word of the trade belongs to a value or was passed. Esc goes back."));
        setAccessibleDescription(m_sentence->text());
        return;
    }
    m_words = stop->cues.at(m_cue).span;
    m_count->setText(tr("Sweep: %n sentence(s) left, page %1, line %2", nullptr, stopsLeft())
                         .arg(m_letter->pageAt(m_words.start))
                         .arg(m_letter->lineAt(m_words.start)));
    m_sentence->setText(sentenceHtml(*stop));
    setAccessibleDescription(m_count->text() + u": "_s + m_letter->quote(stop->sentence));
    Q_EMIT placeWanted(m_words);
}

QString SweepBar::sentenceHtml(const SweepStop &stop) const
{
    QString html;
    qsizetype at = stop.sentence.start;
    const auto plain = [&](qsizetype end) {
        if (end > at)
            html += m_letter->text.sliced(at, end - at).simplified().toHtmlEscaped();
    };
    for (const SweepCue &cue : stop.cues) {
        const bool isCurrent = cue.span.start == stop.cues.at(m_cue).span.start;
        const TextSpan span = isCurrent ? m_words : cue.span;
        if (span.start < at)
            continue;
        plain(span.start);
        const QString words = m_letter->quote(span).toHtmlEscaped();
        html += isCurrent
                    ? u" <span style='background:%1'><b>%2</b></span> "_s.arg(m_theme.color(Token::Hit).name(), words)
                    : u" <b>%1</b> "_s.arg(words);
        at = span.end;
    }
    plain(qMax(at, stop.sentence.end));
    return html;
}

void SweepBar::pass()
{
    if (const SweepStop *stop = current())
        m_passed[m_record.letter].insert(stop->sentence.start);
    step(true);
}

void SweepBar::nextCue(int by)
{
    const SweepStop *stop = current();
    if (stop == nullptr)
        return;
    m_cue = (m_cue + by + stop->cues.size()) % stop->cues.size();
    showStop();
}

/// By one word, within the sentence.
void SweepBar::moveEnd(int by)
{
    const SweepStop *stop = current();
    if (stop == nullptr)
        return;
    const QString &text = m_letter->text;
    qsizetype end = m_words.end;
    if (by > 0) {
        while (end < stop->sentence.end && text.at(end).isSpace())
            ++end;
        while (end < stop->sentence.end && !text.at(end).isSpace())
            ++end;
    } else {
        const qsizetype least = m_words.start + 1;
        while (end > least && !text.at(end - 1).isSpace())
            --end;
        while (end > least && text.at(end - 1).isSpace())
            --end;
        if (end <= least)
            return;
    }
    m_words = m_letter->span(m_words.start, end);
    m_sentence->setText(sentenceHtml(*stop));
    Q_EMIT placeWanted(m_words);
}

void SweepBar::take(const QString &pattern)
{
    if (!m_words.isEmpty())
        Q_EMIT takeRequested(pattern, pattern.startsWith(u"items[]") ? itemOf(m_words) : ElementId(), m_words);
}

ElementId SweepBar::itemOf(const TextSpan &span) const
{
    for (const ReviewField &field : m_record.fields) {
        const bool isOfItem = field.ref.pattern.startsWith(u"items[]") && !field.ref.pattern.endsWith(u"[]");
        const auto holds = [&](const TextSpan &own) { return own.overlaps(span); };
        if (isOfItem && std::ranges::any_of(field.now.spans, holds))
            return field.ref.element;
    }
    return {};
}

void SweepBar::leave()
{
    hide();
    Q_EMIT left();
}

bool SweepBar::focusNextPrevChild(bool next)
{
    nextCue(next ? 1 : -1);
    return true;
}

void SweepBar::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (!isPlain) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: pass(); return;
    case Qt::Key_Escape: leave(); return;
    case Qt::Key_Right: moveEnd(1); return;
    case Qt::Key_Left: moveEnd(-1); return;
    default: break;
    }
    const QString typed = event->text().toUpper();
    for (const FieldKey &key : fieldKeys) {
        if (typed == QString(QLatin1Char(key.key)) && m_catalogue.find(key.pattern) != nullptr) {
            take(key.pattern.toString());
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void SweepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Sel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
    if (hasFocus())
        painter.fillRect(QRect(0, 0, 3, height()), m_theme.color(Token::Accent));
}

} // namespace imr
