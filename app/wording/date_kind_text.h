#pragma once

#include "domain/edtf.h"

#include <QString>

namespace dateline {

/// What a date is, apart from when: "a day", "a month", "a stretch of time", "one of several days".
QString dateKindText(const Edtf &date);

} // namespace dateline
