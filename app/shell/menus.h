#pragma once

class QMainWindow;
class QMenu;

namespace dateline {

class Actions;
class Workspace;

/// Fills the window's menu bar and tool bar. Returns the menu of recent libraries, which the caller fills before it is shown.
QMenu *buildMenus(QMainWindow &window, const Actions &actions, const Workspace &workspace);

} // namespace dateline
