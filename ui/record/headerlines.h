// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/formline.h"
#include "ui/theme/theme.h"

namespace imr {

/// A line over other lines of the form: folds or unfolds them by click, Enter or Space.
class HeaderLine : public FormLine {
    Q_OBJECT
public:
    HeaderLine(LineKey key, const Theme &theme, QWidget *parent);

    virtual void setForm(const RecordForm &form, const FormFolds &folds) = 0;
    int heightFor(int width) const override;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintArrow(QPainter &painter, int left, bool isOpen) const;
    /// At the right: how many wait, or a tick where all is confirmed. Returns the left edge of what it painted.
    int paintState(QPainter &painter, const SectionState &state) const;
    void paintSwatch(QPainter &painter, const QRect &box, FieldGroup group) const;
    void paintUnderline(QPainter &painter) const;
};

/// The header of a group: arrow, swatch, name, and folded a summary of its values. The head of the items too, which has
/// no arrow.
class GroupLine : public HeaderLine {
    Q_OBJECT
public:
    using HeaderLine::HeaderLine;
    void setForm(const RecordForm &form, const FormFolds &folds) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString itemsSummary(const RecordForm &form) const;

    QString m_name;
    QString m_summary;
    SectionState m_state;
    bool m_isOpen = false;
};

/// A closed card in one row: number, request, decision, what waits. Of an open card only the line that parts it from the
/// one before is left: its request heads it.
class ItemLine : public HeaderLine {
    Q_OBJECT
public:
    using HeaderLine::HeaderLine;
    void setForm(const RecordForm &form, const FormFolds &folds) override;
    int heightFor(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int paintDecision(QPainter &painter, int right) const;

    int m_number = 0;
    QString m_request;
    QString m_decision;
    bool m_isAssociated = false;
    bool m_isOpen = false;
    SectionState m_state;
};

/// Shows or hides the empty fields of a section.
class MoreLine : public HeaderLine {
    Q_OBJECT
public:
    using HeaderLine::HeaderLine;
    void setForm(const RecordForm &form, const FormFolds &folds) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace imr
