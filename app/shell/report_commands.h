#pragma once

#include "report/library_report.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace dateline {

class Session;

/// Reports on the events that are shown, into files. They are written on a thread with a connection of its own, one after the
/// other, while the window goes on; closing waits for the step at work: composing it, or writing it.
class ReportCommands : public QObject {
    Q_OBJECT

public:
    /// `window` is what dialogs stand before; it owns this.
    ReportCommands(const Session &session, QWidget *window);
    ~ReportCommands() override;

    void writeChronology();
    void writeBriefing();

Q_SIGNALS:
    /// A sentence for the foot of the window.
    void said(const QString &text);

private:
    /// Asks for a file; `kind` is what it is called. Empty when cancelled.
    QString askFile(const QString &kind);
    void write(const ReportWish &wish, const QString &path);

    const Session &m_session;
    QWidget *m_window;
    QString m_folder; // where the last report went
    QString m_filter; // and as what
    std::stop_source m_stop;
    QThreadPool m_writer;
};

} // namespace dateline
