#pragma once

#include "workflow/names.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace dateline {

class NamesPane;
class Session;

/// The actors and the outlets of the library, the most frequent first, and what a person makes of them. Not modal.
class NamesDialog : public QDialog {
    Q_OBJECT

public:
    explicit NamesDialog(Session &session, QWidget *parent = nullptr);

private:
    NamesPane *makeActors();
    NamesPane *makeOutlets();
    void editActor(const NamedActor &actor);
    void editOutlet(const NamedOutlet &outlet);
    void showNames(const UsedNames &names);
    void follow();

    Session &m_session;
    UsedNames m_names; // in the order of the panes
    NamesPane *m_actors;
    NamesPane *m_outlets;
    QLabel *m_state;
    QPushButton *m_undo;
};

} // namespace dateline
