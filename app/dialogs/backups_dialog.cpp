#include "dialogs/backups_dialog.h"

#include "look/plain_label.h"
#include "state/library_care.h"
#include "wording/error_text.h"
#include "wording/moment_text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dateline {

BackupsDialog::BackupsDialog(LibraryCare &care, QWidget *parent)
    : QDialog(parent), m_care(care), m_list(new QTreeWidget), m_state(plainLabel(QStringLiteral("backupState")))
{
    setWindowTitle(tr("Backups"));
    QLabel *about = plainLabel();
    about->setText(
        tr("Dateline keeps five checked copies of this library and makes one when it is opened after a day of changes. "
           "A backup is opened as a library of its own; the present one stays as it is."));
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_list->setHeaderLabels({tr("Made"), tr("Events"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_list->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_make = buttons->addButton(tr("&Back Up Now"), QDialogButtonBox::ActionRole);
    m_make->setObjectName(QStringLiteral("backUp"));
    m_restore = buttons->addButton(tr("&Open a Copy"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    resize(520, 340);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, &m_care, &LibraryCare::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restoreChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &BackupsDialog::restoreChosen);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BackupsDialog::updateButtons);
    connect(&m_care, &LibraryCare::busyChanged, this, &BackupsDialog::updateButtons);
    connect(&m_care, &LibraryCare::backedUp, this, &BackupsDialog::tellBackup);
    showBackups();
}

void BackupsDialog::showBackups()
{
    m_backups = m_care.backups();
    m_list->clear();
    for (const Backup &backup : m_backups) {
        auto *item = new QTreeWidgetItem(
            m_list, {momentText(backup.at), QLocale().toString(backup.events), QLocale().formattedDataSize(backup.bytes)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_state->setText(m_backups.empty() ? tr("There is no backup yet.") : QString());
    updateButtons();
}

void BackupsDialog::updateButtons()
{
    m_make->setEnabled(!m_care.isBusy());
    m_restore->setEnabled(!m_care.isBusy() && m_list->currentItem());
    if (m_care.isBusy())
        m_state->setText(tr("Working beside the window …"));
}

void BackupsDialog::tellBackup(const Result<Backup> &backup)
{
    showBackups();
    m_state->setText(backup ? tr("Backed up and checked.") : tr("Not backed up: %1").arg(errorText(backup.error())));
}

void BackupsDialog::restoreChosen()
{
    const int chosen = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (chosen >= 0)
        m_care.restore(m_backups[static_cast<std::size_t>(chosen)]);
}

} // namespace dateline
