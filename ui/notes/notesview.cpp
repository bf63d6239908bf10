// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notesview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "core/wording/wording.h"
#include "ui/record/fieldface.h"

namespace imr {
using namespace Qt::StringLiterals;

NotesView::NotesView(const FieldCatalogue &catalogue, QWidget *parent) : QWidget(parent), m_catalogue(catalogue)
{
    setupLayout();
    connect(m_list, &QListWidget::itemActivated, this, &NotesView::goThere);
    connect(m_text, &QLineEdit::returnPressed, this, &NotesView::save);
    connect(m_save, &QPushButton::clicked, this, &NotesView::save);
}

void NotesView::setupLayout()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"notes"_s);
    m_list->setAccessibleName(tr("Notes"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_subject = new QLabel(tr("On the letter"), this);
    m_subject->setProperty("role", u"muted"_s);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Write a note"));
    m_text->installEventFilter(this);
    m_save = new QPushButton(tr("Keep note"), this);
    m_save->setObjectName(u"keepNote"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_subject);
    row->addWidget(m_text, 1);
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    setFocusProxy(m_list);
}

void NotesView::setRecord(const ReviewRecord &record, std::shared_ptr<const Letter> letter)
{
    m_letter = std::move(letter);
    m_notes = notesOf(record);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Note &note : std::as_const(m_notes))
        m_list->addItem(subjectOf(note.about, note.passage) + u": "_s + note.text);
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
}

QString NotesView::subjectOf(const FieldRef &about, const TextSpan &passage) const
{
    QString subject = tr("On the letter");
    if (const FieldDefinition *definition = m_catalogue.find(about.pattern))
        subject = tr("On %1").arg(wording::label(*definition));
    if (!passage.isEmpty() && m_letter)
        subject = tr("On “%1”, %2").arg(m_letter->quote(passage).left(60), spokenPlace(*m_letter, passage));
    return subject;
}

void NotesView::write(const FieldRef &about, const TextSpan &passage)
{
    m_about = about;
    m_passage = passage;
    m_changing = {};
    m_subject->setText(subjectOf(about, passage));
    m_text->clear();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void NotesView::save()
{
    const QString text = m_text->text().simplified();
    if (text.isEmpty())
        return;
    if (m_changing.isValid())
        Q_EMIT editsRequested({changeNote(m_changing, text)});
    else
        Q_EMIT editsRequested(addNote(text, m_about, m_passage));
    m_text->clear();
    m_about = {};
    m_passage = {};
    m_changing = {};
    m_subject->setText(subjectOf({}, {}));
    Q_EMIT left();
}

const Note *NotesView::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_notes.size() ? &m_notes.at(row) : nullptr;
}

void NotesView::goThere()
{
    const Note *note = current();
    if (note == nullptr)
        return;
    if (!note->passage.isEmpty())
        Q_EMIT placeWanted(note->passage);
    if (!note->about.pattern.isEmpty())
        Q_EMIT fieldWanted(note->about);
}

void NotesView::change()
{
    const Note *note = current();
    if (note == nullptr)
        return;
    write(note->about, note->passage);
    m_changing = note->id;
    m_text->setText(note->text);
}

void NotesView::remove()
{
    if (const Note *note = current())
        Q_EMIT editsRequested({removeNote(note->id)});
}

bool NotesView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_list && key == Qt::Key_Delete)
        remove();
    else if (watched == m_list && key == Qt::Key_F2)
        change();
    else if (watched == m_text && key == Qt::Key_Escape)
        Q_EMIT left();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace imr
