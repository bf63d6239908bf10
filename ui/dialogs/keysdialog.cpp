// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keysdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include "ui/settings/settings.h"

namespace imr {
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownKey = "ownKey"; ///< the program's key of a command, kept at the action

QKeySequence ownKeyOf(const QAction &action)
{
    return action.property(ownKey).value<QKeySequence>();
}

/// Letters without Ctrl or Alt would act while one types.
bool isTypedKey(const QKeySequence &key)
{
    if (key.isEmpty())
        return false;
    const QKeyCombination first = key[0];
    const bool isCommand = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isCommand && first.key() < Qt::Key_Escape;
}

} // namespace

QString commandName(const QAction &action)
{
    return action.property("keyName").toString();
}

QStringList applyKeys(const QList<QAction *> &actions, const Settings &settings)
{
    const QHash<QString, QString> chosen = settings.keys();
    QHash<QString, QAction *> holders;
    for (QAction *action : actions) {
        if (!action->property(ownKey).isValid())
            action->setProperty(ownKey, QVariant::fromValue(action->shortcut()));
        action->setShortcut(ownKeyOf(*action));
        if (!chosen.contains(commandName(*action)) && !action->shortcut().isEmpty())
            holders.insert(action->shortcut().toString(), action);
    }
    QStringList clashes;
    for (QAction *action : actions) {
        const auto wanted = chosen.constFind(commandName(*action));
        if (wanted == chosen.constEnd())
            continue;
        const QKeySequence key = QKeySequence::fromString(*wanted);
        const bool isTaken = !key.isEmpty() && (holders.contains(key.toString()) || isTypedKey(key));
        if (isTaken)
            clashes.append(commandName(*action));
        else
            action->setShortcut(key);
        if (!action->shortcut().isEmpty())
            holders.insert(action->shortcut().toString(), action);
    }
    return clashes;
}

KeysDialog::KeysDialog(const QList<QAction *> &actions, Settings &settings, QWidget *parent)
    : QDialog(parent), m_settings(settings)
{
    for (QAction *action : actions) {
        if (commandName(*action).isEmpty())
            continue;
        m_actions.append(action);
        m_keys.insert(action, action->shortcut());
    }
    setupLayout();
    fill();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::showCurrent);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &KeysDialog::choose);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void KeysDialog::setupLayout()
{
    setWindowTitle(tr("Change keys"));
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"commands"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Command"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_key = new QKeySequenceEdit(this);
    m_key->setObjectName(u"newKey"_s);
    m_key->setAccessibleName(tr("New key"));
    m_key->setMaximumSequenceLength(1);
    auto *reset = new QPushButton(tr("The program's own"), this);
    reset->setObjectName(u"ownKey"_s);
    connect(reset, &QPushButton::clicked, this, &KeysDialog::resetCurrent);
    m_clash = new QLabel(this);
    m_clash->setObjectName(u"clash"_s);
    m_clash->setProperty("role", u"err"_s);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &KeysDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &KeysDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("New key"), this));
    row->addWidget(m_key, 1);
    row->addWidget(reset);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_clash);
    layout->addWidget(m_buttons);
    resize(560, 560);
}

void KeysDialog::fill()
{
    for (QAction *action : std::as_const(m_actions)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, commandName(*action));
        item->setText(1, m_keys.value(action).toString(QKeySequence::NativeText));
    }
}

QAction *KeysDialog::current() const
{
    return m_actions.value(m_list->indexOfTopLevelItem(m_list->currentItem()));
}

QString KeysDialog::holderOf(const QKeySequence &key, const QAction *except) const
{
    for (const auto &[action, held] : m_keys.asKeyValueRange()) {
        if (action != except && held == key)
            return commandName(*action);
    }
    return {};
}

void KeysDialog::showCurrent()
{
    const QSignalBlocker blocker(m_key);
    m_key->setKeySequence(current() == nullptr ? QKeySequence() : m_keys.value(current()));
    m_clash->clear();
}

void KeysDialog::choose(const QKeySequence &key)
{
    QAction *action = current();
    if (action == nullptr)
        return;
    const QString holder = key.isEmpty() ? QString() : holderOf(key, action);
    if (!holder.isEmpty())
        m_clash->setText(tr("%1 has this key. Give that command another one first.").arg(holder));
    else if (isTypedKey(key))
        m_clash->setText(tr("A single character would act while one types. Add Ctrl or Alt."));
    else
        m_clash->clear();
    if (!m_clash->text().isEmpty())
        return;
    m_keys[action] = key;
    m_list->currentItem()->setText(1, key.toString(QKeySequence::NativeText));
}

void KeysDialog::resetCurrent()
{
    if (QAction *action = current())
        m_key->setKeySequence(ownKeyOf(*action));
}

void KeysDialog::accept()
{
    QHash<QString, QString> chosen;
    for (const auto &[action, key] : m_keys.asKeyValueRange()) {
        if (key != ownKeyOf(*action))
            chosen.insert(commandName(*action), key.toString());
    }
    m_settings.setKeys(chosen);
    applyKeys(m_actions, m_settings);
    QDialog::accept();
}

} // namespace imr
