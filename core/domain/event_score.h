#pragma once

#include "domain/event_type.h"

#include <array>

namespace dateline {

/// How cooperative (up to +10) or conflictual (down to −10) an act is by its type: the scores of the PLOVER 2.0 manual, which
/// continue Goldstein's for CAMEO. Source: Open Event Data Alliance, PLOVER_MANUAL.tex, table "PLOVER conflict–cooperation
/// scores", the rows of whole types (github.com/openeventdata/PLOVER, CC BY-SA 4.0).
///
/// One number is not the printed one. The draft says ACCUSE +3, which would make an accusation warmer than talks; but its quad
/// is verbal conflict, its three modes have −2, −3.5 and −3.5, which is −3 on average, and CAMEO's DISAPPROVE, which became
/// ACCUSE, has −3. A minus was lost in print: it is −3 here.
constexpr double conflictScore(EventType type)
{
    constexpr std::array<double, eventTypeCount> scores{
        2.5,  2.5,  5.0,  4.5,        // AGREE CONSULT SUPPORT CONCEDE
        9.5,  10.0, 6.5,              // COOPERATE AID RETREAT
        0.0,  -3.0, -2.0, -3.5,       // REQUEST ACCUSE REJECT THREATEN
        -5.0, -6.0, -5.5, -7.0, -9.0, // PROTEST SANCTION MOBILIZE COERCE ASSAULT
    };
    return scores[static_cast<std::size_t>(type)];
}

/// Whether an act of this modality counts as having been done: what is denied, planned or only possible does not, what one side
/// claims does (as in event data, where a report counts whoever makes it).
constexpr bool isDone(Modality modality)
{
    return modality == Modality::Asserted || modality == Modality::Claimed;
}

} // namespace dateline
