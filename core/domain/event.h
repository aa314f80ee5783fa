#pragma once

#include "domain/actor.h"
#include "domain/citation.h"
#include "domain/edtf.h"
#include "domain/event_marks.h"
#include "domain/event_type.h"
#include "domain/reason.h"

#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace dateline {

/// Something that happened, was said or is planned (DOMAIN: Event). All its citations refer to one article.
struct Event {
    QUuid uid;
    QString ownId;                    ///< the file's own id ("E1", "#july-warning"), so that a writer can give it back; may be empty
    QString title;                    ///< a short sentence, no date in it
    QString act;                      ///< key of the act's noun ("threat", "warning", "offensive") or a proper name ("COP29"); worded by app/wording
    std::optional<Edtf> happened;     ///< nothing = undated
    Reason happenedReason;
    std::optional<Edtf> said;         ///< when the words were spoken
    std::optional<EventType> type;    ///< nothing = a foreign type, kept in `tags`
    Modality modality = Modality::Asserted;
    EventStatus status = EventStatus::Accepted;
    EventOrigin origin = EventOrigin::Annotation;
    QString rule;                     ///< the rule that suggested it; empty for annotations
    std::vector<Actor> sources;       ///< who acts
    std::vector<Actor> targets;       ///< towards whom
    std::optional<Actor> speaker;     ///< who says so
    QString place;
    std::optional<QUuid> answers;     ///< uid of the event of this article that this one denies or contradicts
    QStringList tags;
    QString note;
    EventColour colour = EventColour::None;
    Outcome outcome = Outcome::Open;  ///< of something planned
    std::optional<QUuid> confirmedBy; ///< uid of the event that shows this outcome; of any article
    std::optional<QUuid> sameAs;      ///< uid of the event that this one stands behind, for both tell of the same; of any article
    std::vector<Citation> citations;  ///< by role, then order; at least one Statement

    friend bool operator==(const Event &, const Event &) = default;

    /// The span from the first to the last piece of the statement; empty when there is none.
    TextSpan statementSpan() const;
};

} // namespace dateline
