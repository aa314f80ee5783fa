#include "shell/drop_target.h"

#include "shell/drop_overlay.h"

#include <QDropEvent>
#include <QWidget>

namespace dateline {

DropTarget::DropTarget(QWidget *window) : QObject(window), m_window(window), m_overlay(new DropOverlay(window))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
        m_data = understand(*static_cast<QDropEvent *>(event)->mimeData());
        m_overlay->say(dropText(m_data), m_data.isUseful());
        // Whatever it is: Qt tells only those who said yes when it leaves again. The moves that follow say what a drop would do.
        static_cast<QDropEvent *>(event)->accept();
        return true;
    case QEvent::DragMove:
        answer(*static_cast<QDropEvent *>(event));
        return true;
    case QEvent::DragLeave:
        m_overlay->hide();
        return true;
    case QEvent::Drop:
        answer(*static_cast<QDropEvent *>(event));
        m_overlay->hide();
        // Some programs send the data only with the drop itself.
        m_data = understand(*static_cast<QDropEvent *>(event)->mimeData());
        QMetaObject::invokeMethod(
            this, [this, data = m_data] { Q_EMIT dropped(data); }, Qt::QueuedConnection);
        return true;
    default:
        return false;
    }
}

void DropTarget::answer(QDropEvent &event) const
{
    // A web link is taken too: the sentence that follows helps more than a forbidding cursor.
    if (m_data.isUseful() || m_data.kind == DroppedData::Kind::WebLink) {
        event.setDropAction(Qt::CopyAction);
        event.accept();
    } else {
        event.ignore();
    }
}

} // namespace dateline
