// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/replacedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/fields/fieldinput.h"
#include "core/store/bulkchange.h"
#include "core/store/storeservice.h"
#include "core/wording/wording.h"

namespace imr {
using namespace Qt::StringLiterals;

ReplaceDialog::ReplaceDialog(StoreService &service, const FieldCatalogue &catalogue, const QString &reviewer,
                             QWidget *parent)
    : QDialog(parent), m_service(service), m_catalogue(catalogue), m_reviewer(reviewer)
{
    setWindowTitle(tr("Replace a value in all letters"));
    setObjectName(u"replaceDialog"_s);
    setupLayout();
    connectSignals();
    refresh();
}

void ReplaceDialog::setupLayout()
{
    m_field = new QComboBox(this);
    m_field->setObjectName(u"field"_s);
    for (const FieldDefinition &field : m_catalogue.fields()) {
        if (field.source != FieldSource::Derived && field.type != FieldType::LongText)
            m_field->addItem(wording::groupName(field.group) + u": "_s + wording::label(field), field.pattern);
    }
    m_from = new QLineEdit(this);
    m_from->setObjectName(u"from"_s);
    m_to = new QLineEdit(this);
    m_to->setObjectName(u"to"_s);
    m_find = new QPushButton(tr("Find"), this);
    m_find->setDefault(true);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"places"_s);
    m_list->setHeaderLabels({tr("Letter"), tr("Words in the letter")});
    m_list->setRootIsDecorated(false);
    m_list->header()->resizeSection(0, 180);
    m_words = new QLabel(this);
    m_words->setObjectName(u"words"_s);
    m_words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_replace = buttons->addButton(tr("Replace"), QDialogButtonBox::ActionRole);
    m_replace->setObjectName(u"replace"_s);
    m_replace->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->addRow(tr("Field"), m_field);
    form->addRow(tr("Value"), m_from);
    form->addRow(tr("Becomes"), m_to);
    form->addRow(QString(), m_find);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    setMinimumSize(640, 480);
}

void ReplaceDialog::connectSignals()
{
    connect(m_find, &QPushButton::clicked, this, &ReplaceDialog::find);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceDialog::replace);
    connect(m_to, &QLineEdit::textChanged, this, &ReplaceDialog::refresh);
    connect(m_list, &QTreeWidget::itemChanged, this, &ReplaceDialog::refresh);
    const auto forget = [this] { showPlaces(QList<ValueOccurrence>()); };
    connect(m_from, &QLineEdit::textEdited, this, forget);
    connect(m_field, &QComboBox::currentIndexChanged, this, forget);
}

const FieldDefinition *ReplaceDialog::field() const
{
    return m_catalogue.find(m_field->currentData().toString());
}

void ReplaceDialog::find()
{
    const auto value = parseFieldInput(*field(), m_from->text());
    if (!value) {
        m_words->setText(wording::sentence(value.error()));
        return;
    }
    m_words->setText(tr("Looking …"));
    m_service
        .read<QList<ValueOccurrence>>([pattern = field()->pattern, value = *value](const CaseStore &store) {
            return store.occurrences(pattern, value);
        })
        .then(this, [this](const Result<QList<ValueOccurrence>> &places) { showPlaces(places); });
}

void ReplaceDialog::showPlaces(const Result<QList<ValueOccurrence>> &places)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_places = places ? *places : QList<ValueOccurrence>();
    for (const ValueOccurrence &place : std::as_const(m_places)) {
        const QString name = place.caseNumber.isEmpty() ? place.shortId : place.caseNumber;
        auto *row = new QTreeWidgetItem(m_list, {name, place.sentence});
        row->setToolTip(1, place.sentence);
        row->setCheckState(0, Qt::Checked);
    }
    refresh();
    if (!places)
        m_words->setText(wording::sentence(places.error()));
}

QList<ValueOccurrence> ReplaceDialog::checkedPlaces() const
{
    QList<ValueOccurrence> checked;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(0) == Qt::Checked)
            checked.append(m_places.at(i));
    }
    return checked;
}

void ReplaceDialog::refresh()
{
    QSet<LetterId> letters;
    for (const ValueOccurrence &place : checkedPlaces())
        letters.insert(place.letter);
    m_replace->setEnabled(!letters.isEmpty() && !m_to->text().trimmed().isEmpty());
    m_words->setText(m_places.isEmpty() ? tr("Find shows every place where the value stands.")
                                        : tr("The value is replaced in %n letter(s).", nullptr, int(letters.size())));
}

void ReplaceDialog::replace()
{
    const auto value = parseFieldInput(*field(), m_to->text());
    if (!value) {
        m_words->setText(wording::sentence(value.error()));
        return;
    }
    m_replace->setEnabled(false);
    m_service
        .write<Applied>([edits = bulkEdits(checkedPlaces(), *value), reviewer = m_reviewer](CaseStore &store) {
            return store.applyToMany(edits, reviewer, u"bulk"_s);
        })
        .then(this, [this](const Result<Applied> &applied) {
            if (!applied) {
                refresh();
                m_words->setText(wording::sentence(applied.error()));
                return;
            }
            Q_EMIT replaced(applied->letters.size());
            accept();
        });
}

} // namespace imr
