// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/recordbody.h"

#include <QApplication>
#include <QPainter>

#include "ui/record/fieldrow.h"
#include "ui/record/headerlines.h"

namespace imr {

RecordBody::RecordBody(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}

void RecordBody::setLines(const QList<LineKey> &keys, const RecordForm &form, const FormFolds &folds)
{
    QHash<LineKey, FormLine *> old;
    old.swap(m_widgets);
    m_lines.clear();
    QHash<LineKey, FormLine *> kept;
    for (const LineKey &key : keys) {
        if (FormLine *line = old.take(key))
            kept.insert(key, line);
    }
    FormLine *before = nullptr;
    for (const LineKey &key : keys) {
        FormLine *line = kept.value(key);
        if (line == nullptr)
            line = lineFor(key, old);
        if (line == nullptr)
            line = makeLine(key);
        fill(*line, form, folds);
        m_widgets.insert(key, line);
        m_lines.append(line);
        if (before != nullptr)
            setTabOrder(before, line);
        before = line;
    }
    for (FormLine *line : std::as_const(old)) {
        line->disconnect(); // losing the focus means nothing any more
        line->hide();
        line->deleteLater();
    }
    layOut(width());
}

/// A line that is not needed any more becomes the new one: widgets are dear to make. Never the one with the keyboard.
FormLine *RecordBody::lineFor(const LineKey &key, QHash<LineKey, FormLine *> &old) const
{
    const auto kindOf = [](const LineKey &line) {
        return line.kind == LineKey::Kind::Items ? LineKey::Kind::Group : line.kind;
    };
    for (auto spare = old.begin(); spare != old.end(); ++spare) {
        FormLine *line = spare.value();
        const bool hasKeyboard = line->hasFocus() || line->isAncestorOf(QApplication::focusWidget());
        if (hasKeyboard || kindOf(spare.key()) != kindOf(key))
            continue;
        old.erase(spare);
        line->setKey(key);
        return line;
    }
    return nullptr;
}

FormLine *RecordBody::makeLine(const LineKey &key)
{
    FormLine *line = nullptr;
    switch (key.kind) {
    case LineKey::Kind::Field: line = new FieldRow(key, m_theme, this); break;
    case LineKey::Kind::Item: line = new ItemLine(key, m_theme, this); break;
    case LineKey::Kind::More: line = new MoreLine(key, m_theme, this); break;
    case LineKey::Kind::Group:
    case LineKey::Kind::Items: line = new GroupLine(key, m_theme, this); break;
    }
    connect(line, &FormLine::heightChanged, this, [this] { layOut(width()); });
    line->show();
    Q_EMIT lineMade(line);
    return line;
}

void RecordBody::fill(FormLine &line, const RecordForm &form, const FormFolds &folds) const
{
    if (auto *header = qobject_cast<HeaderLine *>(&line)) {
        header->setForm(form, folds);
    } else if (auto *row = qobject_cast<FieldRow *>(&line)) {
        if (const FormField *field = form.find(row->key().ref)) {
            row->setField(*field, form);
            row->setNumber(static_cast<int>(form.items().indexOf(field->item)) + 1);
        }
    }
}

FieldRow *RecordBody::row(const FieldRef &ref) const
{
    for (FormLine *line : m_lines) {
        if (line->key().kind == LineKey::Kind::Field && line->key().ref == ref)
            return qobject_cast<FieldRow *>(line);
    }
    return nullptr;
}

void RecordBody::layOut(int width)
{
    int top = 0;
    for (FormLine *line : std::as_const(m_lines)) {
        const int height = line->heightFor(width);
        line->setGeometry(0, top, width, height);
        top += height;
    }
    if (QSize(width, top) != size())
        resize(width, top);
}

void RecordBody::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Base));
}

} // namespace imr
