#include "canvas/lane_names.h"

#include "wording/event_type_text.h"

#include <QCoreApplication>

namespace dateline {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LaneNames)
};
} // namespace

QString laneName(const LaneKey &key, const EventTable &events, const QHash<ArticleId, QString> &articleTitles)
{
    switch (key.kind) {
    case LaneKey::Kind::Quad:
        return quadText(static_cast<Quad>(key.value));
    case LaneKey::Kind::Untyped:
        return Texts::tr("Other kinds");
    case LaneKey::Kind::Actor:
        return events.actorName(static_cast<std::uint32_t>(key.value));
    case LaneKey::Kind::Article: {
        const QString title = articleTitles.value(ArticleId{key.value});
        return title.isEmpty() ? Texts::tr("Untitled article") : title;
    }
    case LaneKey::Kind::Rest:
        return Texts::tr("Others", "actors");
    case LaneKey::Kind::All:
        break;
    }
    return Texts::tr("All events");
}

} // namespace dateline
