#pragma once

#include "report/library_report.h"
#include "state/counter.h"
#include "stats/period.h"

#include <QObject>

namespace dateline {

class Session;

/// Reports on the events that are shown, into files, while the window goes on (Exports).
class ReportCommands : public QObject {
    Q_OBJECT

public:
    /// `window` is what dialogs stand before; it owns this.
    ReportCommands(const Session &session, QWidget *window);

    void writeChronology();
    /// Of many events the latest month, which it suggests, is found first.
    void writeBriefing();

Q_SIGNALS:
    /// A sentence for the foot of the window.
    void said(const QString &text);

private:
    void askForBriefing(const Stretch &suggested);
    /// Asks for a file; `kind` is what it is called. Empty when cancelled.
    QString askFile(const QString &kind);
    void write(const ReportWish &wish, const QString &path);

    const Session &m_session;
    QWidget *m_window;
    QString m_folder; // where the last report went
    QString m_filter; // and as what
    Counter m_counter;
};

} // namespace dateline
