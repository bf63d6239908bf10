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
    connect(this, &WorkbenchWindow::letterShown, actions, [actions] { actions->setLetterOpen(true); });
    connect(actions->caret, &QAction::triggered, this, [this] {
        showSource();
        m_source->toggleCaret();
    });
    connect(m_source, &SourceView::caretLeft, m_record, &RecordView::focusCurrent);
    connect(actions->addWords, &QAction::triggered, this, &WorkbenchWindow::addSelectedWords);
    connect(actions->nextReading, &QAction::triggered, this, [this] { showReading(true); });
    connect(actions->previousReading, &QAction::triggered, this, [this] { showReading(false); });
    const auto moves = [this](QAction *action, SpanEnd end, bool isForward) {
        connect(action, &QAction::triggered, this, [this, end, isForward] { moveWordsEnd(end, isForward); });
    };
    moves(actions->endForward, SpanEnd::End, true);
    moves(actions->endBack, SpanEnd::End, false);
    moves(actions->startForward, SpanEnd::Start, true);
    moves(actions->startBack, SpanEnd::Start, false);
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
