// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of WorkbenchWindow that binds values to other words of the letter.
#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include "core/review/evidenceedits.h"
#include "core/wording/wording.h"
#include "ui/record/recordview.h"
#include "ui/review/reviewcontroller.h"
#include "ui/source/evidenceactions.h"
#include "ui/source/sourceview.h"
#include "ui/source/wordingindexer.h"
#include "ui/workbenchactions.h"
#include "ui/workbenchwindow.h"

namespace imr {

namespace {

std::optional<EvidenceTarget> targetOf(const RecordView &record)
{
    const FormField *field = record.form() == nullptr ? nullptr : record.form()->find(record.currentField());
    if (field == nullptr)
        return std::nullopt;
    return EvidenceTarget{.definition = *field->definition,
                          .letter = record.form()->letter(),
                          .ref = field->ref,
                          .field = field->value,
                          .isNewElement = field->definition->isList() && !field->isElement,
                          .letterYear = record.form()->letterYear()};
}

} // namespace

void WorkbenchWindow::setupEvidence()
{
    auto *actions = new EvidenceActions(m_parts.theme, m_actions);
    auto *menu = new QMenu(tr("E&vidence"), this);
    actions->fillMenu(*menu);
    menuBar()->insertMenu(menuBar()->actions().constLast(), menu);
    for (QObject *owner : m_actions->fitWidth->associatedObjects()) {
        if (auto *view = qobject_cast<QMenu *>(owner))
            actions->fillViewMenu(*view, *m_source);
    }
    connect(this, &WorkbenchWindow::letterShown, actions, [actions] { actions->setLetterOpen(true); });
    connect(actions->caret, &QAction::triggered, this, [this] {
        showSource();
        m_source->toggleCaret();
    });
    connect(m_source, &SourceView::caretLeft, m_record, &RecordView::focusCurrent);
    connect(actions->addWords, &QAction::triggered, this, &WorkbenchWindow::addSelectedWords);
    connect(actions->nextReading, &QAction::triggered, this, [this] { showReading(true); });
    connect(actions->previousReading, &QAction::triggered, this, [this] { showReading(false); });
    connect(actions->dimShared, &QAction::triggered, m_source, &SourceView::setDimming);
    connect(m_source, &SourceView::dimmingChanged, actions->dimShared, &QAction::setChecked);
    actions->dimShared->setChecked(m_source->isDimming());
    connect(actions->nextOwn, &QAction::triggered, this, [this] { m_source->showOwnSentence(true); });
    connect(actions->previousOwn, &QAction::triggered, this, [this] { m_source->showOwnSentence(false); });
    setupWording();
    const auto moves = [this](QAction *action, SpanEnd end, bool isForward) {
        connect(action, &QAction::triggered, this, [this, end, isForward] { moveWordsEnd(end, isForward); });
    };
    moves(actions->endForward, SpanEnd::End, true);
    moves(actions->endBack, SpanEnd::End, false);
    moves(actions->startForward, SpanEnd::Start, true);
    moves(actions->startBack, SpanEnd::Start, false);
}

void WorkbenchWindow::setupWording()
{
    auto *indexer = new WordingIndexer(m_parts.service, this);
    const auto hand = [this, indexer] {
        if (m_source->isDimming())
            m_source->setWording(indexer->wording(), m_controller->currentLetter());
    };
    connect(this, &WorkbenchWindow::letterShown, indexer, hand);
    connect(indexer, &WordingIndexer::changed, this, hand);
    connect(m_source, &SourceView::dimmingChanged, indexer, hand);
    connect(m_controller, &ReviewController::queueChanged, indexer, [this, indexer](const QueueContent &content) {
        QList<LetterId> letters;
        for (const LetterSummary &letter : content.letters)
            letters.append(letter.id);
        if (m_source->isDimming())
            indexer->follow(letters);
    });
    connect(m_source, &SourceView::dimmingChanged, m_controller, &ReviewController::refreshQueue);
}

void WorkbenchWindow::changeEvidence(const Result<Edit> &edit)
{
    if (edit)
        m_controller->apply({*edit});
    else
        m_record->refuse(m_record->currentField(), wording::sentence(edit.error()));
}

void WorkbenchWindow::addSelectedWords()
{
    const std::optional<EvidenceTarget> target = targetOf(*m_record);
    if (!target)
        return;
    const TextSpan selected = m_source->selection();
    if (selected.isEmpty())
        m_record->refuse(target->ref, tr("Mark the words in the letter first."));
    else
        changeEvidence(withWordsAdded(*target, target->letter.span(selected.start, selected.end)));
}

void WorkbenchWindow::moveWordsEnd(SpanEnd end, bool isForward)
{
    const std::optional<EvidenceTarget> target = targetOf(*m_record);
    if (!target)
        return;
    if (const std::optional<Result<Edit>> edit = withEndMoved(*target, end, isForward))
        changeEvidence(*edit);
    else
        m_record->refuse(target->ref, tr("There are no further words to take."));
}

void WorkbenchWindow::showReading(bool isNext)
{
    const std::optional<EvidenceTarget> target = targetOf(*m_record);
    if (!target)
        return;
    if (const std::optional<Edit> edit = nextReading(*target, isNext))
        changeEvidence(*edit);
    else
        m_record->refuse(target->ref, tr("The extractor weighed no other reading."));
}

} // namespace imr
