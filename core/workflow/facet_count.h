#pragma once

#include "domain/event_selection.h"
#include "library/library.h"

#include <QString>

#include <array>

#include <vector>

namespace dateline {

/// A value that some events have, spelled as a query's term, and how many.
struct FacetValue {
    QString value;
    int events = 0;
    friend bool operator==(const FacetValue &, const FacetValue &) = default;
};

/// What events can be narrowed by.
inline constexpr std::array<QueryTerm::Key, 7> facetKeys{QueryTerm::Key::Type,   QueryTerm::Key::Actor, QueryTerm::Key::Pair,
                                                         QueryTerm::Key::Outlet, QueryTerm::Key::Tag,   QueryTerm::Key::Language,
                                                         QueryTerm::Key::Is};

/// How many of the events that a filter would let through, did it not ask for this facet, have each of its values: as many as are
/// shown when one value is chosen. Most events first, of equals by name. What an event says counts, and what those say that stand
/// behind it. `shown` is what the whole filter lets through. O(events); call it off the GUI thread.
Result<std::vector<FacetValue>> countFacet(const Library &library, const EventSelection &shown, const EventFilter &filter,
                                           QueryTerm::Key facet);

} // namespace dateline
