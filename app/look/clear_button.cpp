#include "look/clear_button.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace dateline {

void addClearButton(QLineEdit &line)
{
    const auto before = line.findChildren<QAction *>();
    line.setClearButtonEnabled(true);
    for (QAction *action : line.findChildren<QAction *>()) {
        if (!before.contains(action))
            action->setText(QCoreApplication::translate("ClearButton", "Clear"));
    }
}

} // namespace dateline
