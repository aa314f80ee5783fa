#pragma once

#include "domain/edtf.h"
#include "domain/event_type.h"
#include "domain/id.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace dateline {

/// What one article says of an event, as far as it tells whether others speak of the same one and agree with it.
struct Account {
    EventId event;
    EventId lead; ///< the event that stands for it and for those that are known to be the same; itself when it stands alone
    ArticleId article;
    std::optional<Edtf> happened;
    std::optional<EventType> type;
    Modality modality = Modality::Asserted;
    QStringList sources; ///< codes, or names where there is none
    QStringList targets;
    QString title;
    QString quote;    ///< the words of the statement
    QString language; ///< of both; empty = unknown
    QString place;
};

} // namespace dateline
