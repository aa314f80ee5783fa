#pragma once

#include "shell/dropped_data.h"
#include "workflow/exporter.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace dateline {

class Session;
class Settings;
class TableDialog;

/// What the File menu, drops and the command line ask for: dialogs on one side, Session on the other.
class FileCommands : public QObject {
    Q_OBJECT

public:
    /// `window` is what dialogs stand before; it owns this.
    FileCommands(Session &session, Settings &settings, QWidget *window);

    void addArticles();
    void addFolder();
    void paste();
    void take(const DroppedData &data);
    void newLibrary();
    void openLibrary();
    void openSample();
    void exportLibrary();
    void fillRecent(QMenu &menu);
    /// Opens a library and remembers it; says why when it cannot. False = the old one is still there.
    bool open(const QString &path);

Q_SIGNALS:
    /// A sentence for the foot of the window.
    void said(const QString &text);

private:
    /// A single article is opened too, the known one as well: one wants to see what one dropped.
    void tellImported(const std::vector<ImportResult> &results);
    void tellExported(const Result<SavedExport> &saved);
    /// Asks, one table after the other, what the columns hold that nobody knows.
    void askForTable();
    void importTables();
    bool mayReplace(QStringList paths);
    /// What an export is to hold while a filter hides some: asks. Nothing = not to be exported.
    std::optional<EventFilter> wantedEvents();
    QString suggestedName() const;
    void warnOfPlace();

    Session &m_session;
    Settings &m_settings;
    QWidget *m_window;
    QString m_exportFolder;        // the latest one
    QStringList m_tables;          // nobody has said yet what their columns hold
    QPointer<TableDialog> m_table; // asks about the first of them
};

} // namespace dateline
