#pragma once

#include "library/backup.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace dateline {

class LibraryCare;

/// The backups of the open library: when, how many events, how large. One can be opened as a library of its own; the present one
/// stays as it is. Not modal.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    explicit BackupsDialog(LibraryCare &care, QWidget *parent = nullptr);

public Q_SLOTS:
    void restoreChosen();

private:
    void showBackups();
    void updateButtons();
    void tellBackup(const Result<Backup> &backup);

    LibraryCare &m_care;
    std::vector<Backup> m_backups; // in the order of the list
    QTreeWidget *m_list;
    QLabel *m_state;
    QPushButton *m_make;
    QPushButton *m_restore;
};

} // namespace dateline
