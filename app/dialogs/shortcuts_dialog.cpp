#include "dialogs/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dateline {

namespace {

/// A menu's words without the marks of its mnemonic, and without the dots that say a dialog follows.
QString nameOf(const QString &text)
{
    QString name;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && ++at == text.size())
            break;
        name += text[at];
    }
    while (name.endsWith(u'…') || name.endsWith(u'.'))
        name.chop(1);
    return name.trimmed();
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action.shortcuts();
    for (const QKeySequence &key : shortcuts)
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(ShortcutsDialog::tr(", ", "between keys"));
}

void addLines(ShortcutGroup &group, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (action->menu() != nullptr)
            addLines(group, action->menu()->actions());
        else if (const QString name = nameOf(action->text()); !name.isEmpty() && !action->shortcuts().isEmpty())
            group.lines.emplace_back(name, keysOf(*action));
    }
}

} // namespace

std::vector<ShortcutGroup> shortcutsOf(const QMenuBar &menus)
{
    std::vector<ShortcutGroup> groups;
    for (const QAction *menu : menus.actions()) {
        ShortcutGroup group{nameOf(menu->text()), {}};
        if (menu->menu() != nullptr)
            addLines(group, menu->menu()->actions());
        if (!group.lines.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

ShortcutsDialog::ShortcutsDialog(const std::vector<ShortcutGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget;
    list->setHeaderLabels({tr("Command"), tr("Keys")});
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setUniformRowHeights(true);
    QFont strong = list->font();
    strong.setWeight(QFont::DemiBold);
    for (const ShortcutGroup &group : groups) {
        auto *head = new QTreeWidgetItem(list, {group.name});
        head->setFont(0, strong);
        head->setFlags(Qt::ItemIsEnabled);
        for (const auto &[name, keys] : group.lines)
            new QTreeWidgetItem(head, {name, keys});
    }
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(520, 640);
}

} // namespace dateline
