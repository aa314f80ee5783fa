#pragma once

#include "corroborate/account.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// In what accounts of one event can differ.
enum class Aspect : std::uint8_t { Date, Source, Target, Figure };
/// As the library keeps it: "date", "source", "target", "figure".
QString aspectName(Aspect aspect);
std::optional<Aspect> aspectFromName(const QString &name);

/// What one account says of it.
struct Claim {
    EventId event;
    QString says; ///< a date as EDTF; actors, joined by "; "; the words of a figure
    friend bool operator==(const Claim &, const Claim &) = default;
};

/// Accounts of one event that cannot all be true.
struct Contradiction {
    Aspect aspect = Aspect::Date;
    QString about;             ///< of a figure: what it counts, as figures call it ("killed", "km"); else empty
    std::vector<Claim> claims; ///< at least two, of each account that says something; in the order given
    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

/// By aspect, figures in the order they are met. A date contradicts another when no day fits both; `~ ? %` allow a unit more. Who
/// names other actors contradicts only when none is in common. Figures are those of the quotes; "at least" and "about" are heard.
/// What one account says twice is no contradiction.
std::vector<Contradiction> contradictionsIn(const std::vector<Account> &accounts);

} // namespace dateline
