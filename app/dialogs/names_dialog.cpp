#include "dialogs/names_dialog.h"

#include "dialogs/name_editors.h"
#include "dialogs/names_pane.h"
#include "look/plain_label.h"
#include "state/history.h"
#include "state/names.h"
#include "state/session.h"
#include "wording/actor_text.h"
#include "wording/change_text.h"
#include "wording/error_text.h"
#include "wording/plain_tip.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dateline {

namespace {

QString namesText(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

/// Other steps are not taken back from here: they are not in sight.
bool changesNames(ChangeKind kind)
{
    using enum ChangeKind;
    return kind == EditActors || kind == MergeActors || kind == EditOutlets || kind == MergeOutlets;
}

/// The things at some places of a list of uses.
template<class Named, class Use>
std::vector<Named> at(const std::vector<std::size_t> &places, const std::vector<Use> &uses, Named Use::*named)
{
    std::vector<Named> found;
    for (const std::size_t place : places)
        found.push_back(uses[place].*named);
    return found;
}

} // namespace

NamesDialog::NamesDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_actors(makeActors()), m_outlets(makeOutlets()),
      m_state(plainLabel(QStringLiteral("nameState")))
{
    setWindowTitle(tr("Actors and outlets"));
    auto *tabs = new QTabWidget;
    tabs->addTab(m_actors, tr("A&ctors"));
    tabs->addTab(m_outlets, tr("&Outlets"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_undo = buttons->addButton(tr("&Undo"), QDialogButtonBox::ActionRole);
    m_undo->setObjectName(QStringLiteral("undoNames"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    resize(760, 480);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, &session.history(), &History::undo);
    connect(&session.lookups(), &Lookups::namesListed, this, &NamesDialog::showNames);
    connect(&session.history(), &History::changed, this, &NamesDialog::follow);
    follow();
}

NamesPane *NamesDialog::makeActors()
{
    return new NamesPane(
        {tr("Name"), tr("Code"), tr("Kind"), tr("Also called"), tr("Events")},
        {[this] {
             editActor({{}, {}, ActorKind::NonState, {}, {}, {}});
         },
         [this](std::size_t row) { editActor(m_names.actors[row].actor); },
         [this](const std::vector<std::size_t> &rows) { m_session.names().merge(at(rows, m_names.actors, &ActorUse::actor)); },
         [this](std::size_t row) { m_session.names().remove(m_names.actors[row].actor); }});
}

NamesPane *NamesDialog::makeOutlets()
{
    return new NamesPane(
        {tr("Name"), tr("Country"), tr("Also called"), tr("Articles")},
        {[this] { editOutlet({}); }, [this](std::size_t row) { editOutlet(m_names.outlets[row].outlet); },
         [this](const std::vector<std::size_t> &rows) { m_session.names().merge(at(rows, m_names.outlets, &OutletUse::outlet)); },
         [this](std::size_t row) { m_session.names().remove(m_names.outlets[row].outlet); }});
}

void NamesDialog::editActor(const NamedActor &actor)
{
    auto *editor = new ActorEditor(actor, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor] { m_session.names().put(editor->actor()); });
    editor->open();
}

void NamesDialog::editOutlet(const NamedOutlet &outlet)
{
    auto *editor = new OutletEditor(outlet, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor] { m_session.names().put(editor->outlet()); });
    editor->open();
}

void NamesDialog::follow()
{
    const History &history = m_session.history();
    const auto undo = history.nextUndo();
    const bool own = undo && changesNames(undo->kind);
    m_undo->setEnabled(own && m_session.canWrite());
    m_undo->setToolTip(own ? plainTip(changeText(*undo)) : QString());
    const auto &error = history.writeError();
    m_state->setText(!error ? tr("Articles that are read from now on are read with these names; “Read All Articles Again” in the "
                                 "menu Review finds them in those that are here. Events keep their words.")
                     : error->code == ErrorCode::DuplicateId
                         ? tr("Not saved: “%1” is already a name or a code of another.").arg(error->arguments.value(0))
                         : tr("Not saved: %1").arg(errorText(*error)));
    m_session.lookups().listNames();
}

void NamesDialog::showNames(const UsedNames &names)
{
    m_names = names;
    const QLocale locale;
    std::vector<NamesPane::Row> actors, outlets;
    for (const auto &[actor, events] : m_names.actors)
        actors.push_back({{actor.name, actor.code, actorKindText(actor.kind), namesText(actor.aliases + actor.merged),
                           locale.toString(events)},
                          static_cast<bool>(actor.id)});
    for (const auto &[outlet, articles] : m_names.outlets)
        outlets.push_back(
            {{outlet.name, outlet.country, namesText(outlet.aliases), locale.toString(articles)}, static_cast<bool>(outlet.id)});
    m_actors->setRows(std::move(actors), m_session.canWrite());
    m_outlets->setRows(std::move(outlets), m_session.canWrite());
}

} // namespace dateline
