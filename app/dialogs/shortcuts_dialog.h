#pragma once

#include <QDialog>
#include <QString>

#include <utility>
#include <vector>

class QMenuBar;

namespace dateline {

/// Commands that stand together on the page of keys: each in words, with its keys.
struct ShortcutGroup {
    QString name;
    std::vector<std::pair<QString, QString>> lines;
};

/// A group a menu, in the menus' order, read off their actions: the page cannot say anything else than what the keys do.
/// Commands without a key are left out, and menus without any.
std::vector<ShortcutGroup> shortcutsOf(const QMenuBar &menus);

/// The page of keys.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const std::vector<ShortcutGroup> &groups, QWidget *parent = nullptr);
};

} // namespace dateline
