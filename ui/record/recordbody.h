// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include "ui/record/recordform.h"

namespace imr {

class FieldRow;
class FormLine;
class Theme;

/// The lines of the form, one below the other. Keeps the widgets of lines that stay when the form is made anew, so that
/// focus and open editors survive an edit elsewhere. Sits in a scroll area and is as high as its lines.
class RecordBody : public QWidget {
    Q_OBJECT
public:
    explicit RecordBody(const Theme &theme, QWidget *parent = nullptr);

    void setLines(const QList<LineKey> &keys, const RecordForm &form, const FormFolds &folds);
    FormLine *line(const LineKey &key) const { return m_widgets.value(key); }
    FieldRow *row(const FieldRef &ref) const;
    const QList<FormLine *> &lines() const { return m_lines; }
    void layOut(int width);

Q_SIGNALS:
    void lineMade(imr::FormLine *line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FormLine *lineFor(const LineKey &key, QHash<LineKey, FormLine *> &old) const;
    FormLine *makeLine(const LineKey &key);
    void fill(FormLine &line, const RecordForm &form, const FormFolds &folds) const;

    const Theme &m_theme;
    QHash<LineKey, FormLine *> m_widgets;
    QList<FormLine *> m_lines;
};

} // namespace imr
