#include "shell/deferred_pane.h"

#include <QVBoxLayout>

#include <utility>

namespace dateline {

DeferredPane::DeferredPane(Make make, QWidget *parent) : QWidget(parent), m_make(std::move(make))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void DeferredPane::showEvent(QShowEvent *event)
{
    if (m_make) {
        QWidget *pane = std::exchange(m_make, {})();
        layout()->addWidget(pane);
        setFocusProxy(pane);
    }
    QWidget::showEvent(event);
}

} // namespace dateline
