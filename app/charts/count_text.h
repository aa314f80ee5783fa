#pragma once

#include "stats/tally.h"

#include <QString>

namespace dateline {

/// A quad's name, or what events without a type are called.
QString setText(std::size_t set);

/// `head`, and how the events divide into quads, a line each.
QString countsText(const QString &head, const QuadTally &counts);

} // namespace dateline
