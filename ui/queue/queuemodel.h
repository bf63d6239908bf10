// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "core/store/casestore.h"
#include "ui/queue/queueorder.h"

namespace imr {

/// The letters of one batch or of all, in sections by state: to review, in work, verified, set aside. A section's head is
/// a row of its own, which cannot be selected.
class QueueModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        LetterIdRole = Qt::UserRole + 1,
        IsHeadRole,
        CountRole,
        FactsRole,
        FindingsRole,
        WaitingRole,
        StateRole,
        FlagRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setLetters(const QList<LetterSummary> &letters);
    void setBatch(BatchId batch); ///< none: all letters
    void setOrder(QueueOrder order);
    /// Counts by other rules than the database's.
    void setWaiting(LetterId letter, int waiting);
    void forgetWaiting();
    void setFlaggedOnly(bool isFlaggedOnly);
    void setWords(const QString &words); ///< only letters whose case number or file name has them
    BatchId batch() const { return m_batch; }
    const QList<LetterSummary> &shown() const { return m_shown; }
    int verifiedCount() const;
    int letterCount() const { return static_cast<int>(m_shown.size()); }
    QModelIndex indexOf(LetterId letter) const;
    LetterId letterAt(const QModelIndex &index) const;
    /// The letter after (or before) this one in the order of the queue; none at its ends.
    LetterId neighbour(LetterId letter, bool next) const;
    /// The first letter after this one that is not verified yet; from the start again where there is none below.
    LetterId nextToReview(LetterId letter) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        LetterState section = LetterState::New;
        qsizetype letter = -1; ///< index into m_shown; -1: the head of the section
        friend bool operator==(const Row &, const Row &) = default;
    };
    void arrange();
    bool isWanted(const LetterSummary &letter) const;
    void sort(QList<LetterSummary> &letters) const;
    QVariant headData(const Row &row, int role) const;
    QVariant letterData(const LetterSummary &letter, int role) const;

    QList<LetterSummary> m_letters;
    BatchId m_batch;
    QueueOrder m_order = QueueOrder::Import;
    bool m_isFlaggedOnly = false;
    QHash<LetterId, int> m_waiting;
    QString m_words;
    QList<LetterSummary> m_shown;
    QList<Row> m_rows;
};

} // namespace imr
