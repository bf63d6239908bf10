// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QToolButton>

#include "ui/source/sourceviewparts.h"

namespace imr {
using namespace Qt::StringLiterals;

// How SourceView shows the letter: what is dimmed, which colours, and what it says to a screen reader.

/// A screen reader that comes to the letter says where the focused value stands.
void SourceView::describeEvidence()
{
    const Parts &parts = *m_parts;
    const auto found = std::ranges::find(parts.highlights, parts.focused, &Highlight::ref);
    QStringList places;
    for (qsizetype i = 0; parts.letter && found != parts.highlights.end() && i < found->spans.size(); ++i) {
        const TextSpan &span = found->spans.at(i);
        places.append(tr("page %1, line %2: %3")
                          .arg(parts.letter->pageAt(span.start))
                          .arg(parts.letter->lineAt(span.start))
                          .arg(parts.letter->quote(span)));
    }
    for (SourcePane *pane : parts.panes())
        pane->focusProxy()->setAccessibleDescription(places.join(u"; "_s));
}

void SourceView::setWording(std::shared_ptr<const SharedWording> wording, LetterId letter)
{
    m_parts->wording = std::move(wording);
    m_parts->letterId = letter;
    updateShared();
}

/// Of long fields (a rationale) only the single values in them are kept from dimming: it is their repeated words that
/// one wants to pass over.
void SourceView::updateShared()
{
    Parts &parts = *m_parts;
    parts.shared.clear();
    if (parts.letter && parts.wording && parts.letterId.isValid()) { // a letter is no other letter than itself
        TextSpans values;
        for (const Highlight &highlight : std::as_const(parts.highlights))
            values += highlight.isLong ? TextSpans() : highlight.spans;
        parts.shared = sharedStretches(*parts.letter, parts.letterId, *parts.wording, values);
    }
    for (SourcePane *pane : parts.panes())
        pane->setShared(isDimming() ? parts.shared : QList<SharedStretch>());
}

bool SourceView::isDimming() const
{
    return m_parts->dim->isChecked();
}

void SourceView::setDimming(bool dims)
{
    m_parts->dim->setChecked(dims);
    sourcesettings::open().setValue(sourcesettings::dimKey, dims);
    updateShared();
    Q_EMIT dimmingChanged(dims);
}

void SourceView::showOwnSentence(bool isNext)
{
    Parts &parts = *m_parts;
    if (!parts.letter)
        return;
    const TextSpans own = ownSentences(*parts.letter, parts.shared);
    const qsizetype from = parts.ownSentence.isEmpty() ? (isNext ? -1 : parts.letter->text.size())
                                                       : parts.ownSentence.start;
    const auto next = isNext ? std::ranges::upper_bound(own, from, {}, &TextSpan::start)
                             : std::ranges::lower_bound(own, from, {}, &TextSpan::start);
    if (isNext ? next == own.end() : next == own.begin())
        return;
    parts.ownSentence = isNext ? *next : *std::prev(next);
    showPlace(parts.ownSentence);
}

QStringList SourceView::syntaxThemes() const
{
    return m_parts->text->syntaxThemes();
}

QString SourceView::syntaxTheme() const
{
    return sourcesettings::open().value(sourcesettings::syntaxKey).toString();
}

void SourceView::setSyntaxTheme(const QString &name)
{
    sourcesettings::open().setValue(sourcesettings::syntaxKey, name);
    m_parts->text->setSyntaxTheme(name);
}

bool SourceView::areDarkPages() const
{
    return sourcesettings::open().value(sourcesettings::darkKey, false).toBool();
}

void SourceView::setDarkPages(bool dark)
{
    sourcesettings::open().setValue(sourcesettings::darkKey, dark);
    m_parts->pdf->setDarkPages(dark);
}

bool SourceView::arePagesListed() const
{
    return m_parts->pdf->arePagesListed();
}

void SourceView::setPagesListed(bool listed)
{
    sourcesettings::open().setValue(sourcesettings::listKey, listed);
    m_parts->pdf->setPagesListed(listed);
}

} // namespace imr
