#include "review/event_menu.h"

#include "look/event_colours.h"
#include "look/event_mark.h"
#include "look/icons.h"
#include "state/event_edits.h"
#include "state/session.h"
#include "state/tellings.h"
#include "wording/event_colour_text.h"
#include "wording/event_type_text.h"

#include <QInputDialog>
#include <QLineEdit>

#include <algorithm>

namespace dateline {

namespace {
constexpr std::size_t mostReadForTags = 200; // of a larger selection the tags of the first ones can be taken away
} // namespace

EventMenu::EventMenu(Session &session, std::vector<EventId> events, QWidget *parent)
    : QMenu(parent), m_session(session), m_events(std::move(events))
{
    const int count = static_cast<int>(m_events.size());
    addJudgement();
    addMerging();
    addPlan();
    addSeparator();
    addTypes();
    addColours();
    addTags();
    addSeparator();
    addAction(dateline::icon(QStringLiteral("remove"), palette()), tr("&Remove %n event(s)", nullptr, count),
              QKeySequence::Delete, this, [this] { m_session.edits().remove(m_events); });
}

void EventMenu::addJudgement()
{
    const auto isSuggested = [&](EventId event) {
        const int slot = m_session.events()->indexOf(event);
        return slot >= 0 && m_session.events()->row(slot).status == EventStatus::Suggested;
    };
    const auto suggested = static_cast<int>(std::ranges::count_if(m_events, isSuggested));
    QAction *accept =
        addAction(dateline::icon(QStringLiteral("verified"), palette()), tr("&Accept %n suggestion(s)", nullptr, suggested), this,
                  [this] { m_session.edits().accept(m_events); });
    accept->setEnabled(suggested > 0);
    addAction(tr("&Back to Suggested"), this, [this] {
        m_session.edits().suggestAgain(m_events);
    })->setEnabled(anyToSuggestAgain(m_session, m_events));
}

void EventMenu::addMerging()
{
    addSeparator();
    const auto events = leadFirst(m_events, m_session.selectedEvent());
    addAction(tr("Make %n Event(s) &One", nullptr, static_cast<int>(events.size())), this, [this, events] {
        m_session.edits().merge(events);
    })->setEnabled(events.size() > 1);
    addAction(tr("Take A&part"), this, [this] {
        m_session.edits().takeApart(m_events);
    })->setEnabled(anyToTakeApart(m_session, m_events));
}

/// Of one plan: that it was cancelled; with another event beside it, that this one confirms it.
void EventMenu::addPlan()
{
    const EventTable &table = *m_session.events();
    std::vector<int> plans, others;
    for (const EventId event : m_events) {
        if (const int slot = table.indexOf(event); slot >= 0)
            (table.row(slot).modality == Modality::Planned ? plans : others).push_back(slot);
    }
    if (plans.size() != 1 || others.size() > 1)
        return;
    const EventTable::Row &plan = table.row(plans.front());
    addSeparator();
    if (plan.outcome != Outcome::Open) {
        addAction(tr("Open Plan A&gain"), this, [this, id = plan.id] { m_session.edits().reopenPlan(id); });
    } else if (others.empty()) {
        addAction(tr("Plan Was Ca&ncelled"), this, [this, id = plan.id] { m_session.edits().cancelPlan(id); });
    } else {
        addAction(tr("&Plan Confirmed by the Other Event"), this,
                  [this, id = plan.id, by = table.row(others.front()).id] { m_session.edits().confirmPlan(id, by); });
    }
}

void EventMenu::addTypes()
{
    const Theme &theme = Theme::of(palette());
    QMenu *types = addMenu(tr("&Type"));
    const auto add = [&](const std::optional<EventType> &type, const QString &name) {
        types->addAction(eventMarkIcon(type, theme), name, this, [this, type] {
            EventChange change;
            change.type = type;
            m_session.edits().change(m_events, change);
        });
    };
    for (int type = 0; type < eventTypeCount; ++type)
        add(static_cast<EventType>(type), eventTypeText(static_cast<EventType>(type)));
    types->addSeparator();
    add(std::nullopt, tr("No type"));
}

void EventMenu::addColours()
{
    QMenu *colours = addMenu(tr("&Colour"));
    for (int each = 0; each < eventColourCount; ++each) {
        const auto colour = static_cast<EventColour>(each);
        colours->addAction(colourSwatch(colour, Theme::of(palette())), eventColourText(colour), this, [this, colour] {
            EventChange change;
            change.colour = colour;
            m_session.edits().change(m_events, change);
        });
    }
}

void EventMenu::addTags()
{
    addAction(tr("Add Ta&g…"), this, &EventMenu::askTag);
    QStringList tags;
    for (std::size_t each = 0; each < std::min(m_events.size(), mostReadForTags); ++each) {
        if (const auto stored = m_session.loadEvent(m_events[each]))
            tags += stored->event.tags;
    }
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    QMenu *remove = addMenu(tr("Take Tag A&way"));
    remove->setEnabled(!tags.isEmpty());
    for (const QString &tag : tags) {
        remove->addAction(QString(tag).replace(u'&', QStringLiteral("&&")), this, [this, tag] {
            EventChange change;
            change.removedTags = {tag};
            m_session.edits().change(m_events, change);
        });
    }
}

void EventMenu::askTag()
{
    bool wanted = false;
    const QString tag = QInputDialog::getText(parentWidget(), tr("Add a tag"),
                                              tr("Tag for %n event(s):", nullptr, static_cast<int>(m_events.size())),
                                              QLineEdit::Normal, {}, &wanted)
                            .simplified();
    if (!wanted || tag.isEmpty())
        return;
    EventChange change;
    change.addedTags = {tag};
    m_session.edits().change(m_events, change);
}

} // namespace dateline
