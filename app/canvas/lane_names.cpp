#include "canvas/lane_names.h"

#include "wording/event_type_text.h"

#include <QCoreApplication>

namespace dateline {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LaneNames)
};

QString restName(LaneMode mode)
{
    switch (mode) {
    case LaneMode::Dyad:
        return Texts::tr("Other pairs", "of actors");
    case LaneMode::Speaker:
        return Texts::tr("Other speakers");
    case LaneMode::Article:
        return Texts::tr("Other articles");
    case LaneMode::Tag:
        return Texts::tr("Other tags");
    default:
        return Texts::tr("Others", "actors");
    }
}

QString withoutName(LaneMode mode)
{
    switch (mode) {
    case LaneMode::Actor:
        return Texts::tr("No actor");
    case LaneMode::Dyad:
        return Texts::tr("No pair", "of actors");
    case LaneMode::Speaker:
        return Texts::tr("No speaker");
    case LaneMode::Tag:
        return Texts::tr("No tag");
    default:
        return Texts::tr("Other kinds");
    }
}
} // namespace

QString laneName(const LaneKey &key, const QHash<ArticleId, QString> &articleTitles)
{
    switch (key.kind) {
    case LaneKey::Kind::Quad:
        return quadText(static_cast<Quad>(key.value));
    case LaneKey::Kind::Type:
        return eventTypeText(static_cast<EventType>(key.value));
    case LaneKey::Kind::Actor:
    case LaneKey::Kind::Speaker:
    case LaneKey::Kind::Tag:
        return key.name;
    case LaneKey::Kind::Dyad:
        return Texts::tr("%1 → %2", "who acts, towards whom").arg(key.name, key.other);
    case LaneKey::Kind::Article: {
        const QString title = articleTitles.value(ArticleId{key.value});
        return title.isEmpty() ? Texts::tr("Untitled article") : title;
    }
    case LaneKey::Kind::Rest:
        return restName(key.mode());
    case LaneKey::Kind::Without:
        return withoutName(key.mode());
    case LaneKey::Kind::All:
        break;
    }
    return Texts::tr("All events");
}

} // namespace dateline
