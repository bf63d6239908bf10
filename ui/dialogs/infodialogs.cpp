// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/infodialogs.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace imr {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InfoDialogs)
};

QDialog *makeDialog(const QString &title, QWidget *content, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(content, 1);
    layout->addWidget(buttons);
    return dialog;
}

} // namespace

QList<KeyLine> formKeys()
{
    return {{Words::tr("Confirm and go to the next field that waits"), Words::tr("Enter")},
            {Words::tr("Next, previous field that waits"), Words::tr("Tab, Shift+Tab")},
            {Words::tr("Next, previous row"), Words::tr("Down, Up")},
            {Words::tr("Edit the value"), Words::tr("F2")},
            {Words::tr("Replace the value"), Words::tr("type")},
            {Words::tr("Keep the old value"), Words::tr("Esc")}};
}

QList<KeyLine> tableKeys()
{
    return {{Words::tr("Confirm and go to the next cell that waits"), Words::tr("Enter")},
            {Words::tr("Next, previous cell"), Words::tr("arrows, Tab, Shift+Tab")},
            {Words::tr("Edit the cell"), Words::tr("F2")},
            {Words::tr("Replace the value"), Words::tr("type")},
            {Words::tr("Not stated in the letter"), Words::tr("Del")},
            {Words::tr("Copy the selected cells"), Words::tr("Ctrl+C")}};
}

QList<KeyLine> findingKeys()
{
    return {{Words::tr("Go to the next place"), Words::tr("Enter")},
            {Words::tr("The letter says so, header kept, text kept, misread, other"), Words::tr("1 to 5")}};
}

QList<KeyLine> sweepKeys()
{
    return {{Words::tr("Pass the sentence"), Words::tr("Enter")},
            {Words::tr("Take the words into a field"), Words::tr("its letter")},
            {Words::tr("Next, previous words of the sentence"), Words::tr("Tab, Shift+Tab")},
            {Words::tr("One word more, one less"), Words::tr("Right, Left")},
            {Words::tr("Back to the form"), Words::tr("Esc")}};
}

void showAbout(QWidget *parent)
{
    auto *content = new QWidget;
    auto *title = new QLabel(Words::tr("IMR Workbench %1").arg(QCoreApplication::applicationVersion()));
    title->setProperty("role", u"title"_s);
    auto *text = new QLabel(
        Words::tr("Reads California Independent Medical Review determination letters, shows where every value comes "
                  "from, and keeps what you correct in one file on this computer. Nothing leaves it.\n\n"
                  "Free software under the GNU General Public License, version 3 or later, without any warranty."));
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(text);
    makeDialog(Words::tr("About IMR Workbench"), content, parent)->open();
}

void showKeys(const QList<QAction *> &actions, const QList<KeyLine> &here, QWidget *parent)
{
    QList<KeyLine> lines = here;
    for (const QAction *action : actions) {
        if (action->isEnabled() && !action->shortcut().isEmpty())
            lines.append(
                {action->property("keyName").toString(), action->shortcut().toString(QKeySequence::NativeText)});
    }
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    const int rows = static_cast<int>((lines.size() + 1) / 2);
    for (int at = 0; at < lines.size(); ++at) {
        auto *keys = new QLabel(lines.at(at).keys);
        keys->setProperty("role", u"strong"_s);
        const int column = at / rows * 2;
        grid->addWidget(new QLabel(lines.at(at).name), at % rows, column);
        grid->addWidget(keys, at % rows, column + 1);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    QDialog *dialog = makeDialog(Words::tr("Keys that are valid here"), scroll, parent);
    dialog->resize(960, 560);
    dialog->open();
}

} // namespace imr
