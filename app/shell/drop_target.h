#pragma once

#include "shell/dropped_data.h"

#include <QObject>

class QDropEvent;
class QWidget;

namespace dateline {

class DropOverlay;

/// Makes a whole window the target of drops and says over it what a drop will do. A drop returns at once: what it brought is
/// handed on when the other program has its answer.
class DropTarget : public QObject {
    Q_OBJECT

public:
    /// `window` takes the drops and owns this.
    explicit DropTarget(QWidget *window);

Q_SIGNALS:
    void dropped(const dateline::DroppedData &data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void answer(QDropEvent &event) const;

    QWidget *m_window;
    DropOverlay *m_overlay;
    DroppedData m_data;
};

} // namespace dateline
