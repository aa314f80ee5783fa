#pragma once

#include "domain/reason.h"

#include <QString>

namespace dateline {

/// Why a date is what it is, in one sentence; empty for no reason.
QString reasonText(const Reason &reason);

} // namespace dateline
