#pragma once

#include "canvas/timeline_picture.h"
#include "domain/error.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

class QPrinter;

namespace dateline {

class Session;
class TimelineView;

/// Pictures of the timeline: into files, onto paper and the clipboard. They are drawn on a thread of their own, one after the
/// other, while the window goes on; closing waits for the one at work.
class PictureCommands : public QObject {
    Q_OBJECT

public:
    /// `window` is what dialogs stand before; it owns this. The timeline outlives it.
    PictureCommands(const Session &session, const TimelineView &timeline, QWidget *window);
    ~PictureCommands() override;

    void exportPicture();
    void print();
    void preview();
    void copyPicture();

Q_SIGNALS:
    /// A sentence for the foot of the window.
    void said(const QString &text);

private:
    /// The whole timeline in the lanes of the window.
    PictureRequest shown() const;
    void write(const PictureRequest &request, const QString &path);
    /// Runs `work` beside the window and then, on its thread, what it returned.
    void beside(std::function<std::function<void()>()> work);

    const Session &m_session;
    const TimelineView &m_timeline;
    QWidget *m_window;
    QString m_folder; ///< where the last picture went
    QThreadPool m_painter;
};

} // namespace dateline
