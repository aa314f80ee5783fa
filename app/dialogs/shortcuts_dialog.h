#pragma once

#include <QDialog>

class QAction;

namespace dateline {

/// The keys of a window's commands, read off the actions themselves: the page cannot say anything else than what the keys do.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    /// Actions without a name or a key are left out; the others stand in the order given.
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace dateline
