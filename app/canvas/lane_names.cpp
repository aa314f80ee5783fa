#include "canvas/lane_names.h"

#include "wording/event_type_text.h"

#include <QCoreApplication>

namespace dateline {

namespace {
QString tr(const char *text, const char *what = nullptr)
{
    return QCoreApplication::translate("LaneNames", text, what);
}
} // namespace

QString laneName(const LaneKey &key, const EventTable &events, const QHash<ArticleId, QString> &articleTitles)
{
    switch (key.kind) {
    case LaneKey::Kind::Quad:
        return quadText(static_cast<Quad>(key.value));
    case LaneKey::Kind::Untyped:
        return tr("Other kinds");
    case LaneKey::Kind::Actor:
        return events.actorName(static_cast<std::uint32_t>(key.value));
    case LaneKey::Kind::Article: {
        const QString title = articleTitles.value(ArticleId{key.value});
        return title.isEmpty() ? tr("Untitled article") : title;
    }
    case LaneKey::Kind::Rest:
        return tr("Others", "actors");
    case LaneKey::Kind::All:
        break;
    }
    return tr("All events");
}

} // namespace dateline
