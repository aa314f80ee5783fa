#include "dialogs/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dateline {

namespace {

/// An action's words without the marks of its mnemonic, and without the dots that say a dialog follows.
QString nameOf(const QAction &action)
{
    QString name;
    const QString text = action.text();
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

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget;
    list->setHeaderLabels({tr("Command"), tr("Keys")});
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setUniformRowHeights(true);
    for (const QAction *action : actions) {
        const QString name = nameOf(*action);
        if (!name.isEmpty() && !action->shortcuts().isEmpty())
            list->addTopLevelItem(new QTreeWidgetItem({name, keysOf(*action)}));
    }
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(460, 520);
}

} // namespace dateline
