// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/recordview.h"

#include <QApplication>
#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/record/accessiblerow.h"
#include "ui/record/fieldrow.h"
#include "ui/record/headerlines.h"
#include "ui/record/recordbody.h"
#include "ui/record/recordheader.h"

namespace imr {
using namespace Qt::StringLiterals;

RecordView::RecordView(const FieldCatalogue &catalogue, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_theme(theme)
{
    installAccessibleRows();
    setupLayout();
    connect(m_header, &RecordHeader::finishRequested, this, &RecordView::finishRequested);
    connect(m_body, &RecordBody::lineMade, this, &RecordView::connectLine);
}

RecordView::~RecordView() = default;

void RecordView::setupLayout()
{
    m_header = new RecordHeader(m_theme, this);
    m_body = new RecordBody(m_theme);
    m_scroll = new QScrollArea(this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_body);
    m_scroll->verticalScrollBar()->setSingleStep(28);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_scroll, 1);
    setMinimumWidth(400);
}

bool RecordView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_body->layOut(static_cast<QResizeEvent *>(event)->size().width());
    return QWidget::eventFilter(watched, event);
}

void RecordView::connectLine(FormLine *line)
{
    connect(line, &FormLine::focused, this, [this, line] { setCurrentLine(line); });
    connect(line, &FormLine::stepRequested, this, &RecordView::step);
    if (auto *row = qobject_cast<FieldRow *>(line))
        connectRow(row);
    else
        connect(line, &FormLine::activated, this, [this, line] { toggle(line->key()); });
}

void RecordView::connectRow(FieldRow *row)
{
    connect(row, &FieldRow::confirmRequested, this, &RecordView::confirm);
    connect(row, &FieldRow::removeRequested, this, [this, row] {
        row->setFocus();
        removeElement();
    });
    connect(row, &FieldRow::editingChanged, this, [this, row](bool isEditing) {
        const QString pattern = row->key().ref.pattern;
        if (isEditing && !m_completions.contains(pattern))
            Q_EMIT completionsWanted(pattern);
        else if (isEditing)
            row->setCompletions(m_completions.value(pattern));
        Q_EMIT editingChanged(isEditing);
    });
    connect(row, &FieldRow::textCommitted, this,
            [this, row](const QString &text, bool moveOn) { commitText(row, text, moveOn); });
}

void RecordView::setLetter(const ReviewRecord &record, std::shared_ptr<const Letter> letter)
{
    forgetPlace();
    m_letter = std::move(letter);
    makeForm(record);
    m_folds = m_form->firstFolds();
    showLines();
    m_scroll->verticalScrollBar()->setValue(0);
}

/// Of the letter before. Its lines stay to be used for the next.
void RecordView::forgetPlace()
{
    for (FormLine *line : m_body->lines())
        line->setKey(LineKey(line->key()));
    m_current = {};
    m_currentLine.reset();
    m_completions.clear(); // another letter: what was confirmed meanwhile counts
    m_folds = {};
}

void RecordView::clear()
{
    forgetPlace();
    if (m_form) {
        m_body->setLines({}, *m_form, m_folds);
        m_form.reset();
    }
    m_letter.reset();
    m_header->setForm(nullptr);
}

void RecordView::makeForm(const ReviewRecord &record)
{
    auto old = std::move(m_form); // its lines point into it until the new ones are set
    m_form = std::make_unique<RecordForm>(m_catalogue, record, m_letter, m_rules);
    m_header->setForm(m_form.get());
}

void RecordView::setRules(const ReviewRules &rules)
{
    m_rules = rules;
    if (m_form)
        setRecord(ReviewRecord(m_form->record()));
}

void RecordView::setCompletions(const QString &pattern, const QStringList &values)
{
    m_completions.insert(pattern, values);
    if (FieldRow *row = m_body->row(m_current); row != nullptr && m_current.pattern == pattern)
        row->setCompletions(values);
}

void RecordView::setRecord(const ReviewRecord &record)
{
    if (!m_letter)
        return;
    const bool hadFocus = m_body->isAncestorOf(QApplication::focusWidget());
    const qsizetype index = m_currentLine ? m_body->lines().indexOf(m_body->line(*m_currentLine)) : -1;
    if (m_form->find(m_folds.adding) != nullptr && m_current != m_folds.adding)
        m_folds.adding = {};
    makeForm(record);
    if (m_folds.openItem.isValid() && !m_form->items().contains(m_folds.openItem))
        m_folds.openItem = m_form->items().isEmpty() ? ElementId() : m_form->items().first();
    showLines();
    if (hadFocus && (!m_currentLine || m_body->line(*m_currentLine) == nullptr))
        restoreFocus(index);
}

void RecordView::showLines()
{
    m_body->setLines(m_form->lines(m_folds), *m_form, m_folds);
    m_body->layOut(m_scroll->viewport()->width());
    if (m_currentLine) {
        if (FormLine *line = m_body->line(*m_currentLine))
            line->setCurrent(true);
    }
}

void RecordView::restoreFocus(qsizetype index)
{
    const QList<FormLine *> &lines = m_body->lines();
    for (qsizetype at = qMin(qMax<qsizetype>(0, index), lines.size() - 1); at >= 0; --at) {
        if (lines.at(at)->focusPolicy() != Qt::NoFocus) {
            lines.at(at)->setFocus();
            return;
        }
    }
}

void RecordView::setCurrentLine(FormLine *line)
{
    if (m_currentLine && *m_currentLine != line->key()) {
        if (FormLine *before = m_body->line(*m_currentLine))
            before->setCurrent(false);
    }
    m_currentLine = line->key();
    line->setCurrent(true);
    m_scroll->ensureWidgetVisible(line, 0, 40);
    const FieldRef ref = line->key().kind == LineKey::Kind::Field ? line->key().ref : FieldRef{};
    if (ref == m_current)
        return;
    m_current = ref;
    Q_EMIT fieldFocused(ref);
}

const FormField *RecordView::current() const
{
    return m_form ? m_form->find(m_current) : nullptr;
}

bool RecordView::unfold(const FieldRef &ref)
{
    const FormField *field = m_form ? m_form->find(ref) : nullptr;
    if (field == nullptr)
        return false;
    if (field->item.isValid())
        m_folds.openItem = field->item;
    else
        m_folds.openGroups.insert(field->group);
    if (!RecordForm::isShown(*field) && ref != m_folds.adding) {
        if (field->item.isValid())
            m_folds.itemsWithEmpty.insert(field->item);
        else
            m_folds.groupsWithEmpty.insert(field->group);
    }
    showLines();
    return true;
}

void RecordView::focusField(const FieldRef &ref)
{
    FieldRow *row = unfold(ref) ? m_body->row(ref) : nullptr;
    if (row != nullptr && !row->isEditing())
        row->setFocus(Qt::OtherFocusReason);
}

void RecordView::showField(const FieldRef &ref)
{
    FieldRow *row = unfold(ref) ? m_body->row(ref) : nullptr;
    if (row != nullptr)
        setCurrentLine(row);
}

void RecordView::focusFirst()
{
    if (!m_form)
        return;
    if (const FormField *first = m_form->nextWaiting(-1, true))
        focusField(first->ref);
    else
        restoreFocus(0);
}

void RecordView::focusCurrent()
{
    FormLine *line = m_currentLine ? m_body->line(*m_currentLine) : nullptr;
    if (line != nullptr)
        line->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

void RecordView::step(FormStep step)
{
    if (!m_form)
        return;
    const bool isForward = step == FormStep::NextWaiting || step == FormStep::NextLine;
    if (step == FormStep::NextWaiting || step == FormStep::PreviousWaiting) {
        const FormField *next = m_form->nextWaiting(m_form->indexOf(m_current), isForward);
        if (next != nullptr && next->ref != m_current) {
            focusField(next->ref);
            return;
        }
    }
    const QList<FormLine *> &lines = m_body->lines();
    qsizetype at = m_currentLine ? lines.indexOf(m_body->line(*m_currentLine)) : -1;
    do {
        at += isForward ? 1 : -1;
    } while (at >= 0 && at < lines.size() && lines.at(at)->focusPolicy() == Qt::NoFocus);
    if (at >= 0 && at < lines.size())
        lines.at(at)->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void RecordView::toggle(const LineKey &key)
{
    switch (key.kind) {
    case LineKey::Kind::Group:
        if (!m_folds.openGroups.remove(key.group))
            m_folds.openGroups.insert(key.group);
        break;
    case LineKey::Kind::Item: openItem(m_form->items().indexOf(key.item)); return;
    case LineKey::Kind::More:
        if (key.item.isValid() && !m_folds.itemsWithEmpty.remove(key.item))
            m_folds.itemsWithEmpty.insert(key.item);
        else if (!key.item.isValid() && !m_folds.groupsWithEmpty.remove(key.group))
            m_folds.groupsWithEmpty.insert(key.group);
        break;
    case LineKey::Kind::Field:
    case LineKey::Kind::Items: return;
    }
    showLines();
}

void RecordView::openItem(qsizetype index)
{
    if (!m_form || index < 0 || index >= m_form->items().size())
        return;
    focusField({m_form->items().at(index), u"items[].request"_s});
}

void RecordView::refuse(const FieldRef &ref, const QString &reason)
{
    focusField(ref);
    if (FieldRow *row = m_body->row(ref))
        row->refuse(reason);
}

} // namespace imr
