// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuemodel.h"

#include <algorithm>
#include <array>

#include "ui/record/recordheader.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array sections{LetterState::New, LetterState::InWork, LetterState::Verified, LetterState::SetAside};

} // namespace

void QueueModel::setLetters(const QList<LetterSummary> &letters)
{
    m_letters = letters;
    arrange();
}

void QueueModel::setBatch(BatchId batch)
{
    m_batch = batch;
    arrange();
}

void QueueModel::setOrder(QueueOrder order)
{
    m_order = order;
    arrange();
}

void QueueModel::setWaiting(LetterId letter, int waiting)
{
    m_waiting.insert(letter, waiting);
    for (LetterSummary &shown : m_shown) {
        if (shown.id == letter)
            shown.waiting = waiting;
    }
    if (const QModelIndex changed = indexOf(letter); changed.isValid())
        Q_EMIT dataChanged(changed, changed);
}

void QueueModel::forgetWaiting()
{
    m_waiting.clear();
    arrange();
}

void QueueModel::setFlaggedOnly(bool isFlaggedOnly)
{
    m_isFlaggedOnly = isFlaggedOnly;
    arrange();
}

void QueueModel::setWords(const QString &words)
{
    m_words = words.simplified();
    arrange();
}

bool QueueModel::isWanted(const LetterSummary &letter) const
{
    const bool isInBatch = !m_batch.isValid() || letter.batch == m_batch;
    const bool hasWords = letter.caseNumber.contains(m_words, Qt::CaseInsensitive)
                          || letter.fileName.contains(m_words, Qt::CaseInsensitive);
    return isInBatch && hasWords && (!m_isFlaggedOnly || !letter.flag.isEmpty());
}

void QueueModel::sort(QList<LetterSummary> &letters) const
{
    const auto byCount = [&letters](auto count) { std::ranges::stable_sort(letters, std::ranges::greater(), count); };
    switch (m_order) {
    case QueueOrder::Import: break;
    case QueueOrder::OverturnedFirst: byCount(&LetterSummary::overturned); break;
    case QueueOrder::WaitingFirst: byCount(&LetterSummary::waiting); break;
    case QueueOrder::FindingsFirst: byCount(&LetterSummary::findings); break;
    case QueueOrder::CaseNumber: std::ranges::stable_sort(letters, {}, &LetterSummary::caseNumber); break;
    }
}

/// Rows that stay where they were are only told to have changed, so that selection and scroll place stay.
void QueueModel::arrange()
{
    QList<LetterSummary> shown;
    for (const LetterSummary &letter : std::as_const(m_letters)) {
        if (!isWanted(letter))
            continue;
        shown.append(letter);
        shown.last().waiting = m_waiting.value(letter.id, letter.waiting);
    }
    sort(shown);
    QList<Row> rows;
    for (const LetterState section : sections) {
        const bool hasLetters = std::ranges::contains(shown, section, &LetterSummary::state);
        if (!hasLetters && section == LetterState::SetAside)
            continue;
        rows.append({section, -1});
        for (qsizetype at = 0; at < shown.size(); ++at) {
            if (shown.at(at).state == section)
                rows.append({section, at});
        }
    }
    const bool isSameShape = rows == m_rows
                             && std::ranges::equal(shown, m_shown, {}, &LetterSummary::id, &LetterSummary::id);
    if (isSameShape) {
        m_shown = shown;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    m_rows = rows;
    endResetModel();
}

int QueueModel::verifiedCount() const
{
    return static_cast<int>(std::ranges::count(m_shown, LetterState::Verified, &LetterSummary::state));
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QModelIndex QueueModel::indexOf(LetterId letter) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const qsizetype at = m_rows.at(row).letter;
        if (at >= 0 && m_shown.at(at).id == letter)
            return index(row);
    }
    return {};
}

LetterId QueueModel::letterAt(const QModelIndex &index) const
{
    const qsizetype at = index.isValid() ? m_rows.at(index.row()).letter : -1;
    return at < 0 ? LetterId() : m_shown.at(at).id;
}

LetterId QueueModel::neighbour(LetterId letter, bool next) const
{
    const QModelIndex start = indexOf(letter);
    for (int row = start.isValid() ? start.row() + (next ? 1 : -1) : 0; row >= 0 && row < m_rows.size();
         row += next ? 1 : -1) {
        if (m_rows.at(row).letter >= 0)
            return m_shown.at(m_rows.at(row).letter).id;
    }
    return {};
}

LetterId QueueModel::nextToReview(LetterId letter) const
{
    const int count = static_cast<int>(m_rows.size());
    const QModelIndex start = indexOf(letter);
    for (int step = 1; step <= count; ++step) {
        const Row &row = m_rows.at(((start.isValid() ? start.row() : -1) + step) % count);
        const bool isDue = row.section == LetterState::New || row.section == LetterState::InWork;
        if (row.letter >= 0 && isDue && m_shown.at(row.letter).id != letter)
            return m_shown.at(row.letter).id;
    }
    return {};
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHead = m_rows.at(index.row()).letter < 0;
    return isHead ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    return row.letter < 0 ? headData(row, role) : letterData(m_shown.at(row.letter), role);
}

QVariant QueueModel::headData(const Row &row, int role) const
{
    const int count = static_cast<int>(std::ranges::count(m_shown, row.section, &LetterSummary::state));
    switch (role) {
    case Qt::DisplayRole:
        switch (row.section) {
        case LetterState::New: return tr("To review");
        case LetterState::InWork: return tr("In work");
        case LetterState::Verified: return tr("Verified");
        case LetterState::SetAside: return tr("Set aside");
        }
        return {};
    case IsHeadRole: return true;
    case CountRole: return count;
    default: return {};
    }
}

QVariant QueueModel::letterData(const LetterSummary &letter, int role) const
{
    const auto facts = [&letter]() -> QString {
        if (letter.items == 0)
            return tr("no items");
        const QString items = tr("%n item(s)", nullptr, letter.items);
        if (letter.overturned == 0)
            return items + u", "_s + tr("upheld");
        return items + u", "_s
               + (letter.overturned == letter.items && letter.items == 1
                      ? tr("overturned")
                      : tr("%n overturned", nullptr, letter.overturned));
    };
    switch (role) {
    case Qt::DisplayRole: return caseName(letter.caseNumber, letter.shortId);
    case Qt::ToolTipRole: return letter.fileName;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(caseName(letter.caseNumber, letter.shortId), facts(),
                                   tr("%n waiting", nullptr, letter.waiting));
    case LetterIdRole: return letter.id.value;
    case IsHeadRole: return false;
    case FlagRole: return letter.flag;
    case FactsRole: return facts();
    case FindingsRole: return letter.findings == 0 ? QString() : tr("%n finding(s)", nullptr, letter.findings);
    case WaitingRole: return letter.waiting;
    case StateRole: return static_cast<int>(letter.state);
    default: return {};
    }
}

} // namespace imr
