#pragma once

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace dateline {

class Actions;
class DropTarget;
class FileCommands;
class ImportReport;
class Session;
class Settings;
class StatusLine;
class TimelineCamera;
class ViewMemory;
class Workspace;

/// The window: puts the parts together and connects the commands to them. What a command does is theirs to know.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Neither is owned; both outlive the window.
    MainWindow(Session &session, Settings &settings, QWidget *parent = nullptr);

    FileCommands &files() const { return *m_files; }
    Workspace &workspace() const { return *m_workspace; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectFileActions();
    void connectPictureActions(StatusLine &status);
    void connectTimelineActions();
    void setTimeLeftward(bool leftward);
    void connectCamera(TimelineCamera &camera);
    void connectReaderActions();
    void connectHelpActions();
    void connectAppearance();
    void showWelcomeOrWorkspace();
    void updateActions();
    void updateTitle();

    Session &m_session;
    Settings &m_settings;
    Actions *m_actions;
    FileCommands *m_files;
    DropTarget *m_drops;
    QStackedWidget *m_pages;
    Workspace *m_workspace;
    ImportReport *m_report;
    ViewMemory *m_views;
};

} // namespace dateline
