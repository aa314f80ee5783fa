#pragma once

#include "domain/edtf.h"
#include "domain/event_type.h"
#include "domain/id.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// Which events. An empty field lets everything through; fields are joined by AND, the values of one by OR.
struct EventFilter {
    std::optional<CivilSecond> from;    ///< events that ended before it are out; undated ones too
    std::optional<CivilSecond> until;   ///< events that began after it are out; undated ones too
    std::vector<EventType> types;
    QStringList actors;                 ///< codes or names, as source, target or speaker
    QString text;                       ///< a SearchQuery: words stand in the event's title, note or article
    std::optional<ArticleId> article;
    /// What was published by a day, counted from 1970; events whose article has no day of publication are out.
    std::optional<std::int32_t> knownOn;
    friend bool operator==(const EventFilter &, const EventFilter &) = default;
};

} // namespace dateline
